package org.nomenlex.grammar.address;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Reads units that a noun names: "article 25", "les alinéas 1er et 2", "le point 3", "la phrase introductive", "la note sous le
 * tableau", "la liste qui suit la prestation X"; services, rules and headings by their own readers.
 */
final class UnitNouns {

    private final Cursor c;
    private final UnitReader units;
    private final Numbering numbering;
    private final Services services;
    private final Headings headings;
    private final Beginnings beginnings;
    private final UnitTitles titles;

    UnitNouns(Cursor c, UnitReader units, Numbering numbering, Services services, Headings headings) {
        this.c = c;
        this.units = units;
        this.numbering = numbering;
        this.services = services;
        this.headings = headings;
        this.beginnings = new Beginnings(c);
        this.titles = new UnitTitles(c, units);
    }

    /** The units that the noun at the cursor names; unmoved and null where it names none. */
    @Nullable
    Units read(boolean plural) {
        int mark = c.mark();
        Units found = nounAt(c.next(), plural);
        if (found == null) {
            c.reset(mark);
        }
        return found;
    }

    private @Nullable Units nounAt(Token noun, boolean plural) {
        return switch (noun.norm()) {
            case "article", "articles", "art", "artikel", "artikelen" -> article();
            case "paragraphe", "paragraphes", "paragraaf", "paragrafen" ->
                numbering
                        .values(SegmentKind.PARAGRAPH, noun.norm().endsWith("s"))
                        .orElseGet(() -> same(SegmentKind.PARAGRAPH));
            case "alinea", "alineas", "al", "lid", "leden" -> alinea(noun.norm().endsWith("s"));
            case "tiret", "tirets", "subdivision", "subdivisions", "streepje" ->
                numbering.values(SegmentKind.DASH, plural).orElseGet(this::otherDash);
            case "phrases", "zinnen" ->
                numbering.values(SegmentKind.SENTENCE, true).orElse(null);
            case "phrase", "zin", "inleidende" -> intro(noun);
            case "point",
                    "points",
                    "punt",
                    "punten",
                    "littera",
                    "litt",
                    "lettre",
                    "lettres",
                    "litteras",
                    "sous",
                    "bepaling",
                    "bepalingen" -> point(noun, plural);
            case "chapitre", "chapitres", "hoofdstuk" -> chapter();
            case "section", "afdeling", "partie" -> section();
            case "groupe", "sous-groupe", "categorie", "groep", "serie" -> group(noun);
            case "tableau", "tabel", "tableaux" -> table();
            case "note", "notes" -> note();
            case "remarque", "remarques", "opmerking", "opmerkingen" -> remark();
            case "liste", "listes", "enumeration", "lijst" -> list();
            case "texte", "dispositions", "disposition", "conditions", "tekst", "lecture" -> contents();
            default -> {
                Units service = services.named(noun);
                yield service != null ? service : headings.named(noun);
            }
        };
    }

    /** "le tiret concernant la prestation X": which one it is shows only in the text. */
    private @Nullable Units otherDash() {
        if (c.peek().isWord("commencant", "debutant")) {
            return beginnings.named(SegmentKind.DASH);
        }
        if (c.peek().isWord("concernant", "relatif", "visant", "mentionnant", "contenant", "betreffende")) {
            units.refuse("le tiret n'est d\u00e9sign\u00e9 ni par son rang ni par ses premiers mots");
        }
        return null;
    }

    private static Units same(SegmentKind kind) {
        return Units.of(kind, Units.SAME);
    }

    private Units article() {
        boolean plural = c.peek(-1).norm().endsWith("s");
        return numbering.values(SegmentKind.ARTICLE, plural).orElseGet(() -> same(SegmentKind.ARTICLE));
    }

    private @Nullable Units alinea(boolean plural) {
        c.take(TokenKind.PERIOD);
        Token t = c.peek();
        if (t.is(TokenKind.LETTER)) {
            return numbering.list(plural);
        }
        if (t.is(TokenKind.QUOTED) || t.startsWith("suivant", "redig")) {
            return null;
        }
        if (t.isWord("commencant", "debutant") || t.isWord("dont")) {
            return beginnings.named(SegmentKind.ALINEA);
        }
        if (t.isWord("premier", "dernier", "unique")) {
            c.next();
            return Units.of(SegmentKind.ALINEA, t.isWord("dernier") ? "-1" : "1");
        }
        Optional<Units> numbered = numbering.values(SegmentKind.ALINEA, plural);
        if (numbered.isPresent()) {
            return beginnings.starting(numbered.get());
        }
        return services.following(List.of()).orElseGet(() -> same(SegmentKind.ALINEA));
    }

