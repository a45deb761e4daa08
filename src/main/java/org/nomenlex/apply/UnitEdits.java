package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nomenlex.history.Provenance;
import org.nomenlex.tree.Codes;
import org.nomenlex.tree.Head;
import org.nomenlex.tree.Heads;
import org.nomenlex.tree.LineKind;
import org.nomenlex.tree.Service;
import org.nomenlex.tree.Span;
import org.nomenlex.tree.Structure;
import org.nomenlex.tree.Style;
import org.nomenlex.tree.Values;

/** Whole units replaced and repealed. Signs of units above the changed one stay where they belong. */
final class UnitEdits {

    private final Draft draft;
    private final Resolver resolver;
    private final Structure structure;
    private final Provenance provenance;
    private final Plan plan;
    private final TableBehind tail;

    UnitEdits(Draft draft, Resolver resolver, Provenance provenance, Plan plan) {
        this.draft = draft;
        this.resolver = resolver;
        this.structure = draft.before();
        this.provenance = provenance;
        this.plan = plan;
        this.tail = new TableBehind(resolver);
    }

    // Replacing
    // ---------------------------------------------------------------------------------------------------------

    void replace(Target target, List<String> content) {
        requireContent(content);
        switch (target.shape()) {
            case LABEL, VALUE, LABEL_AND_VALUE ->
                new LabelEdits(draft, resolver, provenance, plan).replace(target, content);
            case SENTENCE -> replaceSentence(target, content);
            case SERVICE -> replaceService(target, content);
            case ALINEA -> replaceAlinea(target, content);
            case RUBRIC -> replaceRubric(target, content);
            default -> {
                requireMoreThanValue(target, content);
                tellServicesLost(target, content);
                boolean table = content.stream().anyMatch(l -> l.startsWith("|"));
                replaceLines(table ? target : tail.without(target), content);
            }
        }
    }

    /** "La valeur relative ... est remplacée par "A 24"" misread as about a paragraph must not empty it. */
    private static void requireMoreThanValue(Target target, List<String> content) {
        boolean whole = target.shape() == Target.Shape.ARTICLE
                || target.shape() == Target.Shape.UNIT && target.unit().head().style() == Style.PARAGRAPH;
        if (whole && content.size() == 1 && Values.isValue(content.get(0).strip())) {
            throw new CannotApply("le nouveau texte n'est qu'une valeur relative : " + French.quote(content.get(0))
                    + " ne remplace pas toute l'unit\u00e9 nomm\u00e9e");
        }
    }

    /** Services go with the unit that they stand in; the reader of the new text is told which. */
    private void tellServicesLost(Target target, List<String> content) {
        boolean brings = content.stream().anyMatch(UnitEdits::startsService);
        List<String> lost = structure.services().stream()
                .filter(s -> s.from() >= target.from() && s.to() <= target.to())
                .filter(s -> !s.label().isEmpty())
                .map(Service::code)
                .toList();
        boolean wanted = target.shape() == Target.Shape.UNIT && !brings && !lost.isEmpty();
        if (wanted) {
            resolver.tolerate("le nouveau texte ne reprend aucune prestation : "
                    + String.join(", ", lost) + (lost.size() == 1 ? " dispara\u00eet" : " disparaissent")
                    + " avec le texte remplac\u00e9");
        }
    }

    private static void requireContent(List<String> content) {
        if (content.stream().allMatch(String::isBlank)) {
            throw new CannotApply("le nouveau texte manque");
        }
    }

    private void replaceSentence(Target target, List<String> content) {
        Span span = target.spans().get(0);
        requireIntact(span);
        String text = content.get(0).strip();
        plan.add(() -> draft.line(span.line()).replace(span.start(), span.end(), text, provenance));
        if (content.size() > 1) {
            List<String> more = content.subList(1, content.size());
            plan.add(() -> draft.replaceBehind(span.line(), more, provenance));
        }
    }

    /** A text without the order number replaces wording and value; code line and rules stay. */
    private void replaceService(Target target, List<String> content) {
        Service service = java.util.Objects.requireNonNull(target.service());
        boolean numbered = content.stream().anyMatch(UnitEdits::startsService);
        if (numbered) {
            replaceLines(target, content);
        } else {
            resolver.tolerate("le nouveau texte n'a pas de num\u00e9ro d'ordre : celui de la prestation reste");
            Target part = resolver.targets().part(service, org.nomenlex.law.SegmentKind.LABEL_AND_VALUE);
            new LabelEdits(draft, resolver, provenance, plan).replace(part, content);
        }
    }

    static boolean startsService(String line) {
        return !Codes.alone(line).isEmpty() || Structure.of(List.of(line)).kind(0) == LineKind.CODE;
    }

