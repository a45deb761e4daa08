package org.nomenlex.export;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.nomenlex.ask.UnitReference;

/** Names of exported files: what, when, in which language; letters, digits, dots and hyphens only. */
final class FileNames {

    private static final String START = "nomenclature";

    /** Of more units than this, the name tells the first and how many more. */
    private static final int NAMED = 4;

    private FileNames() {}

    /** {@code nomenclature-36-2012-08-01-fr.pdf}, {@code nomenclature-historique-nl.csv}. */
    static String of(ExportRequest request) {
        StringBuilder name = new StringBuilder(START);
        List<UnitReference> units = request.units();
        units.stream().limit(NAMED).forEach(u -> name.append('-').append(plain(u.toString())));
        if (units.size() > NAMED) {
            name.append("-et-").append(units.size() - NAMED);
        }
        name.append('-').append(moment(request.moment()));
        return name.append('-')
                .append(request.language().code())
                .append('.')
                .append(request.format().extension())
                .toString();
    }

    /** {@code acte-2011022405.akn.xml}. */
    static String ofAct(String numac, ExportFormat format) {
        return "acte-" + plain(numac) + "." + format.extension();
    }

    private static String moment(Moment moment) {
        if (moment instanceof Moment.AsOf asOf) {
            return asOf.day().toString();
        }
        if (moment instanceof Moment.Between days) {
            return days.before() + "-" + days.after() + (days.sideBySide() ? "-tableau" : "");
        }
        return "historique";
    }

    /** {@code 36/§2/b/6°} becomes {@code 36-2-b-6}. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
