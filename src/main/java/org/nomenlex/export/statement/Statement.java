package org.nomenlex.export.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Edition;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/**
 * What an export says of itself, so that nobody takes it for more than it is.
 *
 * @param subject what is exported ("article 36")
 * @param asOf the day in force, or null where the whole history is exported
 * @param comparedWith the second day of a comparison, or null
 * @param knownAt the day of knowledge
 * @param edition the state of the repository that answered
 * @param gaps acts missing from the corpus that concern what is exported, or null where this was not checked
 * @param unplaced how many more acts are missing of which nobody says what articles they change
 * @param refusals instructions that should have changed the exported text and could not be applied
 * @param remarks what else a reader must know: pending changes, transitional provisions, doubts, decisions
 * @param unparsed instructions of acts known that day that were not understood
 */
public record Statement(
        String subject,
        @Nullable LocalDate asOf,
        @Nullable LocalDate comparedWith,
        LocalDate knownAt,
        Edition edition,
        @Nullable List<Gap> gaps,
        int unplaced,
        List<Refusal> refusals,
        List<Remark> remarks,
        List<NotUnderstood> unparsed) {

    private static final Wording AS_OF = new Wording("Texte en vigueur au %s.", "Tekst van kracht op %s.");
    private static final Wording COMPARED = new Wording(
            "Comparaison du texte en vigueur au %s et au %s.", "Vergelijking van de tekst van kracht op %s en op %s.");
    private static final Wording HISTORY =
            new Wording("Toutes les versions, avec leurs périodes.", "Alle versies, met hun periodes.");
    private static final Wording KNOWN = new Wording(
            "État des connaissances : publications au Moniteur belge jusqu'au %s inclus.",
            "Stand van de kennis: bekendmakingen in het Belgisch Staatsblad tot en met %s.");
    private static final Wording EDITION = new Wording("Édition %s (commit %s).", "Editie %s (commit %s).");
    private static final Wording UNCHECKED =
            new Wording("Actes manquants : non contrôlé.", "Ontbrekende akten: niet gecontroleerd.");
    private static final Wording NO_GAP =
            new Wording("Actes manquants : aucun n'est connu.", "Ontbrekende akten: geen bekend.");
    private static final Wording GAPS = new Wording(
            "Actes manquants (%d), le texte peut être inexact : %s.",
            "Ontbrekende akten (%d), de tekst kan onjuist zijn: %s.");
    private static final Wording UNPLACED = new Wording(
            "En outre, %d actes manquants dont les articles modifiés ne sont pas connus.",
            "Bovendien ontbreken %d akten waarvan de gewijzigde artikelen niet bekend zijn.");
    private static final Wording NO_REFUSAL =
            new Wording("Instructions non appliquées : aucune.", "Niet toegepaste instructies: geen.");
    private static final Wording REFUSALS = new Wording(
            "Instructions non appliquées (%d), le texte n'est pas complet :",
            "Niet toegepaste instructies (%d), de tekst is niet volledig:");
    private static final Wording LISTED = new Wording(
            "Instructions non appliquées (%d), le texte n'est pas complet : voir la liste à la fin.",
            "Niet toegepaste instructies (%d), de tekst is niet volledig: zie de lijst aan het einde.");
    private static final Wording UNPARSED_LISTED = new Wording(
            "Instructions non comprises (%d) : voir la liste à la fin.",
            "Niet begrepen instructies (%d): zie de lijst aan het einde.");
    private static final Wording REFUSAL =
            new Wording("%s, effet au %s, vise %s : %s Motif : %s", "%s, uitwerking op %s, betreft %s: %s Reden: %s");
    private static final Wording UNPARSED =
            new Wording("Instructions non comprises (%d) :", "Niet begrepen instructies (%d):");
    private static final Wording NO_VALUE = new Wording(
            "Coordination officieuse sans aucune valeur légale : seuls les textes publiés au Moniteur belge font foi.",
            "Officieuze coördinatie zonder enige rechtskracht: alleen de in het Belgisch Staatsblad bekendgemaakte teksten zijn rechtsgeldig.");

    /** A line of a table names so many acts and counts the rest. */
    private static final int SHORT = 4;

    /** Copies the lists. */
    public Statement {
        gaps = gaps == null ? null : List.copyOf(gaps);
        refusals = List.copyOf(refusals);
        remarks = List.copyOf(remarks);
        unparsed = List.copyOf(unparsed);
    }

    /**
     * An instruction that gave no operation.
     *
     * @param numac the act
     * @param id where it stands in the act
     * @param text its words
     * @param reason why
     */
    public record NotUnderstood(String numac, String id, String text, String reason) {}

    /** When: in force, known, edition. */
    public List<String> times(Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(validTime(language));
        lines.add(KNOWN.in(language, DayWords.inWords(knownAt, language)));
        lines.add(EDITION.in(language, edition.tag(), edition.commit()));
        return lines;
    }

    private String validTime(Language language) {
        if (asOf == null) {
            return HISTORY.in(language);
        }
        String day = DayWords.inWords(asOf, language);
        return comparedWith == null
                ? AS_OF.in(language, day)
                : COMPARED.in(language, day, DayWords.inWords(comparedWith, language));
    }

    /** Which acts are missing, in one sentence. */
    public String missing(Language language) {
        if (gaps == null) {
            return UNCHECKED.in(language);
        }
        if (gaps.isEmpty()) {
            return unplaced == 0 ? NO_GAP.in(language) : UNPLACED.in(language, unplaced);
        }
        String more = unplaced == 0 ? "" : " " + UNPLACED.in(language, unplaced);
        String acts = String.join(
                "; ",
                gaps.stream()
                        .map(g -> g.act().in(language) + " (" + g.reason().in(language) + ")")
                        .toList());
        return GAPS.in(language, gaps.size(), acts) + more;
    }

    /** The same for one article, short: for a line of a table. */
    public String missing(ArticleNumber article, Language language) {
        if (gaps == null) {
            return UNCHECKED.in(language);
        }
        List<String> acts = gaps.stream()
                .filter(g -> g.concerns(List.of(article)))
                .map(g -> g.act().in(language))
                .toList();
        return shortened(acts);
    }

    /** The instructions on an article that could not be applied, short: for a line of a table. */
    public String notApplied(ArticleNumber article) {
        List<String> instructions = refusals.stream()
                .filter(r -> r.target().article().filter(article::equals).isPresent())
                .map(r -> r.numac() + " art. " + r.operation())
                .distinct()
                .toList();
        return shortened(instructions);
    }

    private static String shortened(List<String> names) {
        int shown = Math.min(names.size(), SHORT);
        String more = names.size() > shown ? " (+" + (names.size() - shown) + ")" : "";
        return String.join("; ", names.subList(0, shown)) + more;
    }

    /** What could not be applied: a line that counts, then a line for each. */
    public List<String> notApplied(Language language, Citations citations) {
        if (refusals.isEmpty()) {
            return List.of(NO_REFUSAL.in(language));
        }
        List<String> lines = new ArrayList<>();
        lines.add(REFUSALS.in(language, refusals.size()));
        refusals.forEach(r -> lines.add(refusal(r, language, citations)));
        return lines;
    }

    /** One instruction that could not be applied. */
    public static String refusal(Refusal r, Language language, Citations citations) {
        return REFUSAL.in(
                language,
                citations.provision(r.numac(), r.operation(), language),
                DayWords.inWords(r.effect(), language),
                Citations.unit(r.target()),
                sentence("« " + r.instruction() + " »"),
                sentence(r.reason()));
    }

    /** What else a reader must know, with its kind and the act. */
    public static String remark(Remark r, Language language, Citations citations) {
        Labels kind = switch (r.kind()) {
            case PENDING -> Labels.PENDING;
            case TRANSITIONAL -> Labels.TRANSITIONAL;
            case WARNING -> Labels.WARNING;
            case DECISION -> Labels.DECISION;
            case ERRATUM -> Labels.ERRATUM;
        };
        LocalDate effect = r.effect();
        String when = effect == null
                ? ""
                : " (" + Labels.EFFECT.in(language) + " " + DayWords.inWords(effect, language) + ")";
        String act = citations.provision(r.numac(), r.operation(), language);
        return kind.in(language) + " – " + act + when + " : " + sentence(r.text());
    }

    /** What was not understood: nothing, or a line that counts and a line for each. */
    public List<String> notUnderstood(Language language, Citations citations) {
        List<String> lines = new ArrayList<>();
        if (!unparsed.isEmpty()) {
            lines.add(UNPARSED.in(language, unparsed.size()));
        }
        unparsed.forEach(u -> lines.add(
                citations.provision(u.numac(), u.id(), language) + " : " + sentence(u.text()) + " " + u.reason()));
        return lines;
    }

    /** That it has no legal value. */
    public String noLegalValue(Language language) {
        return NO_VALUE.in(language);
    }

    /** The same without the list of instructions, which {@link #details} gives. */
    public List<String> summary(Language language) {
        List<String> lines = new ArrayList<>(times(language));
        lines.add(missing(language));
        lines.add(refusals.isEmpty() ? NO_REFUSAL.in(language) : LISTED.in(language, refusals.size()));
        if (!unparsed.isEmpty()) {
            lines.add(UNPARSED_LISTED.in(language, unparsed.size()));
        }
        lines.add(noLegalValue(language));
        return lines;
    }

    /** The instructions that were not applied or not understood, a line each; none where all were. */
    public List<String> details(Language language, Citations citations) {
        List<String> lines = new ArrayList<>();
        if (!refusals.isEmpty()) {
            lines.addAll(notApplied(language, citations));
        }
        lines.addAll(notUnderstood(language, citations));
        return lines;
    }

    /** All of it, a paragraph a line. */
    public List<String> lines(Language language, Citations citations) {
        List<String> lines = new ArrayList<>(times(language));
        lines.add(missing(language));
        lines.addAll(notApplied(language, citations));
        lines.addAll(notUnderstood(language, citations));
        lines.add(noLegalValue(language));
        return lines;
    }

    private static String sentence(String words) {
        String text = words.strip().replaceAll("\\s+", " ");
        return text.endsWith(".") ? text : text + ".";
    }
}
