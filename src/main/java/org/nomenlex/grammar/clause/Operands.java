package org.nomenlex.grammar.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;
import org.nomenlex.grammar.lex.WordList;

/** Reads words that an instruction quotes, with their noun: "les mots A et B", "la phrase A", "le membre de phrase A". */
final class Operands {

    private static final Set<String> WORD_NOUNS = WordList.of("""
            mot mots terme termes phrase phrases disposition dispositions subdivision subdivisions
            nombre nombres chiffre chiffres date dates montant montants signe lettre lettres passage
            passages membre membres expression expressions alinea alineas texte textes tiret tirets
            mention mentions libelle libelles abreviation pourcentage points point pourcentages
            parenthese sigle woord woorden zin zinnen bepaling getal cijfer cijfers zinsnede titel
            delai age annee definition reference references classe coefficient coefficients lettre-cle lettres-cles
            sleutelletter""");

    private final Cursor c;
    private final String text;
    private final List<String> flaws;
    private final UnquotedWords unquoted;

    /** Whether "la valeur relative "K 50"" is quoted words here, as it is behind "par", not a unit. */
    private boolean value;

    Operands(Cursor c, String text, List<String> flaws) {
        this.c = c;
        this.text = text;
        this.flaws = flaws;
        this.unquoted = new UnquotedWords(c, text, flaws);
    }

    /** Quoted words with their noun at the cursor; unmoved where there are none. */
    Optional<Words> words(boolean verbLater) {
        return words(verbLater, Integer.MAX_VALUE);
    }

    /** Behind "par", a value is quoted words like any other. */
    void behindBy(boolean behind) {
        value = behind;
    }

    /** The same, of at most that many quoted strings. */
    Optional<Words> words(boolean verbLater, int max) {
        int mark = c.mark();
        Determiners.skip(c);
        Token noun = c.peek();
        if (noun.is(TokenKind.QUOTED) && c.mark() > mark) {
            return Optional.of(list("", verbLater, max));
        }
        int skip = value ? valueNoun() : 0;
        if (skip > 0) {
            c.skip(skip);
            return Optional.of(list("valeur", verbLater, max));
        }
        if (quotesService(noun)) {
            c.next();
            return Optional.of(list("prestation", verbLater, max));
        }
        Optional<Words> found = Optional.empty();
        if (noun.isWord("regle", "regles")) {
            found = quotedRule(verbLater, max);
        } else if (noun.is(TokenKind.WORD) && WORD_NOUNS.contains(noun.norm()) && !namesUnit(noun)) {
            c.next();
            found = behindNoun(noun, verbLater, max);
        }
        if (found.isEmpty()) {
            c.reset(mark);
        }
        return found;
    }

    /** la prestation "Séance individuelle": a service quoted by its words. */
    private boolean quotesService(Token noun) {
        return noun.isWord("prestation", "prestations")
                && c.peek(1).is(TokenKind.QUOTED)
                && OrderNumbers.codesOnly(c.peek(1).text()).isEmpty();
    }

    /** le coefficient "K 50", le point "4° groupe cible": a unit, not the words in it. */
    private boolean namesUnit(Token noun) {
        boolean titled = noun.startsWith("point")
                && c.peek(1).is(TokenKind.QUOTED)
                && c.peek(1).text().strip().length() > 3;
        return titled || noun.startsWith("coefficient", "lettre-cle") && wholeValue(c.peek(1));
    }

    /** What stands behind "les mots", "le membre de phrase", "la date du". */
    private Optional<Words> behindNoun(Token noun, boolean verbLater, int max) {
        if (noun.startsWith("membre") && !c.takeWords("de", "phrase")) {
            return Optional.empty();
        }
        boolean following = following();
        if (noun.startsWith("date") && c.peek(1).is(TokenKind.QUOTED)) {
            c.takeWord("du", "des", "van");
        }
        c.take(TokenKind.COLON);
        if (c.peek().is(TokenKind.QUOTED)) {
            return Optional.of(list(noun.norm(), verbLater, max));
        }
        return following ? Optional.empty() : unquoted.read(noun);
    }

    /** le coefficient "K 50": key letter and number are the whole value, a unit of the service. */
    private boolean wholeValue(Token quoted) {
        return !value
                && quoted.is(TokenKind.QUOTED)
                && quoted.text().chars().anyMatch(Character::isLetter)
                && quoted.text().chars().anyMatch(Character::isDigit);
    }

