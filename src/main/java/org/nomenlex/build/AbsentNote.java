package org.nomenlex.build;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nomenlex.check.Register;
import org.nomenlex.corpus.RegisterRow;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.store.BuildState;
import org.nomenlex.timeline.Consolidator;

/**
 * The acts of the decree's table of modifications that the corpus lacks, and since when each text of an article is whole; kept
 * beside the repository, small and quick to read, for whoever shows a text.
 */
final class AbsentNote {

    /** Of a corpus without a table of modifications. */
    static final AbsentNote NONE = new AbsentNote(List.of(), Map.of());

    private static final String NOTE = "absent.txt";
    private static final String ROW = "row";
    private static final String WHOLE = "whole";

    private final List<Row> rows;
    private final Map<Consolidator.Key, TreeMap<LocalDate, LocalDate>> whole;

    /**
     * An act that is missing.
     *
     * @param promulgated the day it was signed, null where the table does not tell
     * @param published the day of the Moniteur
     * @param articles the articles that it changed; none where the table does not tell
     */
    record Row(@Nullable LocalDate promulgated, LocalDate published, Set<ArticleNumber> articles) {}

    private AbsentNote(List<Row> rows, Map<Consolidator.Key, TreeMap<LocalDate, LocalDate>> whole) {
        this.rows = rows;
        this.whole = whole;
    }

    /** Works it out from the facts that a build kept, and keeps it. */
    static void keep(Path consolidated) {
        Stream<String> lines = FactsNote.hasRegister(consolidated)
                ? lines(FactsNote.in(consolidated).orElseThrow())
                : Stream.empty();
        BuildState.writeLines(consolidated, NOTE, lines);
    }

    private static Stream<String> lines(FactsNote note) {
        FactsNote.Presence there = note.presence().orElseThrow();
        Register register = new Register(there.acts(), List.of(), there.modifiedBy());
        return Stream.concat(
                register.lacking().stream().map(AbsentNote::line),
                there.whole().entrySet().stream().map(e -> line(e.getKey(), e.getValue())));
    }

    private static String line(RegisterRow row) {
        LocalDate signed = row.promulgated();
        LocalDate published = row.published();
        return String.join(
                "\t",
                ROW,
                signed == null ? "" : signed.toString(),
                String.valueOf(published == null ? signed : published),
                Register.articles(row).stream().map(ArticleNumber::value).collect(Collectors.joining(" ")));
    }

    private static String line(Consolidator.Key key, Map<LocalDate, LocalDate> days) {
        return String.join(
                "\t",
                WHOLE,
                key.article().value(),
                key.language().name(),
                days.entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining(" ")));
    }

    /** What the last build kept; empty where that cannot be read. */
    static Optional<AbsentNote> in(Path consolidated) {
        return BuildState.read(consolidated, NOTE).flatMap(AbsentNote::parse);
    }

    private static Optional<AbsentNote> parse(String text) {
        List<Row> rows = new ArrayList<>();
        Map<Consolidator.Key, TreeMap<LocalDate, LocalDate>> whole = new TreeMap<>();
        try {
            for (String line : text.lines().toList()) {
                String[] cells = line.split("\t", -1);
                List<String> last = words(cells[3]);
                if (cells[0].equals(ROW)) {
                    LocalDate signed = cells[1].isEmpty() ? null : WrittenDay.read(cells[1]);
                    rows.add(new Row(signed, WrittenDay.read(cells[2]), articles(last)));
                } else {
                    whole.put(
                            new Consolidator.Key(new ArticleNumber(cells[1]), Language.valueOf(cells[2])), days(last));
                }
            }
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            // A note that cannot be read is no note: the next build writes it anew.
            return Optional.empty();
        }
        rows.sort(Comparator.comparing(Row::published));
        return Optional.of(new AbsentNote(rows, whole));
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(" "));
    }

    private static Set<ArticleNumber> articles(List<String> words) {
        Set<ArticleNumber> articles = new TreeSet<>();
        for (String word : words) {
            articles.add(new ArticleNumber(word));
        }
        return articles;
    }

    private static TreeMap<LocalDate, LocalDate> days(List<String> words) {
        TreeMap<LocalDate, LocalDate> days = new TreeMap<>();
        for (int i = 0; i + 1 < words.size(); i += 2) {
            days.put(WrittenDay.read(words.get(i)), WrittenDay.read(words.get(i + 1)));
        }
        return days;
    }

    /**
     * The acts that are missing and may have changed a text, by day of publication.
     *
     * @param from the day from which on the text is in force
     * @param until the last day of publication that counts
     */
    List<Row> missing(ArticleNumber article, Language language, LocalDate from, LocalDate until) {
        Map.Entry<LocalDate, LocalDate> begun = whole.getOrDefault(
                        new Consolidator.Key(article, language), new TreeMap<>())
                .floorEntry(from);
        return begun == null
                ? List.of()
                : rows.stream()
                        .filter(r -> r.articles().isEmpty() || r.articles().contains(article))
                        .filter(r -> r.published().isAfter(begun.getValue()))
                        .filter(r -> !r.published().isAfter(until))
                        .toList();
    }
}
