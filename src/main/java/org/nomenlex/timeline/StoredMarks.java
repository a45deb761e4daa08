package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.ActArticle;
import org.nomenlex.act.ActBlock;
import org.nomenlex.act.EditorialNote;
import org.nomenlex.amend.ArticleRole;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;

/**
 * What the marks of a consolidated source tell: the stored text of an act may hold changes that came after it was published,
 * and then lacks the words that it had before.
 */
final class StoredMarks {

    private final KnownAct view;

    StoredMarks(KnownAct view) {
        this.view = view;
    }

    /** Articles whose published words are gone from the stored text, while what replaced them is not known yet. */
    Set<String> unheld() {
        Set<String> lacking = new HashSet<>();
        for (EditorialNote note : view.held().act().notes()) {
            if (note.kind() == EditorialNote.Kind.AMENDED
                    && !view.known().knows(view.held().numac(), note)) {
                lacking.add(note.articleNumber());
            } else if (note.kind() == EditorialNote.Kind.ERRATUM && !knowsErratum(note)) {
                lacking.addAll(instructionsAt(note));
            }
        }
        return lacking;
    }

    /** An erratum merged into the stored text is known from the day of its Moniteur, where the mark gives it. */
    boolean knowsErratum(EditorialNote note) {
        return note.date() == null
                || view.known().knows(view.held().numac(), note)
                || view.amendments().stream()
                        .anyMatch(a -> view.known().knows(a.by().numac()) && Marks.tellsOfErratum(note, a.by().act()));
    }

    /** The instructions in whose words the mark stands: the last ones that begin before it. */
    Set<String> instructionsAt(EditorialNote note) {
        List<Instruction> before = view.held().parsed().articles().stream()
                .filter(a -> a.number().equals(note.articleNumber()))
                .flatMap(a -> a.operations().stream())
                .map(Operation::instruction)
                .filter(i -> i.place().line() <= note.place().line())
                .toList();
        int last = before.stream().mapToInt(i -> i.place().line()).max().orElse(-1);
        return before.stream()
                .filter(i -> i.place().line() == last)
                .map(Instruction::id)
                .collect(Collectors.toSet());
    }

    /** The line of the act in which the mark stands; empty where it stands in none. */
    String lineAt(EditorialNote note) {
        for (ActArticle article : view.held().act().articles()) {
            for (ActBlock block : article.blocks()) {
                int at = note.place().line() - block.place().line();
                // Markdown has a line of dashes under the first row, which is no row.
                int index = block instanceof ActBlock.Table && at > 0 ? at - 1 : at;
                if (article.number().equals(note.articleNumber())
                        && at >= 0
                        && index < block.lines().size()) {
                    return spaced(block.lines().get(index));
                }
            }
        }
        return "";
    }

    /** The instructions that bring a line of the act's annex. */
    Set<String> instructionsBringing(String line) {
        return view.held()
                .parsed()
                .operations()
                .filter(o -> !line.isEmpty()
                        && o.content().stream().anyMatch(l -> spaced(l).equals(line)))
                .map(o -> o.instruction().id())
                .collect(Collectors.toSet());
    }

    private static String spaced(String line) {
        return line.replaceAll("\\s+", " ").strip();
    }

    /** Where the stored text holds a change that came after the act took effect, the days between lack their words. */
    void addLateMarks(List<Regime> regimes) {
        Map<String, LocalDate> late = new HashMap<>();
        ParsedAct says = regimes.get(0).says().act();
        for (EditorialNote note : view.held().act().notes()) {
            LocalDate day = note.date();
            boolean known = note.kind() == EditorialNote.Kind.AMENDED
                    && day != null
                    && view.known().knows(view.held().numac(), note);
            boolean content = says.articles().stream()
                    .anyMatch(a -> a.number().equals(note.articleNumber())
                            && a.role() == ArticleRole.AMENDING
                            && a.operations().stream()
                                    .anyMatch(o -> isBefore(
                                            view.effect(says, o.instruction().id()), day)));
            if (known && content) {
                late.merge(note.articleNumber(), day, (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        if (late.isEmpty() || regimes.size() > 1) {
            return;
        }
        Regime only = regimes.get(0);
        Set<String> lacking = new HashSet<>(only.unheld());
        lacking.addAll(late.keySet());
        regimes.set(0, new Regime(only.from(), only.text(), only.says(), lacking, only.dropped(), List.of()));
        for (LocalDate day : new TreeSet<>(late.values())) {
            Set<String> still = new HashSet<>(only.unheld());
            late.forEach((article, until) -> {
                if (until.isAfter(day)) {
                    still.add(article);
                }
            });
            regimes.add(new Regime(
                    day,
                    only.text(),
                    only.says(),
                    still,
                    only.dropped(),
                    List.of(view.held().numac())));
        }
    }

    private static boolean isBefore(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a != null && b != null && a.isBefore(b);
    }
}
