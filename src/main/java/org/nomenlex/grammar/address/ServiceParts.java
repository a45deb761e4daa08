package org.nomenlex.grammar.address;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.law.SegmentKind;

/**
 * Reads the parts of a service: "le libellé et la valeur relative de la prestation ...", "la lettre-clé et le coefficient", "la
 * valeur "K 72" de la prestation".
 */
final class ServiceParts {

    private final Cursor c;
    private final ApplicationRules rules;

    ServiceParts(Cursor c, ApplicationRules rules) {
        this.c = c;
        this.rules = rules;
    }

    /** "libellé", "libellé et valeur relative", behind that noun; null where its new words follow. */
    @Nullable
    Units label() {
        boolean both = false;
        boolean again = c.peek(-2).isWord("meme", "dudit", "ledit");
        var scope = LanguageReader.scope(c.peek());
        if (scope.isPresent()) {
            c.next();
        } else {
            scope = LanguageReader.read(c);
        }
        int mark = c.mark();
        if (c.takeWord("et", "en") && c.mayTakeWord("la", "les", "le", "sa", "son", "de") && valueNoun()) {
            keyLetter();
            both = true;
        } else {
            c.reset(mark);
        }
        if (c.peek().is(TokenKind.QUOTED) || c.peek().startsWith("suivant")) {
            return null;
        }
        Units label =
                Units.of(both ? SegmentKind.LABEL_AND_VALUE : SegmentKind.LABEL).in(scope.orElse(null));
        // "le même libellé": that of the service named before
        return again ? label.under(Units.of(SegmentKind.CODE, Units.SAME)) : ofRule(label);
    }

    /** "le libellé de la règle 106" is the rule itself; "le libellé du titre" the title. */
    private Units ofRule(Units label) {
        int mark = c.mark();
        if (c.takeWord("de", "du", "des", "van")) {
            c.takeWord("la", "l", "les", "cette", "de");
            boolean service = c.peek().startsWith("prestation", "verstrekking", "pseudocode")
                    || c.peek().isWord("meme");
            if (!service && c.peek().startsWith("regle")) {
                Units rule = rules.read(List.of());
                if (rule != null) {
                    return rule.in(label.language());
                }
            }
        }
        c.reset(mark);
        return label;
    }

    private void keyLetter() {
        if (c.peek().text().length() == 1
                && Character.isUpperCase(c.peek().text().charAt(0))
                && c.peek().is(TokenKind.WORD)) {
            c.next();
        }
    }

    /** "valeur relative", "coefficient", "lettre-clé et (le) coefficient": what a service is worth. */
    private boolean valueNoun() {
        if (c.takeWord("valeur", "valeurs")) {
            return c.takeWord("relative", "relatives") || ofService();
        }
        if (c.takeWord("betrekkelijke")) {
            return c.takeWord("waarde", "waarden");
        }
        if (c.takeWord("waarde", "waarden")) {
            return c.peek().is(TokenKind.QUOTED)
                    || c.peek().isWord("van") && c.peek(2).startsWith("verstrekking")
                    || c.peek().isWord("van") && c.peek(1).startsWith("verstrekking");
        }
        boolean letter = c.takeWord("lettre-cle", "lettres-cles", "sleutelletter");
        int mark = c.mark();
        if (letter && c.takeWord("et", "en") && c.mayTakeWord("le", "les", "la", "de", "het")) {
            if (c.takeWord("coefficient", "coefficients", "nombre-coefficient", "coefficientgetal")) {
                return true;
            }
            c.reset(mark);
        }
        return letter || c.takeWord("coefficient", "coefficients");
    }

    /** la valeur "K 72" de la prestation, la valeur de la prestation: "relative" left out. */
    private boolean ofService() {
        int i = c.peek().is(TokenKind.QUOTED) ? 1 : 0;
        return i == 1 && c.peek().text().matches("[A-Z] ?[0-9,.]+.*")
                || c.peek(i).isWord("de", "des")
                        && c.peek(i + 1).isWord("la", "prestations")
                        && (c.peek(i + 1).isWord("prestations") || c.peek(i + 2).isWord("prestation"));
    }

    /** le coefficient "120", la lettre-clé "N": words of the value, not the whole of it. */
    private boolean partOfValue() {
        if (c.peek(-1).startsWith("relative", "waarde") || !c.peek().is(TokenKind.QUOTED)) {
            return false;
        }
        String words = c.peek().text();
        boolean letters = words.chars().anyMatch(Character::isLetter);
        boolean digits = words.chars().anyMatch(Character::isDigit);
        return letters != digits;
    }

    /** "valeur relative", "lettre-clé et coefficient", with the values quoted as a check. */
    @Nullable
    Units value() {
        c.reset(c.mark() - 1);
        if (!valueNoun() || partOfValue()) {
            return null;
        }
        int mark = c.mark();
        if (c.takeWord("et", "en")
                && c.mayTakeWord("le", "les", "de", "son")
                && c.takeWord("libelle", "libelles", "omschrijving")) {
            return Units.of(SegmentKind.LABEL_AND_VALUE);
        }
        c.reset(mark);
        keyLetter();
        return Units.of(SegmentKind.VALUE).expecting(expectedValues());
    }

    /** "les valeurs relatives "N 16" et "N 22" des prestations A et B": one on a line. */
    private String expectedValues() {
        List<String> expected = new ArrayList<>();
        if (c.peek(-1).text().matches("[A-Z]")
                && (c.peek().is(TokenKind.NUMBER) || c.peek().is(TokenKind.DECIMAL))) {
            return c.peek(-1).text() + " " + plainNumber();
        }
        while (c.peek().is(TokenKind.QUOTED)) {
            expected.add(c.next().text());
            int mark = c.mark();
            boolean more = (c.take(TokenKind.COMMA) || c.takeWord("et", "en"))
                    && c.peek().is(TokenKind.QUOTED);
            if (!more) {
                c.reset(mark);
                break;
            }
        }
        return String.join("\n", expected);
    }

    /** "12,5" without quotes. */
    private String plainNumber() {
        String whole = c.next().text();
        boolean decimals = c.peek().is(TokenKind.COMMA)
                && c.peek(1).is(TokenKind.NUMBER)
                && c.peek(1).start() == c.peek().end();
        if (!decimals) {
            return whole;
        }
        c.next();
        return whole + "," + c.next().text();
    }
}
