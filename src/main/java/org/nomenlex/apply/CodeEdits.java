package org.nomenlex.apply;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Anchor;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Position;
import org.nomenlex.apply.ListRun.Listed;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.Language;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.tree.Service;
import org.nomenlex.tree.Span;
import org.nomenlex.tree.Structure;

/**
 * Order numbers of lists inserted, deleted, replaced, with the punctuation of the list left right. A list is looked up in
 * the text before the act; it is edited as the act's other operations left it.
 */
final class CodeEdits {

    private final Draft draft;
    private final Resolver resolver;
    private final Structure structure;
    private final Provenance provenance;
    private final Plan plan;
    private final ListFinder finder;
    private final Language language;

    CodeEdits(Draft draft, Resolver resolver, Provenance provenance, Plan plan, Language language) {
        this.language = language;
        this.draft = draft;
        this.resolver = resolver;
        this.structure = draft.before();
        this.provenance = provenance;
        this.plan = plan;
        this.finder = new ListFinder(structure);
    }

    // The three kinds
    // ---------------------------------------------------------------------------------------------------

    void delete(Target target, Operation.DeleteCodes operation) {
        delete(target, operation.codes().stream().map(CodeLists::plain).toList(), operation.everywhere());
    }

    void delete(Target target, List<String> codes, boolean everywhere) {
        if (target.shape() == Target.Shape.SERVICE && codes.size() == 1 && halved(target, codes.get(0))) {
            return;
        }
        List<Service> bare = bareLines(target, codes);
        if (bare.size() == codes.size() && listsWith(target, codes).isEmpty()) {
            bare.forEach(s -> plan.add(() -> draft.removeLines(s.from(), s.to(), provenance)));
            return;
        }
        for (Listed list : chosen(target, codes, everywhere)) {
            ListEdit edit = new ListEdit(draft, list, provenance, language);
            codes.stream().filter(list::holds).forEach(edit::delete);
            plan.add(edit::carryOut);
        }
    }

    /** "A la prestation 848035-848046, le numéro 848035 est supprimé": the code line keeps the other half of the pair. */
    private boolean halved(Target target, String code) {
        Service service = Objects.requireNonNull(target.service());
        Span span = service.codeSpan();
        String printed = structure.lines().get(span.line()).substring(span.start(), span.end());
        Matcher pair = PAIR.matcher(printed);
        if (!pair.matches() || !code.equals(pair.group(1)) && !code.equals(pair.group(2))) {
            return false;
        }
        if (!draft.line(span.line()).isIntact(span.start(), span.end())) {
            throw new CannotApply(
                    "ce num\u00e9ro d'ordre est d\u00e9j\u00e0 chang\u00e9 par un autre point du m\u00eame acte");
        }
        boolean first = code.equals(pair.group(1));
        int from = span.start() + (first ? 0 : pair.end(1));
        int to = first ? span.start() + pair.start(2) : span.end();
        plan.add(() -> draft.line(span.line()).replace(from, to, "", provenance));
        return true;
    }

    /** The two numbers of a pair as printed: {@code 848035-848046}, {@code 848035 - 848046}. */
    private static final Pattern PAIR = Pattern.compile("(\\d{6})\\s*[-\u2013]\\s*(\\d{6})");

    void replace(Target target, Operation.ReplaceCodes operation) {
        List<String> codes = operation.codes().stream().map(CodeLists::plain).toList();
        if (listsWith(target, codes).isEmpty() && replacedCodeLines(target, codes, operation.newCodes())) {
            return;
        }
        for (Listed list : chosen(target, codes, operation.everywhere())) {
            ListEdit edit = new ListEdit(draft, list, provenance, language);
            edit.replace(codes, operation.newCodes());
            plan.add(edit::carryOut);
        }
        if (operation.everywhere()) {
            tellServices(target, codes);
        }
    }

    /** "Chaque fois" of a number that also heads a service: a list and a service are two things. */
    private void tellServices(Target target, List<String> codes) {
        structure.services().stream()
                .filter(s -> s.from() >= target.from()
                        && s.from() < target.to()
                        && !s.label().isEmpty())
                .filter(s -> codes.contains(s.code()))
                .forEach(s -> resolver.tolerate("le num\u00e9ro " + s.code()
                        + " est aussi celui d'une prestation de l'unit\u00e9 nomm\u00e9e, qui le garde : seuls les rappels en sont"
                        + " remplac\u00e9s"));
    }

