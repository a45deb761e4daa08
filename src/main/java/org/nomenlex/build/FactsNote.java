package org.nomenlex.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import org.nomenlex.check.ActMarks;
import org.nomenlex.check.ArticleFacts;
import org.nomenlex.check.Facts;
import org.nomenlex.corpus.RegisterRow;
import org.nomenlex.law.Language;
import org.nomenlex.store.BuildState;
import org.nomenlex.timeline.Consolidator;

/**
 * The facts of the self checks, kept beside the repository: a line for each act and each article. A build after one more act
 * puts a few lines behind the others without looking at these: the last line of a name counts. A checksum ends the note.
 */
final class FactsNote {

    static final String NAME = "facts.txt";

    /** The first line: lines of another form are not understood. */
    static final String FORM = "facts 2";

    private static final String END = "end\t";

    /** Lines that no longer count may take that much more room than a build from nothing took. */
    private static final int ROOM = 1 << 16;

    private final byte[] bytes;
    private final int end;
    private final long compact;

    private FactsNote(byte[] bytes, int end, long compact) {
        this.bytes = bytes;
        this.end = end;
        this.compact = compact;
    }

    /** A line. */
    static String line(String name, String content) {
        return name + "\t" + content + "\n";
    }

    /**
     * The last line.
     *
     * @param lines the checksum of all lines before it; used up
     * @param compact how long these were when none of them was in vain
     */
    static String end(Checksum lines, long compact) {
        return END + sum(lines, compact) + "\t" + compact + "\n";
    }

    private static long sum(Checksum lines, long compact) {
        lines.update(Long.toString(compact).getBytes(StandardCharsets.UTF_8));
        return lines.getValue();
    }

    /** The facts that the last build kept; empty where there are none, or not as they were written. */
    static Optional<FactsNote> in(Path consolidated) {
        return BuildState.readBytes(consolidated, NAME).flatMap(FactsNote::opened);
    }

