package org.nomenlex.apply;

import java.util.List;
import org.nomenlex.amend.Anchor;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Position;
import org.nomenlex.history.Provenance;
import org.nomenlex.tree.LineKind;
import org.nomenlex.tree.Span;
import org.nomenlex.tree.Structure;

/** Words inserted: behind or before others, between two, at the start or the end of a text. */
final class WordInsertions {

    /** Marks before which no space stands. */
    private static final String CLOSING = ",;.:)";

    private final Draft draft;
    private final Structure structure;
    private final Provenance provenance;
    private final Plan plan;
    private final WordSearch search;
    private final ClosingMarks marks;

    WordInsertions(Draft draft, Resolver resolver, Provenance provenance, Plan plan, List<String> longer) {
        this.draft = draft;
        this.structure = draft.before();
        this.provenance = provenance;
        this.plan = plan;
        this.search = new WordSearch(draft, resolver, plan, longer);
        this.marks = new ClosingMarks(resolver);
    }

    void insert(Target target, Operation.InsertWords operation) {
        Position position = operation.position();
        if (position instanceof Position.After after) {
            anchored(target, after.anchor(), operation).forEach(h -> behind(h.last(), operation.words()));
        } else if (position instanceof Position.Before before) {
            anchored(target, before.anchor(), operation).forEach(h -> before(h.first(), operation.words()));
        } else if (position instanceof Position.Between between) {
            between(target, between, operation);
        } else if (position instanceof Position.AtStart) {
            atStart(target, operation.words());
        } else {
            atEnd(target, operation.words());
        }
    }

    private List<Hit> anchored(Target target, Anchor anchor, Operation.InsertWords operation) {
        // Words that another point of the act changes still mark the place.
        return search.located(target, wordsOf(anchor), operation.everywhere(), null);
    }

    private static String wordsOf(Anchor anchor) {
        if (anchor instanceof Anchor.OfWords words) {
            return words.words();
        }
        if (anchor instanceof Anchor.OfCode code) {
            return code.code().toString();
        }
        throw new CannotApply("la place des mots est donn\u00e9e par une unit\u00e9 : "
                + French.name(((Anchor.OfUnit) anchor).path()));
    }

    private void between(Target target, Position.Between between, Operation.InsertWords operation) {
        String first = wordsOf(between.first());
        String second = wordsOf(between.second());
        List<Hit> seconds = search.in(target, second);
        List<Hit> places = search.in(target, first).stream()
                .filter(a -> seconds.stream().anyMatch(b -> follows(a, b)))
                .toList();
        if (places.isEmpty()) {
            throw new CannotApply("les mots " + French.quote(first) + " et " + French.quote(second)
                    + " ne se suivent nulle part dans l'unit\u00e9 nomm\u00e9e");
        }
        if (places.size() > 1 && !operation.everywhere()) {
            throw new CannotApply("les mots " + French.quote(first) + " et " + French.quote(second) + " se suivent "
                    + places.size() + " fois dans l'unit\u00e9 nomm\u00e9e");
        }
        places.forEach(h -> behind(h.last(), operation.words()));
    }

    private boolean follows(Hit a, Hit b) {
        if (a.last().line() != b.first().line() || b.first().start() < a.last().end()) {
            return false;
        }
        String gap = structure
                .lines()
                .get(a.last().line())
                .substring(a.last().end(), b.first().start());
        return gap.chars().noneMatch(Character::isLetterOrDigit) && gap.length() <= 3;
    }

    private void behind(Span span, String words) {
        String line = structure.lines().get(span.line());
        boolean spaceAfter = span.end() >= line.length() || !Character.isLetterOrDigit(line.charAt(span.end()));
        String text = spaced(marks.unclosed(span, words.strip())) + (spaceAfter ? "" : " ");
        requireThere(span);
        plan.add(() -> draft.line(span.line()).insertBehind(span.end(), text, provenance));
    }

