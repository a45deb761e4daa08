package org.nomenlex.grammar.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;
import org.nomenlex.grammar.lex.WordList;
import org.nomenlex.grammar.lex.Words;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Reads the name of a unit, or of several of a kind: "§ 1er", "le 5°", "les alinéas 1er et 2", "l'avant-dernier alinéa du
 * § 4", "le libellé de la prestation 453574-453585", "la deuxième règle d'application qui suit la prestation ...". A unit
 * named with "de" stands outside the one before it; the caller joins what commas separate.
 */
public final class UnitReader {

    private static final Set<String> ARTICLES = WordList.of("""
            le la les l son sa ses ledit ladite lesdits lesdites dudit cette ce cet ces de het meme memes dit
            dite dites dits dezelfde chacun chacune tous toutes""");

    private static final Set<String> PLURALS = Set.of("les", "ces", "lesdits", "lesdites");

    private final Cursor c;
    private final String text;
    private final Numbering numbering;
    private final Headings headings;
    private final Services services;
    private final boolean dutch;
    private String refusal = "";

    /** Reads from the cursor; the text is what the tokens were cut from. */
    public UnitReader(Cursor c, String text) {
        this.c = c;
        this.text = text;
        this.numbering = new Numbering(c);
        this.headings = new Headings(c, text, this);
        this.services = new Services(c, this);
        this.dutch = isDutch(c);
    }

    private static boolean isDutch(Cursor c) {
        for (Token t : c.all()) {
            if (t.isWord("wordt", "worden", "van", "het")) {
                return true;
            }
        }
        return false;
    }

    /** Why what was named since the last call cannot be an address; empty mostly. */
    public String takeRefusal() {
        String reason = refusal;
        refusal = "";
        return reason;
    }

    /** Marks what is being named as no address, for that reason. */
    public void refuse(String reason) {
        refusal = reason;
    }

    /** The units named at the cursor, with what "de" puts around them; unmoved where there are none. */
    public Optional<Units> read() {
        int mark = c.mark();
        boolean plural = isPlural(c.peek(-1)) || isPlural(c.peek());
        boolean article = articles();
        if (article
                && c.peek().is(TokenKind.WORD)
                && Words.count(c.peek().norm()).isPresent()
                && !c.peek(1).startsWith("dernier", "premier")) {
            c.next();
        }
        plural |= isPlural(c.peek(-1));
        Units core = core(plural, article);
        if (core == null) {
            c.reset(mark);
            return Optional.empty();
        }
        Units whole = genitives(core);
        return Optional.of(article ? whole.withArticle() : whole);
    }

    private static boolean isPlural(Token t) {
        return t.is(TokenKind.WORD) && (PLURALS.contains(t.norm()) || t.isWord("aux", "des"));
    }

    private boolean articles() {
        int mark = c.mark();
        while (c.peek().is(TokenKind.WORD) && ARTICLES.contains(c.peek().norm()) && !isLoneLetter(c.peek())) {
            c.next();
        }
        c.takeWord("ancien", "anciens", "ancienne", "anciennes", "actuel", "actuels", "actuelle", "actuelles");
        return c.mark() > mark;
    }

    private static boolean isLoneLetter(Token t) {
        return t.text().length() == 1 && t.end() - t.start() == 1;
    }

    private @Nullable Units core(boolean plural, boolean article) {
        Token t = c.peek();
        return switch (t.kind()) {
            case SIGN -> paragraphs(t.norm().length() > 1);
            case POINT, LETTER, BRACKETED, DECIMAL -> titled(numbering.list(plural));
            case NUMBER -> number(plural);
            case SLASHED -> {
                c.next();
                yield Units.of(SegmentKind.RUBRIC, Names.clean(t.text()));
            }
            case CODE, QUOTED, COMMA, SEMICOLON, COLON, PERIOD, STRAY, OTHER -> null;
            case WORD -> word(plural, article);
        };
    }

    private @Nullable Units word(boolean plural, boolean article) {
        Units counted = counted();
        if (counted != null) {
            return counted;
        }
        if (Numbering.isDivision(c)) {
            return titled(numbering.list(plural));
        }
        if (isLoneLetter(c.peek()) && Character.isLowerCase(c.peek().text().charAt(0)) && endsUnit(c.peek(1))) {
            return Units.of(SegmentKind.LETTER, c.next().text());
        }
        return noun(plural);
    }

