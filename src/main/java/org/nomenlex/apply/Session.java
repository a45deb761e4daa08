package org.nomenlex.apply;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.nomenlex.amend.Anchor;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Position;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.Language;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;
import org.nomenlex.text.Folded;
import org.nomenlex.tree.Service;
import org.nomenlex.tree.Span;
import org.nomenlex.tree.Values;

/** Plans and carries out the operations of one act on one article. */
final class Session {

    /** So many letters are no accident. */
    private static final int ENOUGH_TO_KNOW = 40;

    private final Draft draft;
    private final List<Operation> operations;
    private final Language language;
    private final LaterNumbers numbers;
    private final Map<Integer, String> vacated = new HashMap<>();

    Session(Draft draft, List<Operation> operations, Language language, LaterNumbers numbers) {
        this.draft = draft;
        this.numbers = numbers;
        this.language = language;
        this.operations = List.copyOf(operations);
        operations.forEach(this::noteVacated);
    }

    private void noteVacated(Operation operation) {
        boolean moves = operation instanceof Operation.Repeal || operation instanceof Operation.Renumber;
        if (!moves) {
            return;
        }
        try {
            Target target =
                    new Resolver(draft.before()).resolve(operation.instruction().target());
            if (target.shape() == Target.Shape.UNIT) {
                String to = operation instanceof Operation.Renumber renumber ? renumber.to() : "";
                vacated.put(target.from(), to.substring(to.indexOf(':') + 1));
            }
        } catch (CannotApply e) {
            // It will be refused when its turn comes.
        }
    }

    /**
     * Applies an operation.
     *
     * @return the tolerances used
     * @throws CannotApply where it cannot be applied; the draft is then as it was
     */
    List<String> apply(Operation operation, Provenance provenance) {
        Resolver resolver = new Resolver(draft.before());
        Plan plan = new Plan(operation.instruction().language() == LanguageScope.BOTH);
        Misquoted.refuse(operation, operations);
        if (operation instanceof Operation.Restore restore) {
            planRestore(restore, resolver, provenance, plan);
        } else if (isOfList(operation, resolver)) {
            deleteFromList(operation, resolver, provenance, plan);
        } else {
            Target quoted = new QuotedAlinea(resolver).find(operation);
            Target target = quoted != null ? quoted : valueMeant(operation, named(operation, resolver));
            numbers.check(draft, target, operation, resolver);
            requireFrench(operation, target);
            checkExpected(operation, target);
            plan(operation, ofHeading(operation, target, resolver), resolver, provenance, plan);
        }
        plan.carryOut();
        return resolver.tolerances();
    }

    private Target named(Operation operation, Resolver resolver) {
        try {
            return resolver.resolve(operation.instruction().target());
        } catch (CannotApply e) {
            throw numbers.explained(e);
        }
    }

    /** "Les prestations A et B sont supprimées de la liste": numbers of a list, where no such service stands in the unit. */
    private static boolean isOfList(Operation operation, Resolver resolver) {
        UnitPath path = operation.instruction().target();
        boolean service = path.last().filter(s -> s.kind() == SegmentKind.CODE).isPresent();
        if (!(operation instanceof Operation.Repeal)
                || !service
                || !operation.instruction().words().matches("(?s).*\\b(?:liste|lijst)\\b.*")) {
            return false;
        }
        try {
            resolver.resolve(path);
            return false;
        } catch (CannotApply e) {
            return e.isAbsence();
        }
    }

    private void deleteFromList(Operation operation, Resolver resolver, Provenance provenance, Plan plan) {
        UnitPath path = operation.instruction().target();
        String code = path.last().orElseThrow().value();
        Target unit = resolver.resolve(path.parent());
        new CodeEdits(draft, resolver, provenance, plan, language).delete(unit, List.of(code), false);
        resolver.tolerate(
                "le num\u00e9ro " + code + " ne d\u00e9signe pas une prestation mais un num\u00e9ro d'une liste");
    }

