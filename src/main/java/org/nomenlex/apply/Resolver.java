package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;
import org.nomenlex.text.Folded;
import org.nomenlex.tree.LineKind;
import org.nomenlex.tree.Service;
import org.nomenlex.tree.Span;
import org.nomenlex.tree.Structure;
import org.nomenlex.tree.Tables;
import org.nomenlex.tree.Unit;

/**
 * Finds the unit that a path names. One reading, or a refusal that names the candidates; what was bridged to get there is
 * noted as a tolerance.
 */
final class Resolver {

    private final Structure structure;
    private final List<String> lines;
    private final Targets targets;
    private final Set<String> tolerances = new LinkedHashSet<>();

    Resolver(Structure structure) {
        this.structure = structure;
        this.lines = structure.lines();
        this.targets = new Targets(structure);
    }

    /** What was bridged so far, in French. */
    List<String> tolerances() {
        return List.copyOf(tolerances);
    }

    void tolerate(String what) {
        tolerances.add(what);
    }

    Structure structure() {
        return structure;
    }

    Targets targets() {
        return targets;
    }

    /** The article as a whole. */
    Target article() {
        return targets.article();
    }

    /**
     * Follows a path from the article.
     *
     * @throws CannotApply where it names nothing, or more than one thing
     */
    Target resolve(UnitPath path) {
        return resolve(article(), path);
    }

    /** Follows a path from a unit. */
    Target resolve(Target scope, UnitPath path) {
        Target found = scope;
        List<Segment> segments = path.segments();
        for (int i = 0; i < segments.size(); i++) {
            found = step(found, segments.get(i), serviceNamed(segments.subList(i + 1, segments.size())));
        }
        return found;
    }

    /** The number of the service that a path names first; empty where it names none. */
    private static String serviceNamed(List<Segment> segments) {
        return segments.stream()
                .filter(s -> s.kind() == SegmentKind.CODE
                        || s.kind() == SegmentKind.RULES_AFTER
                        || s.kind() == SegmentKind.RULES_BEFORE)
                .map(Segment::value)
                .findFirst()
                .orElse("");
    }

    /** @param service that the act names below the unit: of several units of one number it means the one that holds it */
    private Target step(Target scope, Segment segment, String service) {
        if (segment.value().startsWith("~")) {
            return named(scope, segment);
        }
        return switch (segment.kind()) {
            case ARTICLE, CHAPTER, ANNEX -> scope;
            case PARAGRAPH, POINT, LETTER, DIVISION, NUMBER -> new Enumerations(this).find(scope, segment, service);
            case RULE -> rule(scope, segment);
            case DASH -> new Enumerations(this).dash(scope, segment);
            case ALINEA -> new Alineas(this).find(scope, segment);
            case SENTENCE -> sentence(scope, segment);
            case INTRO -> targets.text(firstText(scope), scope.unit());
            case CODE -> service(scope, segment);
            case LABEL, VALUE, LABEL_AND_VALUE -> part(scope, segment);
            case RULES_AFTER, RULES_BEFORE -> new RuleBlocks(this).find(scope, segment);
            case RUBRIC, HEADING, HEADING_BEFORE -> new Rubrics(this).find(scope, segment);
            case TABLE -> table(scope);
            case NOTE -> note(scope);
        };
    }

    // Enumerated units ------------------------------------------------------------------------------------------------

    private Target rule(Target scope, Segment segment) {
        return new Enumerations(this).find(scope, Segment.of(SegmentKind.NUMBER, segment.value()), "");
    }

    // Words, sentences
    // --------------------------------------------------------------------------------------------------

    /** A unit named by its first words. */
    private Target named(Target scope, Segment segment) {
        String words =
                Folded.of(segment.value().substring(1), Folded.Depth.NO_QUOTES).text();
        List<Target> found = new ArrayList<>();
        for (int i = scope.from(); i < scope.to(); i++) {
            String line = lines.get(i).substring(0, structure.textEnd(i));
            int start = structure.textStart(i);
            if (segment.kind() == SegmentKind.SENTENCE) {
                Sentences.in(line, new Span(i, start, line.length())).stream()
                        .filter(s -> startsWith(line.substring(s.start(), s.end()), words))
                        .forEach(s -> found.add(targets.sentence(s, scope.unit())));
            } else if (isText(i) && (startsWith(line.substring(start), words) || startsWith(line, words))) {
                found.add(alineaAt(i));
            }
        }
        return only(found, segment, scope);
    }

    private static boolean startsWith(String text, String foldedWords) {
        return Folded.of(text, Folded.Depth.NO_QUOTES).text().startsWith(foldedWords);
    }

    private boolean isText(int line) {
        LineKind kind = structure.kind(line);
        return kind == LineKind.TEXT || kind == LineKind.RULE || kind == LineKind.HEADING;
    }

    /** The alinéa that starts at the line. */
    private Target alineaAt(int line) {
        Unit unit = structure.unitAt(line);
        return structure.alineas(unit).stream()
                .filter(a -> a.from() == line)
                .findFirst()
                .map(a -> targets.alinea(unit, a))
                .orElseGet(() -> targets.text(line, unit));
    }