    private @Nullable Units intro(Token noun) {
        if (c.peek().is(TokenKind.NUMBER)) {
            return numbering.values(SegmentKind.SENTENCE, false).orElse(null);
        }
        if (noun.isWord("inleidende")) {
            return c.takeWord("zin") ? Units.of(SegmentKind.INTRO) : null;
        }
        if (c.takeWord("introductive", "liminaire", "introductoire") || c.takeWords("d", "introduction")) {
            return Units.of(SegmentKind.INTRO);
        }
        return c.peek().isWord("commencant", "debutant") ? beginnings.named(SegmentKind.ALINEA) : null;
    }

    private @Nullable Units point(Token noun, boolean plural) {
        if (noun.isWord("litt")) {
            c.take(TokenKind.PERIOD);
        }
        if (noun.isWord("sous", "bepaling", "bepalingen") && !c.takeWord("point", "onder")) {
            return null;
        }
        if (c.peek().is(TokenKind.QUOTED)) {
            return Enumerations.leading(c.peek().text()).map(u -> takeQuoted(u)).orElse(null);
        }
        if (c.peek().isWord("final", "virgule")) {
            units.refuse("un signe de ponctuation n'est pas cit\u00e9 : l'acte n'en dit pas les mots");
            return null;
        }
        if (c.peek(-2).isWord("meme")
                && noun.isWord("point", "punt")
                && !c.peek().is(TokenKind.NUMBER)) {
            return same(SegmentKind.NUMBER);
        }
        if (c.peek(-2).isWord("meme")
                && noun.isWord("littera", "lettre")
                && !c.peek().is(TokenKind.LETTER)) {
            return same(SegmentKind.LETTER);
        }
        Units list = numbering.list(plural || noun.norm().endsWith("s"));
        return list == null ? null : titles.titled(list);
    }

    private Units takeQuoted(Units units) {
        c.next();
        return units.named();
    }

    private Units chapter() {
        Units found = numbering.values(SegmentKind.CHAPTER, false).orElseGet(() -> same(SegmentKind.CHAPTER));
        int mark = c.mark();
        c.take(TokenKind.COMMA);
        if (!c.take(TokenKind.QUOTED)) {
            c.reset(mark);
        }
        return found;
    }

    /** A section of a chapter has no step of its own; where no article is named in it, what it limits is lost. */
    private Units section() {
        boolean numbered = numbering.values(SegmentKind.NUMBER, false).isPresent();
        if (numbered && !articleFollows()) {
            units.doubt(
                    "une section n'est pas un niveau d'adresse : l'op\u00e9ration vise l'unit\u00e9 qui la contient");
        }
        return whole();
    }

    /** "\u00e0 la section 2, article 15": the number of the article says all. */
    private boolean articleFollows() {
        for (int i = 0; i < SECTION_WORDS && !Verbs.isAuxiliary(c.peek(i)); i++) {
            boolean article = c.peek(i).isWord("article", "articles", "artikel", "artikelen");
            if (article && !c.peek(i - 1).isWord("de", "van") && !c.peek(i - 2).isWord("de")) {
                return true;
            }
        }
        return false;
    }

    /** How far behind a section its article may be named. */
    private static final int SECTION_WORDS = 30;

    /** "le groupe 3", "la catégorie 2a". */
    private @Nullable Units group(Token noun) {
        if (c.peek().is(TokenKind.NUMBER)) {
            Token number = c.next();
            Token behind = c.peek();
            boolean lettered =
                    behind.is(TokenKind.WORD) && UnitReader.isLoneLetter(behind) && behind.start() == number.end();
            String letter = lettered ? c.next().text() : "";
            return Units.of(SegmentKind.RUBRIC, noun.text() + " " + number.text() + letter);
        }
        return null;
    }

    /** "la note sous le tableau", "la note qui suit le tableau" is the note. */
    private Units note() {
        int mark = c.mark();
        boolean below =
                c.takeWord("sous", "onder", "suivant") || c.takeWords("qui", "suit") || c.takeWords("au", "bas");
        boolean ofTable = below && c.mayTakeWord("le", "du", "de") && c.takeWord("tableau", "tabel");
        if (!ofTable) {
            c.reset(mark);
        }
        Optional<Units> following = services.following(List.of());
        if (following.isPresent()) {
            return following.get();
        }
        return Units.of(SegmentKind.NOTE);
    }

