package org.nomenlex.grammar.address;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.AmendedText;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;
import org.nomenlex.grammar.lex.WordList;

/**
 * Reads which text is amended: "de l'annexe à l'arrêté royal du 14 septembre 1984 établissant la nomenclature ...", "de la
 * même annexe", "de l'arrêté royal du 26 octobre 2011 modifiant ...", "du même arrêté".
 */
public final class ActReader {

    private static final LocalDate NOMENCLATURE_DAY = LocalDate.of(1984, 9, 14);

    /** Words behind a comma that resume the instruction after a title. */
    private static final Set<String> RESUMES = WordList.of("""
            les sont la le au aux a dans il l alinea alineas paragraphe point littera apres avant entre
            sous in worden wordt na tussen voor lid un une premier deuxieme troisieme quatrieme dernier
            eerste tweede derde laatste est""");

    private ActReader() {}

    /**
     * The text named.
     *
     * @param texts one, or several where acts are withdrawn together; empty for "le même arrêté"
     * @param annex whether its annex is meant
     */
    public record Named(List<AmendedText> texts, boolean annex) {
        /** Copies the list. */
        public Named {
            texts = List.copyOf(texts);
        }
    }

    /** Takes the name of a text, with a preposition before it; the cursor stays where there is none. */
    public static Optional<Named> read(Cursor c) {
        int mark = c.mark();
        preposition(c);
        boolean annex = annex(c);
        Named named = annex ? afterAnnex(c) : act(c, false);
        if (named == null) {
            c.reset(mark);
            return Optional.empty();
        }
        return Optional.of(named);
    }

    private static void preposition(Cursor c) {
        c.takeWord("de", "du", "des", "d", "a", "au", "dans", "van", "in", "bij", "aux", "sous");
    }

    /** Example: "la même annexe", "l'annexe susmentionnée", "annexe". */
    private static boolean annex(Cursor c) {
        int mark = c.mark();
        c.takeWord("la", "l", "cette", "ladite", "de", "dezelfde", "dite");
        c.takeWord("meme", "dite", "zelfde");
        if (c.takeWord("annexe", "bijlage")) {
            while (c.takeWord("susmentionnee", "precitee", "susvisee", "jointe", "voornoemde")) {
                continue;
            }
            return true;
        }
        c.reset(mark);
        return false;
    }

    private static Named afterAnnex(Cursor c) {
        int mark = c.mark();
        preposition(c);
        Named named = act(c, true);
        if (named == null) {
            c.reset(mark);
            return new Named(List.of(AmendedText.NOMENCLATURE), true);
        }
        return named;
    }

    /** Example: "l'arrêté royal du 26 octobre 2011 modifiant ... indemnités", "même arrêté", "la présente nomenclature". */
    private static @Nullable Named act(Cursor c, boolean annex) {
        c.takeWord("l", "le", "les", "la", "cet", "het", "ce", "de");
        boolean same = c.takeWord("meme", "dit", "ledit", "dudit", "audit", "hetzelfde", "precite");
        boolean law = c.takeWord(LAWS);
        if (!law && !c.takeWord("arrete", "arretes", "besluit", "besluiten")) {
            if (!c.takeWord("koninklijk", "koninklijke") || !c.takeWord("besluit", "besluiten")) {
                return null;
            }
        }
        c.takeWord("royal", "royaux", "ministeriel", "ministeriels");
        same |= c.takeWord("precite", "susmentionne", "susvise");
        if (same) {
            return new Named(annex ? List.of(AmendedText.NOMENCLATURE) : List.of(), annex);
        }
        List<AmendedText> texts = law ? lawOfDay(c) : dated(c);
        if (texts.isEmpty()) {
            return null;
        }
        c.takeWord("precite", "susmentionne");
        title(c);
        return new Named(texts, annex);
    }

    /** Acts of other kinds, that amend and are amended alike. */
    private static final String[] LAWS = {
        "reglement", "reglements", "verordening", "verordeningen", "loi", "lois", "wet", "wetten"
    };

    /** "la loi coordonn\u00e9e le 14 juillet 1994", "la loi relative \u00e0 ..., coordonn\u00e9e le 14 juillet 1994", "le r\u00e8glement du 28 juillet 2003". */
    private static List<AmendedText> lawOfDay(Cursor c) {
        int mark = c.mark();
        if (c.peek().startsWith("relati", "portant", "betreffende")) {
            titleWords(c);
            c.take(TokenKind.COMMA);
        }
        if (c.takeWord("coordonne", "coordonnee", "coordonnees", "gecoordineerd")) {
            c.takeWord("le", "op");
            Optional<LocalDate> day = Dates.at(c);
            if (day.isPresent()) {
                return List.of(new AmendedText(day.get().toString()));
            }
        }
        c.reset(mark);
        return dated(c);
    }