    /** Services under an alinéa stay where the new text brings none. */
    private void replaceAlinea(Target target, List<String> content) {
        boolean brings = content.stream().anyMatch(UnitEdits::startsService);
        if (!brings && holdsServices(target)) {
            resolver.tolerate("les prestations qui suivent l'alin\u00e9a restent");
            int end = target.from() + 1;
            replaceLines(
                    new Target(
                            target.shape(),
                            target.from(),
                            end,
                            target.start(),
                            target.textStart(),
                            target.spans(),
                            target.unit(),
                            null),
                    content);
        } else {
            replaceLines(target, content);
        }
    }

    private boolean holdsServices(Target target) {
        return structure.services().stream()
                .anyMatch(s -> !s.preformatted()
                        && s.from() > target.from()
                        && s.from() < target.to()
                        && !s.label().isEmpty());
    }

    private void replaceRubric(Target target, List<String> content) {
        boolean headed = !startsService(content.get(0));
        if (headed || target.to() == target.from() + 1) {
            replaceLines(target, content);
        } else {
            resolver.tolerate("le nouveau texte n'a pas d'intitul\u00e9 : celui de la rubrique reste");
            replaceLines(
                    resolver.targets().ofLines(target.shape(), target.from() + 1, target.to(), target.unit()), content);
        }
    }

    private void replaceLines(Target target, List<String> content) {
        requireAlive(target, false);
        int first = target.from();
        // A service is no text of the row that laid out a rule.
        boolean wholeRow =
                startsService(content.get(0)) && structure.headsAt(first).isEmpty();
        int start = wholeRow ? 0 : startOfNew(target, content.get(0));
        String text = start > 0 || !structure.headsAt(first).isEmpty()
                ? content.get(0).strip()
                : content.get(0);
        int length = wholeRow ? structure.lines().get(first).length() : structure.textEnd(first);
        List<String> more = content.subList(1, content.size());
        plan.add(() -> {
            draft.clashes().replaced(target, provenance.operation());
            draft.line(first).replace(start, length, text, provenance);
            draft.removeLines(first + 1, target.to(), provenance);
            draft.replaceBehind(first, more, provenance);
        });
    }

    /** What another point of the act does to the unit as a whole must not be undone; what it does to words is told. */
    private void requireAlive(Target target, boolean repeal) {
        draft.clashes().requireUnchanged(target, repeal);
        if (!draft.isAlive(target.from(), target.to())) {
            throw new CannotApply(
                    "cette unit\u00e9 dispara\u00eet d\u00e9j\u00e0 par un autre point du m\u00eame acte");
        }
        if (draft.holdsNew(target.from(), target.to())) {
            throw new CannotApply(
                    "un autre point du m\u00eame acte ins\u00e8re un texte dans cette unit\u00e9 : lequel l'emporte n'est pas dit");
        }
        if (draft.isReworded(target)) {
            resolver.tolerate(
                    "un autre point du m\u00eame acte y change des mots, qui disparaissent avec le texte ancien");
        }
    }

    /** Where in the first line the new text starts: behind the enumerators that it does not bring itself. */
    private int startOfNew(Target target, String text) {
        if (target.shape() == Target.Shape.RULES
                || target.shape() == Target.Shape.TABLE
                || target.shape() == Target.Shape.SERVICE) {
            return target.shape() == Target.Shape.RULES
                    ? structure.textStart(target.from())
                    : structure.readingStart(target.from());
        }
        List<Head> brought = Heads.of(text);
        List<Head> standing = structure.headsAt(target.from());
        if (brought.isEmpty()) {
            return target.textStart();
        }
        Head first = brought.get(0);
        for (Head head : standing) {
            if (isSame(head, first)) {
                return head.start();
            }
        }
        Head own = target.unit().head();
        boolean ownUnit = target.shape() == Target.Shape.UNIT
                || target.shape() == Target.Shape.HEADING
                || target.shape() == Target.Shape.TITLE;
        return ownUnit && target.unit().from() == target.from() && isAlike(own.style(), first.style())
                ? own.start()
                : target.textStart();
    }

    private static boolean isSame(Head a, Head b) {
        return isAlike(a.style(), b.style()) && a.value().equals(b.value()) && a.style() != Style.DASH;
    }

    /** "3°" takes the place of "3." and "3)". */
    private static boolean isAlike(Style a, Style b) {
        return a == b || a.kind() == b.kind() || isNumber(a) && isNumber(b);
    }

    private static boolean isNumber(Style style) {
        return style == Style.POINT || style == Style.NUMBER;
    }

    // Repealing
    // ---------------------------------------------------------------------------------------------------------

