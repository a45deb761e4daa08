package org.nomenlex.grammar.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Lexer;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;
import org.nomenlex.grammar.lex.WordList;
import org.nomenlex.law.SegmentKind;

/**
 * Reads what an instruction quotes: "les mots A et B", "la phrase A", "les numéros d'ordre "453132" et "464133"". Where the
 * quotes are missing, the words run to the verb, to "par" or to the end, and the reading carries a flaw.
 */
final class Operands {

    private static final Set<String> WORD_NOUNS = WordList.of("""
            mot mots terme termes phrase phrases disposition dispositions subdivision subdivisions
            nombre nombres chiffre chiffres date dates montant montants signe lettre lettres passage
            passages membre membres expression expressions alinea alineas texte textes tiret tirets
            mention mentions libelle libelles abreviation pourcentage points point pourcentages
            parenthese sigle woord woorden zin zinnen bepaling getal cijfer cijfers zinsnede titel
            delai age annee definition reference references classe coefficient coefficients lettre-cle lettres-cles
            sleutelletter""");

    /** Nouns whose words may stand without quotes. */
    private static final Set<String> PLAIN_NOUNS = Set.of("mot", "mots", "terme", "termes", "woord", "woorden");

    private static final Set<String> CODE_NOUNS = WordList.of("""
            numero numeros nos code codes no nummer nummers rangnummer rangnummers codenummer
            codenummers verstrekkingsnummer verstrekkingsnummers volgnummer volgnummers numeros-code""");

    /** Nouns before which "de" is an article. */
    private static final Set<String> DUTCH = WordList.of("""
            woorden bepaling zin zinnen cijfers zinsnede nummer nummers rangnummer rangnummers codenummer
            codenummers verstrekkingsnummer verstrekkingsnummers volgnummer volgnummers betrekkelijke waarde""");

    private final Cursor c;
    private final String text;
    private final List<String> flaws;

    /** Whether "la valeur relative "K 50"" is quoted words here, as it is behind "par", not a unit. */
    private boolean value;

    Operands(Cursor c, String text, List<String> flaws) {
        this.c = c;
        this.text = text;
        this.flaws = flaws;
    }

