package org.nomenlex.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.nomenlex.law.Numac;

/** Whether an act concerns the nomenclature: by its title, by what it says it modifies, or by what its articles amend. */
public final class Relevance {

    /** The royal decree of 14 September 1984, whose annex is the nomenclature. */
    public static final Numac NOMENCLATURE = new Numac("1984022288");

    /** What at least one of must stand in a file: looked for in bytes, accents aside, before anything is parsed. */
    private static final List<String> TRACES = List.of(
            "nomenclature des prestations de sant",
            "nomenclatuur van de geneeskundige verstrekkingen",
            "14 septembre 1984",
            "14 september 1984",
            NOMENCLATURE.value());

    /** The nomenclature named in a title, in either language. */
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)nomenclature des (?:prestations|soins) de sant[ée]|nomenclatuur van de geneeskundige verstrekkingen");

    /** The annex named as what an article amends: {@code l'annexe à l'arrêté royal du 14 septembre 1984}. */
    private static final Pattern TARGET =
            Pattern.compile("(?i)(?:arrêté royal du 14 septembre 1984|koninklijk besluit van 14 september 1984).{0,40}"
                    + "(?:établissant la nomenclature|tot vaststelling van de nomenclatuur)");

    /** A verb of amendment. */
    private static final Pattern AMENDS = Pattern.compile(
            "(?iu)modifi|remplac|insér|abrog|complét|supprim|rapporté|ajout|gewijzigd|vervangen|ingevoegd|opgeheven|aangevuld|ingetrokken");

    /** How far into an article the text that it amends is named. */
    private static final int OPENING = 700;

    private Relevance() {}

    /** A cheap look: false means that the file certainly does not concern the nomenclature. */
    public static boolean possible(byte[] file) {
        String bytes = new String(file, StandardCharsets.ISO_8859_1);
        return TRACES.stream().anyMatch(bytes::contains);
    }

    /** Whether a title, as lists show it, is one of an act on the nomenclature. */
    public static boolean ofTitle(String title) {
        return TITLE.matcher(title).find();
    }

    /**
     * Whether an act concerns the nomenclature.
     *
     * @param openings the first lines of its articles
     */
    public static boolean of(String title, List<Numac> modifies, List<String> openings) {
        return ofTitle(title)
                || modifies.contains(NOMENCLATURE)
                || openings.stream().anyMatch(Relevance::amends);
    }

    private static boolean amends(String line) {
        String opening = line.substring(0, Math.min(OPENING, line.length()));
        return TARGET.matcher(opening).find() && AMENDS.matcher(opening).find();
    }
}