    void repeal(Target target) {
        switch (target.shape()) {
            case LABEL, VALUE, LABEL_AND_VALUE -> new LabelEdits(draft, resolver, provenance, plan).remove(target);
            case SENTENCE -> repealSentence(target.spans().get(0));
            case RUBRIC -> repealRubric(target);
            case ALINEA -> repealAlinea(target);
            case HEADING -> repealHeading(target);
            case TITLE -> repealTitle(target);
            default -> removeLines(tail.without(target));
        }
    }

    private void requireIntact(Span sentence) {
        if (!draft.line(sentence.line()).isIntact(sentence.start(), sentence.end())) {
            throw new CannotApply("cette phrase est d\u00e9j\u00e0 modifi\u00e9e par un autre point du m\u00eame acte");
        }
    }

    private void repealSentence(Span sentence) {
        requireIntact(sentence);
        new WordEdits(draft, resolver, provenance, plan).removeSpan(sentence);
    }

    /** "§ 3. Catégorie 1" goes, "Catégorie 2" stays: the paragraph is not repealed, its sign passes on. */
    private void repealRubric(Target target) {
        boolean signed = target.unit().from() == target.from()
                && target.to() < target.unit().to()
                && target.start() < target.textStart();
        if (!signed) {
            removeLines(target);
            return;
        }
        requireAlive(target, true);
        int first = target.from();
        int length = structure.lines().get(first).length();
        resolver.tolerate(
                "le num\u00e9ro qui pr\u00e9c\u00e8de l'intitul\u00e9 passe \u00e0 ce qui reste de l'unit\u00e9");
        plan.add(() -> {
            draft.clashes().repealed(target, provenance.operation());
            draft.line(first).replace(target.textStart(), length, "", provenance);
            draft.line(first).orphan = true;
            draft.removeLines(first + 1, target.to(), provenance);
        });
    }

    private void repealAlinea(Target target) {
        if (holdsServices(target)) {
            throw new CannotApply("l'alin\u00e9a introduit des prestations : leur sort n'est pas dit");
        }
        if (target.from() == target.unit().from()
                && target.to() >= target.unit().to()
                && !structure.headsAt(target.from()).isEmpty()
                && structure.alineas(target.unit()).size() == 1) {
            throw new CannotApply("l'unit\u00e9 n'a que cet alin\u00e9a : son num\u00e9ro resterait seul");
        }
        removeLines(target);
    }

    private void repealHeading(Target target) {
        if (target.start() != target.textStart()) {
            throw new CannotApply("l'intitul\u00e9 vis\u00e9 ne fait qu'un avec le num\u00e9ro de l'unit\u00e9");
        }
        removeLines(target);
    }

    private void repealTitle(Target target) {
        resolver.tolerate(
                "l'intitul\u00e9 abrog\u00e9 portait un num\u00e9ro : ce qu'il couvrait suit ce qui le pr\u00e9c\u00e8de");
        removeLines(target);
    }

    private void removeLines(Target target) {
        if (isRepealed(target)) {
            resolver.tolerate("d\u00e9j\u00e0 abrog\u00e9 par un autre point du m\u00eame acte");
            return;
        }
        requireAlive(target, true);
        int first = target.from();
        int start = target.start();
        plan.add(() -> draft.clashes().repealed(target, provenance.operation()));
        boolean prefix =
                start > 0 && !structure.lines().get(first).substring(0, start).isBlank();
        int length = structure.lines().get(first).length();
        if (prefix) {
            boolean passesOn = target.to() < outer(target).to();
            plan.add(() -> {
                draft.line(first).replace(start, length, "", provenance);
                draft.line(first).orphan = passesOn;
                draft.removeLines(first + 1, target.to(), provenance);
            });
        } else {
            plan.add(() -> draft.repealLines(first, target.to(), provenance));
        }
    }

    /** "Les prestations A et B et la règle qui les suit sont abrogées": the rule of a group, named with each of its members. */
    private boolean isRepealed(Target target) {
        return target.shape() == Target.Shape.RULES
                && IntStream.range(target.from(), target.to()).allMatch(i -> draft.line(i).repealed);
    }

    /** The unit whose sign stands before the removed one. */
    private org.nomenlex.tree.Unit outer(Target target) {
        boolean own = target.shape() == Target.Shape.UNIT || target.shape() == Target.Shape.RUBRIC;
        org.nomenlex.tree.Unit parent = target.unit().parent();
        return own && parent != null ? parent : target.unit();
    }

    /** The lines of a content without blank ones at its ends. */
    static List<String> trimmed(List<String> content) {
        List<String> result = new ArrayList<>(content);
        while (!result.isEmpty() && result.get(0).isBlank()) {
            result.remove(0);
        }
        while (!result.isEmpty() && result.get(result.size() - 1).isBlank()) {
            result.remove(result.size() - 1);
        }
        return result;
    }
}
