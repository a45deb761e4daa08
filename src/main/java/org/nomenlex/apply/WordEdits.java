package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nomenlex.amend.Operation;
import org.nomenlex.history.Provenance;
import org.nomenlex.tree.Head;
import org.nomenlex.tree.Heads;
import org.nomenlex.tree.Span;
import org.nomenlex.tree.Structure;
import org.nomenlex.tree.Style;

/** Words replaced and deleted. They must stand in the unit once, or the act says "chaque fois". */
final class WordEdits {

    /** "Dans tout l'article", "dans l'ensemble du § 3", "in het hele artikel": wherever the words stand in there. */
    private static final Pattern OF_WHOLE = Pattern.compile("^[^\"\u201c\u00ab]*\\b(?:[Dd]ans|[Aa]|[Ii]n) (?:"
            + "tout(?:e)? (?:l['\u2019]|la |le |cet(?:te)? )"
            + "|l['\u2019](?:ensemble|int\u00e9gralit\u00e9) "
            + "|het (?:ge)?hele |de (?:ge)?hele )");

    private final Draft draft;
    private final Resolver resolver;
    private final Structure structure;
    private final Provenance provenance;
    private final Plan plan;
    private final WordSearch search;
    private final ClosingMarks marks;

    WordEdits(Draft draft, Resolver resolver, Provenance provenance, Plan plan) {
        this(draft, resolver, provenance, plan, List.of());
    }

    /**
     * @param longer words of the same act that hold those looked for: places within them are left to it
     */
    WordEdits(Draft draft, Resolver resolver, Provenance provenance, Plan plan, List<String> longer) {
        this.draft = draft;
        this.resolver = resolver;
        this.structure = draft.before();
        this.provenance = provenance;
        this.plan = plan;
        this.search = new WordSearch(draft, resolver, plan, longer);
        this.marks = new ClosingMarks(resolver);
    }

    void replace(Target target, Operation.ReplaceWords operation) {
        String old = withoutSign(target, operation.old());
        String now = withoutSign(target, operation.replacement());
        boolean signed = !old.equals(operation.old()) && !now.equals(operation.replacement());
        if (signed && search.in(target, operation.old()).isEmpty()) {
            Hit hit = search.found(target, old, false, null).get(0);
            resolver.tolerate("le num\u00e9ro que l'acte cite avec les mots est imprim\u00e9 autrement");
            replace(hit, now);
            return;
        }
        List<Hit> hits = search.found(
                target, operation.old(), operation.everywhere() || isOfWhole(operation), operation.position());
        boolean onAllArticles = operation.instruction().target().inEveryArticle();
        if (operation.everywhere() && hits.size() == 1 && !onAllArticles) {
            resolver.tolerate("l'acte dit \u00ab chaque fois \u00bb, et ces mots ne figurent qu'une fois");
        }
        for (Hit hit : hits) {
            replace(hit, operation.replacement());
        }
    }

    void delete(Target target, Operation.DeleteWords operation) {
        for (Hit hit : search.found(
                target, operation.words(), operation.everywhere() || isOfWhole(operation), operation.position())) {
            remove(hit);
        }
    }

    /** "2\u00b0 troubles du langage" where the unit is printed "2. troubles du langage": the words without the sign. */
    private static String withoutSign(Target target, String words) {
        List<Head> heads = target.shape() == Target.Shape.UNIT ? Heads.of(words.strip()) : List.of();
        boolean own = !heads.isEmpty()
                && heads.get(0).value().equals(target.unit().head().value())
                && target.unit().head().style() != Style.DASH;
        return own ? words.strip().substring(heads.get(0).end()) : words;
    }

    private static boolean isOfWhole(Operation operation) {
        return OF_WHOLE.matcher(operation.instruction().words()).find();
    }

