package org.nomenlex.grammar.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Lexer;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Words;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Reads the names of services and of what belongs to them: "la prestation 453574-453585", "le libellé et la valeur relative
 * de la prestation ...", "les règles d'application qui suivent la prestation ...", "la règle de cumul 77".
 */
final class Services {

    private static final String RANGE =
            "les num\u00e9ros d'ordre entre le premier et le dernier de la s\u00e9rie ne sont pas connus de l'acte";

    private final Cursor c;
    private final UnitReader units;

    Services(Cursor c, UnitReader units) {
        this.c = c;
        this.units = units;
    }

    @Nullable
    Units named(Token noun) {
        return switch (noun.norm()) {
            case "prestation", "prestations", "pseudocode", "pseudocodes", "verstrekking", "verstrekkingen" ->
                services();
            case "libelle", "libelles", "omschrijving", "omschrijvingen" -> label();
            case "valeur",
                    "valeurs",
                    "betrekkelijke",
                    "waarde",
                    "waarden",
                    "coefficient",
                    "coefficients",
                    "lettre-cle",
                    "lettres-cles",
                    "lettre",
                    "sleutelletter" -> value();
            default ->
                noun.startsWith("regle", "regel", "toepassingsregel", "cumulregel", "diagnoseregel")
                        ? rulesFrom(noun)
                        : null;
        };
    }

    private @Nullable Units rulesFrom(Token noun) {
        if (noun.isWord("reglement", "reglements", "reglementaire", "regelen", "regeling")) {
            return null;
        }
        c.reset(c.mark() - 1);
        return rules(List.of());
    }

    // Services ----------------------------------------------------------------------------------------------------

    private @Nullable Units services() {
        c.takeWord("n");
        c.takeWord("no", "nos", "numero", "numeros", "nr", "nrs");
        if (c.peek().startsWith("suivant", "ci-apres")) {
            return null;
        }
        List<String> codes = codes();
        if (c.peek().isWord("qui", "qu") && codes.isEmpty()) {
            belonging();
        }
        if (codes.isEmpty()) {
            return quotedServices()
                    .orElseGet(() -> c.peek().is(TokenKind.QUOTED) ? null : Units.of(SegmentKind.CODE, Units.SAME));
        }
        return of(SegmentKind.CODE, codes);
    }

    /** "les prestations qui (le) suivent", "les prestations qu'il comporte": they go with the unit named before. */
    private void belonging() {
        int mark = c.mark();
        c.next();
        c.takeWord("le", "la", "les", "l", "y", "il", "elle");
        if (c.peek().startsWith("suiv", "comport", "comprend", "contient", "figur", "compos")) {
            c.next();
        } else {
            c.reset(mark);
        }
    }

    private static Units of(SegmentKind kind, List<String> codes) {
        return Units.of(
                codes.stream().map(v -> UnitPath.of(Segment.of(kind, v))).toList());
    }

    /** Order numbers in a row: "A, B et C", "A ou B". */
    List<String> codes() {
        List<String> all = new ArrayList<>();
        while (c.peek().is(TokenKind.CODE)) {
            all.add(c.next().norm());
            int mark = c.mark();
            if (c.takeWord("a", "tot", "jusqu")
                    && (c.takeWord("a", "et") || true)
                    && c.peek().is(TokenKind.CODE)) {
                units.refuse(RANGE);
            }
            c.reset(mark);
            c.take(TokenKind.COMMA);
            c.takeWord("et", "ou", "en", "of", "ainsi");
            c.takeWord("que");
            if (!c.peek().is(TokenKind.CODE)) {
                c.reset(mark);
                break;
            }
        }
        return all;
    }

    /** "la prestation "470050-470061"": the number in quotes. */
    private Optional<Units> quotedServices() {
        if (!c.peek().is(TokenKind.QUOTED)) {
            return Optional.empty();
        }
        List<String> codes = new ArrayList<>(onlyCodes(c.peek().text()));
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        c.next();
        while (true) {
            int mark = c.mark();
            boolean and = c.take(TokenKind.COMMA) | c.takeWord("et", "ou", "en");
            List<String> more =
                    and && c.peek().is(TokenKind.QUOTED) ? onlyCodes(c.peek().text()) : List.of();
            if (more.isEmpty()) {
                c.reset(mark);
                break;
            }
            codes.addAll(more);
            c.next();
        }
        return Optional.of(of(SegmentKind.CODE, codes).named());
    }