    private Units table() {
        int mark = c.mark();
        if (c.takeWord("des", "de", "du", "van")
                && c.peek().is(TokenKind.WORD)
                && !c.peek()
                        .startsWith("la", "l", "prestation", "par", "point", "alinea", "annexe", "chapitre", "article")
                && !Numbering.isDivisionWord(c.peek())) {
            c.next();
        } else {
            c.reset(mark);
        }
        return besideNeighbour().orElseGet(() -> Units.of(SegmentKind.TABLE));
    }

    /** "le tableau qui suit la prestation X", "le tableau qui suit l'alinéa 2": the neighbour only tells which table. */
    private Optional<Units> besideNeighbour() {
        int mark = c.mark();
        boolean beside = c.takeWord("suivant", "precedant", "apres", "avant")
                || c.takeWord("qui") && c.takeWord("suit", "precede");
        if (!beside || c.peek().isWord("celui", "ceux") || units.read().isEmpty()) {
            c.reset(mark);
            return Optional.empty();
        }
        units.doubt("le tableau est désigné par ce qui le suit ou le précède : l'opération vise celui de l'unité");
        return Optional.of(Units.of(SegmentKind.TABLE));
    }

    /** "la liste qui suit la prestation X" is its rules; any other list has no step of its own. */
    private Units list() {
        c.takeWord("limitative", "limitatives");
        Optional<Units> following = services.following(List.of());
        if (following.isPresent()) {
            return following.get();
        }
        int mark = c.mark();
        if (c.takeWord("des", "de", "d")
                && c.peek().startsWith("prestation", "numero", "code", "nomenclature")
                && !c.peek(1).is(TokenKind.CODE)) {
            while (c.peek()
                            .isWord(
                                    "prestations",
                                    "prestation",
                                    "numeros",
                                    "numero",
                                    "d",
                                    "ordre",
                                    "codes",
                                    "nomenclature")
                    || c.peek().isWord("de") && c.peek(1).isWord("prestation", "prestations", "nomenclature")) {
                c.next();
            }
        } else {
            c.reset(mark);
        }
        elsewhere();
        return whole();
    }

    /** "la liste concernant l'article 17bis, § 1er": what the list holds, not where it is. */
    private void elsewhere() {
        int mark = c.mark();
        if (c.takeWord("de", "du", "des", "concernant", "relative", "pour", "d") && c.mayTakeWord("a", "aux")) {
            boolean article = c.peek().isWord("l", "les") && c.peek(1).isWord("article", "articles")
                    || c.peek().isWord("article", "articles");
            if (article && units.read().isPresent()) {
                int comma = c.mark();
                if (c.take(TokenKind.COMMA) && c.peek().is(TokenKind.SIGN)) {
                    units.read();
                } else {
                    c.reset(comma);
                }
                return;
            }
        }
        c.reset(mark);
    }

    private static Units whole() {
        return Units.of(List.of(UnitPath.EMPTY));
    }

    /** "la disposition qui suit la prestation X", "la remarque qui suit la prestation X": its rules. */
    private @Nullable Units remark() {
        return services.following(List.of()).orElse(null);
    }

    /** "le texte de la règle 71", "les dispositions du § 2", "la disposition 2.": what follows "de" is the unit. */
    private @Nullable Units contents() {
        c.takeWord("actuel", "actuelle", "actuelles", "existant");
        if (c.peek().is(TokenKind.QUOTED) || c.peek().startsWith("suivant", "ci-")) {
            return null;
        }
        if (c.peek().is(TokenKind.NUMBER) || c.peek().is(TokenKind.LETTER)) {
            return numbering.list(false);
        }
        if (c.peek(-1).isWord("disposition", "dispositions")) {
            Optional<Units> following = services.following(List.of());
            if (following.isPresent()) {
                return following.get();
            }
        }
        if (c.peek(-1).isWord("texte") && c.peek().isWord("apres", "suivant", "qui")) {
            units.refuse("l'acte dit o\u00f9 commence le texte remplac\u00e9, non o\u00f9 il finit");
        }
        int mark = c.mark();
        if (c.peek(-1).isWord("conditions") && c.takeWords("de", "l", "intervention")) {
            c.takeWord("relative", "relatives", "afferentes");
            c.takeWord("pour", "a", "aux");
            return services.conditions();
        }
        c.reset(mark);
        return whole();
    }
}
