package org.nomenlex.grammar.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nomenlex.grammar.address.UnitReader;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;
import org.nomenlex.grammar.lex.WordList;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Reads what comes in, where the instruction announces it and the new text shows it: "la prestation et la règle
 * d'application suivantes", "un § 5bis", "trois alinéas rédigés comme suit", "par les B et C".
 */
final class Newcomers {

    private static final int LONGEST = 16;

    private static final Set<String> COUNTS = WordList.of("""
            un une deux trois quatre cinq six des nouveau nouvelle nouveaux nouvelles een d""");

    private static final Set<String> NOUNS = WordList.of("""
            alinea alineas paragraphe paragraphes titre titres rubrique rubriques phrase phrases
            disposition dispositions article articles tiret tirets regle regles point points
            chapitre prestation prestations intitule intitules texte note tableau libelle lid leden
            zin paragraaf artikel verstrekking toepassingsregel toepassingsregels verstrekkingen
            subdivision section mots littera bepaling punt mention sous-rubrique hoofdstuk remarque
            annexe opschrift rubriek streepje zinnen punten letter""");

    /** Words between the nouns of "la prestation et la règle de non-cumul suivantes". */
    private static final Set<String> LINKS = WordList.of("""
            et ou la le les l d de des application applications cumul non-cumul diagnostique diagnostiques nouvelle nouvelles
            nouveau nouveaux en toepassingsregel toepassingsregels codes nomenclature ordre ainsi que
            """);

    private final Cursor c;
    private final UnitReader units;

    Newcomers(Cursor c, UnitReader units) {
        this.c = c;
        this.units = units;
    }

    /**
     * What comes in at the cursor; unmoved where nothing is announced.
     *
     * @param definite whether "le paragraphe 6" announces too, as behind "est complété par"
     */
    Optional<List<Newcomer>> read(boolean definite) {
        int mark = c.mark();
        Optional<List<Newcomer>> following = following();
        if (following.isPresent()) {
            return following;
        }
        c.reset(mark);
        Optional<List<Newcomer>> counted = counted();
        if (counted.isPresent()) {
            return counted;
        }
        c.reset(mark);
        Optional<List<Newcomer>> named = definite ? named() : Optional.empty();
        if (named.isEmpty()) {
            c.reset(mark);
        }
        return named;
    }

    /** "les prestations et les règles d'application suivantes": nouns, then "suivant". */
    private Optional<List<Newcomer>> following() {
        Optional<List<Newcomer>> dutch = volgende();
        if (dutch.isPresent()) {
            return dutch;
        }
        String first = "";
        UnitPath unit = null;
        for (int i = 0; i < LONGEST; i++) {
            Token t = c.peek();
            if (endsWithFollowing(t, !first.isEmpty())) {
                return followed(first, unit);
            }
            if (!goesOn(t, !first.isEmpty())) {
                return Optional.empty();
            }
            if (unit == null && t.is(TokenKind.NUMBER)) {
                unit = numbered(first, t.norm());
            }
            if (first.isEmpty() && NOUNS.contains(t.norm())) {
                first = t.norm();
            }
            c.next();
        }
        return Optional.empty();
    }

    /** Whether "suivantes" or "ci-après" stands there. */
    private boolean endsWithFollowing(Token t, boolean named) {
        return t.startsWith("suivant", "volgende") && !t.isWord("suivant")
                || t.isWord("suivant") && named && !follows()
                || t.isWord("ci-apres") && named;
    }

    /**
     * Whether the token can stand before "suivantes": articles, then nouns, what links them, and numbers.
     *
     * @param named whether a noun was read
     */
    private boolean goesOn(Token t, boolean named) {
        if (t.is(TokenKind.NUMBER) || t.is(TokenKind.COMMA)) {
            // "au début du paragraphe 8, l'alinéa suivant": the number belongs to the place.
            boolean elsewhere = t.is(TokenKind.COMMA)
                    && c.peek(-1).is(TokenKind.NUMBER)
                    && !c.peek(1).is(TokenKind.NUMBER);
            return named && !elsewhere;
        }
        if (!t.is(TokenKind.WORD) || Verbs.isAuxiliary(t) || t.isWord(ENDS)) {
            return false;
        }
        boolean noun = NOUNS.contains(t.norm());
        return named ? (noun || LINKS.contains(t.norm())) && !isVerbish(t) : noun || isArticle(t);
    }

    /** Words that begin another phrase. */
    private static final String[] ENDS = {"qui", "par", "dans", "apres", "avant", "entre", "sous", "a", "au"};

    /** "la règle d'application suivant la prestation X": what follows it, nothing announced. */
    private boolean follows() {
        Token t = c.peek(1);
        return t.isWord("la", "le", "les", "l") && !c.peek(2).isWord("modele", "texte");
    }

    /** "les points 4 et 5 suivants": the first number is that of what comes. */
    private static @Nullable UnitPath numbered(String noun, String value) {
        SegmentKind kind = noun.startsWith("point")
                ? SegmentKind.NUMBER
                : noun.startsWith("paragraphe")
                        ? SegmentKind.PARAGRAPH
                        : noun.startsWith("alinea") ? SegmentKind.ALINEA : null;
        return kind == null ? null : UnitPath.of(Segment.of(kind, value));
    }

