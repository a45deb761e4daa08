package org.nomenlex.apply;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Operation;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;
import org.nomenlex.tree.Span;

/**
 * "Au § 1er, alinéa 13, les mots "Aucun bilan ..." sont remplacés": the words are a whole alinéa, letter for letter, and
 * stand once in the article, only not as the 13th alinéa. An act that the corpus lacks moved the count, or the act counts
 * otherwise: the quotation leaves no doubt which alinéa is meant.
 */
final class QuotedAlinea {

    /** Fewer letters could be an accident. */
    private static final int ENOUGH = 60;

    private final Resolver resolver;

    QuotedAlinea(Resolver resolver) {
        this.resolver = resolver;
    }

    /** The alinéa that the operation quotes whole, where the ordinal leads to another one; null in every other case. */
    @Nullable
    Target find(Operation operation) {
        UnitPath path = operation.instruction().target();
        String words = quoted(operation).strip();
        Segment last = path.last().orElse(null);
        boolean counted = last != null
                && last.kind() == SegmentKind.ALINEA
                && last.value().matches("\\d{1,3}");
        if (!counted || words.length() < ENOUGH || words.contains("\n") || stands(path, words)) {
            return null;
        }
        List<Target> whole =
                alineas(path.parent()).stream().filter(a -> isWhole(a, words)).toList();
        if (whole.size() != 1 || hits(resolver.article(), words) != 1) {
            return null;
        }
        resolver.tolerate(
                French.name(path) + " : les mots cit\u00e9s sont un autre alin\u00e9a de l'unit\u00e9, entier et le"
                        + " seul de l'article qui les porte; c'est lui qui est vis\u00e9");
        return whole.get(0);
    }

    private static String quoted(Operation operation) {
        if (operation instanceof Operation.ReplaceWords o && !o.everywhere()) {
            return o.old();
        }
        return operation instanceof Operation.DeleteWords o && !o.everywhere() ? o.words() : "";
    }

    private boolean stands(UnitPath path, String words) {
        try {
            return hits(new Resolver(resolver.structure()).resolve(path), words) > 0;
        } catch (CannotApply e) {
            return false;
        }
    }

    private List<Target> alineas(UnitPath unit) {
        try {
            Resolver aside = new Resolver(resolver.structure());
            return new Alineas(aside).of(aside.resolve(unit), Alineas.nth(1));
        } catch (CannotApply e) {
            return List.of();
        }
    }

    private int hits(Target target, String words) {
        return finder(target.spans()).find(words).size();
    }

    /** Whether the words are all that the alinéa says, but for its closing mark. */
    private boolean isWhole(Target alinea, String words) {
        if (alinea.spans().size() != 1) {
            return false;
        }
        Span all = alinea.spans().get(0);
        return finder(alinea.spans()).find(words).stream()
                .anyMatch(h -> h.first().start() == all.start() && h.last().end() >= all.end() - 1);
    }

    private WordFinder finder(List<Span> spans) {
        return new WordFinder(resolver.structure().lines(), spans, line -> false);
    }
}
