package org.nomenlex.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the units of an article from its lines. A state machine over the lines with the open units as its stack: an
 * enumerator goes on with the open enumeration that it follows most closely ({@link Numbering}), or opens one; any other line
 * has its {@link Owner}.
 */
final class StructureReader {

    private final LineKinds read;
    private final Unit article;
    private final Map<String, Unit> headings = new HashMap<>();
    private Unit open;

    StructureReader(List<LineReading> printed) {
        read = new LineKinds(printed);
        List<Head> first = read.size() == 0 ? List.of() : read.line(0).heads();
        boolean headed = !first.isEmpty() && first.get(0).style() == Style.ARTICLE;
        article = new Unit(headed ? first.get(0) : new Head(Style.ARTICLE, "", 0, 0, '.'), null, 0);
        open = article;
    }

    Structure read() {
        for (int i = 0; i < read.size(); i++) {
            place(i);
        }
        article.extendTo(read.size());
        return read.structured(article);
    }

    private void place(int i) {
        if (!read.heads(i).isEmpty()) {
            read.heads(i).forEach(head -> enter(head, i));
            open.addText(i);
        } else if (read.kind(i) == LineKind.TEXT) {
            open = owner().ofText(i);
            open.addText(i);
            if (read.followsService(i)) {
                read.markRule(i);
            }
        } else if (read.kind(i) == LineKind.HEADING) {
            open = owner().ofHeading(i);
            headings.put(Lines.headingClass(read.line(i).text()), open);
        } else if (read.kind(i) == LineKind.CODE) {
            open = owner().ofService(i);
        }
        open.extendTo(i + 1);
    }

    private Owner owner() {
        return new Owner(read, headings, article, open);
    }

    private void enter(Head head, int line) {
        if (head.style() == Style.ARTICLE) {
            return;
        }
        if (head.style() == Style.PARAGRAPH) {
            open = child(ownerOfParagraph(head), head, line);
            return;
        }
        Head settled = Numbering.settled(open, head);
        Unit sibling = Numbering.siblingFor(open, settled, read.isAnnounced(line));
        Unit parent =
                sibling == null ? open : Optional.ofNullable(sibling.parent()).orElse(article);
        open = child(parent, settled, line);
        open.introducedBy(sibling == null ? read.introduction(line) : sibling.introduction());
    }

    /** Paragraphs divide the article, or a letter of it: "a) ... § 1er. ... § 2. ... b) ... § 1er." */
    private Unit ownerOfParagraph(Head head) {
        Unit outermost = open;
        while (outermost.parent() != null && outermost.parent() != article) {
            outermost = outermost.parent();
        }
        boolean first = Ordinals.isFirst(head.style(), head.value());
        boolean goesOn = outermost.children().stream().anyMatch(u -> u.head().style() == Style.PARAGRAPH);
        boolean divides = article.children().stream().noneMatch(u -> u.head().style() == Style.PARAGRAPH);
        boolean lettered = outermost.head().style() == Style.LETTER;
        return lettered && divides && (first || goesOn) ? outermost : article;
    }

    private static Unit child(Unit parent, Head head, int line) {
        Unit unit = new Unit(head, parent, line);
        parent.add(unit);
        unit.extendTo(line + 1);
        return unit;
    }
}