    private static boolean endsUnit(Token t) {
        return t.is(TokenKind.COMMA) || t.is(TokenKind.COLON) || t.text().isEmpty() || t.isWord("de", "et");
    }

    // Ordinals ----------------------------------------------------------------------------------------------------

    /** Example: "deuxième alinéa", "1er et 4e tiret", "premier et le dernier alinéa", "deux derniers alinéas". */
    private @Nullable Units counted() {
        int mark = c.mark();
        List<Integer> ordinals = numbering.ordinals();
        if (ordinals.isEmpty()) {
            return null;
        }
        Units units = ordinalNoun(ordinals);
        if (units == null) {
            c.reset(mark);
        }
        return units;
    }

    private @Nullable Units ordinalNoun(List<Integer> ordinals) {
        Token noun = c.peek();
        if (noun.isWord("alinea", "alineas", "lid", "leden")) {
            c.next();
            return services.following(ordinals).orElseGet(() -> starting(list(SegmentKind.ALINEA, ordinals)));
        }
        if (noun.isWord(
                "tiret",
                "tirets",
                "subdivision",
                "subdivisions",
                "streepje",
                "streepjes",
                "gedachtestreepje",
                "gedachtenstreepje")) {
            c.next();
            return list(SegmentKind.DASH, ordinals);
        }
        if (noun.isWord("phrase", "phrases", "zin", "zinnen") && !c.peek(1).isWord("introductive", "liminaire")) {
            c.next();
            return list(SegmentKind.SENTENCE, ordinals);
        }
        if (noun.startsWith("regle", "toepassingsregel")) {
            return services.rules(ordinals);
        }
        if (noun.isWord("point", "points", "punt")) {
            c.next();
            return list(SegmentKind.POINT, ordinals);
        }
        if (noun.isWord("paragraphe", "paragraphes")) {
            c.next();
            return list(SegmentKind.ALINEA, ordinals);
        }
        if (noun.isWord("disposition", "dispositions") && !c.peek(1).is(TokenKind.QUOTED)) {
            c.next();
            return list(SegmentKind.ALINEA, ordinals);
        }
        return null;
    }

    private static Units list(SegmentKind kind, List<Integer> ordinals) {
        return Units.of(ordinals.stream()
                .map(n -> UnitPath.of(Segment.of(kind, String.valueOf(n))))
                .toList());
    }

    /** "l'alinéa 2 commençant par les mots ...": a check, the ordinal names it. */
    private Units starting(Units units) {
        int mark = c.mark();
        c.take(TokenKind.COMMA);
        c.takeWord("qui");
        if (c.takeWord("commencant", "debutant", "commence", "debute")
                && c.takeWord("par")
                && takeWordsNoun()
                && c.peek().is(TokenKind.QUOTED)) {
            String words = c.next().text();
            finishing();
            return units.expecting(words);
        }
        c.reset(mark);
        return units;
    }

    private void finishing() {
        int mark = c.mark();
        c.takeWord("et");
        if (c.takeWord("finissant", "se")
                && (c.takeWord("terminant") || true)
                && c.takeWord("par")
                && takeWordsNoun()
                && c.take(TokenKind.QUOTED)) {
            c.take(TokenKind.COMMA);
            return;
        }
        c.reset(mark);
    }

    private boolean takeWordsNoun() {
        c.takeWord("les", "le");
        c.takeWord("mots", "mot");
        return true;
    }

    // Numbers -----------------------------------------------------------------------------------------------------

    private Units paragraphs(boolean plural) {
        c.next();
        return numbering
                .values(SegmentKind.PARAGRAPH, plural)
                .orElseGet(() -> Units.of(SegmentKind.PARAGRAPH, Units.SAME));
    }

    private @Nullable Units number(boolean plural) {
        Units counted = counted();
        if (counted != null) {
            return counted;
        }
        if (c.peek().isOrdinalNumber()) {
            Token t = c.next();
            return Units.of(SegmentKind.PARAGRAPH, t.norm());
        }
        return titled(numbering.list(plural));
    }

    /** A number followed by its title is named by the number alone; the title is skipped. */
    private @Nullable Units titled(@Nullable Units units) {
        if (units == null) {
            return null;
        }
        Token t = c.peek();
        if (t.is(TokenKind.QUOTED) && !c.peek(1).is(TokenKind.QUOTED) && closesTitle(c.peek(1))) {
            c.next();
            return units.expecting(t.text());
        }
        boolean title = t.is(TokenKind.WORD)
                && !startsElse(t)
                && !HistoryReader.startsAt(c)
                && Character.isLetter(t.text().charAt(0));
        if (title && (Character.isUpperCase(t.text().charAt(0)) || !nounFollows())) {
            skipTitle();
        }
        return units;
    }

