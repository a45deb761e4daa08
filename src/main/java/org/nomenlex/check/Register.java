package org.nomenlex.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.corpus.RegisterRow;
import org.nomenlex.law.ArticleNumber;

/**
 * Justel's two lists against the acts that are there. A row of the decree's table is an act's where both are printed at the
 * same place of the Moniteur; only where a place is not known, or stands in no row, do the two days tell: several acts are
 * signed and published together.
 */
public final class Register {

    /**
     * Articles in the decree's table, whatever the case of a suffix: {@code ANN.ART.17 17bis}, {@code 35BIS}, {@code 17 bis},
     * {@code 2 B}, {@code 9a}; {@code N} is the annex as a whole.
     */
    private static final Pattern ARTICLE =
            Pattern.compile("(?<![\\d/])(\\d{1,3})(?!\\d)(?:\\s?(bis|ter|quater|quinquies|sexies)\\b)?");

    private static final String FOLDER = "/mopdf/";

    private final List<RegisterRow> lacking = new ArrayList<>();
    private final List<RegisterRow> lackingDossiers;

    /** Acts that are of no row yet, by place: each row is held against few of them. */
    private final Map<String, List<ActMarks>> byPlace = new HashMap<>();

    /** The same, by day of publication. */
    private final Map<LocalDate, List<ActMarks>> byDay = new HashMap<>();

    /**
     * @param acts the acts that are there
     * @param register Justel's list under the annex
     * @param modifiedBy the decree's table of modifications
     */
    public Register(Collection<ActMarks> acts, List<RegisterRow> register, List<RegisterRow> modifiedBy) {
        Set<String> dossiers = new HashSet<>();
        acts.forEach(a -> dossiers.add(a.dossier()));
        lackingDossiers =
                register.stream().filter(r -> !dossiers.contains(r.dossier())).toList();
        for (ActMarks act : acts) {
            byPlace.computeIfAbsent(place(act.place()), p -> new ArrayList<>()).add(act);
            byDay.computeIfAbsent(act.published(), d -> new ArrayList<>()).add(act);
        }
        lacking.addAll(modifiedBy);
        match(this::placed, Register::isSigned);
        match(this::placed, (row, act) -> true);
        match(this::ofDay, (row, act) -> isSigned(row, act) && changesOneOf(articles(row), act));
        match(this::ofDay, (row, act) -> isSigned(row, act) && !bothPlaced(row, act) && mayBe(articles(row), act));
    }

    private void match(Function<RegisterRow, List<ActMarks>> near, BiPredicate<RegisterRow, ActMarks> same) {
        lacking.removeIf(row -> {
            Optional<ActMarks> found =
                    near.apply(row).stream().filter(a -> same.test(row, a)).findFirst();
            found.ifPresent(this::forget);
            return found.isPresent();
        });
    }

    private void forget(ActMarks act) {
        byPlace.getOrDefault(place(act.place()), List.of())
                .removeIf(a -> a.numac().equals(act.numac()));
        byDay.getOrDefault(act.published(), List.of()).removeIf(a -> a.numac().equals(act.numac()));
    }

    /** The acts at the place of a row, where that is known. */
    private List<ActMarks> placed(RegisterRow row) {
        String place = place(row.place());
        return place.isEmpty() ? List.of() : byPlace.getOrDefault(place, List.of());
    }

    private List<ActMarks> ofDay(RegisterRow row) {
        return row.published() == null ? List.of() : byDay.getOrDefault(row.published(), List.of());
    }

    /** Whether both places are known, so that another place is another act. */
    private static boolean bothPlaced(RegisterRow row, ActMarks act) {
        return !place(row.place()).isEmpty() && !place(act.place()).isEmpty();
    }

    private static boolean mayBe(Set<ArticleNumber> articles, ActMarks act) {
        return articles.isEmpty() || act.changes().isEmpty();
    }

    /** The place without the server. */
    private static String place(String link) {
        int at = link.indexOf(FOLDER);
        return at < 0 ? "" : link.substring(at).toLowerCase(Locale.ROOT);
    }

    private static boolean isSigned(RegisterRow row, ActMarks act) {
        return act.signed().contains(row.promulgated());
    }

    private static boolean changesOneOf(Set<ArticleNumber> articles, ActMarks act) {
        return act.changes().stream().anyMatch(articles::contains);
    }

    /** The rows of the decree's table that are of no act of the corpus. */
    public List<RegisterRow> lacking() {
        return List.copyOf(lacking);
    }

    /** The rows of the list under the annex with a dossier that no act of the corpus has. */
    List<RegisterRow> lackingDossiers() {
        return lackingDossiers;
    }

    /** The articles that a row names; none where it names the annex as a whole. */
    public static Set<ArticleNumber> articles(RegisterRow row) {
        Set<ArticleNumber> found = new TreeSet<>();
        Matcher m = ARTICLE.matcher(row.articles().toLowerCase(Locale.ROOT));
        while (m.find()) {
            String suffix = m.group(2);
            found.add(new ArticleNumber(m.group(1) + (suffix == null ? "" : suffix)));
        }
        return found;
    }

    /** The day by which a row is put in order: of signature, or of publication where the table leaves that out. */
    static LocalDate day(RegisterRow row) {
        LocalDate signed = row.promulgated();
        LocalDate published = row.published();
        return signed != null ? signed : published != null ? published : LocalDate.MIN;
    }
}