    private void before(Span span, String words) {
        String own = words.strip();
        String line = structure.lines().get(span.line());
        boolean mark = span.start() > 0
                && CLOSING.indexOf(line.charAt(span.start())) >= 0
                && !Character.isWhitespace(line.charAt(span.start() - 1));
        boolean elided = own.endsWith("'") || own.endsWith("\u2019");
        String text = mark ? spaced(own) : elided ? own : own + " ";
        requireThere(span);
        plan.add(() -> draft.line(span.line()).insertBefore(span.start(), text, provenance));
    }

    private void requireThere(Span span) {
        if (!draft.line(span.line()).alive) {
            throw new CannotApply("l'unit\u00e9 nomm\u00e9e dispara\u00eet par un autre point du m\u00eame acte");
        }
    }

    /** Words with the space before them that they need. */
    private static String spaced(String words) {
        String stripped = words.strip();
        return stripped.isEmpty() || CLOSING.indexOf(stripped.charAt(0)) >= 0 ? stripped : " " + stripped;
    }

    private void atStart(Target target, String words) {
        Span first = firstText(target);
        requireThere(first);
        plan.add(() -> draft.line(first.line()).insertBefore(first.start(), words.strip() + " ", provenance));
    }

    private Span firstText(Target target) {
        if (target.spans().isEmpty()) {
            throw new CannotApply("l'unit\u00e9 nomm\u00e9e est sans texte");
        }
        Span span = target.spans().get(0);
        int start = Math.max(
                span.start(), target.isOfLines() ? Math.max(target.textStart(), structure.textStart(span.line())) : 0);
        return new Span(span.line(), Math.min(start, span.end()), span.end());
    }

    /** Before the closing mark of the text; in a label before leader dots and value. */
    void atEnd(Target target, String words) {
        Span last = lastText(target);
        String line = structure.lines().get(last.line());
        int end = last.end();
        String added = words.strip();
        while (end > last.start() && ClosingMarks.isClosing(line.charAt(end - 1))) {
            end--;
        }
        String closing = line.substring(end, last.end()).strip();
        if (!closing.isEmpty() && added.endsWith(closing)) {
            added = added.substring(0, added.length() - closing.length());
        } else if (!closing.isEmpty() && (added.endsWith(".") || added.endsWith(";"))) {
            int closingStart = end;
            plan.add(() -> draft.line(last.line()).replace(closingStart, last.end(), "", provenance));
        }
        int place = end;
        String text = spaced(added);
        requireThere(last);
        plan.add(() -> draft.line(last.line()).insertBehind(place, text, provenance));
    }

    private Span lastText(Target target) {
        List<Span> spans = target.spans();
        if (target.isOfLines()) {
            spans = spans.stream().filter(s -> isText(s.line())).toList();
            boolean others = spans.size() < target.spans().size();
            if (others && spans.size() > 1) {
                throw new CannotApply(
                        "l'unit\u00e9 nomm\u00e9e porte autre chose que du texte : la fin vis\u00e9e est douteuse");
            }
        }
        if (spans.isEmpty()) {
            throw new CannotApply("l'unit\u00e9 nomm\u00e9e est sans texte");
        }
        return spans.get(spans.size() - 1);
    }

    private boolean isText(int line) {
        LineKind kind = structure.kind(line);
        return kind == LineKind.TEXT || kind == LineKind.RULE || kind == LineKind.HEADING;
    }

    /** A sentence put behind the last one of a text. */
    void appendSentence(Target target, String sentence) {
        Span last = lastText(target);
        requireThere(last);
        plan.add(() -> draft.line(last.line()).insertBehind(last.end(), " " + sentence.strip(), provenance));
    }

    /** A sentence put behind or before another. */
    void sentenceBeside(Span span, String sentence, boolean behind) {
        requireThere(span);
        if (behind) {
            plan.add(() -> draft.line(span.line()).insertBehind(span.end(), " " + sentence.strip(), provenance));
        } else {
            plan.add(() -> draft.line(span.line()).insertBefore(span.start(), sentence.strip() + " ", provenance));
        }
    }
}
