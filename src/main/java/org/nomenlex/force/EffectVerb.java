package org.nomenlex.force;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The verbs that say that something takes effect, and the words that a verb may enclose: Dutch puts its subject between
 * the two halves ("treedt artikel 2 in werking"), and a date that somebody is to fix names what it is for behind the verb
 * ("Le Roi fixe la date d'entrée en vigueur de l'article 2").
 */
final class EffectVerb {

    /** How surely a verb makes a clause. */
    enum Sort {
        /** It can mean nothing else: where no day is read behind it, the day is undetermined. */
        SURE,
        /** "est d'application": a clause only where a day stands behind it. */
        LOOSE,
        /** Somebody is to fix the day. */
        DELEGATING
    }

    /**
     * A verb in a text.
     *
     * @param sort how surely it makes a clause
     * @param start where it starts
     * @param end where it ends
     * @param inside what it encloses, empty mostly
     */
    record Found(Sort sort, int start, int end, String inside) {}

    /**
     * A form of a verb, in small letters.
     *
     * @param key letters without which the form cannot stand in a text: most paragraphs hold none, and need no search
     */
    private record Form(Sort sort, String key, Pattern pattern) {}

    private static final List<Form> FORMS = List.of(
            // "entre en vigueur", "entrent en vigueur"
            form(Sort.SURE, "vigueur", "\\bentre(?:nt|ra|ront)? en vigueur()"),
            // "produit ses effets", "produisent seulement leurs effets", "sort ses effets"; not "cesse de produire ses
            // effets"
            form(
                    Sort.SURE,
                    "effet",
                    "(?<!\\bcesse(?:nt|ra|ront)? de )\\b(?:produi|sort)\\p{L}*(?: (?:seulement|toutefois))? (?:ses|leurs|leur|son|tous ses) effets?()"),
            // "prend effet", "prennent cours", "a effet"
            form(Sort.SURE, "effet", "\\b(?:pren(?:d|nent|dra|dront)|a|ont|aura|auront) effet\\b()"),
            form(Sort.SURE, "cours", "\\bpren(?:d|nent|dra|dront) cours\\b()"),
            // "La date d'entrée en vigueur du présent arrêté est fixée au 1er juillet 2015"
            form(
                    Sort.SURE,
                    "vigueur",
                    "\\bentrée en vigueur ([^.;:]{0,120}?)(?:est|sera) (?:fixée|déterminée|arrêtée)"),
            // "treedt in werking", "treedt artikel 2 in werking", "dat in werking treedt"
            form(Sort.SURE, "werking", "\\btre(?:edt|den) ([^.;:]{0,120}?)in werking\\b"),
            form(Sort.SURE, "werking", "\\bin werking tre(?:edt|den)\\b()"),
            // "heeft uitwerking", "hebben artikelen 1 en 2 uitwerking", "dat uitwerking heeft"
            form(Sort.SURE, "uitwerking", "\\b(?:heeft|hebben) ([^.;:]{0,120}?)uitwerking\\b"),
            form(Sort.SURE, "uitwerking", "\\buitwerking (?:heeft|hebben)\\b()"),
            // "est d'application à partir du 1er mai 2010", "s'applique aux prestations effectuées à partir du ..."
            form(
                    Sort.LOOSE,
                    "appli",
                    "(?:\\b(?:est|sont|sera|seront) (?:applicables?|d'application)|\\bs'appliqu(?:e|ent|era|eront))\\b()"),
            form(Sort.LOOSE, "toepassing", "\\b(?:is|zijn) van toepassing\\b()"),
            // "Le Roi fixe la date d'entrée en vigueur du présent arrêté", "La date d'entrée en vigueur est fixée par
            // le Roi"
            form(
                    Sort.DELEGATING,
                    "vigueur",
                    "\\b(?:fix|détermin|arrêt)\\p{L}+ la date (?:d'|de l')entrée en vigueur ([^.;]*)"),
            form(
                    Sort.DELEGATING,
                    "vigueur",
                    "\\b(?:fix|détermin|arrêt)\\p{L}+ la date à laquelle ([^.;]*?)entre(?:nt)? en vigueur"),
            // "De Koning bepaalt de datum waarop artikel 2 in werking treedt", "wordt door de Koning bepaald"
            form(
                    Sort.DELEGATING,
                    "inwerkingtreding",
                    "\\binwerkingtreding van ([^.;:]{0,120}?)wordt (?:door|bepaald|vastgesteld)"),
            form(
                    Sort.DELEGATING,
                    "bepa",
                    "\\b(?:bepaal|bepal)\\p{L}* de (?:datum|dag) (?:van |waarop )(?:de )?(?:inwerkingtreding van )?([^.;]*)"));

    private EffectVerb() {}

    private static Form form(Sort sort, String key, String pattern) {
        return new Form(sort, key, Pattern.compile(pattern));
    }

    /**
     * The first verb of the text from a place on; of two that start together the longer, which speaks of the other.
     *
     * @param text with single spaces and straight apostrophes
     */
    static Optional<Found> next(String text, int from) {
        String lower = text.toLowerCase(Locale.ROOT);
        // A letter that grows when it is made small would move all places behind it.
        String small = lower.length() == text.length() ? lower : text;
        return FORMS.stream()
                .filter(form -> small.indexOf(form.key(), from) >= 0)
                .flatMap(form -> found(form, text, small, from))
                .min(Comparator.comparingInt(Found::start).thenComparing(Found::end, Comparator.reverseOrder()));
    }

    private static Stream<Found> found(Form form, String text, String small, int from) {
        Matcher m = form.pattern().matcher(small);
        return m.find(from)
                ? Stream.of(new Found(form.sort(), m.start(), m.end(), text.substring(m.start(1), m.end(1))))
                : Stream.empty();
    }
}