    void insert(Target target, Operation.InsertCodes operation) {
        List<String> anchors = anchorsOf(operation.position());
        List<Service> bare = anchors.isEmpty() ? bareColumn(target) : bareLines(target, anchors);
        boolean column = !bare.isEmpty()
                && (anchors.isEmpty()
                        ? finder.in(target).isEmpty()
                        : listsWith(target, anchors).isEmpty());
        if (column) {
            insertLines(bare, operation);
            return;
        }
        if (operation.position() == null) {
            resolver.tolerate(
                    "l'acte ne dit pas o\u00f9 viennent les num\u00e9ros d'ordre : ils sont mis \u00e0 la fin de la liste");
        }
        List<Listed> lists =
                anchors.isEmpty() ? List.of(onlyList(target)) : chosen(target, anchors, operation.everywhere());
        for (Listed list : lists) {
            if (anchors.size() == 2 && list.indexOf(anchors.get(1)) != list.indexOf(anchors.get(0)) + 1) {
                throw CannotApply.absent(
                        "les num\u00e9ros " + String.join(" et ", anchors) + " ne se suivent pas dans la liste");
            }
            ListEdit edit = new ListEdit(draft, list, provenance, language);
            place(edit, operation, anchors);
            plan.add(edit::carryOut);
        }
    }

    private static void place(ListEdit edit, Operation.InsertCodes operation, List<String> anchors) {
        if (anchors.isEmpty()) {
            boolean start = operation.position() instanceof Position.AtStart;
            edit.insertAtEdge(operation.codes(), start);
        } else {
            edit.insertBeside(anchors.get(0), operation.codes(), !(operation.position() instanceof Position.Before));
        }
    }

    private static List<String> anchorsOf(@Nullable Position position) {
        if (position instanceof Position.After after) {
            return List.of(code(after.anchor()));
        }
        if (position instanceof Position.Before before) {
            return List.of(code(before.anchor()));
        }
        if (position instanceof Position.Between between) {
            return List.of(code(between.first()), code(between.second()));
        }
        return List.of();
    }

    private static String code(Anchor anchor) {
        if (anchor instanceof Anchor.OfCode code) {
            return code.code().toString();
        }
        if (anchor instanceof Anchor.OfWords words) {
            return CodeLists.plain(words.words());
        }
        String path = ((Anchor.OfUnit) anchor).path().toString();
        return path.startsWith("code:") ? path.substring(5) : path;
    }

    // Which list
    // --------------------------------------------------------------------------------------------------------

    private List<Listed> listsWith(Target target, List<String> codes) {
        return finder.in(target).stream()
                .filter(l -> codes.stream().anyMatch(l::holds))
                .toList();
    }

    /** The lists to edit: one that holds all the codes, or several that hold them together. */
    private List<Listed> chosen(Target target, List<String> codes, boolean everywhere) {
        List<Listed> all = listsWith(target, codes);
        List<String> absent = codes.stream()
                .filter(c -> all.stream().noneMatch(l -> l.holds(c)))
                .toList();
        if (!absent.isEmpty()) {
            throw CannotApply.absent((absent.size() == 1 ? "le num\u00e9ro " : "les num\u00e9ros ")
                    + String.join(", ", absent) + (absent.size() == 1 ? " ne figure" : " ne figurent")
                    + " dans aucune liste de l'unit\u00e9 nomm\u00e9e" + asHalves(target, absent)
                    + asServices(target, absent));
        }
        List<Listed> whole =
                all.stream().filter(l -> codes.stream().allMatch(l::holds)).toList();
        if (everywhere) {
            return whole.isEmpty() ? all : whole;
        }
        List<Listed> real = whole.stream().filter(l -> l.entries().size() > 1).toList();
        if (whole.size() > 1 && real.size() == 1) {
            resolver.tolerate("le num\u00e9ro figure aussi hors de la liste; seule la liste est chang\u00e9e");
            whole = real;
        }
        if (whole.size() == 1) {
            return whole;
        }
        if (whole.isEmpty() && eachOnce(all, codes)) {
            resolver.tolerate("les num\u00e9ros sont r\u00e9partis sur plusieurs listes de l'unit\u00e9");
            return all;
        }
        boolean one = codes.size() == 1;
        throw new CannotApply((one ? "le num\u00e9ro " : "les num\u00e9ros ") + String.join(", ", codes)
                + (one ? " figure" : " figurent") + " dans plusieurs listes de l'unit\u00e9 nomm\u00e9e : "
                + French.list((whole.isEmpty() ? all : whole)
                        .stream().map(Listed::shown).toList()));
    }

