package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.nomenlex.history.Provenance;
import org.nomenlex.tree.Codes;
import org.nomenlex.tree.Service;
import org.nomenlex.tree.Span;
import org.nomenlex.tree.Structure;
import org.nomenlex.tree.Values;

/**
 * Wording and value of a service replaced. The value stays unless the new text brings one; the line of the order number
 * stays, also where the new text repeats it.
 */
final class LabelEdits {

    /** Example: {@code 12,5}. */
    private static final java.util.regex.Pattern COEFFICIENT = java.util.regex.Pattern.compile("\\d+(?:[.,]\\d+)*");

    /** Example: {@code K 12,5}. */
    private static final java.util.regex.Pattern ONE_COEFFICIENT =
            java.util.regex.Pattern.compile("[A-Z]{1,3}[\\s|]*(\\d+(?:[.,]\\d+)*)");

    /** What is said where the French half of a row changes alone. */
    static final String BILINGUAL = "ligne bilingue : seule sa moiti\u00e9 fran\u00e7aise est chang\u00e9e";

    private final Draft draft;
    private final Resolver resolver;
    private final Structure structure;
    private final Provenance provenance;
    private final Plan plan;

    LabelEdits(Draft draft, Resolver resolver, Provenance provenance, Plan plan) {
        this.draft = draft;
        this.resolver = resolver;
        this.structure = draft.before();
        this.provenance = provenance;
        this.plan = plan;
    }

    void replace(Target target, List<String> content) {
        Service service = Objects.requireNonNull(target.service());
        requireAlive(service);
        List<String> texts = withoutCode(unwrapped(content), service);
        if (target.shape() == Target.Shape.VALUE) {
            replaceValue(target, String.join(" ", texts).strip());
        } else {
            replaceLabel(service, texts, target.shape() == Target.Shape.LABEL_AND_VALUE);
        }
    }

    private void requireAlive(Service service) {
        if (!draft.isAlive(service.from(), service.to())) {
            throw new CannotApply("la prestation dispara\u00eet par un autre point du m\u00eame acte");
        }
    }

    /** A wording from a preformatted block on one line. */
    private static List<String> unwrapped(List<String> content) {
        List<String> result = new ArrayList<>();
        for (String line : content) {
            int last = result.size() - 1;
            boolean wrapped = last >= 0
                    && line.startsWith("  ")
                    && Codes.alone(result.get(last)).isEmpty();
            if (wrapped) {
                result.set(last, result.get(last) + " " + line.strip());
            } else {
                result.add(line.strip());
            }
        }
        return result;
    }

    /** The new text without the order number that it repeats. */
    private static List<String> withoutCode(List<String> content, Service service) {
        List<String> texts = new ArrayList<>(content);
        String alone = Codes.alone(texts.get(0));
        if (alone.equals(service.code()) && texts.size() > 1) {
            texts.remove(0);
            return texts;
        }
        java.util.regex.Matcher m = Codes.CODE.matcher(texts.get(0).strip());
        if (m.lookingAt()
                && Codes.plain(m.group()).equals(service.code())
                && m.end() < texts.get(0).strip().length()) {
            texts.set(0, texts.get(0).strip().substring(m.end()).replaceFirst("^[\\s:*-]+", ""));
        }
        return texts;
    }

    // The value
    // ---------------------------------------------------------------------------------------------------------

    private void replaceValue(Target target, String value) {
        if (target.spans().isEmpty()) {
            throw new CannotApply(
                    "la prestation " + Objects.requireNonNull(target.service()).code() + " n'a pas de valeur relative");
        }
        Span span = target.spans().get(0);
        requireIntact(span);
        String standing = structure.lines().get(span.line()).substring(span.start(), span.end());
        if (COEFFICIENT.matcher(value.strip()).matches()
                && !COEFFICIENT.matcher(standing).matches()) {
            replaceCoefficient(span, standing, value.strip());
            return;
        }
        String text = standing.contains("|") ? stripped(value).replaceFirst("\\s+", " | ") : stripped(value);
        plan.add(() -> draft.line(span.line()).replace(span.start(), span.end(), text, provenance));
        replaceInTwin(Objects.requireNonNull(target.service()), standing, text);
    }

    /** A value is the same in both languages: in a bilingual row it changes in both halves. */
    private void replaceInTwin(Service service, String standing, String text) {
        Service.Twin twin = service.twin();
        Span value = twin == null ? null : twin.value();
        if (twin == null) {
            return;
        }
        boolean same = value != null
                && Values.same(structure.lines().get(value.line()).substring(value.start(), value.end()), standing);
        if (value != null && same && plan.bothLanguages()) {
            plan.add(() -> draft.line(value.line()).replace(value.start(), value.end(), text, provenance));
        } else {
            resolver.tolerate(BILINGUAL);
        }
    }

    /** "le coefficient est remplacé par "14"": the key letter stays. */
    private void replaceCoefficient(Span span, String standing, String value) {
        java.util.regex.Matcher m = ONE_COEFFICIENT.matcher(standing);
        if (!m.matches()) {
            throw new CannotApply("la valeur relative " + French.quote(standing) + " a plusieurs coefficients");
        }
        plan.add(() ->
                draft.line(span.line()).replace(span.start() + m.start(1), span.start() + m.end(1), value, provenance));
    }