    /** "Dans l'intitul\u00e9 "X", les mots ...": the words of the heading, not of what stands under it. */
    private static Target ofHeading(Operation operation, Target target, Resolver resolver) {
        boolean words = operation instanceof Operation.ReplaceWords
                || operation instanceof Operation.InsertWords
                || operation instanceof Operation.DeleteWords;
        boolean named = target.shape() == Target.Shape.RUBRIC
                && operation
                        .instruction()
                        .words()
                        .matches("(?s).*\\b(?:l['\u2019]intitul\u00e9|le titre|het opschrift)\\b.*");
        return words && named
                ? resolver.targets().ofLines(Target.Shape.HEADING, target.from(), target.from() + 1, target.unit())
                : target;
    }

    private void plan(Operation operation, Target target, Resolver resolver, Provenance provenance, Plan plan) {
        WordEdits words = new WordEdits(draft, resolver, provenance, plan, longer(operation));
        CodeEdits codes = new CodeEdits(draft, resolver, provenance, plan, language);
        UnitEdits units = new UnitEdits(draft, resolver, provenance, plan);
        List<String> values = valueForEach(operation, target);
        if (!values.isEmpty()) {
            for (int i = 0; i < values.size(); i++) {
                units.replace(target.with(List.of(target.spans().get(i))), List.of(values.get(i)));
            }
        } else if (operation instanceof Operation.Replace o) {
            requireOneRule(operation, target, resolver);
            units.replace(target, UnitEdits.trimmed(o.content()));
        } else if (operation instanceof Operation.Repeal) {
            requireOneRule(operation, target, resolver);
            units.repeal(target);
        } else if (operation instanceof Operation.Insert o) {
            new Insertions(draft, resolver, provenance, plan, vacated).insert(target, o);
        } else if (operation instanceof Operation.ReplaceWords o) {
            words.replace(target, o);
        } else if (operation instanceof Operation.InsertWords o && isService(o)) {
            Operation.Insert service = new Operation.Insert(o.instruction(), List.of(o.words()), o.position(), null);
            new Insertions(draft, resolver, provenance, plan, vacated).insert(target, service);
        } else if (operation instanceof Operation.InsertWords o) {
            new WordInsertions(draft, resolver, provenance, plan, longer(operation)).insert(target, o);
        } else if (operation instanceof Operation.DeleteWords o) {
            words.delete(target, o);
        } else if (operation instanceof Operation.InsertCodes o) {
            codes.insert(target, o);
        } else if (operation instanceof Operation.DeleteCodes o) {
            codes.delete(target, o);
        } else if (operation instanceof Operation.ReplaceCodes o) {
            codes.replace(target, o);
        } else if (operation instanceof Operation.Renumber o) {
            new Renumbering(draft, provenance, plan).renumber(target, o.to());
        }
    }

    /**
     * "Les mots "commission" et "commission d'agrément" sont chaque fois remplacés par ...": words of other operations of the
     * act, replaced everywhere as well, that hold the words of this one. Where these stand, these are meant.
     */
    private List<String> longer(Operation operation) {
        String own = everywhere(operation);
        if (own.isEmpty()) {
            return List.of();
        }
        String folded = Folded.of(own, Folded.Depth.NO_QUOTES).text();
        return operations.stream()
                .filter(o ->
                        o.instruction().target().equals(operation.instruction().target()))
                .map(Session::everywhere)
                .filter(w -> w.length() > own.length()
                        && Folded.of(w, Folded.Depth.NO_QUOTES).text().contains(folded))
                .toList();
    }

    /** The words that an operation replaces or deletes wherever they stand; empty for others. */
    static String everywhere(Operation operation) {
        if (operation instanceof Operation.ReplaceWords o && o.everywhere()) {
            return o.old();
        }
        return operation instanceof Operation.DeleteWords o && o.everywhere() ? o.words() : "";
    }

