package org.nomenlex.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Provenance;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.law.Numac;
import org.nomenlex.timeline.Consolidator;
import org.nomenlex.timeline.Publication;

/**
 * All that is told of a small law, day of publication by day of publication: the versions of its articles with the lines that
 * make each of the one before, who wrote the words, what was refused or is to be known, and what became of each act.
 *
 * <p>What a publication leaves as it was is not repeated; a version told before is named by its period alone.
 */
final class History {

    /** Words longer than this are given with their beginning and their end. */
    private static final int LONG = 240;

    private final Consolidator law;
    private final List<String> told = new ArrayList<>();
    private final Map<String, List<Block>> last = new HashMap<>();
    private final Set<String> versions = new HashSet<>();
    private final Set<String> reasons = new HashSet<>();

    /** A version, or what is told of an act in one line. */
    private record Block(String head, List<String> lines) {

        /** The day on which a version begins; until when it lasts may become another day without a word of it changing. */
        String from() {
            return head.substring(0, head.indexOf('/'));
        }

        static Block of(String line) {
            return new Block(line, List.of());
        }
    }

    private History(Consolidator law) {
        this.law = law;
    }

    static List<String> of(Consolidator law) {
        History history = new History(law);
        Map<LocalDate, List<Publication>> days = new TreeMap<>();
        law.publications()
                .forEach(p ->
                        days.computeIfAbsent(p.day(), d -> new ArrayList<>()).add(p));
        days.forEach(history::tell);
        law.misfits()
                .forEach(m -> history.told.add(
                        "decision on " + m.decision().act() + "/" + m.decision().instruction() + ": " + m.reason()));
        return history.told;
    }

    private void tell(LocalDate day, List<Publication> publications) {
        law.publish(publications);
        told.add("== known on " + day);
        law.articles()
                .forEach(key ->
                        tellIfNew("art. " + key.article() + " " + key.language().code(), article(key)));
        law.acts().forEach(act -> tellIfNew("act " + act, act(act)));
    }

    private void tellIfNew(String title, List<Block> blocks) {
        if (blocks.equals(last.put(title, blocks))) {
            return;
        }
        told.add(title);
        for (Block block : blocks) {
            boolean known = !block.lines().isEmpty() && !versions.add(title + block.from() + block.lines());
            told.add("  " + block.head() + (known ? " (as before)" : ""));
            (known ? List.<String>of() : block.lines()).forEach(l -> told.add("    " + l));
        }
    }

    // Articles
    // ----------------------------------------------------------------------------------------------------------

    private List<Block> article(Consolidator.Key key) {
        List<Block> blocks = new ArrayList<>();
        List<ArticleVersion> all = law.versions(key);
        Provenance first = origin(all);
        List<String> before = List.of();
        for (ArticleVersion version : all) {
            List<String> text =
                    version.passages().stream().map(p -> signed(p, first)).toList();
            List<String> lines =
                    new ArrayList<>(blocks.isEmpty() ? beginning(text, first) : Difference.of(before, text));
            version.refusals().forEach(r -> lines.add(refused(r)));
            version.remarks().forEach(r -> lines.add(remarked(r)));
            blocks.add(new Block(version.period() + " by " + String.join(", ", version.madeBy()), lines));
            before = text;
        }
        List<String> pending = law.pending(key).stream().map(History::pending).toList();
        if (!pending.isEmpty()) {
            blocks.add(Block.of("not yet: " + String.join(", ", pending)));
        }
        return blocks;
    }

    /** Who wrote the text that the article begins with. */
    private static @Nullable Provenance origin(List<ArticleVersion> versions) {
        return versions.stream()
                .flatMap(v -> v.passages().stream())
                .map(p -> p.pieces().get(0).provenance())
                .findFirst()
                .orElse(null);
    }

    private static List<String> beginning(List<String> text, @Nullable Provenance first) {
        return first == null ? List.of() : List.of("lines: " + text.size() + ", of " + written(first));
    }

    /** A line in which the words of later acts are marked: {@code Examen ... {N 175}2031204102/1@2031-12-01}. */
    private static String signed(Passage passage, @Nullable Provenance first) {
        StringBuilder line = new StringBuilder();
        for (Piece piece : passage.pieces()) {
            line.append(
                    piece.provenance().equals(first)
                            ? piece.text()
                            : "{" + piece.text() + "}" + written(piece.provenance()));
        }
        return line.toString();
    }

    private static String written(Provenance by) {
        return by.numac() + "/" + by.operation() + "@" + by.effect();
    }

    private String refused(Refusal r) {
        reasons.add(r.reason());
        return "! " + r.numac() + "/" + r.operation() + " " + r.target() + " " + r.effect() + ": " + r.reason();
    }

    private static String remarked(Remark r) {
        return "~ " + r.kind() + " " + r.numac() + "/" + r.operation() + " " + r.target() + " " + r.effect() + ": "
                + shortened(r.text());
    }

    private static String pending(Remark r) {
        return r.numac() + "/" + r.operation() + " " + r.effect();
    }

    private static String shortened(String text) {
        String line = text.replace("\n", " \u00b6 ");
        return line.length() <= LONG
                ? line
                : line.substring(0, LONG / 2) + " ... " + line.substring(line.length() - LONG / 2);
    }

    // Acts
    // --------------------------------------------------------------------------------------------------------------

    private List<Block> act(Numac numac) {
        ActRecord act = law.record(numac);
        List<Block> blocks = new ArrayList<>();
        if (!act.status().isEmpty()) {
            blocks.add(Block.of(act.status()));
        }
        Map<String, List<String>> instructions = new LinkedHashMap<>();
        act.outcomes()
                .forEach(o -> instructions
                        .computeIfAbsent(outcome(o), k -> new ArrayList<>())
                        .add(o.operation().instruction().id()));
        instructions.forEach((outcome, ids) -> blocks.add(Block.of(String.join(", ", ids) + " " + outcome)));
        return blocks;
    }

    /** The reason of a refusal is not said again where an article tells it. */
    private String outcome(OperationOutcome o) {
        String reason = o.reason().isEmpty() ? "" : reasons.contains(o.reason()) ? ": see above" : ": " + o.reason();
        return o.state() + " " + o.effect() + reason;
    }
}
