package org.nomenlex.source.justel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change noted in a text of Justel: {@code <AR 2011-10-26/06, art. 1, 245; En vigueur : 01-01-2012>}. The page of the
 * nomenclature holds hundreds of them in place of the text.
 *
 * @param kind nature of the amending act ({@code AR}, {@code AM}, {@code L})
 * @param dossier its dossier ({@code 2011-10-26/06})
 * @param articles its articles that made the change, as written ({@code art. 1 et 2})
 * @param version Justel's number of the version, empty where it gives none
 * @param inForce when it took effect, as written ({@code 01-01-2012}, {@code indéterminée})
 */
public record RegisterEntry(String kind, String dossier, String articles, String version, String inForce) {

    /** Example: {@code <Inséré par AR 2011-10-26/06, art. 1 et 2, 245; En vigueur : 01-01-2012>}. */
    private static final Pattern NOTE = Pattern.compile(
            "<(?:\\p{L}+ par |\\p{L}+ bij )?(\\p{Lu}{1,4})\\s+(\\d{4}-\\d{2}-\\d{2}/\\w{1,3})\\s*,?\\s*([^;<>]*);([^<>]*)>");

    /** Example: {@code , 245} at the end of the articles. */
    private static final Pattern VERSION = Pattern.compile(",?\\s*(\\d{3})\\s*$");

    /** The changes noted in a line. */
    public static List<RegisterEntry> in(String line) {
        List<RegisterEntry> found = new ArrayList<>();
        Matcher m = NOTE.matcher(line);
        while (m.find()) {
            Matcher version = VERSION.matcher(m.group(3));
            boolean numbered = version.find();
            String articles = numbered ? m.group(3).substring(0, version.start()) : m.group(3);
            String inForce = m.group(4).replaceFirst("^[^:]*:", "").strip();
            found.add(new RegisterEntry(
                    m.group(1), m.group(2), articles.strip(), numbered ? version.group(1) : "", inForce));
        }
        return found;
    }
}