    /** "La prestation "711395 Séance ..." est insérée entre les prestations ...": words that are a service. */
    private static boolean isService(Operation.InsertWords operation) {
        Position position = operation.position();
        boolean beside = position instanceof Position.After after && isCode(after.anchor())
                || position instanceof Position.Before before && isCode(before.anchor())
                || position instanceof Position.Between between && isCode(between.first());
        return beside && UnitEdits.startsService(operation.words());
    }

    private static boolean isCode(Anchor anchor) {
        if (anchor instanceof Anchor.OfWords words) {
            return UnitEdits.startsService(words.words());
        }
        return anchor instanceof Anchor.OfCode
                || anchor instanceof Anchor.OfUnit unit
                        && unit.path()
                                .last()
                                .map(s -> s.kind() == SegmentKind.CODE)
                                .orElse(false);
    }

    private void planRestore(Operation.Restore restore, Resolver resolver, Provenance provenance, Plan plan) {
        UnitPath path = restore.instruction().target();
        Segment last = path.last()
                .orElseThrow(() -> new CannotApply("l'unit\u00e9 \u00e0 r\u00e9tablir n'est pas nomm\u00e9e"));
        requireAbsent(path);
        Target parent = resolver.resolve(path.parent());
        new Insertions(draft, resolver, provenance, plan, vacated)
                .restore(parent, last, UnitEdits.trimmed(restore.content()));
    }

    private void requireAbsent(UnitPath path) {
        boolean there;
        try {
            there = !new Resolver(draft.before()).resolve(path).isEmpty();
        } catch (CannotApply e) {
            there = false;
        }
        if (there) {
            throw new CannotApply(French.name(path) + " : n'est pas abrog\u00e9");
        }
    }

    /** "La règle qui suit X", "les deux règles qui suivent X": where another number follows, it is open which are meant. */
    private static void requireOneRule(Operation operation, Target target, Resolver resolver) {
        int said = target.shape() == Target.Shape.RULES
                ? rulesSaid(operation.instruction().words())
                : 0;
        int rules =
                said == 0 ? 0 : new Alineas(resolver).of(target, Alineas.nth(1)).size();
        if (said != rules) {
            throw new CannotApply(
                    "l'acte parle " + (said == 1 ? "d'une r\u00e8gle" : "de " + said + " r\u00e8gles") + ", " + rules
                            + (rules > 1 ? " suivent : " : " suit : ")
                            + French.list(resolver.structure().lines().subList(target.from(), target.to())));
        }
    }

    /** How many rules the act speaks of; 0 where it does not say. */
    private static int rulesSaid(String words) {
        Matcher counted = COUNTED_RULES.matcher(words);
        if (counted.find()) {
            return COUNTS.indexOf(counted.group(1).toLowerCase(Locale.ROOT)) + 2;
        }
        boolean one = words.matches("(?s).*\\b[Ll]a r\u00e8gle\\b.*")
                && !words.matches("(?s).*\\b[Ll]es (?:\\p{L}+ )?r\u00e8gles\\b.*");
        return one ? 1 : 0;
    }

    private static final List<String> COUNTS = List.of("deux", "trois", "quatre", "cinq", "six", "sept", "huit");

    /** "les deux alinéas qui suivent la prestation X", "les trois règles d'application suivant la prestation X". */
    private static final Pattern COUNTED_RULES =
            Pattern.compile("\\b[Ll]es (deux|trois|quatre|cinq|six|sept|huit) (?:r\u00e8gles|alin\u00e9as|dispositions)"
                    + "(?: d'application)? (?:qui (?:la |les )?suivent|suivant|apr\u00e8s)\\b");

    /** Rows that give both languages are read in French; what a Dutch act does to a part of one is not guessed. */
    private void requireFrench(Operation operation, Target target) {
        Service service = target.service();
        boolean part = target.shape() == Target.Shape.LABEL
                || target.shape() == Target.Shape.VALUE
                || target.shape() == Target.Shape.LABEL_AND_VALUE;
        if (language == Language.NL && service != null && service.twin() != null && part) {
            throw new CannotApply("la prestation " + service.code()
                    + " se trouve dans une ligne bilingue : sa moiti\u00e9 n\u00e9erlandaise n'est pas suivie");
        }
    }

