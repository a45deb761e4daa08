package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nomenlex.tree.Codes;
import org.nomenlex.tree.LineKind;
import org.nomenlex.tree.Service;
import org.nomenlex.tree.Span;
import org.nomenlex.tree.Structure;
import org.nomenlex.tree.Values;

/**
 * Finds the lists of order numbers of a unit. In preformatted blocks, and in columns of bare numbers with commas, a list goes
 * on over several lines; a line that holds "ou" alone parts two lists.
 */
final class ListFinder {

    /** A word between two entries, or the ends of a range. */
    private static final String JOINING = "(?:\u00e0|a|tot|" + CodeLists.WORDS + ")";

    /** The end of a line behind which a list goes on: {@code ... 683034,}, {@code ... 683034 et}, {@code ... 683012 à}. */
    private static final Pattern OPEN_END =
            Pattern.compile(".*" + Codes.CODE + "\\s*(?:[,;](?:\\s*" + JOINING + ")?|\\s" + JOINING + ")\\s*");

    /** The end of a line behind which a list may go on with "et" or "ou". */
    private static final Pattern CODE_END = Pattern.compile(".*" + Codes.CODE + "\\s*");

    /** The start of a line that goes on with a list: {@code 683056, ...}, {@code et 683071}. */
    private static final Pattern CODE_START = Pattern.compile("\\s*(?:" + JOINING + "\\s+)?" + Codes.CODE + ".*");

    /** The same with the word that joins. */
    private static final Pattern JOINED_START = Pattern.compile("\\s*" + JOINING + "\\s+" + Codes.CODE + ".*");

    /** What a line of nothing but order numbers holds beside them. */
    private static final Pattern BARE = Pattern.compile("(?:[\\s,;.]|\\b" + JOINING + "\\b)*");

    private final Structure structure;

    ListFinder(Structure structure) {
        this.structure = structure;
    }

    /** The lists of the unit, in their order. */
    List<ListRun.Listed> in(Target target) {
        List<ListRun.Listed> found = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        int from = -1;
        for (Span span : target.spans()) {
            boolean next = from >= 0 && span.line() == from + shown.size() && goesOn(span.line() - 1, span);
            if (!next && from >= 0) {
                found.addAll(new ListRun(from, shown).lists());
                shown.clear();
                from = -1;
            }
            int start = next ? span.start() : Math.max(span.start(), behindOwnCode(target, span));
            if (start < span.end()) {
                String line = withoutDutchHalf(span.line());
                shown.add(" ".repeat(start) + line.substring(start, span.end()));
                from = from < 0 ? span.line() : from;
            }
        }
        if (from >= 0) {
            found.addAll(new ListRun(from, shown).lists());
        }
        return found;
    }

    private String withoutDutchHalf(int line) {
        String text = structure.lines().get(line);
        return structure
                .serviceAt(line)
                .map(Service::twin)
                .map(Service.Twin::whole)
                .filter(s -> s.line() == line)
                .map(s -> text.substring(0, s.start()) + " ".repeat(s.end() - s.start()) + text.substring(s.end()))
                .orElse(text);
    }

    /** The order number at the head of a service is no entry of a list, unless a list goes on behind it. */
    private int behindOwnCode(Target target, Span span) {
        if (target.shape() == Target.Shape.LABEL || opensList(span)) {
            return 0;
        }
        return structure
                .serviceAt(span.line())
                .map(Service::codeSpan)
                .filter(s -> s.line() == span.line())
                .map(Span::end)
                .orElse(0);
    }

    private boolean opensList(Span span) {
        int next = span.line() + 1;
        return next < structure.lines().size()
                && goesOn(
                        span.line(),
                        new Span(next, 0, structure.lines().get(next).length()));
    }

    /** Whether a list on a line goes on in the next. */
    private boolean goesOn(int line, Span next) {
        String above = structure.lines().get(line);
        String below = structure.lines().get(next.line()).substring(next.start(), next.end());
        boolean joined =
                OPEN_END.matcher(above).matches() && CODE_START.matcher(below).matches()
                        || CODE_END.matcher(above).matches()
                                && JOINED_START.matcher(below).matches();
        return joined && isListLine(line) && isListLine(next.line()) && !isLabelled(next.line());
    }

    private boolean isListLine(int line) {
        String text = structure.lines().get(line);
        return isPreformatted(line) || BARE.matcher(withoutValue(text)).matches();
    }

    private boolean isPreformatted(int line) {
        return structure.kind(line) == LineKind.PREFORMATTED
                || structure.serviceAt(line).map(Service::preformatted).orElse(false);
    }

    private static String withoutValue(String line) {
        Values.Found value = Values.in(line);
        String words = value.present() ? line.substring(0, value.leader()) : line;
        return Codes.CODE.matcher(words).replaceAll("");
    }

    /** A row of a service with its wording is no part of the list above. */
    private boolean isLabelled(int line) {
        return structure
                .serviceAt(line)
                .filter(s -> s.from() == line && !s.label().isEmpty())
                .isPresent();
    }
}