    private Target sentence(Target scope, Segment segment) {
        List<Span> sentences = new ArrayList<>();
        for (Span span : scope.spans()) {
            if (isText(span.line()) && (sentences.isEmpty() || scope.shape() == Target.Shape.RULES)) {
                sentences.addAll(Sentences.in(lines.get(span.line()), ofText(span)));
            }
        }
        int n = Integer.parseInt(segment.value());
        if (n < 0 && scope.spans().size() > 1 && scope.shape() != Target.Shape.RULES) {
            Span last = scope.spans().get(scope.spans().size() - 1);
            if (!isText(last.line())) {
                throw new CannotApply(French.name(segment) + " : l'unit\u00e9 nomm\u00e9e ne finit pas par une phrase");
            }
            sentences = Sentences.in(lines.get(last.line()), ofText(last));
        }
        int index = n > 0 ? n - 1 : sentences.size() + n;
        if (index < 0 || index >= sentences.size()) {
            throw new CannotApply(French.name(segment) + " : le texte n'a que " + sentences.size() + " phrase(s)");
        }
        return targets.sentence(sentences.get(index), scope.unit());
    }

    private Span ofText(Span span) {
        int start = Math.max(span.start(), Math.min(structure.textStart(span.line()), span.end()));
        return new Span(span.line(), start, span.end());
    }

    int firstText(Target scope) {
        for (int i = scope.from(); i < scope.to(); i++) {
            if (isText(i) && structure.kind(i) != LineKind.HEADING) {
                return i;
            }
        }
        throw new CannotApply("aucune phrase introductive dans l'unit\u00e9 nomm\u00e9e");
    }

    // Services
    // ----------------------------------------------------------------------------------------------------------

    private Target service(Target scope, Segment segment) {
        return targets.service(serviceIn(scope, segment.value()));
    }

    /** The service of that number in the scope. */
    Service serviceIn(Target scope, String code) {
        List<Service> all = structure.services().stream()
                .filter(s -> s.from() >= scope.from() && s.from() < scope.to())
                .toList();
        List<Service> found = all.stream().filter(s -> s.isNamed(code)).toList();
        if (found.isEmpty()) {
            found = all.stream().filter(s -> s.isPartly(code)).toList();
            if (found.size() == 1) {
                tolerate("la prestation " + code + " a \u00e9t\u00e9 reconnue dans "
                        + found.get(0).code());
            }
        }
        if (found.size() > 1) {
            List<Service> labelled =
                    found.stream().filter(s -> !s.label().isEmpty()).toList();
            found = labelled.size() == 1 ? labelled : found;
        }
        if (found.isEmpty()) {
            throw CannotApply.absent(
                    "la prestation " + code + " ne figure pas dans l'unit\u00e9 nomm\u00e9e" + elsewhere(code));
        }
        if (found.size() > 1) {
            throw new CannotApply(
                    "la prestation " + code + " figure " + found.size() + " fois dans l'unit\u00e9 nomm\u00e9e");
        }
        return found.get(0);
    }

    private String elsewhere(String code) {
        return structure.services().stream().anyMatch(s -> s.isNamed(code))
                ? " (elle figure ailleurs dans l'article)"
                : "";
    }

    private Target part(Target scope, Segment segment) {
        Service service = scope.service();
        if (service == null || scope.shape() != Target.Shape.SERVICE) {
            throw new CannotApply(French.name(segment) + " : l'unit\u00e9 nomm\u00e9e n'est pas une prestation");
        }
        toldApart(service);
        return targets.part(service, segment.kind());
    }

    /** Refuses to touch the wording or the rules of a service that the source ran together in one line. */
    void toldApart(Service service) {
        if (service.isRunTogether(lines)) {
            throw new CannotApply("le libell\u00e9 et les r\u00e8gles de la prestation " + service.code()
                    + " sont confondus en une seule ligne dans la source");
        }
    }

    // Tables, notes
    // -------------------------------------------------------------------------------------------------------

    private Target table(Target scope) {
        List<Target> found = new ArrayList<>();
        for (LineKind kind : List.of(LineKind.ROW, LineKind.PREFORMATTED)) {
            int i = scope.from();
            while (i < scope.to()) {
                int end = i;
                while (end < scope.to() && isTableLine(end, kind)) {
                    end++;
                }
                if (end > i) {
                    found.add(targets.ofLines(Target.Shape.TABLE, i, end, scope.unit()));
                }
                i = Math.max(end, i + 1);
            }
            if (!found.isEmpty()) {
                break;
            }
        }
        return only(found, Segment.of(SegmentKind.TABLE), scope);
    }

    private boolean isTableLine(int line, LineKind kind) {
        boolean row = !Tables.cells(lines.get(line), line).isEmpty()
                && lines.get(line).stripLeading().startsWith("|");
        return kind == LineKind.ROW
                ? row
                : structure.kind(line) == kind
                        || structure.serviceAt(line).map(Service::preformatted).orElse(false);
    }

    private Target note(Target scope) {
        List<Target> found = new ArrayList<>();
        for (int i = scope.from(); i < scope.to(); i++) {
            if (isText(i)
                    && structure.reading(i).stripLeading().matches("(?:Note|Nota|Remarque|Opmerking)(?:s|en)?\\b.*")) {
                found.add(alineaAt(i));
            }
        }
        return only(found, Segment.of(SegmentKind.NOTE), scope);
    }

    // Exactly one
    // ---------------------------------------------------------------------------------------------------------

    /** The one candidate; refused where there is none or there are several. */
    Target only(List<Target> found, Segment segment, Target scope) {
        if (found.isEmpty()) {
            throw CannotApply.absent(French.name(segment) + " : rien de tel dans l'unit\u00e9 nomm\u00e9e");
        }
        if (found.size() > 1) {
            throw new CannotApply(French.name(segment) + " : plusieurs lectures possibles : "
                    + French.list(found.stream().map(t -> lines.get(t.from())).toList()));
        }
        return found.get(0);
    }
}