    private static boolean closesTitle(Token t) {
        return t.is(TokenKind.COMMA)
                || t.isWord("est", "sont", "et")
                || t.text().isEmpty()
                || t.is(TokenKind.COLON);
    }

    private static final Set<String> ELSE = WordList.of("""
            et ou a au aux dans sous de du des d le la les l en par est sont il un une apres avant
            entre devant devient deviennent ainsi tel qui que wordt worden van het een in bij na
            voor tussen der suivant suivants suivante suivantes redige rediges redigee libelle
            nouveau ancien ancienne commencant ci-apres actuel actuelle existant dont inclus chaque
            insere inseres relatif relative concernant uniquement juste es punt lid""");

    private static boolean startsElse(Token t) {
        boolean verb = Verbs.isAuxiliary(t) || Verbs.isSplitParticiple(t) || Verbs.isBecome(t) || Verbs.isDrop(t);
        return ELSE.contains(t.norm()) || verb || Numbering.isDivisionWord(t) || isLoneLetter(t);
    }

    private boolean nounFollows() {
        int mark = c.mark();
        boolean unit = counted() != null || noun(false) != null;
        c.reset(mark);
        return unit;
    }

    private void skipTitle() {
        for (int i = 0; i < 40 && !c.atEnd(); i++) {
            Token t = c.peek();
            boolean stop = t.is(TokenKind.COMMA) && Names.goesOn(c)
                    || t.is(TokenKind.COLON)
                    || t.is(TokenKind.SEMICOLON)
                    || t.is(TokenKind.QUOTED)
                    || Verbs.isAuxiliary(t) && Names.verbFollows(c);
            if (stop) {
                return;
            }
            c.next();
        }
    }

    // Nouns -------------------------------------------------------------------------------------------------------

