package org.nomenlex.force;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

    private static final String ACT =
            "(?:arrêté (?:royal|ministériel) du|(?:koninklijk|ministerieel) besluit van) (?<day>" + ActDates.LIST + ")";

    private static final String PARTS =
            "(?<parts>(?:[Ll]['’]|[Ll]es |[Dd]e )?(?:articles?|[Aa]rtikel(?:en)?) [^;:\"]{1,120}? (?:de|van) )?";

    /** Examples: {@code L'arrêté royal du ... entre en vigueur}, {@code Les articles 1er et 2 de l'arrêté royal du ... entrent}. */
    private static final Pattern ENTERS = Pattern.compile("^\\W*" + PARTS + "(?:[Ll]['’]|[Hh]et )" + ACT
            + "(?<title>[^;:\"]*?) (?:entre|entrent|entrera|entreront|produit|produisent|sort|sortent|sortit|sortissent|treedt|treden|heeft|hebben)"
            + " (?:en vigueur|(?:ses|leurs) effets|in werking|uitwerking) (?<when>.*)");

    /** Example: {@code La date d'entrée en vigueur de l'arrêté royal du ... est fixée au 1er janvier 2032}. */
    private static final Pattern FIXED = Pattern.compile(
            "^\\W*L(?:a date d['’]|['’])entrée en vigueur (?:de |des )?(?<parts>(?:[Ll]['’]|[Ll]es )?articles? [^;:\"]{1,120}? de )?[Ll]['’]"
                    + ACT + "(?<title>[^;:\"]*?) est fixée (?:au|à la date du) (?<when>.*)");

    /** Another act than this one, named at the head of an article that speaks of effect in time. */
    private static final Pattern OTHER_ACT = Pattern.compile(
            "^(?:(?!présent|cet arrêté|dit besluit|modifi|wijzig|remplac|abrog|supprim|insér|complét)[^;:\"]){0,160}?"
                    + ACT,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A second act whose day would be the same: {@code et l'arrêté royal du 3 juin 2031}. */
    private static final Pattern SECOND_ACT =
            Pattern.compile("\\b(?:et|en|ainsi que) (?:(?:de )?l['’]|het |van het )" + ACT);

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

    /** Whether the article fixes when another act takes effect, be it in words that are not understood. */
    public static boolean isFixing(ActArticle article) {
        return isFixing(text(article));
    }

    private static boolean isFixing(String text) {
        if (match(text).isPresent()) {
            return true;
        }
        Optional<EffectVerb.Found> verb = EffectVerb.next(text, 0).filter(v -> v.sort() != EffectVerb.Sort.LOOSE);
        boolean entry = ENTRY.matcher(text).find();
        return (verb.isPresent() || entry)
                && OTHER_ACT.matcher(text).lookingAt()
                && !QUOTE.matcher(text).find()
                && !EffectClauses.speaksOfTheAct(text);
    }

    private static final Pattern ENTRY =
            Pattern.compile("date d['’]entrée en vigueur|inwerkingtreding|^\\W*L['’]entrée en vigueur");

    private static final Pattern QUOTE = Pattern.compile("[\"«“]");

    /** Whether all of what the article fixes for other acts was understood. */
    public static boolean isUnderstood(Act act, ActArticle article) {
        return !of(act, article).isEmpty();
    }

    /** The fixings of an act. */
    public static List<Fixing> of(Act act) {
        List<Fixing> found = new ArrayList<>();
        act.articles().forEach(article -> found.addAll(of(act, article)));
        return found;
    }

    private static List<Fixing> of(Act act, ActArticle article) {
        String text = text(article);
        return match(text).map(m -> fixings(act, article, m, text)).orElse(List.of());
    }

    /** One for each act and each day; none where one of them is not understood. */
    private static List<Fixing> fixings(Act act, ActArticle article, Matcher m, String text) {
        List<LocalDate> references = new ArrayList<>(ActDates.of(m.group("day")));
        boolean one = references.size() == 1;
        Matcher second = SECOND_ACT.matcher(m.group("title"));
        if (second.find()) {
            references.addAll(ActDates.of(second.group("day")));
        }
        String parts = m.group("parts") == null ? "" : m.group("parts");
        boolean sure = one && (parts.isEmpty() || references.size() == 1) && !second.find();
        List<Fixing> all = new ArrayList<>();
        for (EffectClauses.Statement s : statements(m, parts, act.header().published())) {
            // An article left out of which no day is told keeps the one of its own act: no rule says that.
            boolean leftOut = s.when().rule().equals("default");
            if (!sure || leftOut || s.when().date() == null) {
                return List.of();
            }
            references.forEach(r -> all.add(new Fixing(article.number(), r, rule(act, article, s), text)));
        }
        // The first rule that covers an article goes: the rest comes last.
        all.sort(Comparator.comparing(f -> f.commencement().scope().contains(Commencement.REST)));
        return all;
    }

    /** What the clause would say in the other act itself. */
    private static List<EffectClauses.Statement> statements(Matcher m, String parts, LocalDate published) {
        String subject = parts.isEmpty() ? "Le présent arrêté " : parts;
        String day = (m.pattern() == FIXED ? "le " : "") + m.group("when");
        String clause = (subject + "entre en vigueur " + day).replace('’', '\'').replaceAll("\\s+", " ");
        return EffectClauses.read(clause, published, "");
    }

    private static Commencement rule(Act act, ActArticle article, EffectClauses.Statement s) {
        List<String> scope = s.scope().isEmpty() ? List.of(Commencement.REST) : s.scope();
        String derivation = "fixé par " + act.header().numac() + ", art. " + article.number() + " : "
                + s.when().wording();
        return new Commencement(scope, s.when().rule(), s.when().date(), "", derivation);
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