    /** The order numbers of a text that holds nothing else; none where it holds anything else. */
    static List<String> onlyCodes(String words) {
        List<String> codes = new ArrayList<>();
        for (Token t : Lexer.lex(words)) {
            if (t.is(TokenKind.CODE)) {
                codes.add(t.norm());
            } else if (!t.is(TokenKind.COMMA)
                    && !t.is(TokenKind.PERIOD)
                    && !t.is(TokenKind.SEMICOLON)
                    && !t.isWord("et", "ou", "en", "nos")) {
                return List.of();
            }
        }
        return codes;
    }

    // Label and value ---------------------------------------------------------------------------------------------

    private @Nullable Units label() {
        boolean both = false;
        var scope = LanguageReader.scope(c.peek());
        if (scope.isPresent()) {
            c.next();
        } else {
            scope = LanguageReader.read(c);
        }
        int mark = c.mark();
        if (c.takeWord("et", "en") && (c.takeWord("la", "les", "le", "sa", "son", "de") || true) && valueNoun()) {
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
        return ofRule(label);
    }

    /** "le libellé de la règle 106" is the rule itself; "le libellé du titre" the title. */
    private Units ofRule(Units label) {
        int mark = c.mark();
        if (c.takeWord("de", "du", "des", "van")) {
            c.takeWord("la", "l", "les", "cette", "de");
            boolean service = c.peek().startsWith("prestation", "verstrekking", "pseudocode")
                    || c.peek().isWord("meme");
            if (!service && c.peek().startsWith("regle")) {
                Units rule = rules(List.of());
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
        boolean letter = c.takeWord("lettre-cle", "lettres-cles", "sleutelletter") || c.takeWords("lettre", "cle");
        int mark = c.mark();
        if (letter && c.takeWord("et", "en") && (c.takeWord("le", "les", "la", "de") || true)) {
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

    private @Nullable Units value() {
        c.reset(c.mark() - 1);
        if (!valueNoun() || partOfValue()) {
            return null;
        }
        int mark = c.mark();
        if (c.takeWord("et", "en")
                && (c.takeWord("le", "les", "de", "son") || true)
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

    // Rules -------------------------------------------------------------------------------------------------------

    /** The rules named at the cursor (on the word "règle"), those of the ordinals where some are given. */
    @Nullable
    Units rules(List<Integer> ordinals) {
        int mark = c.mark();
        OptionalInt count = Words.count(c.peek(-1).norm());
        String noun = c.next().norm();
        String rubric = impliedRubric(noun);
        qualifier();
        boolean follows = c.peek().isWord("suivant") && c.peek(1).isWord("la", "les", "l", "le");
        if (c.peek().startsWith("suivant") && !follows
                || c.peek(1).startsWith("suivant") && c.peek().isWord("d", "et")) {
            c.reset(mark);
            return null;
        }
        Units numbered = numberedRules(rubric);
        if (numbered != null) {
            return numbered;
        }
        List<Integer> provided = ordinals.isEmpty() ? provided() : ordinals;
        Units around = around();
        if (around == null && count.isPresent()) {
            around = Units.of(SegmentKind.RULES_AFTER, Units.SAME);
        }
        Units rules = around != null ? around : Units.of(SegmentKind.RULES_AFTER, Units.SAME);
        return formerly(withOrdinals(rules, provided.isEmpty() ? provided() : provided));
    }

    /** "d'application", "de cumul", "diagnostique", "de non-cumul", "d'interprétation". */
    private void qualifier() {
        int mark = c.mark();
        if (c.takeWord("d", "de")) {
            if (c.peek()
                    .startsWith(
                            "application",
                            "cumul",
                            "non-cumul",
                            "diagnost",
                            "interpretation",
                            "non",
                            "remboursement")) {
                c.next();
                c.takeWord("cumul");
                return;
            }
            c.reset(mark);
        }
        if (c.peek().startsWith("diagnost")) {
            c.next();
        }
    }

    /** The rubric in which numbered rules of that name stand: "la règle de cumul 77", "la règle diagnostique 153". */
    private String impliedRubric(String noun) {
        int word = c.peek().isWord("d", "de") ? 1 : 0;
        if (noun.startsWith("cumulregel")) {
            return "Cumulregels";
        }
        if (noun.startsWith("diagnoseregel")) {
            return "Diagnoseregels";
        }
        if (word == 1 && c.peek(1).isWord("cumul")) {
            return "Règles de cumul";
        }
        return c.peek(word).startsWith("diagnost") ? "Règles diagnostiques" : "";
    }

    private @Nullable Units numberedRules(String impliedRubric) {
        List<String> numbers = new ArrayList<>();
        c.takeWord("no", "nos", "nr");
        while (c.peek().is(TokenKind.NUMBER)
                || c.peek().is(TokenKind.QUOTED) && isNumber(c.peek().text())) {
            Token t = c.next();
            numbers.add(t.is(TokenKind.QUOTED) ? t.text().strip() : t.norm());
            int mark = c.mark();
            boolean and = c.take(TokenKind.COMMA) | c.takeWord("et", "ou", "en");
            c.takeWord("la");
            if (!and || !c.peek().is(TokenKind.NUMBER)) {
                c.reset(mark);
                break;
            }
        }
        if (numbers.isEmpty()) {
            return null;
        }
        Units rules = Numbering.of(SegmentKind.RULE, numbers);
        Units named = inRubric(rules);
        boolean inside = named != rules || impliedRubric.isEmpty();
        return inside ? named : rules.under(Units.of(SegmentKind.RUBRIC, impliedRubric));
    }

    private static boolean isNumber(String words) {
        return !words.isBlank() && words.strip().chars().allMatch(Character::isDigit);
    }

    /** "la règle diagnostique 18 dans la rubrique "Règles diagnostiques"": the rubric stands around it. */
    private Units inRubric(Units rules) {
        int mark = c.mark();
        if (c.takeWord("dans", "sous")
                && (c.takeWord("la", "l") || true)
                && c.peek().isWord("rubrique", "intitule")) {
            Optional<Units> rubric = units.read();
            if (rubric.isPresent()) {
                return rules.under(rubric.get());
            }
        }
        c.reset(mark);
        return rules;
    }

    /** "qui suivent la prestation X", "qui précède la prestation X", "relative à la prestation X", "qui la suit". */
    private @Nullable Units around() {
        int mark = c.mark();
        boolean after = true;
        changed();
        if (c.peek().startsWith("insere") && c.peek(1).isWord("apres")) {
            c.skip(2);
        } else if (c.takeWord("qui", "die")) {
            if (c.takeWord("la", "les", "le", "l", "y", "erop", "daarop")) {
                c.next();
                return Units.of(SegmentKind.RULES_AFTER, Units.SAME);
            }
            after = !c.peek().startsWith("preced", "voorafgaa");
            boolean stands = c.peek().startsWith("figur", "se", "trouv");
            c.next();
            c.takeWord("trouve", "trouvent");
            after &= !(stands && c.takeWord("avant", "devant"));
            c.takeWord("op", "a", "aan", "sous", "apres");
        } else if (c.peek().isWord("sous", "na") && c.peek(2).startsWith("prestation", "verstrekking")
                || c.peek().isWord("figurant", "reprise", "reprises")
                        && c.peek(1).isWord("sous", "apres")) {
            c.skip(c.peek().isWord("sous", "na") ? 1 : 2);
        } else if (c.peek()
                .startsWith(
                        "suivant",
                        "faisant",
                        "relati",
                        "concernant",
                        "precedant",
                        "prevue",
                        "prevues",
                        "afferente",
                        "jointe")) {
            after = !c.peek().startsWith("preced");
            c.next();
            c.takeWord("a", "aux", "au", "de");
        } else if (!c.peek().isWord("de", "des")
                || !c.peek(1).isWord("la", "prestation", "prestations")
                || !c.peek(2).startsWith("prestation")) {
            return null;
        } else {
            c.next();
        }
        Units rules = anchored(after ? SegmentKind.RULES_AFTER : SegmentKind.RULES_BEFORE);
        if (rules == null) {
            c.reset(mark);
        }
        return rules;
    }

    /** ", insérée par l'arrêté royal du ..., qui suit": the change recalled stands between. */
    private void changed() {
        int mark = c.mark();
        c.take(TokenKind.COMMA);
        if (HistoryReader.startsAt(c) && HistoryReader.read(c).isPresent()) {
            c.take(TokenKind.COMMA);
            if (c.peek().isWord("qui", "die")) {
                return;
            }
        }
        c.reset(mark);
    }

    private @Nullable Units anchored(SegmentKind kind) {
        c.takeWord("le", "l");
        if (c.takeWord("libelle", "libelles")) {
            c.takeWord("de", "des");
        }
        c.takeWord("la", "les", "cette", "l", "de", "chacune");
        c.takeWord("des", "meme");
        if (c.peek().startsWith("prestation", "verstrekking")) {
            c.next();
            c.takeWord("no", "nos");
            List<String> codes = codes();
            if (codes.isEmpty() && c.peek().is(TokenKind.QUOTED)) {
                codes = onlyCodes(c.peek().text());
                c.skip(codes.isEmpty() ? 0 : 1);
            }
            abrogated();
            return codes.isEmpty() ? Units.of(kind, Units.SAME) : of(kind, codes);
        }
        if (c.peek().is(TokenKind.CODE)) {
            return of(kind, codes());
        }
        Optional<Units> unit = units.read();
        boolean plain = unit.isPresent()
                && unit.get().paths().size() == 1
                && unit.get().paths().get(0).segments().size() == 1;
        return plain ? Units.of(kind, unit.get().paths().get(0).toString()) : null;
    }

    /** "la prestation 476195-476206 abrogée": repealed by the same act. */
    private void abrogated() {
        if (c.peek().startsWith("abrog", "supprim", "insere")
                && !c.peek().norm().endsWith("ent")) {
            c.next();
        }
    }

    /** "la règle d'application prévue au premier alinéa". */
    private List<Integer> provided() {
        int mark = c.mark();
        if (c.peek().startsWith("prevue", "reprise", "mentionnee")) {
            c.next();
            c.takeWord("au", "a", "sous");
            c.takeWord("l", "le");
            List<Integer> ordinals = new Numbering(c).ordinals();
            if (!ordinals.isEmpty() && c.takeWord("alinea")) {
                return ordinals;
            }
        }
        c.reset(mark);
        return List.of();
    }

    private static Units withOrdinals(Units rules, List<Integer> ordinals) {
        if (ordinals.isEmpty()) {
            return rules;
        }
        List<UnitPath> paths = new ArrayList<>();
        for (UnitPath p : rules.paths()) {
            ordinals.forEach(n -> paths.add(p.plus(Segment.of(SegmentKind.ALINEA, String.valueOf(n)))));
        }
        return Units.of(paths);
    }

    /** ", ancienne, devenue la deuxième,": the act counts the old text, the new place is only recalled. */
    private Units formerly(Units rules) {
        int mark = c.mark();
        c.take(TokenKind.COMMA);
        if (c.takeWord("ancienne", "ancien", "anciennes", "actuelle")) {
            c.take(TokenKind.COMMA);
            if (c.takeWord("devenue", "devenu", "devenues")) {
                c.takeWord("la", "le", "les");
                new Numbering(c).ordinals();
                c.takeWord("regle", "alinea");
            }
            int comma = c.mark();
            if (!c.take(TokenKind.COMMA)) {
                c.reset(comma);
            }
            return rules;
        }
        c.reset(mark);
        return starting(rules);
    }

    /** ", commençant par les mots "Pour les enfants" et finissant par les mots ...": one rule of several, by its words. */
    private Units starting(Units rules) {
        int mark = c.mark();
        c.take(TokenKind.COMMA);
        if (c.takeWord("commencant", "debutant")
                && c.takeWords("par", "les", "mots")
                && c.peek().is(TokenKind.QUOTED)) {
            String words = c.next().text();
            int end = c.mark();
            if (!(c.takeWord("et")
                    && c.takeWord("finissant")
                    && c.takeWords("par", "les", "mots")
                    && c.take(TokenKind.QUOTED))) {
                c.reset(end);
            }
            return rules.paths().get(0).last().orElseThrow().kind() == SegmentKind.ALINEA
                    ? rules.expecting(words)
                    : Units.of(List.of(rules.paths().get(0).plus(Segment.of(SegmentKind.ALINEA, "~" + words))));
        }
        c.reset(mark);
        return rules;
    }

    /** "les (deux) alinéas qui suivent la prestation X": its rules, those of the ordinals where some are given. */
    Optional<Units> following(List<Integer> ordinals) {
        int mark = c.mark();
        if (!c.peek().isWord("qui", "die", "precedant", "suivant")) {
            return Optional.empty();
        }
        Units rules = around();
        if (rules == null || rules.paths().get(0).last().orElseThrow().value().equals(Units.SAME)) {
            c.reset(mark);
            return Optional.empty();
        }
        return Optional.of(withOrdinals(rules, ordinals));
    }

    /** "les conditions de l'intervention pour la prestation X": the rules that follow it. */
    @Nullable
    Units conditions() {
        return anchored(SegmentKind.RULES_AFTER);
    }
}
