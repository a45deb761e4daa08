package org.nomenlex.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.tree.ArticleText;
import org.nomenlex.tree.LawLine;
import org.nomenlex.tree.LineKind;
import org.nomenlex.tree.NumberChange;
import org.nomenlex.tree.Service;
import org.nomenlex.tree.Span;
import org.nomenlex.tree.Structure;

/**
 * An article while an act is applied: its lines before the act as landmarks, what is left of them, and what came in. Places
 * are lines and characters of the text before the act.
 */
final class Draft {

    private final Structure before;
    private final List<DraftLine> lines = new ArrayList<>();
    private final DraftLine[] ofBefore;
    private final Map<List<Span>, WordFinder> finders = new HashMap<>();
    private ArticleNumber number;
    private final List<NumberChange> numberChanges;
    private final LocalDate signed;
    private final Clashes clashes = new Clashes();
    private int counter;

    Draft(ArticleText text) {
        this(text, Drafting.OF_TODAY.signed());
    }

    /** @param signed the day on which the act was signed */
    Draft(ArticleText text, LocalDate signed) {
        this.signed = signed;
        number = text.number();
        numberChanges = new ArrayList<>(text.numberChanges());
        before = Structure.of(text);
        ofBefore = new DraftLine[text.lawLines().size()];
        for (int i = 0; i < ofBefore.length; i++) {
            ofBefore[i] = DraftLine.old(text.lawLines().get(i));
            lines.add(ofBefore[i]);
        }
    }

    /** The structure of the text before the act. */
    Structure before() {
        return before;
    }

    /** Finds words in parts of the text before the act; the points of an act mostly ask for the same few parts. */
    WordFinder finder(List<Span> spans) {
        return finders.computeIfAbsent(spans, s -> new WordFinder(before.lines(), s, this::isPreformatted));
    }

    /** Whether a line of the text before the act is of a block that lost its accents. */
    boolean isPreformatted(int line) {
        return before.kind(line) == LineKind.PREFORMATTED
                || before.serviceAt(line).map(Service::preformatted).orElse(false);
    }

    /** What the points of the act did to whole units so far. */
    Clashes clashes() {
        return clashes;
    }

    DraftLine line(int index) {
        return ofBefore[index];
    }

    /** The line of that identity in the text before the act; -1 where there is none. */
    int lineOf(String id) {
        for (int i = 0; i < ofBefore.length; i++) {
            if (ofBefore[i].id.equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Keeps that the unit at a line got another number. */
    void note(int line, SegmentKind kind, String old, String now, Provenance by) {
        numberChanges.add(new NumberChange(ofBefore[line].id, kind, old, now, by, signed));
    }

    void renumber(ArticleNumber other) {
        number = other;
    }

    boolean isAlive(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!ofBefore[i].alive) {
                return false;
            }
        }
        return true;
    }

    /** Whether the act put lines among those of the text before it. */
    boolean holdsNew(int from, int to) {
        return to > from
                && lines.subList(lines.indexOf(ofBefore[from]), lines.indexOf(ofBefore[to - 1])).stream()
                        .anyMatch(l -> l.fresh);
    }

    /** Whether words of the unit were changed: it stands, but not as before the act. */
    boolean isReworded(Target unit) {
        for (int i = unit.from(); i < unit.to(); i++) {
            int start = i == unit.from() ? unit.textStart() : 0;
            DraftLine line = ofBefore[i];
            if (line.alive && line.touched() && !line.isIntact(start, line.sourceLength())) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything was changed so far. */
    boolean touched() {
        return lines.stream().anyMatch(l -> l.fresh || !l.alive || l.touched());
    }

    /** Whether all lines of the text before the act are gone and nothing came. */
    boolean isEmpty() {
        return lines.stream().noneMatch(l -> l.alive && !l.text().isBlank());
    }

    // Changes
    // -----------------------------------------------------------------------------------------------------------

    void removeLines(int from, int to, Provenance by) {
        for (int i = from; i < to; i++) {
            ofBefore[i].take(by);
        }
    }

    /** Takes lines away in whose place nothing comes. */
    void repealLines(int from, int to, Provenance by) {
        removeLines(from, to, by);
        for (int i = from; i < to; i++) {
            ofBefore[i].repealed = true;
        }
    }

    /** Puts lines behind a line of the text before the act and behind what the act already put there. */
    void insertBehind(int line, List<String> texts, Provenance provenance) {
        int at = line < 0 ? 0 : lines.indexOf(ofBefore[line]) + 1;
        while (at < lines.size() && lines.get(at).fresh) {
            at++;
        }
        lines.addAll(at, fresh(texts, provenance));
    }

    /** Puts lines directly behind a line of the text before the act, in front of what the act already put there. */
    void replaceBehind(int line, List<String> texts, Provenance provenance) {
        lines.addAll(lines.indexOf(ofBefore[line]) + 1, fresh(texts, provenance));
    }

    /** Puts lines in front of a line of the text before the act. */
    void insertBefore(int line, List<String> texts, Provenance provenance) {
        int at = line >= ofBefore.length ? lines.size() : lines.indexOf(ofBefore[line]);
        lines.addAll(at, fresh(texts, provenance));
    }

    /** Puts lines in front of a text; the enumerators before that text pass to the first of them. */
    void insertBeforeWithPrefix(int line, int start, List<String> texts, Provenance provenance) {
        DraftLine old = ofBefore[line];
        List<DraftLine> added = fresh(texts, provenance);
        added.get(0).prepend(old, start);
        old.kill(old.landmark(0), start == 0 ? 0 : old.landmark(start - 1) + 1, provenance);
        lines.addAll(lines.indexOf(old), added);
    }

    /** Breaks a line at a place of the text before the act: lines come there, what stood behind ends the last of them. */
    void breakBehind(int line, int place, List<String> texts, Provenance provenance) {
        List<DraftLine> added = fresh(texts, provenance);
        added.get(added.size() - 1).append(ofBefore[line], place);
        lines.addAll(lines.indexOf(ofBefore[line]) + 1, added);
    }

    private List<DraftLine> fresh(List<String> texts, Provenance provenance) {
        List<DraftLine> result = new ArrayList<>();
        for (String text : texts) {
            counter++;
            String id = provenance.numac() + ":" + provenance.operation() + "#" + counter;
            result.add(DraftLine.fresh(id, text, provenance));
        }
        return result;
    }

    /**
     * The text as it stands now.
     *
     * @param log is told what went
     * @param counts whether it is gone for good
     */
    ArticleText finished(DepartureLog log, boolean counts) {
        for (DraftLine line : ofBefore) {
            if (!line.alive || line.touched()) {
                log.follow(line, counts);
            }
        }
        return finished();
    }

    /** The text as it stands now. */
    private ArticleText finished() {
        List<LawLine> result = new ArrayList<>();
        DraftLine carried = null;
        for (DraftLine line : lines) {
            if (!line.alive) {
                continue;
            }
            if (carried != null && canTakePrefix(line)) {
                line.prepend(carried);
                carried = null;
            } else if (carried != null) {
                result.add(carried.finished());
                carried = null;
            }
            if (line.orphan && !line.text().isBlank()) {
                carried = line;
            } else if (!line.touched() || !line.text().isBlank()) {
                result.add(line.finished());
            }
        }
        if (carried != null) {
            result.add(carried.finished());
        }
        return new ArticleText(number, result, numberChanges);
    }

    private static boolean canTakePrefix(DraftLine line) {
        String text = line.text();
        return !text.isBlank() && !text.startsWith("|") && !text.startsWith("  ") && !text.matches("\\d{6}.*");
    }
}