    private static List<AmendedText> dated(Cursor c) {
        if (c.peek().isWord(HistoryReader.NUMBER_SIGNS) && c.peek(1).is(TokenKind.NUMBER)) {
            // "l'arr\u00eat\u00e9 royal n\u00b0 132 du 30 d\u00e9cembre 1982": the day names it.
            c.skip(2);
        }
        c.takeWord("du", "des", "van");
        List<AmendedText> texts = new ArrayList<>();
        while (true) {
            Optional<LocalDate> day = Dates.at(c);
            if (day.isEmpty()) {
                return nomenclatureWithoutYear(c, texts);
            }
            texts.add(
                    day.get().equals(NOMENCLATURE_DAY)
                            ? AmendedText.NOMENCLATURE
                            : new AmendedText(day.get().toString()));
            boolean more = (c.peek().isWord("et", "en") || c.peek().is(TokenKind.COMMA))
                    && c.peek(1).is(TokenKind.NUMBER)
                    && Dates.isMonth(c.peek(2).norm());
            if (!more) {
                return texts;
            }
            c.next();
        }
    }

    /** A typing slip seen in acts: "l'arrêté royal du 14 septembre établissant la nomenclature". */
    private static List<AmendedText> nomenclatureWithoutYear(Cursor c, List<AmendedText> texts) {
        boolean slip = c.peek().is(TokenKind.NUMBER)
                && c.peek().norm().equals("14")
                && c.peek(1).isWord("septembre", "september");
        if (texts.isEmpty() && slip) {
            c.skip(2);
            texts.add(AmendedText.NOMENCLATURE);
        }
        return texts;
    }

    /** Skips the title: "(réf. ...)", "modifiant ... indemnités", "publié au Moniteur belge du ..., page 14648". */
    private static void title(Cursor c) {
        reference(c);
        if (c.peek()
                        .startsWith(
                                "modifi",
                                "etabliss",
                                "fixant",
                                "portant",
                                "relati",
                                "concern",
                                "completant",
                                "tot",
                                "houdende",
                                "determinant",
                                "abrogeant")
                && !HistoryReader.startsAt(c)) {
            titleWords(c);
            coordinated(c);
        }
        reference(c);
        int mark = c.mark();
        if (c.take(TokenKind.COMMA) && c.takeWord("publie", "bekendgemaakt")) {
            publication(c);
            return;
        }
        c.reset(mark);
    }

    /** "... au Moniteur belge du 20 mars 2030, page 14648": up to the comma behind which no page or edition stands, or the verb. */
    private static void publication(Cursor c) {
        while (!c.atEnd() && !Verbs.isAuxiliary(c.peek()) && !c.peek().is(TokenKind.COLON)) {
            boolean place = c.peek(1).startsWith("page", "blz", "bladzijde", "edition", "editie", "ed")
                    || c.peek(2).startsWith("edition", "editie", "ed");
            if (c.peek().is(TokenKind.COMMA) && !place) {
                return;
            }
            c.next();
        }
    }

    /** "... indemnit\u00e9s, coordonn\u00e9e le 14 juillet 1994, portant fixation ...": a law named in the title, and the title behind it. */
    private static void coordinated(Cursor c) {
        int mark = c.mark();
        boolean dated = c.take(TokenKind.COMMA)
                && c.takeWord("coordonne", "coordonnee", "coordonnes", "coordonnees", "gecoordineerd")
                && c.takeWord("le", "op")
                && Dates.at(c).isPresent();
        if (!dated) {
            c.reset(mark);
            return;
        }
        int end = c.mark();
        if (c.take(TokenKind.COMMA) && c.peek().startsWith("portant", "fixant", "relati", "concern")) {
            titleWords(c);
        } else {
            c.reset(end);
        }
    }

    private static void reference(Cursor c) {
        if (!c.peek().text().equals("(")) {
            return;
        }
        int mark = c.mark();
        for (int i = 0; i < 15 && !c.atEnd(); i++) {
            if (c.next().text().endsWith(")")) {
                return;
            }
        }
        c.reset(mark);
    }

    /** The title runs to "soins de santé et indemnités", else to the next change recalled or verb. */
    private static void titleWords(Cursor c) {
        int mark = c.mark();
        int end = -1;
        boolean amending = c.peek().startsWith("modifi", "complet", "abroge");
        while (!c.atEnd()) {
            Token t = c.peek();
            boolean verb = Verbs.isAuxiliary(t) && !c.peek(1).startsWith("chargé");
            if (verb || t.is(TokenKind.COLON) || t.is(TokenKind.QUOTED)) {
                break;
            }
            if (t.isWord("indemnites", "uitkeringen") || endsShortTitle(c)) {
                c.next();
                end = c.mark();
                break;
            }
            if (end < 0 && t.is(TokenKind.COMMA) && stops(c)) {
                end = c.mark();
            }
            c.next();
        }
        if (end >= 0) {
            c.reset(end);
        } else if (c.peek().is(TokenKind.COLON) && !amending) {
            c.reset(mark);
        }
    }

    /** "... la nomenclature des prestations de santé," without the rest of the title. */
    private static boolean endsShortTitle(Cursor c) {
        boolean french = c.peek().isWord("sante") && c.peek(-2).isWord("prestations");
        boolean dutch = c.peek().isWord("verstrekkingen") && c.peek(-1).isWord("geneeskundige");
        return (french || dutch) && c.peek(1).is(TokenKind.COMMA);
    }

    private static boolean stops(Cursor c) {
        int mark = c.mark();
        c.next();
        Token t = c.peek();
        boolean stop = HistoryReader.startsAt(c)
                || t.is(TokenKind.SIGN)
                || t.is(TokenKind.POINT)
                || t.is(TokenKind.WORD) && RESUMES.contains(t.norm());
        c.reset(mark);
        return stop;
    }
}