    private static String stripped(String value) {
        return value.replaceAll("^(?:\\.\\s*)+|[.;\\s]+$", "");
    }

    private void requireIntact(Span span) {
        if (!draft.line(span.line()).isIntact(span.start(), span.end())) {
            throw new CannotApply("d\u00e9j\u00e0 modifi\u00e9 par un autre point du m\u00eame acte");
        }
    }

    // The wording
    // -------------------------------------------------------------------------------------------------------

    private void replaceLabel(Service service, List<String> texts, boolean withValue) {
        List<Span> label = service.label();
        if (label.isEmpty()) {
            plan.add(() -> draft.insertBehind(service.from(), texts, provenance));
            return;
        }
        label.forEach(this::requireIntact);
        if (service.twin() != null) {
            resolver.tolerate(BILINGUAL);
        }
        String last = texts.get(texts.size() - 1);
        Values.Found brought = Values.in(last);
        Span value = service.value();
        boolean brings = brought.present();
        replaceOthers(service, withValue, brings ? texts : List.of());
        if (brings && value != null) {
            requireIntact(value);
        }
        if (withValue && !brings && value != null) {
            requireIntact(value);
            removeValue(service, value);
        }
        if (texts.size() == 1 && brings && value != null && label.get(0).line() == value.line()) {
            oneLine(label, texts.get(0), brought, value);
        } else {
            write(service, texts, brings, brought);
        }
    }

    /** Further values go with the first, or give way to as many. */
    private void replaceOthers(Service service, boolean withValue, List<String> brought) {
        long values = brought.stream().filter(Values::isValue).count();
        if (service.others().isEmpty() || brought.isEmpty() && !withValue) {
            return;
        }
        if (!withValue && values <= service.others().size()) {
            throw new CannotApply("la prestation " + service.code()
                    + " a plusieurs valeurs relatives, le nouveau libell\u00e9 n'en porte pas autant");
        }
        service.others().forEach(this::requireIntact);
        service.others().forEach(this::clear);
    }

    /** Wording and value both on one line: each takes the place of its like, the leader dots stay. */
    private void oneLine(List<Span> label, String text, Values.Found brought, Span value) {
        Span first = label.get(0);
        String words = text.substring(0, brought.leader()).strip();
        String price = text.substring(brought.start(), brought.end());
        plan.add(() -> {
            draft.line(first.line()).replace(first.start(), first.end(), words, provenance);
            draft.line(value.line()).replace(value.start(), value.end(), price, provenance);
        });
        label.subList(1, label.size()).forEach(this::clear);
    }

    /** The value goes behind the last line of the new wording, with its leader dots. */
    private void write(Service service, List<String> texts, boolean brings, Values.Found brought) {
        List<Span> label = service.label();
        Span first = label.get(0);
        Span value = service.value();
        boolean valueStays = !brings && value != null;
        label.subList(1, label.size()).forEach(this::clear);
        if (brings && value != null) {
            removeValue(service, value);
        }
        int lastIndex = texts.size() - 1;
        String lastText = brings ? texts.get(lastIndex).strip() : withoutLeader(texts.get(lastIndex), brought);
        List<String> all = new ArrayList<>(texts.subList(0, lastIndex));
        all.add(lastText);
        plan.add(() -> draft.line(first.line())
                .replace(first.start(), first.end(), all.get(0).strip(), provenance));
        if (all.size() > 1) {
            List<String> more = new ArrayList<>(all.subList(1, all.size()));
            if (valueStays && Objects.requireNonNull(value).line() == first.line()) {
                requireIntact(value);
                plan.add(() -> draft.breakBehind(first.line(), first.end(), more, provenance));
            } else {
                plan.add(() -> draft.insertBehind(first.line(), more, provenance));
            }
        }
    }

    private static String withoutLeader(String text, Values.Found found) {
        return text.substring(0, Math.min(found.leader(), text.length())).strip();
    }

    private void clear(Span span) {
        plan.add(() -> draft.line(span.line()).replace(span.start(), span.end(), "", provenance));
    }

    // Removing
    // ----------------------------------------------------------------------------------------------------------

    void remove(Target target) {
        Service service = Objects.requireNonNull(target.service());
        requireAlive(service);
        if (target.spans().isEmpty()) {
            throw new CannotApply("la prestation " + service.code() + " n'en a pas");
        }
        target.spans().forEach(this::requireIntact);
        Span value = service.value();
        if (target.shape() != Target.Shape.LABEL && value != null) {
            target.spans().stream().filter(service.others()::contains).forEach(this::clear);
        }
        if (target.shape() != Target.Shape.LABEL
                && value != null
                && target.spans().contains(value)) {
            removeValue(service, value);
        }
        if (target.shape() != Target.Shape.VALUE) {
            service.label().forEach(this::clear);
        }
    }

    /** The value goes with the leader dots before it. */
    private void removeValue(Service service, Span value) {
        int start = service.label().stream()
                .filter(s -> s.line() == value.line())
                .mapToInt(Span::end)
                .max()
                .orElse(value.start());
        plan.add(() -> draft.line(value.line()).replace(start, value.end(), "", provenance));
    }
}