    /** Of a service with several values, the one that the act says stands there. */
    private Target valueMeant(Operation operation, Target target) {
        if (target.shape() != Target.Shape.VALUE || target.spans().size() < 2) {
            return target;
        }
        String expected = operation.instruction().expected().strip();
        List<Span> meant = target.spans().stream()
                .filter(s -> Values.same(words(s), expected))
                .toList();
        boolean all = operation instanceof Operation.Repeal && expected.isEmpty()
                || !valueForEach(operation, target).isEmpty();
        if (meant.size() != 1 && !all) {
            throw new CannotApply("la prestation a plusieurs valeurs relatives, l'acte ne dit pas laquelle : "
                    + French.list(target.spans().stream().map(this::words).toList()));
        }
        return meant.size() == 1 ? target.with(meant) : target;
    }

    /** "N 9 + Q 35" for the two values N 8 and Q 30 of a service: a new one for each, in their order; empty where it is not so. */
    private List<String> valueForEach(Operation operation, Target target) {
        if (!(operation instanceof Operation.Replace replace)
                || target.shape() != Target.Shape.VALUE
                || target.spans().size() < 2
                || replace.content().size() != 1) {
            return List.of();
        }
        List<String> terms = Arrays.stream(replace.content().get(0).split("\\+"))
                .map(String::strip)
                .toList();
        List<String> there =
                target.spans().stream().map(s -> keyLetter(words(s))).toList();
        return terms.stream().map(Session::keyLetter).toList().equals(there) ? terms : List.of();
    }

    /** {@code N} of "N 8" and of "N | 8". */
    private static String keyLetter(String value) {
        return value.strip().split("[^\\p{L}]", 2)[0];
    }

    private String words(Span span) {
        return draft.before().lines().get(span.line()).substring(span.start(), span.end());
    }

    /** What the act says stands there must stand there. */
    private void checkExpected(Operation operation, Target target) {
        String expected = operation.instruction().expected().strip();
        if (expected.isEmpty() || operation instanceof Operation.Insert) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (Span span : target.spans()) {
            text.append(words(span)).append(' ');
        }
        String there = text.toString();
        boolean holds = target.shape() == Target.Shape.VALUE
                ? Values.same(there, expected)
                        || expected.matches("[\\d.,]+") && there.strip().endsWith(" " + expected)
                : contains(there, expected)
                        || containsCode(target, expected)
                        || isQuotedWithOthers(target, there, expected);
        if (!holds) {
            throw new CannotApply(
                    "l'acte dit que " + French.quote(expected) + " s'y trouve; le texte porte " + French.quote(there));
        }
    }

    /** "les alinéas 4 à 7, c'est-à-dire les mots ...": what the act quotes holds each of the units, whole. */
    private static boolean isQuotedWithOthers(Target target, String there, String expected) {
        String unit = bare(there);
        return target.isOfLines()
                && unit.length() > ENOUGH_TO_KNOW
                && bare(expected).contains(unit);
    }

    private static String bare(String text) {
        return Folded.of(text, Folded.Depth.NO_ACCENTS).text().replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static boolean containsCode(Target target, String expected) {
        Segment segment = Segment.of(SegmentKind.CODE, expected);
        return target.service() != null && target.service().code().equals(segment.value());
    }

    private static boolean contains(String text, String expected) {
        String hay = Folded.of(text, Folded.Depth.NO_ACCENTS).text();
        String needle = Folded.of(expected, Folded.Depth.NO_ACCENTS).text();
        return hay.contains(needle)
                || hay.contains(ClosingMarks.without(needle))
                || Values.isValue(expected) && endsInValue(text, expected);
    }

    /** "K22" where "K 22" ends the text, and the other way round. */
    private static boolean endsInValue(String text, String expected) {
        List<String> words = List.of(text.strip().split("\\s+"));
        return IntStream.range(0, words.size())
                .anyMatch(i -> Values.same(String.join(" ", words.subList(i, words.size())), expected));
    }
}