    /** "de volgende verstrekkingen en toepassingsregels": "volgende", then nouns. */
    private Optional<List<Newcomer>> volgende() {
        int mark = c.mark();
        c.takeWord("de", "het", "een");
        Token noun = c.peek(1);
        boolean following =
                c.peek().isWord("volgende", "volgend") && noun.is(TokenKind.WORD) && NOUNS.contains(noun.norm());
        if (!following) {
            c.reset(mark);
            return Optional.empty();
        }
        c.skip(2);
        while (c.peek().is(TokenKind.WORD)
                && !Verbs.isSplitParticiple(c.peek())
                && (NOUNS.contains(c.peek().norm()) || c.peek().isWord("en", "de"))) {
            c.next();
        }
        return Optional.of(List.of(new Newcomer(noun.norm(), null)));
    }

    private static boolean isVerbish(Token t) {
        return Verbs.participle(t.norm()).isPresent() && !t.startsWith("libelle", "redige");
    }

    private static boolean isArticle(Token t) {
        return t.isWord(
                "le",
                "la",
                "les",
                "l",
                "un",
                "une",
                "deux",
                "trois",
                "de",
                "het",
                "nouveau",
                "nouvelle",
                "nouvelles",
                "des",
                "er");
    }

    private Optional<List<Newcomer>> followed(String first, @Nullable UnitPath unit) {
        if (first.isEmpty()) {
            return Optional.empty();
        }
        c.next();
        if (c.peek().is(TokenKind.QUOTED)) {
            return Optional.empty();
        }
        c.takeWord("redige", "rediges", "redigee", "redigees");
        return Optional.of(List.of(new Newcomer(first, unit)));
    }

    /** "un § 5bis", "un nouvel alinéa", "3 alinéas", "une règle diagnostique 168", "un B/1". */
    private Optional<List<Newcomer>> counted() {
        int mark = c.mark();
        boolean counted = false;
        while (c.peek().is(TokenKind.WORD) && COUNTS.contains(c.peek().norm())
                || c.peek().isWord("nouvel")
                || c.peek().is(TokenKind.NUMBER)
                        && c.peek(1).isWord("alineas", "tirets", "phrases", "paragraphes", "points")) {
            c.next();
            counted = true;
        }
        if (!counted) {
            return Optional.empty();
        }
        Token noun = c.peek();
        if (noun.is(TokenKind.QUOTED) || Verbs.isAuxiliary(noun)) {
            c.reset(mark);
            return Optional.empty();
        }
        Optional<Units> unit = units.read();
        if (unit.isPresent() && unit.get().quoted() && unit.get().kindOrNull() == SegmentKind.RUBRIC) {
            // "un intitulé "A" est inséré": the heading is all that comes.
            c.reset(mark);
            return Optional.empty();
        }
        Optional<Units> rule = unit.flatMap(Newcomers::ruleByOrdinal);
        if (rule.isPresent()) {
            return Optional.of(numbered(noun, rule.get()));
        }
        if (unit.isPresent()) {
            return Optional.of(numbered(noun, deeper(unit.get())));
        }
        if (noun.is(TokenKind.WORD) && NOUNS.contains(noun.norm())) {
            c.next();
            qualifier();
            return Optional.of(List.of(new Newcomer(noun.norm(), null)));
        }
        c.reset(mark);
        return Optional.empty();
    }

    /** "une deuxième règle d'application": its place among the rules, wherever they are. */
    private static Optional<Units> ruleByOrdinal(Units unit) {
        List<Segment> steps = unit.paths().get(0).segments();
        boolean rule = unit.paths().size() == 1
                && steps.size() == 2
                && Units.isOpen(steps.get(0).value())
                && (steps.get(0).kind() == SegmentKind.RULES_AFTER
                        || steps.get(0).kind() == SegmentKind.RULES_BEFORE)
                && steps.get(1).kind() == SegmentKind.ALINEA;
        return rule ? Optional.of(Units.of(List.of(UnitPath.of(steps.get(1))))) : Optional.empty();
    }

    private void qualifier() {
        while (c.peek().isWord("d", "de") && c.peek(1).isWord("application", "cumul", "non-cumul")
                || c.peek().startsWith("diagnost", "nouve")) {
            c.next();
            c.takeWord("application", "cumul", "non-cumul");
        }
    }

    /** "un article 14, n)": the letter belongs to the number. */
    private Units deeper(Units unit) {
        int mark = c.mark();
        boolean article = unit.kindOrNull() == SegmentKind.ARTICLE;
        if (article && c.take(TokenKind.COMMA) && c.peek().is(TokenKind.LETTER)) {
            Optional<Units> letter = units.read();
            if (letter.isPresent()) {
                return letter.get().under(unit);
            }
        }
        c.reset(mark);
        return unit;
    }

    private static List<Newcomer> numbered(Token noun, Units unit) {
        List<Newcomer> all = new ArrayList<>();
        String name = noun.is(TokenKind.WORD) ? noun.norm() : "";
        for (UnitPath p : unit.paths()) {
            boolean named = !p.isEmpty()
                    && p.segments().stream()
                            .noneMatch(s -> Units.isOpen(s.value()) || s.value().equals(Units.BELOW));
            all.add(new Newcomer(name, named ? p : null));
        }
        return all;
    }

    /** "par le paragraphe 6", "par les B et C", behind "est complété". */
    private Optional<List<Newcomer>> named() {
        Token start = c.peek(0).isWord("le", "la", "les", "l", "de", "het") ? c.peek(1) : c.peek();
        if (start.isWord(
                "prestation",
                "prestations",
                "verstrekking",
                "verstrekkingen",
                "mots",
                "mot",
                "numero",
                "numeros",
                "intitule")) {
            return Optional.empty();
        }
        Optional<Units> unit = units.read();
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(numbered(start, unit.get()));
    }
}
