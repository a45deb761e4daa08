package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Position;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.tree.Service;
import org.nomenlex.tree.Span;
import org.nomenlex.tree.Structure;
import org.nomenlex.tree.Style;
import org.nomenlex.tree.Unit;
import org.nomenlex.tree.Values;

/**
 * Finds the words that an act names in a unit: there once, or wherever they stand where the act says so. What was bridged to
 * find them is told.
 */
final class WordSearch {

    private final Draft draft;
    private final Resolver resolver;
    private final Structure structure;
    private final Plan plan;
    private final List<String> longer;

    /**
     * @param longer words of the same act that hold those looked for: places within them are left to it
     */
    WordSearch(Draft draft, Resolver resolver, Plan plan, List<String> longer) {
        this.draft = draft;
        this.resolver = resolver;
        this.structure = draft.before();
        this.plan = plan;
        this.longer = List.copyOf(longer);
    }

    /** The places that are to change: none of them changed by another point of the act. */
    List<Hit> found(Target target, String words, boolean everywhere, @Nullable Position position) {
        List<Hit> hits = new ArrayList<>(located(target, words, everywhere, position));
        if (hits.stream().anyMatch(this::isInBilingualRow)) {
            hits.addAll(alongInDutch(target, words, hits));
        }
        if (everywhere) {
            return untouched(hits);
        }
        hits.forEach(this::requireIntact);
        return hits;
    }

    /** "Chaque fois" means the text that the act's other points leave: what they replace is not meant. */
    private List<Hit> untouched(List<Hit> hits) {
        List<Hit> left = hits.stream().filter(this::isIntact).toList();
        if (left.size() < hits.size()) {
            resolver.tolerate((hits.size() - left.size())
                    + " fois, ces mots se trouvent dans un texte que change un autre point du m\u00eame acte");
        }
        return left;
    }

    private boolean isIntact(Hit hit) {
        return hit.spans().stream().allMatch(s -> draft.line(s.line()).isIntact(s.start(), s.end()));
    }

    /** The places that the act means, whether another point of it changes them or not. */
    List<Hit> located(Target target, String words, boolean everywhere, @Nullable Position position) {
        List<Hit> hits =
                in(target, words).stream().filter(h -> !isInDutchHalf(h)).toList();
        if (hits.isEmpty()) {
            hits = aroundUnit(target, words);
        }
        if (hits.isEmpty()) {
            throw CannotApply.absent("les mots " + French.quote(words)
                    + " ne figurent pas dans l'unit\u00e9 nomm\u00e9e" + elsewhere(words));
        }
        if (hits.size() > 1 && position instanceof Position.AtEnd) {
            hits = List.of(hits.get(hits.size() - 1));
        }
        if (hits.size() > 1 && position instanceof Position.AtStart) {
            hits = List.of(hits.get(0));
        }
        if (hits.size() > 1 && !everywhere) {
            throw new CannotApply("les mots " + French.quote(words) + " figurent " + hits.size()
                    + " fois dans l'unit\u00e9 nomm\u00e9e et l'acte ne dit pas \u00ab chaque fois \u00bb : "
                    + French.list(hits.stream().map(this::context).toList()));
        }
        hits.stream().map(Hit::tolerance).filter(t -> !t.isEmpty()).forEach(resolver::tolerate);
        return hits;
    }

    /**
     * "Au § 8, a), les mots "... par un prestataire : a) qui est agréé" ...": the quotation begins in the sentence that
     * introduces the unit, and holds the unit's own sign. Such words have one reading where they stand once.
     */
    private List<Hit> aroundUnit(Target target, String words) {
        Unit unit = target.unit();
        Unit parent = unit.parent();
        if (target.shape() != Target.Shape.UNIT || parent == null || unit.head().style() == Style.DASH) {
            return List.of();
        }
        String line = structure.lines().get(unit.from());
        String sign = line.substring(unit.head().start(), unit.head().end()).strip();
        boolean holds = words.indexOf(" " + sign) > 0 || words.indexOf("\n" + sign) > 0;
        List<Hit> hits = holds ? finder(resolver.targets().unit(parent).spans()).findAcross(words) : List.of();
        if (hits.size() != 1 || hits.get(0).spans().stream().noneMatch(s -> s.line() == unit.from())) {
            return List.of();
        }
        resolver.tolerate("les mots cit\u00e9s commencent avant l'unit\u00e9 nomm\u00e9e");
        return hits;
    }

    private boolean isInBilingualRow(Hit hit) {
        return structure
                .serviceAt(hit.first().line())
                .filter(s -> s.twin() != null)
                .isPresent();
    }