    /** How many words name a value before the quoted one: "valeur relative", "coefficient"; 0 where none do. */
    private int valueNoun() {
        Token noun = c.peek();
        boolean relative = noun.isWord("valeur", "valeurs") && c.peek(1).isWord("relative", "relatives")
                || noun.isWord("betrekkelijke") && c.peek(1).isWord("waarde", "waarden");
        int length = relative ? 2 : noun.isWord("valeur", "valeurs", "waarde", "waarden") ? 1 : 0;
        if (noun.isWord("coefficient", "coefficients", "lettre-cle", "lettres-cles")) {
            length = 1 + andCoefficient();
        }
        return length > 0 && c.peek(length).is(TokenKind.QUOTED) ? length : 0;
    }

    /** lettre-clé "et le coefficient": how many words follow the key letter. */
    private int andCoefficient() {
        int article = c.peek(1).isWord("et", "en") && c.peek(2).isWord("le", "les", "de", "het") ? 1 : 0;
        boolean both = c.peek(1).isWord("et", "en")
                && c.peek(2 + article).isWord("coefficient", "coefficients", "nombre-coefficient");
        return both ? 2 + article : 0;
    }

    /** la règle de cumul "Les prestations ...": a rule named by quoting it. */
    private Optional<Words> quotedRule(boolean verbLater, int max) {
        c.next();
        while (c.peek().isWord("d", "de") || c.peek().startsWith("application", "cumul", "non-cumul", "diagnost")) {
            c.next();
        }
        boolean words = c.peek().is(TokenKind.QUOTED)
                && (!c.peek().text().strip().chars().allMatch(Character::isDigit) || isInserted());
        return words ? Optional.of(list("regle", verbLater, max)) : Optional.empty();
    }

    /** la r\u00e8gle de cumul "351" est ins\u00e9r\u00e9e: its number is what comes. */
    private boolean isInserted() {
        return Verbs.isAuxiliary(c.peek(1)) && c.peek(2).startsWith("inser", "ajout", "introdui");
    }

    private boolean following() {
        int mark = c.mark();
        if (c.peek().startsWith("suivant", "ci-apres", "volgende") || c.peek().isWord("nouveau", "existant")) {
            c.next();
            return true;
        }
        c.reset(mark);
        return false;
    }

    /** "A", "A et B", "A, B et C", "A et les mots B". */
    private Words list(String noun, boolean verbLater, int max) {
        List<String> texts = new ArrayList<>();
        while (c.peek().is(TokenKind.QUOTED) && texts.size() < max) {
            Token t = c.next();
            if (!t.flaw().isEmpty()) {
                flaws.add(t.flaw());
            }
            texts.add(t.text());
            if (texts.size() >= max) {
                break;
            }
            int mark = c.mark();
            boolean and = c.take(TokenKind.COMMA) | c.takeWord("et", "ou", "en", "of");
            if (and && !c.peek().is(TokenKind.QUOTED)) {
                boolean again = againNoun() && !verbLater;
                if (!again) {
                    if (!strayWords(texts)) {
                        c.reset(mark);
                    }
                    break;
                }
            } else if (!and) {
                break;
            }
            if (!c.peek().is(TokenKind.QUOTED)) {
                c.reset(mark);
                break;
            }
        }
        return new Words(texts, noun);
    }

    /** "et les mots", "et la disposition" before further quoted words. */
    private boolean againNoun() {
        Determiners.skip(c);
        boolean values = value && c.peek().isWord("valeur", "valeurs");
        if (!values
                && (!c.peek().is(TokenKind.WORD)
                        || !WORD_NOUNS.contains(c.peek().norm()))) {
            return false;
        }
        c.next();
        c.takeWord("relative", "relatives");
        return c.peek().is(TokenKind.QUOTED);
    }

    /** "A" et B" sont remplacés: the opening quote of the second is missing. */
    private boolean strayWords(List<String> texts) {
        int mark = c.mark();
        int start = c.peek().start();
        for (int i = 0; i < 30 && !c.atEnd(); i++) {
            Token t = c.next();
            if (t.is(TokenKind.STRAY) && value && Verbs.isAuxiliary(c.peek())) {
                break;
            }
            if (t.is(TokenKind.STRAY)) {
                texts.add(text.substring(start, t.start()).strip());
                flaws.add("guillemet ouvrant absent");
                return true;
            }
            if (t.is(TokenKind.QUOTED) || Verbs.isAuxiliary(t)) {
                break;
            }
        }
        c.reset(mark);
        return false;
    }
}
