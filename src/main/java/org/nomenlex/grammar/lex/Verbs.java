package org.nomenlex.grammar.lex;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs of amending formulas, as stems without accents: French participles and Dutch ones. */
public final class Verbs {

    private static final Map<String, Action> STEMS = stems();

    /** Full forms that a stem would catch wrongly. */
    private static final Set<String> NOT_VERBS = WordList.of("""
            complet completement remplacement remplacements insertion suppression
            modification modifications adaptation rapport rapports porteur porteurs portant
            supplement remplacants""");

    private static final Set<String> RAISED = WordList.of("""
            porte portee portes portees fixe fixee fixes fixees ramene ramenee ramenes ramenees abaisse abaissee
            abaisses abaissees reduit reduite reduits reduites diminue diminuee diminues diminuees augmente augmentee
            augmentes augmentees majore majoree majores majorees releve relevee releves relevees eleve elevee
            eleves elevees gebracht verhoogd vastgesteld verlaagd herleid teruggebracht opgetrokken verminderd""");

    private static final Set<String> COMPLETED =
            Set.of("complete", "completee", "completes", "completees", "aangevuld");

    private static final Set<String> AUXILIARIES = WordList.of("""
            est sont es soit soient sera seront wordt worden doit doivent zijn is""");

    private static final Set<String> DUTCH = WordList.of("""
            vervangen gelezen ingevoegd tussengevoegd toegevoegd bijgevoegd aangevuld opgeheven geschrapt
            weggelaten ingetrokken hersteld hernummerd vernummerd verplaatst gewijzigd gebracht verhoogd vastgesteld verlaagd herleid
            teruggebracht opgetrokken verminderd voorafgegaan gevolgd""");

    private static final Set<String> BECOMES = WordList.of("""
            devient deviennent devenant formera formeront forme forment constituera
            constitueront deviendra deviendront""");

    private static final Set<String> ADVERBS = WordList.of("""
            chaque fois a toutes les respectivement egalement aussi deux trois encore donc ainsi
            etre telkens respectievelijk en outre partout ensuite eveneens ete""");

    private Verbs() {}

    private static Map<String, Action> stems() {
        Map<String, Action> map = new LinkedHashMap<>();
        List.of(
                        "rempla",
                        "replac",
                        "adapt",
                        "vervang",
                        "libelle",
                        "redige",
                        "reformul",
                        "corrig",
                        "substitu",
                        "gelezen")
                .forEach(s -> map.put(s, Action.REPLACE));
        List.of("inser", "introdui", "intercal", "ingevoeg", "ingelast", "ingelas", "tussengevoegd")
                .forEach(s -> map.put(s, Action.INSERT));
        List.of("ajout", "rajout", "toegevoegd", "bijgevoegd").forEach(s -> map.put(s, Action.ADD));
        List.of("complet", "aangevuld").forEach(s -> map.put(s, Action.COMPLETE));
        List.of(
                        "abrog",
                        "supprim",
                        "suprim",
                        "abrrog",
                        "retir",
                        "radi",
                        "biff",
                        "enlev",
                        "opgeheven",
                        "geschrapt",
                        "weggelaten",
                        "annul")
                .forEach(s -> map.put(s, Action.REPEAL));
        List.of("rapporte", "ingetrokken").forEach(s -> map.put(s, Action.WITHDRAW));
        List.of("retabli", "hersteld").forEach(s -> map.put(s, Action.RESTORE));
        List.of("renumerot", "hernummerd", "vernummerd").forEach(s -> map.put(s, Action.BECOME));
        List.of("transfer", "deplac", "overgebracht", "verplaatst").forEach(s -> map.put(s, Action.MOVE));
        List.of("precede", "voorafgegaan").forEach(s -> map.put(s, Action.PRECEDE));
        List.of("suivi", "suivie", "suivis", "suivies", "gevolgd").forEach(s -> map.put(s, Action.FOLLOW));
        List.of("apport", "aangebracht").forEach(s -> map.put(s, Action.ANNOUNCE));
        List.of("modifi", "gewijzigd").forEach(s -> map.put(s, Action.MODIFY));
        return map;
    }

    /** What the participle does, where it is one of the grammar's. */
    public static Optional<Action> participle(String norm) {
        if (COMPLETED.contains(norm)) {
            return Optional.of(Action.COMPLETE);
        }
        if (RAISED.contains(norm)) {
            return Optional.of(Action.RAISE);
        }
        if (NOT_VERBS.contains(norm)) {
            return Optional.empty();
        }
        for (Map.Entry<String, Action> stem : STEMS.entrySet()) {
            if (norm.startsWith(stem.getKey())) {
                return Optional.of(stem.getValue());
            }
        }
        return Optional.empty();
    }