    private boolean isInDutchHalf(Hit hit) {
        return structure
                .serviceAt(hit.first().line())
                .map(Service::twin)
                .filter(t -> t.holds(hit.first()))
                .isPresent();
    }

    /** Numbers and values are the same in both languages: in a bilingual row they change in both halves; words do not. */
    private List<Hit> alongInDutch(Target target, String words, List<Hit> french) {
        boolean language = words.chars().anyMatch(Character::isLowerCase);
        if (language || !plan.bothLanguages()) {
            resolver.tolerate(LabelEdits.BILINGUAL);
            return List.of();
        }
        Set<Integer> lines = french.stream().map(h -> h.first().line()).collect(Collectors.toSet());
        return finder(resolver.targets().spans(target.from(), target.to(), 0)).find(words).stream()
                .filter(this::isInDutchHalf)
                .filter(h -> lines.contains(h.first().line()))
                .toList();
    }

    private String context(Hit hit) {
        String line = structure.lines().get(hit.first().line());
        return line.substring(
                Math.max(0, hit.first().start() - 25),
                Math.min(line.length(), hit.last().end() + 25));
    }

    private String elsewhere(String words) {
        List<Hit> hits = finder(resolver.article().spans()).find(words);
        return hits.isEmpty() ? "" : "; ils figurent " + hits.size() + " fois ailleurs dans l'article";
    }

    /** All places in the unit, and failing these the places beside it at which acts speak of such words. */
    List<Hit> in(Target target, String words) {
        List<Hit> hits = withoutLonger(target, finder(target.spans()).find(words));
        if (hits.isEmpty() && Values.isValue(words)) {
            hits = spaced(target, words);
        }
        if (hits.isEmpty()) {
            hits = new QuotedParagraphs(structure.lines(), target.spans(), draft::isPreformatted).find(words);
        }
        Service service = target.service();
        if (hits.isEmpty() && service != null) {
            hits = aroundService(target, service, words);
        }
        return hits;
    }

    private List<Hit> withoutLonger(Target target, List<Hit> hits) {
        List<Hit> left = hits;
        for (String words : longer) {
            List<Hit> around = finder(target.spans()).find(words);
            left = left.stream()
                    .filter(h -> around.stream().noneMatch(a -> a.holds(h)))
                    .toList();
        }
        return left;
    }

    /** "K180" for "K 180", and the other way round. */
    private List<Hit> spaced(Target target, String words) {
        String tight = words.replaceAll("\\s+", "");
        String loose = tight.replaceAll("(?<=[A-Z])(?=\\d)", " ");
        List<Hit> hits = new ArrayList<>();
        for (String variant : List.of(tight, loose)) {
            if (!variant.equals(words) && hits.isEmpty()) {
                hits.addAll(finder(target.spans()).find(variant));
            }
        }
        return hits.stream()
                .map(h -> new Hit(h.spans(), "espace entre lettre-cl\u00e9 et coefficient n\u00e9glig\u00e9"))
                .toList();
    }

    /** Words said to stand in the label stand in the value; words of a service stand in its rules. */
    private List<Hit> aroundService(Target target, Service service, String words) {
        if (target.shape() == Target.Shape.LABEL) {
            Target all = resolver.targets().part(service, SegmentKind.LABEL_AND_VALUE);
            List<Hit> hits = finder(all.spans()).find(words);
            return hits.isEmpty()
                    ? noted(
                            finder(bracketed(service)).find(words),
                            "mots trouv\u00e9s dans la ligne entre parenth\u00e8ses qui suit le libell\u00e9")
                    : noted(hits, "mots trouv\u00e9s dans la valeur relative, non dans le libell\u00e9");
        }
        if (target.shape() == Target.Shape.SERVICE) {
            Target rules = new RuleBlocks(resolver).after(target);
            return noted(
                    finder(rules.spans()).find(words), "mots trouv\u00e9s dans la r\u00e8gle qui suit la prestation");
        }
        return List.of();
    }

    /** "(Maximum 1) (Règle de cumul 26) Classe 13": lines of a service below its wording. */
    private List<Span> bracketed(Service service) {
        List<Span> spans = new ArrayList<>();
        for (int i = service.bracketed(); i < service.to(); i++) {
            spans.add(new Span(i, 0, structure.lines().get(i).length()));
        }
        return spans;
    }

    private static List<Hit> noted(List<Hit> hits, String tolerance) {
        return hits.stream().map(h -> new Hit(h.spans(), tolerance)).toList();
    }

    private WordFinder finder(List<Span> spans) {
        return draft.finder(spans);
    }

    private void requireIntact(Hit hit) {
        if (!isIntact(hit)) {
            throw new CannotApply("ces mots sont d\u00e9j\u00e0 modifi\u00e9s par un autre point du m\u00eame acte");
        }
    }
}
