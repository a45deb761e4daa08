package org.nomenlex.force;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActArticle;
import org.nomenlex.act.ActBlock;
import org.nomenlex.amend.Commencement;
import org.nomenlex.law.ActDates;

/**
 * Finds where an act fixes the day on which <em>another</em> takes effect, mostly one that left its date to the King:
 * "L'arrêté royal du 20 mai 2031 modifiant ... entre en vigueur le 1er janvier 2032."
 */
public final class Fixings {

    private static final String ACT = "arrêté (?:royal|ministériel) du (?<day>" + ActDates.LIST + ")";

    private static final String PARTS = "(?<parts>(?:[Ll]['’]|[Ll]es )articles? [^;:\"]{1,120}? de )?";

    /** Examples: {@code L'arrêté royal du ... entre en vigueur}, {@code Les articles 1er et 2 de l'arrêté royal du ... entrent}. */
    private static final Pattern ENTERS = Pattern.compile(
            "^\\W*" + PARTS + "[Ll]['’]" + ACT
                    + "(?<title>[^;:\"]*?) (?:entre|entrent|produit|produisent|sortit|sortissent) (?:en vigueur|(?:ses|leurs) effets) (?<when>.*)");

    /** Example: {@code La date d'entrée en vigueur de l'arrêté royal du ... est fixée au 1er janvier 2032}. */
    private static final Pattern FIXED = Pattern.compile(
            "^\\W*L(?:a date d['’]|['’])entrée en vigueur (?:de |des )?(?<parts>articles? [^;:\"]{1,120}? de )?[Ll]['’]"
                    + ACT + "(?<title>[^;:\"]*?) est fixée (?:au|à la date du) (?<when>.*)");

    private Fixings() {}

    /**
     * A day fixed for another act.
     *
     * @param article the article of the fixing act
     * @param reference the day on which the other act was signed
     * @param commencement the rule, with the articles of the other act that it is for
     * @param words the sentence
     */
    public record Fixing(String article, LocalDate reference, Commencement commencement, String words) {}

    /** Whether the article fixes when another act takes effect. */
    public static boolean isFixing(ActArticle article) {
        return match(text(article)).isPresent();
    }

    /** The fixings of an act. */
    public static List<Fixing> of(Act act) {
        List<Fixing> found = new ArrayList<>();
        for (ActArticle article : act.articles()) {
            String text = text(article);
            match(text).flatMap(m -> fixing(act, article, m, text)).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Fixing> fixing(Act act, ActArticle article, Matcher m, String text) {
        List<LocalDate> days = ActDates.of(m.group("day"));
        Optional<When> when = when(m, act.header().published());
        if (days.size() != 1 || when.isEmpty()) {
            return Optional.empty();
        }
        String parts = m.group("parts") == null ? "" : m.group("parts");
        List<String> named = parts.isEmpty() ? List.of() : ScopeReader.read(parts, "");
        List<String> scope = named.isEmpty() ? List.of(Commencement.REST) : named;
        String derivation = "fixé par " + act.header().numac() + ", art. " + article.number() + " : "
                + when.get().wording();
        Commencement rule =
                new Commencement(scope, when.get().rule(), when.get().date(), "", derivation);
        return Optional.of(new Fixing(article.number(), days.get(0), rule, text));
    }

    private static Optional<When> when(Matcher m, LocalDate published) {
        boolean fixed = m.pattern() == FIXED;
        return WhenReader.read((fixed ? " le " : " ") + m.group("when"), published)
                .map(WhenReader.Found::when);
    }

    private static Optional<Matcher> match(String text) {
        for (Pattern pattern : List.of(ENTERS, FIXED)) {
            Matcher m = pattern.matcher(text);
            if (m.lookingAt()) {
                return Optional.of(m);
            }
        }
        return Optional.empty();
    }

    private static String text(ActArticle article) {
        return article.blocks().stream()
                .findFirst()
                .filter(ActBlock.Paragraph.class::isInstance)
                .map(b -> String.join(" ", b.lines()))
                .orElse("");
    }
}
