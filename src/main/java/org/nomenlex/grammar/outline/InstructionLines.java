package org.nomenlex.grammar.outline;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.clause.ClauseReader;
import org.nomenlex.grammar.clause.Sentence;
import org.nomenlex.grammar.lex.Lexer;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;
import org.nomenlex.grammar.lex.WordList;

/**
 * Tells lines that read as an instruction ("au § 2, les mots "A" sont supprimés") or as an address for what stands below ("Au §
 * 2 :") from lines of new text.
 */
final class InstructionLines {

    /** Words that an instruction starts with; "b" and "ii" are enumerators. */
    private static final Set<String> STARTS = WordList.of("""
            le la les l un une deux trois il est sont au aux a à dans sous en après avant entre chaque
            devant cette ce cet pour in de het een na tussen er paragraphe juste apres wordt worden voor ii
            iii iv i vi v f b c d e g h j k op onder quatre cinq paragraphes alinéas article articles point
            points toutes tous artikel artikelen paragraaf paragrafen lid punt rubriek bepaling dezelfde
            hetzelfde bij aan alinéa""");

    private String lastWords = "";
    private @Nullable Sentence lastRead;

    /** A line is looked at several times before its item starts: the last reading is kept. */
    Sentence read(String words) {
        String key = words.strip();
        if (lastRead == null || !key.equals(lastWords)) {
            lastWords = key;
            lastRead = ClauseReader.read(key, key.length());
        }
        return lastRead;
    }

    /** "Sont insérés au § 1er :" and "un 5°, rédigé comme suit :", one sentence. */
    static String joined(String list, String words) {
        return list.strip().replaceFirst("[\\s:]+$", "") + " " + words;
    }

    /** Whether the words say what comes in, where a list says only that something does. */
    static boolean announces(String list, String words) {
        boolean by = BY.matcher(words).find();
        if (!by && !started(words) || words.length() > LONGEST_ANNOUNCEMENT) {
            return false;
        }
        boolean verb = ClauseReader.read(words, words.length()).hasVerb();
        String whole = joined(list, words);
        Sentence s = verb ? null : ClauseReader.read(whole, whole.length());
        return s != null
                && (s.namesNewText() || by)
                && (s.contentFrom() >= 0 || by || words.strip().endsWith(":"));
    }

    /** "par un alinéa, rédigé comme suit :", "au 2°, par les mots "et B"", behind "le § 2 est complété :". */
    private static final Pattern BY = Pattern.compile(
            "(?:^\\s*|^[^\"«“]{2,60}, )par (?:ce qui suit|l[ae] \\p{L}+ suivant|les? mots? [\"«“]|une? )");

    /** So many characters "une prestation nouvelle, libellée comme suit :" has at the most, short new text behind it included. */
    private static final int LONGEST_ANNOUNCEMENT = 400;

    /** Whether the words are built as an instruction, of whatever verb: "la prestation X est transposée". */
    static boolean acts(String words) {
        return started(words) && Lexer.lex(words).stream().anyMatch(t -> Verbs.isAuxiliary(t) || isParticiple(t));
    }

    /** "les prestations A et B son supprimées": the verb is there, its auxiliary is not. */
    private static boolean isParticiple(Token t) {
        return t.is(TokenKind.WORD)
                && t.norm().endsWith("s")
                && Verbs.participle(t.norm()).isPresent();
    }

    /** "Dans le § 2, les mots "Dyslexie ...": words that end on a later line, the verb behind them. */
    boolean opensWords(String words) {
        if (!started(words)) {
            return false;
        }
        Sentence s = read(words);
        boolean open =
                s.clauses().get(0).words() != null && s.flaws().contains("guillemet fermant absent") || endsOpen(words);
        return !s.hasVerb() && open;
    }

    /** Whether the words break off where words to be quoted follow: "sont remplacés les mots". */
    static boolean endsOpen(String words) {
        String s = words.strip();
        while (s.endsWith(":") || s.endsWith(" ")) {
            s = s.substring(0, s.length() - 1);
        }
        return s.endsWith("les mots")
                || s.endsWith("suivants")
                || s.endsWith("le mot")
                || s.endsWith("la phrase")
                || s.endsWith("ce qui suit")
                || s.endsWith("les termes");
    }

    /** Whether the words read as an instruction or as an address for what follows, with few words unaccounted for. */
    boolean looksLikeInstruction(String words, int residue) {
        if (words.length() < 3) {
            return false;
        }
        Sentence s = read(words);
        return s.hasVerb() ? s.residue().size() <= residue && started(words) : s.isAddress() && headed(s);
    }

    /** Whether the words name a unit or a place and do nothing to it. */
    boolean isAddress(String words) {
        if (words.length() > 160) {
            return false;
        }
        char c = words.stripLeading().charAt(0);
        Sentence s = "ADSEads".indexOf(c) >= 0 ? read(words) : null;
        return s != null && s.isAddress() && headed(s);
    }

    /** An address names at least one unit or place. */
    private static boolean headed(Sentence s) {
        Clause c = s.clauses().get(0);
        return c.spot() != null || c.language() != null || c.address().stream().anyMatch(p -> !p.isEmpty());
    }

    /** An instruction starts with an article, a preposition, a paragraph sign or a verb, not with a bare noun. */
    private static boolean started(String words) {
        String s = words.stripLeading();
        int end = 0;
        while (end < s.length() && Character.isLetter(s.charAt(end))) {
            end++;
        }
        return end == 0 || STARTS.contains(s.substring(0, end).toLowerCase(Locale.ROOT));
    }
}