    private static Optional<FactsNote> opened(byte[] bytes) {
        int last = Math.max(-1, bytes.length - 2);
        while (last >= 0 && bytes[last] != '\n') {
            last--;
        }
        String end = new String(bytes, last + 1, bytes.length - last - 1, StandardCharsets.UTF_8);
        byte[] form = (FORM + "\n").getBytes(StandardCharsets.UTF_8);
        if (!end.matches(END + "\\d{1,18}\t\\d{1,18}\n")
                || !Arrays.equals(form, Arrays.copyOf(bytes, Math.min(form.length, last + 1)))) {
            return Optional.empty();
        }
        String[] figures = end.strip().split("\t", -1);
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, last + 1);
        long compact = Long.parseLong(figures[2]);
        return sum(sum, compact) == Long.parseLong(figures[1])
                ? Optional.of(new FactsNote(bytes, last + 1, compact))
                : Optional.empty();
    }

    /** Puts lines, by name, in the place of those of the same names; keeps it all. */
    void keepWith(Path consolidated, Map<String, String> more) {
        StringBuilder behind = new StringBuilder();
        more.forEach((name, content) -> behind.append(line(name, content)));
        byte[] added = behind.toString().getBytes(StandardCharsets.UTF_8);
        if (end + added.length > 2 * compact + ROOM) {
            Map<String, String> all = lines();
            all.putAll(more);
            StringBuilder anew = new StringBuilder(FORM + "\n");
            all.values().removeIf(String::isEmpty);
            all.forEach((name, content) -> anew.append(line(name, content)));
            byte[] lines = anew.toString().getBytes(StandardCharsets.UTF_8);
            write(consolidated, lines, lines.length);
        } else {
            byte[] lines = Arrays.copyOf(bytes, end + added.length);
            System.arraycopy(added, 0, lines, end, added.length);
            write(consolidated, lines, compact);
        }
    }

    private static void write(Path consolidated, byte[] lines, long compact) {
        CRC32 sum = new CRC32();
        sum.update(lines);
        byte[] last = end(sum, compact).getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(lines, lines.length + last.length);
        System.arraycopy(last, 0, whole, lines.length, last.length);
        BuildState.write(consolidated, NAME, whole);
    }

    /** The content by name; later lines come in the place of earlier ones. */
    private Map<String, String> lines() {
        Map<String, String> lines = new TreeMap<>();
        int at = FORM.length() + 1;
        while (at < end) {
            int tab = at;
            while (bytes[tab] != '\t') {
                tab++;
            }
            int close = tab;
            while (bytes[close] != '\n') {
                close++;
            }
            String name = text(at, tab);
            lines.put(name, text(tab + 1, close));
            if (name.equals(FactsPen.AGAIN)) {
                lines.clear();
            }
            at = close + 1;
        }
        return lines;
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** All of them; empty where a line is not understood. */
    Optional<Facts> facts() {
        try {
            Map<String, String> lines = lines();
            lines.values().removeIf(String::isEmpty);
            return Optional.of(new Facts(
                    each(lines, FactsJson::act),
                    articles(lines),
                    FactsJson.rows(lines.getOrDefault(FactsPen.REGISTER, "")),
                    FactsJson.rows(lines.getOrDefault(FactsPen.MODIFIED_BY, "")),
                    FactsJson.readFindings(lines.getOrDefault(FactsPen.MISFITS, "")),
                    FactsJson.readStrings(lines.getOrDefault(FactsPen.UNREADABLE, ""))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            // A note that cannot be read is no note: who asks is told to build again.
            return Optional.empty();
        }
    }

    /**
     * Whether the corpus of the last build has the decree's table of modifications. The line that tells is among the last ones
     * and is looked for from the end on: of a thousand times the law the note has 900 MB, more than there may be room for.
     */
    static boolean hasRegister(Path consolidated) {
        byte[] name = ("\n" + FactsPen.MODIFIED_BY + "\t").getBytes(StandardCharsets.UTF_8);
        byte[] none = "[]\n".getBytes(StandardCharsets.UTF_8);
        try (NoteEnd note = new NoteEnd(BuildState.folder(consolidated).resolve(NAME))) {
            long at = note.last(name);
            return at >= 0 && !Arrays.equals(note.bytes(at + name.length, none.length), none);
        } catch (IOException e) {
            // Who needs the note is told that it cannot be read.
            return false;
        }
    }

    /**
     * What tells which acts are missing, and to which texts that matters.
     *
     * @param acts the acts that are there
     * @param modifiedBy the decree's table of modifications
     * @param whole from which day on the texts of each article are whole
     */
    record Presence(
            List<ActMarks> acts,
            List<RegisterRow> modifiedBy,
            Map<Consolidator.Key, Map<LocalDate, LocalDate>> whole) {}

    /** That, and of the lines no more; empty where one is not understood. */
    Optional<Presence> presence() {
        try {
            Map<String, String> lines = lines();
            lines.values().removeIf(String::isEmpty);
            Map<Consolidator.Key, Map<LocalDate, LocalDate>> whole = new TreeMap<>();
            byKey(lines).forEach((key, facts) -> whole.put(key, facts.whole()));
            return Optional.of(new Presence(
                    each(lines, FactsJson::marks),
                    FactsJson.rows(lines.getOrDefault(FactsPen.MODIFIED_BY, "")),
                    whole));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            // As for all facts: a note that cannot be read is no note.
            return Optional.empty();
        }
    }

    /** What the lines of acts say. */
    private static <T> List<T> each(Map<String, String> lines, Function<String, T> read) {
        List<T> acts = new ArrayList<>();
        lines.forEach((name, line) -> {
            if (name.startsWith(FactsPen.ACT)) {
                acts.add(read.apply(line));
            }
        });
        return acts;
    }

    private static List<ArticleFacts> articles(Map<String, String> lines) {
        return List.copyOf(byKey(lines).values());
    }

    private static Map<Consolidator.Key, ArticleFacts> byKey(Map<String, String> lines) {
        Map<Consolidator.Key, ArticleFacts> articles = new TreeMap<>();
        lines.forEach((name, line) -> {
            if (name.startsWith(FactsPen.ARTICLE)) {
                ArticleFacts facts = FactsJson.article(line);
                Language language = Language.valueOf(name.substring(name.lastIndexOf(' ') + 1));
                articles.put(new Consolidator.Key(facts.article(), language), facts);
            }
        });
        return articles;
    }
}
