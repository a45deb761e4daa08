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
    private final Numbering numbering;
    private final CountedUnits counted;
    private final UnitNouns nouns;
    private final UnitTitles titles;
    private final boolean dutch;
    private final List<String> doubts = new ArrayList<>();
    private String refusal = "";

    /** Reads from the cursor; the text is what the tokens were cut from. */
    public UnitReader(Cursor c, String text) {
        this.c = c;
        this.numbering = new Numbering(c);
        Services services = new Services(c, this);
        this.counted = new CountedUnits(c, numbering, services, new Beginnings(c));
        this.nouns = new UnitNouns(c, this, numbering, services, new Headings(c, text, this));
        this.titles = new UnitTitles(c, this);
        this.dutch = isDutch(c);
    }

    /** Whether the sentence is Dutch, in which "de" is an article. */
    public boolean isDutch() {
        return dutch;
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

    /** What makes the address doubtful that was named since the last call. */
    public List<String> takeDoubts() {
        List<String> all = List.copyOf(doubts);
        doubts.clear();
        return all;
    }

    /** Marks what is being named as doubtful. */
    void doubt(String reason) {
        if (!doubts.contains(reason)) {
            doubts.add(reason);
        }
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
        c.takeWord("actuel", "actuels", "actuelle", "actuelles");
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

    static boolean isLoneLetter(Token t) {
        return t.text().length() == 1 && t.end() - t.start() == 1;
    }

    private @Nullable Units core(boolean plural, boolean article) {
        Token t = c.peek();
        return switch (t.kind()) {
            case SIGN -> paragraphs(t.norm().length() > 1);
            case POINT, LETTER, BRACKETED, DECIMAL -> titles.titled(numbering.list(plural));
            case NUMBER -> Dates.isPartOf(c) ? null : number(plural);
            case SLASHED -> {
                c.next();
                yield Units.of(SegmentKind.RUBRIC, Names.clean(t.text()));
            }
            case CODE, QUOTED, COMMA, SEMICOLON, COLON, PERIOD, STRAY, OTHER -> null;
            case WORD -> word(plural, article);
        };
    }

    private @Nullable Units word(boolean plural, boolean article) {
        Units found = counted.read();
        if (found != null) {
            return found;
        }
        if (Numbering.isDivision(c)) {
            return titles.titled(numbering.list(plural));
        }
        if (isLoneLetter(c.peek())
                && Character.isLowerCase(c.peek().text().charAt(0))
                && standsAlone(plural, article)) {
            return plural
                    ? numbering.list(true)
                    : Units.of(SegmentKind.LETTER, c.next().text());
        }
        return nouns.read(plural);
    }

    /** "le b, les mots", "le b est abrogé", "les a à d sont": a letter without its bracket, no little word. */
    private boolean standsAlone(boolean plural, boolean article) {
        Token next = c.peek(1);
        boolean subject = article && (Verbs.isAuxiliary(next) || Verbs.isBecome(next));
        boolean range = plural && next.isWord("a", "tot") && isLoneLetter(c.peek(2));
        return endsUnit(next) || subject || range;
    }

    private static boolean endsUnit(Token t) {
        return t.is(TokenKind.COMMA) || t.is(TokenKind.COLON) || t.text().isEmpty() || t.isWord("de", "et");
    }

    private Units paragraphs(boolean plural) {
        c.next();
        return numbering
                .values(SegmentKind.PARAGRAPH, plural)
                .orElseGet(() -> Units.of(SegmentKind.PARAGRAPH, Units.SAME));
    }

    private @Nullable Units number(boolean plural) {
        Units found = counted.read();
        if (found != null) {
            return found;
        }
        if (c.peek().isOrdinalNumber()) {
            Token t = c.next();
            return Units.of(SegmentKind.PARAGRAPH, t.norm());
        }
        return titles.titled(numbering.list(plural));
    }

    /** Whether the words at the cursor name a unit, so that they are no title. */
    boolean nounFollows() {
        int mark = c.mark();
        boolean unit = counted.read() != null || nouns.read(false) != null;
        c.reset(mark);
        return unit;
    }

    /** "le premier alinéa des règles d'application ...", "l'intitulé du § 14, 5°, A.": what "de" names is around it. */
    Units genitives(Units inner) {
        Units units = inner;
        while (true) {
            int mark = c.mark();
            if (units.paths().get(0).isEmpty() && isListOfServices()) {
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
            if (!c.takeWord("de", "du", "des", "d", "van", "der", "dudit", "desdites", "desdits") && !attributed()) {
                return units;
            }
            if (c.takeWord("chacun", "chacune")) {
                c.takeWord("de", "des");
            }
            c.takeWord("a", "aux", "au");
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

    /** "(la liste) des prestations": what it lists, not where it is. */
    private boolean isListOfServices() {
        return c.peek().isWord("de", "des")
                && c.peek(1).startsWith("prestation")
                && !c.peek(2).is(TokenKind.CODE);
    }

    /** "relative à", "affectée à": the name goes with the unit that follows. */
    private boolean attributed() {
        boolean attributed = c.peek().startsWith("relati")
                || c.peek().startsWith("affecte", "attribue", "attache", "afferent")
                        && c.peek(1).isWord("a", "aux", "au");
        if (attributed) {
            c.next();
        }
        return attributed;
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
            // "de l'alin\u00e9a 1er, \u00a7 3", "du 3°, \u00a7 2": the paragraph holds what was named before it.
            Segment behind = next.paths().get(0).segments().get(0);
            boolean outside = Ranks.isSection(behind)
                    && units.paths().get(0).segments().stream()
                            .findFirst()
                            .filter(s -> Ranks.of(s) > Ranks.of(behind))
                            .isPresent();
            units = outside ? units.under(next) : next.under(units);
        }
    }

    private static boolean sentences(Units inner) {
        return inner.kindOrNull() == SegmentKind.SENTENCE || inner.kindOrNull() == SegmentKind.DASH;
    }

    /** "la dernière phrase du § 10, premier alinéa": the alinéa stands between. */
    private @Nullable Units alineaBehind() {
        Units named = c.peek().isWord("alinea", "lid") ? nouns.read(false) : counted.read();
        return named != null && named.kindOrNull() == SegmentKind.ALINEA ? named : null;
    }
}