    private @Nullable Units noun(boolean plural) {
        int mark = c.mark();
        Units units = nounAt(c.next(), plural);
        if (units == null) {
            c.reset(mark);
        }
        return units;
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
            return named(SegmentKind.DASH);
        }
        if (c.peek().isWord("concernant", "relatif", "visant", "mentionnant", "contenant", "betreffende")) {
            refuse("le tiret n'est d\u00e9sign\u00e9 ni par son rang ni par ses premiers mots");
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
            return named(SegmentKind.ALINEA);
        }
        Optional<Units> numbered = numbering.values(SegmentKind.ALINEA, plural);
        if (numbered.isPresent()) {
            return starting(numbered.get());
        }
        return services.following(List.of()).orElseGet(() -> same(SegmentKind.ALINEA));
    }

    /** "l'alinéa commençant par les mots "Pour les"": named by its first words. */
    private @Nullable Units named(SegmentKind kind) {
        c.next();
        c.takeWord("par");
        takeWordsNoun();
        if (!c.peek().is(TokenKind.QUOTED)) {
            return null;
        }
        String words = c.next().text();
        finishing();
        return Units.of(kind, "~" + words);
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
        return c.peek().isWord("commencant", "debutant") ? named(SegmentKind.ALINEA) : null;
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
            refuse("un signe de ponctuation n'est pas cit\u00e9 : l'acte n'en dit pas les mots");
            return null;
        }
        Units list = numbering.list(plural || noun.norm().endsWith("s"));
        return list == null ? null : titled(list);
    }

    private Units takeQuoted(Units units) {
        c.next();
        return units.named();
    }

    private Units chapter() {
        Units units = numbering.values(SegmentKind.CHAPTER, false).orElseGet(() -> same(SegmentKind.CHAPTER));
        int mark = c.mark();
        c.take(TokenKind.COMMA);
        if (!c.take(TokenKind.QUOTED)) {
            c.reset(mark);
        }
        return units;
    }

    /** A section of a chapter has no step of its own. */
    private Units section() {
        numbering.values(SegmentKind.NUMBER, false);
        return whole();
    }

    private @Nullable Units group(Token noun) {
        if (c.peek().is(TokenKind.NUMBER)) {
            Token number = c.next();
            return Units.of(SegmentKind.RUBRIC, noun.text() + " " + number.text());
        }
        return null;
    }

    /** "la note sous le tableau" is the note. */
    private Units note() {
        int mark = c.mark();
        if (!(c.takeWord("sous", "onder") && (c.takeWord("le", "de") || true) && c.takeWord("tableau", "tabel"))) {
            c.reset(mark);
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
        return Units.of(SegmentKind.TABLE);
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
        if (c.takeWord("de", "du", "des", "concernant", "relative", "pour", "d") && (c.takeWord("a", "aux") || true)) {
            boolean article = c.peek().isWord("l", "les") && c.peek(1).isWord("article", "articles")
                    || c.peek().isWord("article", "articles");
            if (article && read().isPresent()) {
                int comma = c.mark();
                if (c.take(TokenKind.COMMA) && c.peek().is(TokenKind.SIGN)) {
                    read();
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

    /** "le texte de la règle 71", "les dispositions du § 2", "la disposition 2.": what follows "de" is the unit. */
    private @Nullable Units contents() {
        c.takeWord("actuel", "actuelle", "actuelles", "existant");
        if (c.peek().is(TokenKind.QUOTED) || c.peek().startsWith("suivant", "ci-")) {
            return null;
        }
        if (c.peek().is(TokenKind.NUMBER) || c.peek().is(TokenKind.LETTER)) {
            return numbering.list(false);
        }
        if (c.peek(-1).isWord("texte") && c.peek().isWord("apres", "suivant", "qui")) {
            refuse("l'acte dit o\u00f9 commence le texte remplac\u00e9, non o\u00f9 il finit");
        }
        int mark = c.mark();
        if (c.peek(-1).isWord("conditions") && c.takeWords("de", "l", "intervention")) {
            c.takeWord("pour", "relative", "relatives");
            return services.conditions();
        }
        c.reset(mark);
        return whole();
    }

    // Genitives ---------------------------------------------------------------------------------------------------

    /** "le premier alinéa des règles d'application ...", "l'intitulé du § 14, 5°, A.": what "de" names is around it. */
    Units genitives(Units inner) {
        Units units = inner;
        while (true) {
            int mark = c.mark();
            if (units.paths().get(0).isEmpty()
                    && c.peek().isWord("de", "des")
                    && c.peek(1).startsWith("prestation")
                    && !c.peek(2).is(TokenKind.CODE)) {
                return units;
            }
            LanguageScope scope = LanguageReader.read(c).orElse(null);
            if (scope != null) {
                units = units.in(scope);
                continue;
            }
            if (dutch && c.peek().isWord("de")) {
                return units;
            }
            if (!c.takeWord(
                    "de", "du", "des", "d", "van", "der", "dudit", "desdites", "desdits", "relative", "relatif")) {
                return units;
            }
            c.takeWord("a");
            if (c.peek(-1).isWord("dudit")) {
                c.reset(mark + 1);
            }
            Optional<Units> outer = read();
            if (outer.isEmpty()) {
                c.reset(mark);
                return units;
            }
            units = units.under(bare(outer.get(), inner));
        }
    }

    /** Numbers that follow without an article belong to the same address: "du § 14, 5°, A." */
    private Units bare(Units first, Units inner) {
        Units units = first;
        while (true) {
            int mark = c.mark();
            boolean comma = c.take(TokenKind.COMMA);
            Token t = c.peek();
            boolean numbered = t.is(TokenKind.POINT)
                    || t.is(TokenKind.LETTER)
                    || t.is(TokenKind.BRACKETED)
                    || t.is(TokenKind.SIGN)
                    || t.is(TokenKind.DECIMAL)
                    || Numbering.isDivision(c) && (comma || !units.quoted());
            Units next = numbered ? core(false, false) : comma && sentences(inner) ? alineaBehind() : null;
            if (next == null) {
                c.reset(mark);
                return units;
            }
            units = next.under(units);
        }
    }

    private static boolean sentences(Units inner) {
        return inner.kindOrNull() == SegmentKind.SENTENCE || inner.kindOrNull() == SegmentKind.DASH;
    }

    /** "la dernière phrase du § 10, premier alinéa": the alinéa stands between. */
    private @Nullable Units alineaBehind() {
        Units named = c.peek().isWord("alinea", "lid") ? noun(false) : counted();
        return named != null && named.kindOrNull() == SegmentKind.ALINEA ? named : null;
    }

    /** The words of the instruction. */
    String text() {
        return text;
    }

    /** Several lists of paths in one. */
    static Units union(List<Units> parts) {
        List<UnitPath> paths = new ArrayList<>();
        parts.forEach(p -> paths.addAll(p.paths()));
        return Units.of(paths);
    }
}
