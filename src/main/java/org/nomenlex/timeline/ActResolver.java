package org.nomenlex.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nomenlex.act.Act;
import org.nomenlex.law.ActDates;
import org.nomenlex.law.Numac;

/**
 * Finds the act that another act means by "l'arrêté royal du 26 mars 2003". Several acts are often signed on one day; what
 * tells them apart is looked at in turn, the surest first.
 */
final class ActResolver {

    /** The royal decree of 14 September 1984, which every act of the corpus modifies. */
    private static final Numac DECREE = new Numac("1984022288");

    private final List<HeldAct> acts;

    ActResolver(List<HeldAct> acts) {
        this.acts = acts;
    }

    /**
     * What was found.
     *
     * @param act the act, where exactly one fits
     * @param reason why none was found, in French, with the candidates; empty where one was
     */
    record Resolution(Optional<Numac> act, String reason) {}

    /**
     * The question.
     *
     * @param reference the date of the meant act, or its dossier
     * @param by the act that means it
     * @param byArticle the article of that act in which it does
     * @param words its words: the title of the meant act mostly stands there
     * @param article the article of the meant act that is changed; empty for the act as a whole
     * @param inserts whether that article is only now inserted
     */
    record Question(String reference, Act by, String byArticle, String words, String article, boolean inserts) {}

    Resolution resolve(Question question) {
        List<HeldAct> candidates = acts.stream()
                .filter(a -> !a.numac().equals(question.by().header().numac()))
                .filter(a -> !a.act().header().isErratum())
                .filter(a -> fits(a, question))
                .filter(a -> isListed(a, question.by()))
                .filter(a -> !marksTellOtherwise(a, question) && holdsArticle(a, question))
                .toList();
        if (candidates.isEmpty()) {
            return new Resolution(
                    Optional.empty(), "l'acte modifié (" + question.reference() + ") n'est pas dans le corpus");
        }
        List<HeldAct> left = candidates;
        for (Predicate<HeldAct> test : tests(question)) {
            List<HeldAct> fitting = left.stream().filter(test).toList();
            left = fitting.isEmpty() ? left : fitting;
        }
        TreeSet<Numac> found = left.stream().map(HeldAct::numac).collect(Collectors.toCollection(TreeSet::new));
        return found.size() == 1
                ? new Resolution(Optional.of(found.first()), "")
                : new Resolution(
                        Optional.empty(),
                        "plusieurs actes du " + question.reference() + " conviennent : "
                                + found.stream().map(Numac::value).collect(Collectors.joining(", ")));
    }

    private static boolean fits(HeldAct act, Question question) {
        String reference = question.reference();
        if (reference.contains("/")) {
            return act.act().header().dossier().equals(reference);
        }
        boolean erratum = question.by().header().isErratum();
        return String.valueOf(act.act().header().promulgated()).equals(reference)
                || erratum && publicationStands(act.act(), question.words());
    }

    /** Errata name the Moniteur in which the act stood: "publié au Moniteur belge du 27 mars 2030, page 28351". */
    private static boolean publicationStands(Act act, String words) {
        String page = act.header().page();
        return ActDates.allIn(words).contains(act.header().published())
                && !page.isEmpty()
                && Pattern.compile("(?<!\\d)" + Pattern.quote(page) + "(?!\\d)")
                        .matcher(words.replaceAll("(?<=\\d)[. ](?=\\d{3}(?!\\d))", ""))
                        .find();
    }

    /** Some name the act by its number: "acte n° 2030/203502". */
    private static boolean numberStands(Act act, String words) {
        return words.replaceAll("[/.\\s]", "").contains(act.header().numac().value());
    }

    /** Where the source lists the acts that the act modifies, no other is meant. */
    private static boolean isListed(HeldAct act, Act by) {
        List<Numac> listed =
                by.header().modifies().stream().filter(n -> !n.equals(DECREE)).toList();
        return listed.isEmpty() || listed.contains(act.numac());
    }

    /** The database marked what the amending act changed here, and nothing of it comes from the article that asks. */
    private static boolean marksTellOtherwise(HeldAct act, Question q) {
        String dossier = q.by().header().dossier();
        return Marks.of(act.act(), dossier, "").findAny().isPresent()
                && Marks.of(act.act(), dossier, "").noneMatch(m -> Marks.names(m, q.byArticle()));
    }

    private static boolean holdsArticle(HeldAct act, Question q) {
        return q.article().isEmpty()
                || q.inserts()
                || act.act().article(q.article()).isPresent()
                || act.act().articles().isEmpty();
    }

    private static List<Predicate<HeldAct>> tests(Question q) {
        List<Predicate<HeldAct>> tests = new ArrayList<>();
        String dossier = q.by().header().dossier();
        tests.add(a -> Marks.of(a.act(), dossier, q.article()).anyMatch(m -> Marks.names(m, q.byArticle())));
        if (q.by().header().isErratum()) {
            tests.add(a -> numberStands(a.act(), q.words()));
            tests.add(a -> publicationStands(a.act(), q.words()));
            tests.add(a -> titleStands(a.act(), q.by().header().title()));
        }
        tests.add(a -> titleStands(a.act(), q.words()));
        return tests;
    }

    /** Acts name each other by their title: "... du 26 octobre 2011 modifiant les articles 17, § 1er, ...". */
    private static boolean titleStands(Act act, String words) {
        String title = letters(act.header().title());
        int from = title.indexOf("modifiant");
        int start = from < 0 ? 0 : from;
        return title.length() > start && letters(words).contains(title.substring(start));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
