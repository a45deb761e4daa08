package org.nomenlex.grammar.address;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Units as an instruction names them.
 *
 * @param paths one for each unit named ("les prestations A et B": two), relative to what was named before
 * @param language the language version that the name is limited to, or null
 * @param expected what the act says stands there, empty mostly
 * @param quoted whether the unit was named by quoted words (an order number, a heading)
 * @param determined whether an article stood before it ("le 5°", not "5°")
 */
public record Units(
        List<UnitPath> paths, @Nullable LanguageScope language, String expected, boolean quoted, boolean determined) {

    /** The value of a segment that takes the code of the service named before ("le libellé", "la prestation"). */
    public static final String SAME = "?";

    /** The value of a segment that an act calls "le même" ("sous la même rubrique"). */
    public static final String AGAIN = "??";

    /** The value of a segment whose order numbers the act lists below ("dans le libellé des prestations suivantes"). */
    public static final String BELOW = "???";

    /** Whether a value stands for a unit that was named before. */
    public static boolean isOpen(String value) {
        return value.equals(SAME) || value.equals(AGAIN);
    }

    /** Copies the list. */
    public Units {
        paths = List.copyOf(paths);
    }

    /** Units of plain paths. */
    public static Units of(List<UnitPath> paths) {
        return new Units(paths, null, "", false, false);
    }

    /** One unit of one step. */
    public static Units of(SegmentKind kind, String value) {
        return of(List.of(UnitPath.of(Segment.of(kind, value))));
    }

    /** One unit of a step without value. */
    public static Units of(SegmentKind kind) {
        return of(List.of(UnitPath.of(Segment.of(kind))));
    }

    /** The kind of the last step of the first path, null where that path is empty. */
    public @Nullable SegmentKind kindOrNull() {
        return paths.get(0).last().map(Segment::kind).orElse(null);
    }

    /** The same with each path below each of the others. */
    public Units under(Units outer) {
        TooManyPlaces.unless(outer.paths.size(), paths.size());
        List<UnitPath> all = new ArrayList<>();
        for (UnitPath o : outer.paths) {
            for (UnitPath p : paths) {
                all.add(Paths.join(o, p));
            }
        }
        return new Units(
                all,
                language == null ? outer.language : language,
                expected.isEmpty() ? outer.expected : expected,
                quoted,
                determined);
    }

    /** The same with these below each path. */
    public Units plus(SegmentKind kind) {
        return new Units(
                paths.stream().map(p -> p.plus(Segment.of(kind))).toList(), language, expected, quoted, determined);
    }

    /** The same, limited to a language version. */
    public Units in(@Nullable LanguageScope scope) {
        return new Units(paths, scope == null ? language : scope, expected, quoted, determined);
    }

    /** The same, with what the act says stands there. */
    public Units expecting(String words) {
        return new Units(paths, language, words, quoted, determined);
    }

    /** The same, known to be named by quoted words. */
    public Units named() {
        return new Units(paths, language, expected, true, determined);
    }

    /** The same, with an article before it. */
    public Units withArticle() {
        return new Units(paths, language, expected, quoted, true);
    }
}
