package org.nomenlex.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Provenance;
import org.nomenlex.history.Remark;
import org.nomenlex.tree.ArticleText;
import org.nomenlex.tree.LawLine;

/**
 * How long a remark is worth reading. A warning tells how an operation was applied, another remark that an erratum corrected
 * it: both are said at the version that the operation made, and at later ones as long as words stand there that it brought.
 * What it took away, later readers do not miss. Decisions and transitional provisions stay with the article.
 */
final class Lasting {

    private Lasting() {}

    /**
     * The remarks of earlier days that are still worth reading.
     *
     * @param remarks as they stood before the day
     * @param text the text after the day, null where there is none
     */
    static List<Remark> of(List<Remark> remarks, @Nullable ArticleText text) {
        List<Remark> lasting = new ArrayList<>(remarks);
        if (remarks.stream().anyMatch(Lasting::isOfWords)) {
            Set<String> origins = origins(text);
            lasting.removeIf(r -> isOfWords(r) && !origins.contains(origin(r)));
        }
        return lasting;
    }

    private static boolean isOfWords(Remark remark) {
        return remark.kind() == Remark.Kind.WARNING || remark.kind() == Remark.Kind.ERRATUM;
    }

    /** A warning on an act as a whole lasts as long as any of its words; one on a base text is said once. */
    private static String origin(Remark remark) {
        return remark.numac() + (remark.operation().isEmpty() ? "" : "/" + remark.operation());
    }

    private static Set<String> origins(@Nullable ArticleText text) {
        Set<String> origins = new HashSet<>();
        for (LawLine line : text == null ? List.<LawLine>of() : text.lawLines()) {
            for (Piece piece : line.pieces()) {
                Provenance by = piece.provenance();
                if (!by.operation().isEmpty()) {
                    origins.add(by.numac());
                    origins.add(by.numac() + "/" + by.operation());
                }
            }
        }
        return origins;
    }
}