    private void replace(Hit hit, String text) {
        String[] paragraphs = text.strip().split("\\s*\\n\\s*");
        List<Span> spans = hit.spans();
        boolean rows = spans.stream().allMatch(s -> draft.isPreformatted(s.line()));
        if (spans.size() > paragraphs.length && !paragraphs[0].isEmpty() && !rows) {
            replaceAcross(spans, paragraphs);
            return;
        }
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            String words = i < paragraphs.length ? paragraphs[i] : "";
            if (words.isEmpty()) {
                removeSpan(span);
            } else {
                boolean last = i == Math.min(spans.size(), paragraphs.length) - 1 && paragraphs.length <= spans.size();
                String fitted = fitted(span, last ? marks.unclosed(span, words) : words);
                Doubled.word(structure.lines().get(span.line()), span, fitted)
                        .ifPresent(
                                w -> resolver.tolerate("le mot " + French.quote(w) + " se suit \u00e0 lui-m\u00eame"));
                plan.add(() -> draft.line(span.line()).replace(span.start(), span.end(), fitted, provenance));
            }
        }
        if (paragraphs.length > spans.size()) {
            goOn(hit.last(), List.of(paragraphs).subList(spans.size(), paragraphs.length));
        }
    }

    /** More paragraphs come than went: what stood behind the words ends the last of them. */
    private void goOn(Span last, List<String> paragraphs) {
        List<String> more = new ArrayList<>(paragraphs);
        if (structure.lines().get(last.line()).startsWith("|") || draft.isPreformatted(last.line())) {
            plan.add(() -> draft.insertBehind(last.line(), more, provenance));
        } else {
            more.set(more.size() - 1, marks.unclosed(last, more.get(more.size() - 1)));
            plan.add(() -> draft.breakBehind(last.line(), last.end(), more, provenance));
        }
    }

    /** More paragraphs give way to fewer: what is left of the last one, a closing mark, goes behind the new words. */
    private void replaceAcross(List<Span> spans, String[] paragraphs) {
        Span last = spans.get(spans.size() - 1);
        String rest = structure.lines().get(last.line()).substring(last.end());
        boolean whole = rest.isBlank()
                || rest.strip().length() == 1
                        && ClosingMarks.isClosing(rest.strip().charAt(0));
        for (Span span : spans.subList(0, spans.size() - 1)) {
            whole &= structure.lines().get(span.line()).substring(span.end()).isBlank();
        }
        if (!whole) {
            throw new CannotApply("les mots cit\u00e9s courent sur " + spans.size()
                    + " alin\u00e9as, dont ils laissent une partie : leur place n'est pas certaine");
        }
        for (int i = 0; i < paragraphs.length; i++) {
            Span span = spans.get(i);
            boolean end = i == paragraphs.length - 1;
            String words = end ? marks.unclosed(last, paragraphs[i]) + rest.stripTrailing() : paragraphs[i];
            plan.add(() -> draft.line(span.line()).replace(span.start(), span.end(), words, provenance));
        }
        for (Span span : spans.subList(paragraphs.length, spans.size())) {
            plan.add(() -> draft.removeLines(span.line(), span.line() + 1, provenance));
        }
    }

    /** ", au pharmacien" gives way to "et au pharmacien": a word never joins the one beside it. */
    private String fitted(Span span, String words) {
        String line = structure.lines().get(span.line());
        boolean before = span.start() > 0
                && !Character.isLetterOrDigit(line.charAt(span.start()))
                && Character.isLetterOrDigit(line.charAt(span.start() - 1))
                && Character.isLetterOrDigit(words.charAt(0));
        boolean behind = span.end() < line.length()
                && !Character.isLetterOrDigit(line.charAt(span.end() - 1))
                && Character.isLetterOrDigit(line.charAt(span.end()))
                && Character.isLetterOrDigit(words.charAt(words.length() - 1));
        return (before ? " " : "") + words + (behind ? " " : "");
    }

    private void remove(Hit hit) {
        hit.spans().forEach(this::removeSpan);
    }

    /** Takes one of the spaces around along. */
    void removeSpan(Span span) {
        String line = structure.lines().get(span.line());
        int start = span.start();
        int end = span.end();
        boolean spaceBefore = start > structure.textStart(span.line()) && line.charAt(start - 1) == ' ';
        boolean endsWord = end >= line.length() || " .,;:)".indexOf(line.charAt(end)) >= 0;
        if (spaceBefore && endsWord && draft.line(span.line()).isIntact(start - 1, end)) {
            start--;
        } else if (start == structure.textStart(span.line())
                && end < line.length()
                && line.charAt(end) == ' '
                && draft.line(span.line()).isIntact(start, end + 1)) {
            end++;
        }
        Span gap = withoutDoubled(line, new Span(span.line(), start, end));
        plan.add(() -> draft.line(gap.line()).replace(gap.start(), gap.end(), "", provenance));
    }

    /** The gap with one of two marks that it would bring together. */
    private Span withoutDoubled(String line, Span gap) {
        Span wider = Seams.doubled(line, gap).orElse(gap);
        if (wider.equals(gap) || !draft.line(gap.line()).isIntact(wider.start(), wider.end())) {
            return gap;
        }
        char front = line.charAt(gap.start() - 1);
        char behind = line.charAt(gap.end());
        resolver.tolerate(Seams.note(front, behind, wider.start() < gap.start() ? behind : front));
        return wider;
    }
}
