package org.nomenlex.grammar.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;
import org.nomenlex.grammar.lex.Words;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Reads the rules of services: "les règles d'application qui suivent la prestation ...", "la règle de cumul 77", "la deuxième
 * règle d'application qui la suit", "les deux alinéas qui suivent la prestation X".
 */
final class ApplicationRules {

    private final Cursor c;
    private final UnitReader units;
    private final ServiceNumbers numbers;

    ApplicationRules(Cursor c, UnitReader units, ServiceNumbers numbers) {
        this.c = c;
        this.units = units;
        this.numbers = numbers;
    }

    /** The rules named at the cursor (on the word "règle"), those of the ordinals where some are given. */
    @Nullable
    Units read(List<Integer> ordinals) {
        int mark = c.mark();
        OptionalInt count = Words.count(c.peek(-1).norm());
        boolean capital = Character.isUpperCase(c.peek().text().charAt(0)) && c.mark() > 0;
        String noun = c.next().norm();
        String rubric = impliedRubric(noun);
        qualifier();
        if (capital
                && noun.equals("regles")
                && !rubric.isEmpty()
                && ordinals.isEmpty()
                && !c.peek().is(TokenKind.NUMBER)) {
            // "dans les Règles de cumul": the rubric of that name.
            return Units.of(SegmentKind.RUBRIC, rubric);
        }
        if (isAnnounced()) {
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

    /** "la règle suivante", "la règle et la prestation suivantes": what comes, no address; "suivant la prestation X" is one. */
    private boolean isAnnounced() {
        boolean follows = c.peek().isWord("suivant") && c.peek(1).isWord("la", "les", "l", "le");
        return c.peek().startsWith("suivant") && !follows
                || c.peek(1).startsWith("suivant") && c.peek().isWord("d", "et");
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
        if (comesAsWords()) {
            return null;
        }
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

    /** la r\u00e8gle de cumul "351" est ins\u00e9r\u00e9e dans le libell\u00e9 de X apr\u00e8s les mots "a": its number comes into the words there. */
    private boolean comesAsWords() {
        boolean quoted = c.peek().is(TokenKind.QUOTED) && isNumber(c.peek().text()) && Verbs.isAuxiliary(c.peek(1));
        for (int i = 2; quoted && !c.peek(i).text().isEmpty(); i++) {
            if (c.peek(i).isWord("libelle", "mot", "mots") && c.peek(2).startsWith("inser", "ajout", "introdui")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String words) {
        return !words.isBlank() && words.strip().chars().allMatch(Character::isDigit);
    }

    /** "la règle diagnostique 18 dans la rubrique "Règles diagnostiques"": the rubric stands around it. */
    private Units inRubric(Units rules) {
        int mark = c.mark();
        if (c.takeWord("dans", "sous") && c.mayTakeWord("la", "l") && c.peek().isWord("rubrique", "intitule")) {
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
        changed();
        if (c.peek().isWord("qui", "die") && c.peek(1).isWord(PRONOUNS)) {
            boolean before = isBefore(c.peek(2));
            c.skip(3);
            return Units.of(before ? SegmentKind.RULES_BEFORE : SegmentKind.RULES_AFTER, Units.SAME);
        }
        if (c.peek().startsWith("precedent", "voorafgaand") && !c.peek().isWord("precedent")
                || c.peek().isWord("precedent") && !c.peek(-1).isWord("qui")) {
            // "la règle d'application précédente"
            c.next();
            return Units.of(SegmentKind.RULES_BEFORE, Units.SAME);
        }
        if (c.peek().isWord("qui") && isAlone(c.peek(1), c.peek(2))) {
            // "la prestation X et la règle d'application qui précède sont abrogées"
            boolean before = isBefore(c.peek(1));
            c.skip(2);
            return Units.of(before ? SegmentKind.RULES_BEFORE : SegmentKind.RULES_AFTER, Units.SAME);
        }
        SegmentKind side = side();
        if (side == null) {
            return null;
        }
        Units rules = anchored(side);
        if (rules == null) {
            c.reset(mark);
        }
        return rules;
    }

    /** "qui la suit", "die erop volgt", "die eraan voorafgaat". */
    private static final String[] PRONOUNS = {
        "la", "les", "le", "l", "y", "erop", "daarop", "eraan", "daaraan", "haar", "ervoor", "hieraan", "hierop"
    };

    private static boolean isBefore(Token verb) {
        return verb.startsWith("preced", "voorafga", "staat", "staan");
    }

    /** "(qui) précède" and "(qui) suit" with nothing behind that says what. */
    private static boolean isAlone(Token verb, Token next) {
        boolean stands = verb.isWord("precede", "precedent", "suit", "suivent");
        return stands
                && (next.text().isEmpty() || next.is(TokenKind.COMMA) || next.isWord("et") || Verbs.isAuxiliary(next));
    }

    /** Which rules are meant, with the words that say so taken up to the service; null where none do. */
    private @Nullable SegmentKind side() {
        if (c.peek().startsWith("insere") && c.peek(1).isWord("apres")) {
            c.skip(2);
            return SegmentKind.RULES_AFTER;
        }
        if (c.takeWord("qui", "die")) {
            return standing();
        }
        if (under()) {
            c.skip(c.peek().isWord("sous", "na") ? 1 : 2);
            return SegmentKind.RULES_AFTER;
        }
        if (c.peek().startsWith(RELATIONS)) {
            boolean before = c.next().startsWith("preced");
            c.takeWord("suite");
            c.takeWord("a", "aux", "au", "de", "pour");
            return before ? SegmentKind.RULES_BEFORE : SegmentKind.RULES_AFTER;
        }
        boolean of = c.peek().isWord("de", "des")
                && c.peek(1).isWord("la", "prestation", "prestations")
                && c.peek(2).startsWith("prestation");
        if (!of) {
            return null;
        }
        c.next();
        return SegmentKind.RULES_AFTER;
    }

    /** Words between a rule and its service: "relative à", "suivant", "prévue pour". */
    private static final String[] RELATIONS = {
        "suivant", "faisant", "relati", "concernant", "precedant", "prevue", "prevues", "afferente", "jointe"
    };

    /** "(qui) précède", "(qui) figurent avant", "(qui) se trouve sous", "(die) volgt op". */
    private SegmentKind standing() {
        boolean before = c.peek().startsWith("preced", "voorafgaa");
        boolean stands = c.peek().startsWith("figur", "se", "trouv");
        c.next();
        c.takeWord("trouve", "trouvent");
        before |= stands && c.takeWord("avant", "devant");
        c.takeWord("op", "a", "aan", "sous", "apres");
        return before ? SegmentKind.RULES_BEFORE : SegmentKind.RULES_AFTER;
    }

    /** "sous la prestation X", "figurant après la prestation X", "na de verstrekking X". */
    private boolean under() {
        return c.peek().isWord("sous", "na") && c.peek(2).startsWith("prestation", "verstrekking")
                || c.peek().isWord("figurant", "reprise", "reprises")
                        && c.peek(1).isWord("sous", "apres");
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
            List<String> codes = numbers.codes();
            if (codes.isEmpty() && c.peek().is(TokenKind.QUOTED)) {
                codes = ServiceNumbers.onlyCodes(c.peek().text());
                c.skip(codes.isEmpty() ? 0 : 1);
            }
            abrogated();
            return codes.isEmpty() ? Units.of(kind, Units.SAME) : ServiceNumbers.of(kind, codes);
        }
        if (c.peek().is(TokenKind.CODE)) {
            return ServiceNumbers.of(kind, numbers.codes());
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