    // Words -------------------------------------------------------------------------------------------------------

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
        articles();
        Token noun = c.peek();
        if (noun.is(TokenKind.QUOTED) && c.mark() > mark) {
            return Optional.of(list(new ArrayList<>(), "", verbLater, max));
        }
        int skip = value ? valueNoun() : 0;
        if (skip > 0) {
            c.skip(skip);
            return Optional.of(list(new ArrayList<>(), "valeur", verbLater, max));
        }
        if (noun.isWord("prestation", "prestations")
                && c.peek(1).is(TokenKind.QUOTED)
                && codesOnly(c.peek(1).text()).isEmpty()) {
            c.next();
            return Optional.of(list(new ArrayList<>(), "prestation", verbLater, max));
        }
        if (noun.isWord("regle", "regles")) {
            return quotedRule(mark, verbLater, max);
        }
        if (!noun.is(TokenKind.WORD) || !WORD_NOUNS.contains(noun.norm())) {
            c.reset(mark);
            return Optional.empty();
        }
        if (noun.startsWith("coefficient", "lettre-cle") && wholeValue(c.peek(1))) {
            c.reset(mark);
            return Optional.empty();
        }
        boolean titled = noun.startsWith("point")
                && c.peek(1).is(TokenKind.QUOTED)
                && c.peek(1).text().strip().length() > 3;
        if (titled) {
            c.reset(mark);
            return Optional.empty();
        }
        c.next();
        if (noun.startsWith("membre") && !c.takeWords("de", "phrase")) {
            c.reset(mark);
            return Optional.empty();
        }
        boolean following = following();
        if (noun.startsWith("date") && c.peek(1).is(TokenKind.QUOTED)) {
            c.takeWord("du", "des", "van");
        }
        c.take(TokenKind.COLON);
        if (c.peek().is(TokenKind.QUOTED)) {
            return Optional.of(list(new ArrayList<>(), noun.norm(), verbLater, max));
        }
        Optional<Words> plain = following ? Optional.empty() : plain(noun);
        if (plain.isEmpty()) {
            c.reset(mark);
        }
        return plain;
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
    private Optional<Words> quotedRule(int mark, boolean verbLater, int max) {
        c.next();
        while (c.peek().isWord("d", "de") || c.peek().startsWith("application", "cumul", "non-cumul", "diagnost")) {
            c.next();
        }
        boolean words = c.peek().is(TokenKind.QUOTED)
                && !c.peek().text().strip().chars().allMatch(Character::isDigit);
        if (!words) {
            c.reset(mark);
            return Optional.empty();
        }
        return Optional.of(list(new ArrayList<>(), "regle", verbLater, max));
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

    private void articles() {
        while (c.peek()
                        .isWord(
                                "le",
                                "la",
                                "les",
                                "l",
                                "ledit",
                                "ladite",
                                "lesdits",
                                "lesdites",
                                "des",
                                "de",
                                "het",
                                "du",
                                "un",
                                "une")
                && c.peek().end() >= c.peek().start()) {
            if (c.peek().isWord("de", "du", "des")
                    && !DUTCH.contains(c.peek(1).norm())
                    && !c.peek(1).isWord("mots")) {
                return;
            }
            c.next();
        }
    }

    /** "A", "A et B", "A, B et C", "A et les mots B". */
    private Words list(List<String> texts, String noun, boolean verbLater, int max) {
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
        articles();
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

    /** Words without quotes, or with one quote lost. */
    private Optional<Words> plain(Token noun) {
        if (!PLAIN_NOUNS.contains(noun.norm())
                || c.atEnd()
                || Verbs.isAuxiliary(c.peek())
                || c.peek().isWord("par", "qui", "du", "commencant")) {
            return Optional.empty();
        }
        int start = c.peek().start();
        int end = start;
        boolean stray = false;
        while (!c.atEnd()) {
            Token t = c.peek();
            boolean verb = Verbs.isAuxiliary(t) && verbFollows();
            boolean next =
                    t.isWord("et") && c.peek(1).isWord("les", "le") && c.peek(2).isWord("mots", "mot");
            boolean entre = t.isWord("par") && c.peek(1).isWord("les", "le", "ce");
            if (verb || next || entre || t.is(TokenKind.STRAY)) {
                stray = t.is(TokenKind.STRAY);
                break;
            }
            if (t.is(TokenKind.QUOTED)) {
                return lostOpening(start, t);
            }
            end = t.end();
            c.next();
        }
        if (stray) {
            c.next();
        }
        String words = text.substring(Math.min(start, text.length()), Math.min(end, text.length()))
                .strip();
        while (!stray && (words.endsWith(";") || words.endsWith("."))) {
            words = words.substring(0, words.length() - 1).strip();
        }
        if (words.endsWith("\"")) {
            words = words.substring(0, words.length() - 1).strip();
        }
        flaws.add("mots sans guillemets");
        return words.isEmpty() ? Optional.empty() : Optional.of(new Words(List.of(words), noun.norm()));
    }

    /** par les mots quatre fois"; : the closing quote was taken for an opening one. */
    private Optional<Words> lostOpening(int start, Token quoted) {
        boolean closes = quoted.text().length() <= 2 || !quoted.flaw().isEmpty();
        if (!closes) {
            return Optional.empty();
        }
        c.next();
        flaws.add("guillemet ouvrant absent");
        return Optional.of(
                new Words(List.of(text.substring(start, quoted.start()).strip()), "mots"));
    }

    private boolean verbFollows() {
        for (int i = 1; i < 6; i++) {
            Token t = c.peek(i);
            if (Verbs.isParticiple(t, c.peek(i + 1))) {
                return true;
            }
            if (!Verbs.isAdverb(t)) {
                return false;
            }
        }
        return false;
    }

    // Order numbers -----------------------------------------------------------------------------------------------

    /** What a list of order numbers gave: the numbers, and whether the act announces them below ("suivants"). */
    record Codes(List<String> codes, boolean quoted, boolean below) {}

    /** Order numbers with their noun at the cursor; unmoved where there are none. */
    Optional<Codes> codes() {
        int mark = c.mark();
        articles();
        Token noun = c.peek();
        if (!noun.is(TokenKind.WORD) || !CODE_NOUNS.contains(noun.norm())) {
            c.reset(mark);
            return Optional.empty();
        }
        c.next();
        qualifier();
        if (c.peek().startsWith("suivant", "volgende")) {
            c.next();
            c.take(TokenKind.COLON);
            List<String> here = numbers(new boolean[1]);
            return Optional.of(new Codes(here, true, here.isEmpty()));
        }
        boolean[] quoted = new boolean[1];
        List<String> codes = numbers(quoted);
        if (codes.isEmpty()) {
            c.reset(mark);
            return Optional.empty();
        }
        return Optional.of(new Codes(codes, quoted[0], false));
    }

    /** "d'ordre", "de prestation", "de code de nomenclature". */
    private void qualifier() {
        while (c.peek().isWord("d", "de", "des", "van")
                && c.peek(1)
                        .isWord(
                                "ordre",
                                "prestation",
                                "prestations",
                                "code",
                                "codes",
                                "nomenclature",
                                "la",
                                "les",
                                "reference",
                                "verstrekking")) {
            c.skip(2);
            c.takeWord("prestation", "prestations");
        }
        c.takeWord("d");
        c.takeWord("ordre");
    }

    /** "A", "B" et "C"; A, B et C; "A, B et C". */
    List<String> numbers(boolean[] quoted) {
        List<String> all = new ArrayList<>();
        while (true) {
            Token t = c.peek();
            List<String> here =
                    t.is(TokenKind.CODE) ? List.of(t.norm()) : t.is(TokenKind.QUOTED) ? codesIn(t.text()) : List.of();
            if (here.isEmpty()) {
                return all;
            }
            quoted[0] |= t.is(TokenKind.QUOTED);
            if (!t.flaw().isEmpty()) {
                flaws.add(t.flaw());
            }
            all.addAll(here);
            c.next();
            int mark = c.mark();
            boolean and = c.take(TokenKind.COMMA) | c.takeWord("et", "ou", "en", "of");
            c.takeWord("ainsi");
            c.takeWord("que");
            if (!and || !c.peek().is(TokenKind.CODE) && !c.peek().is(TokenKind.QUOTED)) {
                c.reset(mark);
                return all;
            }
        }
    }

    private static List<String> codesOnly(String words) {
        List<String> codes = codesIn(words);
        boolean numbers = codes.stream()
                .allMatch(x -> Character.isDigit(x.charAt(0))
                        && x.length() >= 6
                        && x.chars().allMatch(ch -> Character.isDigit(ch) || ch == '-'));
        return numbers ? codes : List.of();
    }

    /** The order numbers of quoted words; words that are no order number stay as written. */
    static List<String> codesIn(String words) {
        List<String> all = new ArrayList<>();
        for (Token t : Lexer.lex(words)) {
            if (t.is(TokenKind.CODE)) {
                all.add(t.norm());
            } else if (!t.is(TokenKind.COMMA)
                    && !t.is(TokenKind.PERIOD)
                    && !t.is(TokenKind.SEMICOLON)
                    && !t.isWord("et", "ou", "en", "of", "nos")) {
                String plain = words.replaceAll("\\s", "");
                return plain.isEmpty() || plain.length() > 24 ? List.of() : List.of(plain);
            }
        }
        return all;
    }

    /** The order numbers of units that are services and nothing else. */
    static List<String> servicesOf(Units units) {
        boolean services = units.paths().stream()
                .allMatch(p -> p.segments().size() == 1
                        && p.segments().get(0).kind() == SegmentKind.CODE
                        && !Units.isOpen(p.segments().get(0).value()));
        return services
                ? units.paths().stream().map(p -> p.segments().get(0).value()).toList()
                : List.of();
    }

    /** A single quoted string without noun, or null. */
    @Nullable
    String bare() {
        return c.peek().is(TokenKind.QUOTED) ? c.next().text() : null;
    }
}
