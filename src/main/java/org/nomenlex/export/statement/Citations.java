package org.nomenlex.export.statement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.ActHeader;
import org.nomenlex.history.ActRecord;
import org.nomenlex.law.Language;
import org.nomenlex.law.Segment;
import org.nomenlex.law.UnitPath;

/**
 * How acts, their provisions and units of the text are named to a reader: "AR du 26 octobre 2011 (NUMAC 2011022405),
 * art. 5, 1".
 */
public final class Citations {

    private final Map<String, ActHeader> headers = new HashMap<>();

    /** Names for those acts; others are named by what is known of them. */
    public Citations(List<ActRecord> acts) {
        for (ActRecord act : acts) {
            headers.put(act.parsed().header().numac().value(), act.parsed().header());
        }
    }

    /** The particulars of an act. */
    public Optional<ActHeader> header(String numac) {
        return Optional.ofNullable(headers.get(numac));
    }

    /** {@code AR du 26 octobre 2011 (2011022405)}; a base text or an unknown act by its own name. */
    public String act(String numac, Language language) {
        ActHeader header = headers.get(numac);
        if (header == null) {
            return baseText(numac, language);
        }
        String of = language == Language.FR ? " du " : " van ";
        return kind(header.kind(), language) + of + DayWords.inWords(header.date(), language) + " (" + numac + ")";
    }

    /** The act with its provision, {@code 5.1.2} being article 5, 1, 2 of the act. */
    public String provision(String numac, String operation, Language language) {
        String act = act(numac, language);
        return operation.isEmpty() ? act : act + ", art. " + operation.replace(".", ", ");
    }

    /** The same with the Moniteur's day and page where they are known. */
    public String withGazette(
            String numac, String operation, @Nullable LocalDate published, String page, Language language) {
        String gazette = published == null ? "" : ", M.B. " + published + (page.isEmpty() ? "" : ", p. " + page);
        return provision(numac, operation, language) + gazette;
    }

    private static String baseText(String name, Language language) {
        // "base:art-17@2003-04-01" is the name that the store gives a text that no act of the corpus brought.
        if (name.startsWith("base:")) {
            return (language == Language.FR ? "texte de base " : "basistekst ") + name.substring("base:".length());
        }
        return name;
    }

    private static String kind(String kind, Language language) {
        String known = kind.toLowerCase(Locale.ROOT);
        if (language == Language.FR) {
            return switch (known) {
                case "arrêté royal" -> "AR";
                case "arrêté ministériel" -> "AM";
                case "" -> "acte";
                default -> kind;
            };
        }
        return switch (known) {
            case "arrêté royal", "koninklijk besluit" -> "KB";
            case "arrêté ministériel", "ministerieel besluit" -> "MB";
            case "loi", "wet" -> "wet";
            case "" -> "akte";
            default -> kind;
        };
    }

    /** {@code art. 36, § 2, b), 6°}: a unit as lawyers cite it. */
    public static String unit(UnitPath path) {
        StringBuilder text = new StringBuilder();
        for (Segment segment : path.segments()) {
            text.append(text.length() == 0 ? "" : ", ").append(step(segment));
        }
        return text.toString();
    }

    private static String step(Segment segment) {
        String value = segment.value();
        return switch (segment.kind()) {
            case ARTICLE -> "art. " + value;
            case PARAGRAPH -> "§ " + value;
            case POINT -> value + "°";
            case LETTER -> value + ")";
            case ALINEA -> "al. " + value;
            case DIVISION, NUMBER, CODE, RUBRIC -> value;
            default -> segment.toString();
        };
    }
}
