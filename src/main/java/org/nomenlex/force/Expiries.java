package org.nomenlex.force;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActArticle;
import org.nomenlex.act.ActBlock;
import org.nomenlex.amend.Commencement;
import org.nomenlex.amend.Expiry;

/**
 * Finds the clauses by which an act, or some of its articles, is in force for a time only: "cesse d'être en vigueur le ...",
 * "jusqu'au ... inclus", "pour une durée de six mois".
 */
public final class Expiries {

    /** The act itself or its own articles, as a clause begins; never "l'article 36 de l'annexe". */
    private static final Pattern SUBJECT = Pattern.compile(
            "^(?:§ ?\\d+(?:er)?\\.? ?)?(?:(?:Toutefois|Néanmoins),? )?(?:Le présent arrêté|Cet arrêté|Il\\b|Ils\\b|L'article|Les articles|Les? points?|Le \\d+°"
                    + "|L'annexe|Les dispositions|Dit besluit|Artikel|De artikelen|De bepalingen|Het)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Another text than the act is meant: "l'article 36 de l'annexe à l'arrêté royal du 14 septembre 1984". */
    private static final Pattern ANOTHER = Pattern.compile(
            "\\b(?:annexe à|même annexe|nomenclature|arrêté royal du|même arrêté|bijlage bij|nomenclatuur|koninklijk besluit van)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Out of force on the day named: "cesse d'être en vigueur", "cesse de produire ses effets", "n'est plus applicable". */
    private static final Pattern ENDS = Pattern.compile(
            "\\b(?:cesse(?:nt|ra|ront)? (?:d'être (?:en vigueur|d'application|applicables?)|de produire (?:ses|leurs) effets|d'avoir effet|de s'appliquer|(?:ses|leurs) effets)"
                    + "|(?:n'est|ne sont|ne sera|ne seront) plus (?:en vigueur|d'application|applicables?)|expire(?:nt|ra|ront)?"
                    + "|hou(?:dt|den) op (?:van kracht|van toepassing) te zijn|hou(?:dt|den) op uitwerking te hebben"
                    + "|tre(?:edt|den) buiten werking)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** In force up to a day, of which nothing else is said: "est applicable jusqu'au 31 d\u00e9cembre 2012". */
    private static final Pattern LASTS = Pattern.compile(
            "\\b(?:est|sont|sera|seront|reste|restent) (?:applicables?|d'application|en vigueur) jusqu'au \\d"
                    + "|\\b(?:is|zijn|blijft|blijven) (?:van toepassing|van kracht) tot en met ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** In force up to and with the day named: "(est applicable) jusqu'au 31 décembre 2012 inclus", "tot en met". */
    private static final Pattern UNTIL =
            Pattern.compile("\\bjusqu'(?=au \\d)|\\btot en met ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** In force for a time: "pour une durée de six mois", "voor een periode van een jaar". */
    private static final Pattern FOR = Pattern.compile(
            "\\bpour une (?:durée|période) (?:de |d')(\\p{L}+|\\d+) (ans?|années?|mois)\\b"
                    + "|\\bvoor een (?:duur|periode|termijn) van (\\p{L}+|\\d+) (jaar|maand|maanden)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Where a sentence ends and another begins. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;]) (?=\\p{Lu}|§)");

    private Expiries() {}

    /**
     * The clauses of an act.
     *
     * @param act the act
     * @param clauses its articles that speak of their effect in time
     * @param commencements when it takes effect, for what is in force for a time from then on
     */
    public static List<Expiry> of(Act act, Set<ActArticle> clauses, List<Commencement> commencements) {
        List<Expiry> found = new ArrayList<>();
        for (ActArticle article : act.articles()) {
            if (!clauses.contains(article)) {
                continue;
            }
            for (ActBlock block : article.blocks()) {
                for (String sentence : SENTENCE_END.split(Commencements.line(block))) {
                    read(sentence, article.number(), act.header().published(), commencements)
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** Whether a clause says that something ends, and not that it begins. */
    static boolean speaksOfAnEnd(String text) {
        return ENDS.matcher(text).find() || LASTS.matcher(text).find();
    }

    private static Optional<Expiry> read(
            String sentence, String article, LocalDate published, List<Commencement> commencements) {
        boolean ownSubject = SUBJECT.matcher(sentence).find();
        Matcher ends = ENDS.matcher(sentence);
        Matcher until = UNTIL.matcher(sentence);
        Matcher during = FOR.matcher(sentence);
        if (!ownSubject) {
            return Optional.empty();
        }
        if (ends.find()) {
            LocalDate day = day(sentence.substring(ends.end()), published, false);
            return expiry(sentence, ends.start(), article, day);
        }
        if (until.find()) {
            LocalDate day = day(sentence.substring(until.end()), published, true);
            return day == null ? Optional.empty() : expiry(sentence, until.start(), article, day);
        }
        if (during.find()) {
            return expiry(sentence, during.start(), article, null)
                    .map(e -> new Expiry(e.scope(), after(during, e.scope(), commencements), article, sentence));
        }
        return Optional.empty();
    }

    /** The first day out of force. The last day of a month is understood as the last day in force. */
    private static @Nullable LocalDate day(String text, LocalDate published, boolean included) {
        LocalDate day =
                WhenReader.read(text, published).flatMap(f -> f.when().day()).orElse(null);
        boolean last = day != null && (included || day.getDayOfMonth() == day.lengthOfMonth());
        return last ? day.plusDays(1) : day;
    }

    private static Optional<Expiry> expiry(String sentence, int verb, String article, @Nullable LocalDate day) {
        int first = EffectVerb.next(sentence, 0).map(EffectVerb.Found::start).orElse(verb);
        String subject = sentence.substring(0, Math.min(first, verb));
        if (ANOTHER.matcher(subject).find()) {
            return Optional.empty();
        }
        List<String> named = ScopeReader.read(subject, "");
        List<String> scope = named.isEmpty() ? List.of(Commencement.REST) : named;
        return Optional.of(new Expiry(scope, day, article, sentence));
    }

    private static @Nullable LocalDate after(Matcher during, List<String> scope, List<Commencement> commencements) {
        String number = during.group(1) == null ? during.group(3) : during.group(1);
        String unit = during.group(2) == null ? during.group(4) : during.group(2);
        OptionalInt count = number.equals("une") || number.equals("un") ? OptionalInt.of(1) : Ordinals.value(number);
        boolean years = unit.startsWith("an") || unit.equals("jaar");
        return count.isEmpty()
                ? null
                : commencements.stream()
                        .filter(c -> c.covers(scope.get(0)))
                        .findFirst()
                        .flatMap(Commencement::day)
                        .map(d -> d.plus(years ? Period.ofYears(count.getAsInt()) : Period.ofMonths(count.getAsInt())))
                        .orElse(null);
    }
}
