package org.nomenlex.export.akn;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.nomenlex.act.ActHeader;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Segment;
import org.nomenlex.law.UnitPath;

/**
 * Addresses by the naming convention of Akoma Ntoso ({@code /akn/be/act/arrete-royal/2011-10-26/2011022405}), and the
 * identifiers of elements.
 */
final class AknUris {

    /** The namespace of all elements. */
    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /** The royal decree of 14 September 1984 whose annex is the nomenclature. */
    static final String NOMENCLATURE = "/akn/be/act/arrete-royal/1984-09-14/1984022288";

    private AknUris() {}

    /** The work of an amending act. */
    static String work(ActHeader header) {
        return "/akn/be/act/" + subtype(header.kind()) + "/" + header.date() + "/" + header.numac();
    }

    /** {@code arrete-royal}: the nature of an act, without accents. */
    static String subtype(String kind) {
        String plain = Normalizer.normalize(kind, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String word = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return word.isEmpty() ? "acte" : word;
    }

    /** The expression of a work in a language on a day. */
    static String expression(String work, Language language, LocalDate version) {
        return work + "/" + threeLetters(language) + "@" + version;
    }

    /** {@code fra} or {@code nld} (ISO 639-2/T). */
    static String threeLetters(Language language) {
        return language == Language.FR ? "fra" : "nld";
    }

    /** The identifier of an article. */
    static String article(ArticleNumber number) {
        return "art_" + token(number.value());
    }

    /** The identifier of a unit by its place, {@code art_36__par_2__let_b}; for units of other documents. */
    static String unit(UnitPath path) {
        StringBuilder id = new StringBuilder();
        for (Segment segment : path.segments()) {
            id.append(id.length() == 0 ? "" : "__").append(token(segment.kind().word()));
            if (!segment.value().isEmpty()) {
                id.append('_').append(token(segment.value()));
            }
        }
        return id.toString();
    }

    /** The text with only characters that may stand in an identifier and in the fragment of an address. */
    static String token(String text) {
        StringBuilder token = new StringBuilder(text.length());
        boolean lossy = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_');
            token.append(plain ? c : c == ':' ? '_' : '-');
            lossy |= !plain && c != ':' && c != '#' && c != '/';
        }
        return lossy ? token + "-" + Integer.toHexString(text.hashCode()) : token.toString();
    }
}
