package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActHeader;
import org.nomenlex.law.ActDates;
import org.nomenlex.law.Numac;

/**
 * Finds the act that another act means by "l'arrêté royal du 26 mars 2003". Several acts are often signed on one day; what
 * tells them apart is looked at in turn, the surest first. Of the acts it looks at the header, the notes and the numbers of the
 * articles; their words may be missing.
 */
public final class ActResolver {

    /** The royal decree of 14 September 1984, which every act of the corpus modifies. */
    private static final Numac DECREE = new Numac("1984022288");

    private final Map<String, List<Act>> byDossier = new HashMap<>();
    private final Map<String, List<Act>> bySignature = new HashMap<>();
    private final Map<LocalDate, List<Act>> byPublication = new HashMap<>();

    /** Finds among those acts. */
    public ActResolver(Collection<Act> acts) {
        for (Act act : acts) {
            ActHeader header = act.header();
            if (!header.isErratum()) {
                put(byDossier, header.dossier(), act);
                put(bySignature, String.valueOf(header.promulgated()), act);
                put(byPublication, header.published(), act);
            }
        }
    }

    /** Most keys have one act: a list that takes no more room than that. */
    private static <K> void put(Map<K, List<Act>> index, K key, Act act) {
        index.merge(key, List.of(act), (before, one) -> {
            List<Act> all = before.size() == 1 ? new ArrayList<>(before) : before;
            all.addAll(one);
            return all;
        });
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
     * @param by the header of the act that means it
     * @param byArticle the article of that act in which it does
     * @param words its words: the title of the meant act mostly stands there
     * @param article the article of the meant act that is changed; empty for the act as a whole
     * @param inserts whether that article is only now inserted
     */
    record Question(String reference, ActHeader by, String byArticle, String words, String article, boolean inserts) {}

    Resolution resolve(Question question) {
        List<Act> candidates = fitting(question).stream()
                .filter(a -> !a.header().numac().equals(question.by().numac()))
                .filter(a -> isListed(a, question.by()))
                .filter(a -> !marksTellOtherwise(a, question) && holdsArticle(a, question))
                .toList();
        if (candidates.isEmpty()) {
            return new Resolution(
                    Optional.empty(), "l'acte modifié (" + question.reference() + ") n'est pas dans le corpus");
        }
        List<Act> left = candidates;
        for (Predicate<Act> test : tests(question)) {
            List<Act> fitting = left.stream().filter(test).toList();
            left = fitting.isEmpty() ? left : fitting;
        }
        TreeSet<Numac> found =
                left.stream().map(a -> a.header().numac()).collect(Collectors.toCollection(TreeSet::new));
        return found.size() == 1
                ? new Resolution(Optional.of(found.first()), "")
                : new Resolution(
                        Optional.empty(),
                        "plusieurs actes du " + question.reference() + " conviennent : "
                                + found.stream().map(Numac::value).collect(Collectors.joining(", ")));
    }

    /** The acts of that dossier or day of signature; errata name others by the day and page of the Moniteur as well. */
    private Collection<Act> fitting(Question question) {
        String reference = question.reference();
        if (reference.contains("/")) {
            return byDossier.getOrDefault(reference, List.of());
        }
        List<Act> signed = bySignature.getOrDefault(reference, List.of());
        if (!question.by().isErratum()) {
            return signed;
        }
        Set<Act> found = new LinkedHashSet<>(signed);
        for (LocalDate day : new HashSet<>(ActDates.allIn(question.words()))) {
            byPublication.getOrDefault(day, List.of()).stream()
                    .filter(a -> publicationStands(a, question.words()))
                    .forEach(found::add);
        }
        return found;
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
    private static boolean isListed(Act act, ActHeader by) {
        List<Numac> listed =
                by.modifies().stream().filter(n -> !n.equals(DECREE)).toList();
        return listed.isEmpty() || listed.contains(act.header().numac());
    }

    /** The database marked what the amending act changed here, and nothing of it comes from the article that asks. */
    private static boolean marksTellOtherwise(Act act, Question q) {
        String dossier = q.by().dossier();
        return Marks.of(act, dossier, "").findAny().isPresent()
                && Marks.of(act, dossier, "").noneMatch(m -> Marks.names(m, q.byArticle()));
    }

    private static boolean holdsArticle(Act act, Question q) {
        return q.article().isEmpty()
                || q.inserts()
                || act.article(q.article()).isPresent()
                || act.articles().isEmpty();
    }

    private static List<Predicate<Act>> tests(Question q) {
        List<Predicate<Act>> tests = new ArrayList<>();
        String dossier = q.by().dossier();
        tests.add(a -> Marks.of(a, dossier, q.article()).anyMatch(m -> Marks.names(m, q.byArticle())));
        if (q.by().isErratum()) {
            tests.add(a -> numberStands(a, q.words()));
            tests.add(a -> publicationStands(a, q.words()));
            tests.add(a -> titleStands(a, q.by().title()));
        }
        tests.add(a -> titleStands(a, q.words()));
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
