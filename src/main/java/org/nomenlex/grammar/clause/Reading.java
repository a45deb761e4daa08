package org.nomenlex.grammar.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nomenlex.grammar.address.HistoryReader;
import org.nomenlex.grammar.address.UnitReader;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Lexer;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * The sentence being read: its tokens and the place in them, what was read so far, and the clause that is being filled. All
 * readers of phrases share it; each changes what its own words say.
 */
final class Reading {

    final String text;

    /** The offset at which the first line ends, -1 where lines do not matter. */
    final int firstLine;

    final List<Token> tokens;
    final Cursor cursor;
    final VerbPlaces verbs;
    final UnitReader units;
    final Operands operands;
    final OrderNumbers orderNumbers;

    final List<Clause> clauses = new ArrayList<>();
    final List<Token> residue = new ArrayList<>();
    final List<String> flaws = new ArrayList<>();
    final List<String> doubts = new ArrayList<>();
    final List<HistoryReader.History> histories = new ArrayList<>();

    /** The offset at which new text starts, -1 while none was found. */
    int contentFrom = -1;

    // The clause

    Clause clause = new Clause();

    /** Whether "par" was read, so that what follows is what comes. */
    boolean behindBy;

    /** Whether the words announced stand below ("les mots suivants"). */
    boolean below;

    /** Whether the sentence itself says what stands there, not the title of a unit. */
    boolean becauseSaid;

    // Its address

    /** What is around the unit that was named last. */
    List<UnitPath> parents = List.of(UnitPath.EMPTY);

    /** Where the next clause starts from. */
    List<UnitPath> container = List.of(UnitPath.EMPTY);

    /** The addresses before the last one, of a clause that is about several places ("au § 1er, 2°, et au § 3"). */
    final List<UnitPath> branches = new ArrayList<>();

    /** Whether each of them ends with its own subject, so that no unit named later stands in them. */
    boolean branchesEnd;

    /** The step at which the first subject stands that was named with its article ("au § 1er, le 2°"), -1 where none was. */
    int rowFrom = -1;

    /** Whether the units named so far tell where the clause is ("au § 1er, b)"), not what its subject is. */
    boolean placed;

    /** How many places the unit named last added beside others with a noun of its own ("le § 3, le § 4": one), 0 mostly. */
    int joined;

    /** Whether these were named with a preposition of their own ("au A et au B"), so that they only tell where the clause is. */
    boolean joinedPlace;

    /** The unit named last, null where the clause names none yet. */
    @Nullable
    Units last;

    /** The order number of the service named last in the sentence, empty where none was. */
    String lastService = "";

    /** What the headings named so far were called ("rubrique"), by their words. */
    final Map<String, String> headingNouns = new HashMap<>();

    /** Whether the unit named last was led by a preposition ("au § 1er"). */
    boolean lastByPreposition;

    /** What was named in the plural ("les articles", "les §§"), so that a bare number behind "et" is another; null for nothing. */
    @Nullable
    SegmentKind several;

    /** Whether the place stood before the verb. */
    boolean placeFronted;

    /** Whether a place was named behind what comes ("par les mots "B" au § 2"), so that it may be that of a further part. */
    boolean placedBehindAnswer;

    /** The part before, whose verb this one shares and which has no place behind what comes: this one's would be that of both. */
    @Nullable
    Clause partBefore;

    /** Whether the subject was named behind the verb ("Est abrogé l'article 25, § 3"). */
    boolean subjectBehind;

    /** Whether an address behind the verb was read last ("sont insérées, au § 1er, alinéa 2, ..."). */
    boolean addressed;

    /** Whether a place was named behind the words that the verb changes; further words would stand at another place. */
    boolean placedAgain;

    /** Words before the verb that have a place of their own each: les mots "a" au § 1er et les mots "b" au § 2 sont supprimés. */
    final List<Clause> parts = new ArrayList<>();

    /** Whether a place was named behind order numbers, before the verb. */
    boolean placedCodes;

    /** What was around the place of such words. */
    List<UnitPath> aroundPart = List.of();

    /** Whether an earlier change was recalled since the last unit. */
    boolean historySince;

    // What stands just before the cursor

    boolean preposition;
    boolean conjunction;

    /** Whether the unit named last was led by "de" ("de l'article 20"). */
    boolean ledByOf;

    /** Whether the unit named last is where another came from ("transférée de la rubrique 9"). */
    boolean origin;

    /** The address is that of the clause before: nothing of this one was named yet. */
    boolean inherited;

    /**
     * At the start of a sentence.
     *
     * @param text its words
     * @param firstLine the offset at which its first line ends
     */
    Reading(String text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
        this.tokens = Demonstratives.resolved(Lexer.lex(text));
        this.cursor = new Cursor(tokens);
        this.verbs = new VerbPlaces(tokens);
        this.units = new UnitReader(cursor, text);
        this.operands = new Operands(cursor, text, flaws);
        this.orderNumbers = new OrderNumbers(cursor, flaws);
        clause.address.add(UnitPath.EMPTY);
    }

    /** Whether the clause has its verb. */
    boolean hasVerb() {
        return !clause.actions.isEmpty();
    }

    /** Whether a verb stands at the cursor or behind it. */
    boolean verbLater() {
        return verbs.isVerbFrom(cursor.mark());
    }

    /** What led to the next phrase was used. */
    void endPhrase() {
        preposition = false;
        conjunction = false;
    }

    /** Back from the unit named last to what is around it. */
    void leaveUnit() {
        clause.address.clear();
        clause.address.addAll(parents);
        last = null;
    }

    /** Quotes that are wrong in words which no reader looked at as such: a heading, a unit, a quote that closes nothing. */
    private void quotesInDoubt() {
        for (int i = 0;
                flaws.isEmpty()
                        && i < tokens.size()
                        && (contentFrom < 0 || tokens.get(i).start() < contentFrom);
                i++) {
            Token t = tokens.get(i);
            boolean lone = t.is(TokenKind.STRAY) && i > 0 && !tokens.get(i - 1).is(TokenKind.SLASHED);
            String flaw = lone ? "guillemet ouvrant absent" : t.flaw();
            if (!flaw.isEmpty()) {
                flaws.add(flaw);
            }
        }
    }

    /** What was read, when the end is reached. */
    Sentence sentence() {
        doubts.addAll(units.takeDoubts());
        quotesInDoubt();
        return new Sentence(clauses, contentFrom, residue, flaws, doubts, histories);
    }
}