    /** Half of a pair is not taken for the pair: which pairs hold the missing numbers, for a lawyer to decide. */
    private String asHalves(Target target, List<String> codes) {
        List<String> pairs = finder.in(target).stream()
                .flatMap(l -> l.entries().stream())
                .map(CodeLists.Entry::code)
                .filter(pair -> codes.stream().anyMatch(c -> pair.startsWith(c + "-") || pair.endsWith("-" + c)))
                .distinct()
                .toList();
        return pairs.isEmpty() ? "" : "; moiti\u00e9 d'une paire qui y figure : " + String.join(", ", pairs);
    }

    /** Numbers of a list and services are two things: which of the missing numbers are services there, for a lawyer to decide. */
    private String asServices(Target target, List<String> codes) {
        List<String> services = structure.services().stream()
                .filter(s -> s.from() >= target.from() && s.from() < target.to())
                .flatMap(s -> codes.stream().filter(c -> s.isNamed(c) || s.isPartly(c)))
                .distinct()
                .toList();
        if (services.isEmpty()) {
            return "";
        }
        return "; y sont des prestations avec leur libell\u00e9, que l'acte ne vise pas comme telles : "
                + String.join(", ", services);
    }

    private static boolean eachOnce(List<Listed> lists, List<String> codes) {
        return codes.stream()
                .allMatch(c -> lists.stream().filter(l -> l.holds(c)).count() == 1);
    }

    private Listed onlyList(Target target) {
        List<Listed> all = finder.in(target);
        List<Listed> real = all.stream().filter(l -> l.entries().size() > 1).toList();
        List<Listed> candidates = real.isEmpty() ? all : real;
        if (candidates.isEmpty()) {
            throw new CannotApply("l'unit\u00e9 nomm\u00e9e ne contient aucune liste de num\u00e9ros d'ordre");
        }
        if (candidates.size() > 1) {
            throw new CannotApply("l'unit\u00e9 nomm\u00e9e contient " + candidates.size()
                    + " listes de num\u00e9ros d'ordre : "
                    + French.list(candidates.stream().map(Listed::shown).toList()));
        }
        return candidates.get(0);
    }

    // Order numbers on lines of their own
    // -------------------------------------------------------------------------------

    private List<Service> bareColumn(Target target) {
        return structure.services().stream()
                .filter(s -> s.from() >= target.from()
                        && s.to() <= target.to()
                        && s.label().isEmpty())
                .toList();
    }

    private List<Service> bareLines(Target target, List<String> codes) {
        Set<String> asked = new HashSet<>(codes);
        return bareColumn(target).stream().filter(s -> asked.contains(s.code())).toList();
    }

    private void insertLines(List<Service> anchors, Operation.InsertCodes operation) {
        boolean before =
                operation.position() instanceof Position.Before || operation.position() instanceof Position.AtStart;
        boolean end =
                !(operation.position() instanceof Position.After || operation.position() instanceof Position.Between);
        Service anchor = before || !end ? anchors.get(0) : anchors.get(anchors.size() - 1);
        if (before) {
            plan.add(() -> draft.insertBefore(anchor.from(), operation.codes(), provenance));
        } else {
            plan.add(() -> draft.insertBehind(anchor.to() - 1, operation.codes(), provenance));
        }
    }

    /** "L'ordre 371011 est remplacé par 371011-371022": the number at the head of a service. */
    private boolean replacedCodeLines(Target target, List<String> codes, List<String> newCodes) {
        List<Service> found = structure.services().stream()
                .filter(s -> s.from() >= target.from() && s.from() < target.to() && codes.contains(s.code()))
                .toList();
        if (found.size() != codes.size() || newCodes.size() != codes.size()) {
            return false;
        }
        for (Service service : found) {
            String text = newCodes.get(codes.indexOf(service.code()));
            Span span = service.codeSpan();
            if (!draft.line(span.line()).isIntact(span.start(), span.end())) {
                throw new CannotApply(
                        "ce num\u00e9ro est d\u00e9j\u00e0 modifi\u00e9 par un autre point du m\u00eame acte");
            }
            String printed = structure.lines().get(span.line()).substring(span.start(), span.end());
            plan.add(() -> {
                draft.line(span.line()).replace(span.start(), span.end(), text, provenance);
                draft.note(span.line(), SegmentKind.CODE, printed, text, provenance);
            });
            Service.Twin twin = service.twin();
            if (twin != null) {
                Span dutch = twin.code();
                plan.add(() -> draft.line(dutch.line()).replace(dutch.start(), dutch.end(), text, provenance));
            }
        }
        return true;
    }
}