    /** Whether the word is a form of "être" or "worden". */
    public static boolean isAuxiliary(Token t) {
        return t.is(TokenKind.WORD) && AUXILIARIES.contains(t.norm());
    }

    /** Whether the word is a Dutch participle, which may stand far behind its auxiliary. */
    public static boolean isSplitParticiple(Token t) {
        return t.is(TokenKind.WORD) && isSplitParticiple(t.norm());
    }

    static boolean isSplitParticiple(String norm) {
        return DUTCH.contains(norm);
    }

    /** Whether the word is a form of "devenir". */
    public static boolean isBecome(Token t) {
        return t.is(TokenKind.WORD) && BECOMES.contains(t.norm());
    }

    /** Whether the word is a form of "vervallen", which needs no auxiliary. */
    public static boolean isDrop(Token t) {
        return t.isWord("vervalt", "vervallen");
    }

    /** Whether "se lit comme suit", "se lisent désormais comme suit" stands there. */
    public static boolean isRead(List<Token> tokens, int at) {
        if (!tokens.get(at).isWord("se")
                || at + 2 >= tokens.size()
                || !tokens.get(at + 1).isWord(READS)) {
            return false;
        }
        int next = tokens.get(at + 2).isWord("desormais", "dorenavant") ? at + 3 : at + 2;
        return next < tokens.size() && tokens.get(next).isWord("comme");
    }

    private static final String[] READS = {"lit", "lisent", "lira", "liront", "lire"};

    /** Whether the word may stand between auxiliary and participle. */
    public static boolean isAdverb(Token t) {
        return t.is(TokenKind.WORD) && ADVERBS.contains(t.norm());
    }

    /** "porté à", "portée de ... à"; not "portées en compte". */
    private static boolean raises(String text, int from) {
        String rest = text.substring(from, Math.min(text.length(), from + 8)).strip();
        return rest.startsWith("\u00e0 ")
                || rest.startsWith("de ")
                || rest.startsWith("a ")
                || rest.startsWith("op ")
                || rest.startsWith("tot ")
                || rest.startsWith("respec")
                || rest.startsWith("comme ");
    }

    /** What follows "porté", where it is the verb: "à", "de ... à", "comme suit". */
    private static final String[] RAISES_TO = {"a", "de", "au", "op", "tot", "van", "respectivement", "comme"};

    /** Whether the token is a participle of the grammar; "portées en compte" is none. */
    public static boolean isParticiple(Token t, Token next) {
        if (!t.is(TokenKind.WORD) || participle(t.norm()).isEmpty()) {
            return false;
        }
        if (t.startsWith("precede", "suivi")) {
            return next.isWord("par", "d", "de", "du", "des");
        }
        return !RAISED.contains(t.norm()) || next.isWord(RAISES_TO);
    }

    /** Whether a participle of the grammar follows the auxiliary at the cursor, adverbs between them left out. */
    public static boolean participleFollows(Cursor c) {
        for (int i = 1; i < 6; i++) {
            Token t = c.peek(i);
            if (isParticiple(t, c.peek(i + 1))) {
                return true;
            }
            if (!isAdverb(t)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the word has the form of a French participle, of whatever verb. */
    public static boolean looksLikeParticiple(Token t) {
        String word = t.text();
        boolean ends = word.endsWith("\u00e9")
                || word.endsWith("\u00e9e")
                || word.endsWith("\u00e9s")
                || word.endsWith("\u00e9es")
                || word.endsWith("ue")
                || word.endsWith("uit")
                || word.endsWith("uite")
                || word.endsWith("dus")
                || word.endsWith("du");
        return t.is(TokenKind.WORD) && word.length() > 3 && ends && !isAdverb(t);
    }

    /** Whether a participle of the grammar stands within the next few words of the text. */
    static boolean actionSoon(String text, int from) {
        int i = from;
        for (int words = 0; words < 5; words++) {
            while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == ',')) {
                i++;
            }
            int end = i;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end == i) {
                return false;
            }
            String norm = Words.norm(text.substring(i, end));
            if (participle(norm).isPresent()) {
                return !RAISED.contains(norm) || raises(text, end);
            }
            if (!ADVERBS.contains(norm)) {
                return false;
            }
            i = end;
        }
        return false;
    }
}
