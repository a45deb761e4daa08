package org.nomenlex.grammar.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nomenlex.grammar.address.ActReader;
import org.nomenlex.grammar.address.HistoryReader;
import org.nomenlex.grammar.address.LanguageReader;
import org.nomenlex.grammar.address.Paths;
import org.nomenlex.grammar.address.UnitReader;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Lexer;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;
import org.nomenlex.grammar.lex.WordList;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Reads an instruction phrase by phrase into clauses. The order of phrases is free ("au § 1er, après le 5°, les mots ... sont
 * insérés"; "sont insérés, au § 1er, les mots ..."), so each phrase is recognised by its first words and put where its role
 * says: before "par" what stands there now, behind it what comes.
 */
public final class ClauseReader {

    private static final Set<String> PREPOSITIONS = WordList.of("""
            a au aux dans sous in en sur pour auxdits audit onder""");

    /** Words that carry nothing: lists that have no segment, adverbs, recalls. */
    private static final Set<String> IDLE = WordList.of("""
            il est sont y lieu chaque fois respectivement comme et ou en le la les l de d du des ce
            limitative liste prestations er wordt worden door met par que qu nouveau nouvelle
            nouveaux ainsi egalement cela un une nomenclature deux listes numeros suit suivant
            suivants suivante suivantes als volgt toutes egard concerne ci-apres ci-dessus a au aux
            dans texte meme insere nouvel ladite dite precitee precite susmentionne susmentionnee
            telkens het van relatif relative sous jointe joint afin qui tous tout celui-ci celle-ci
            pour ci alors presente present volgende volgend respectievelijk twee drie redaction actuel actuelle actuels actuelles existant existante existants
            existantes inclus incluse figurant figurent figure repris reprise reprises
            mentionne mentionnee mentionnes mentionnees""");

    /** Words that lead to a cell of a table: "le mot "NON" de la ligne X". */
    private static final Set<String> CELLS = WordList.of("""
            ligne lignes colonne colonnes cellule cellules rangee rij kolom cel champ""");

    private final String text;
    private final int firstLine;
    private final List<Token> tokens;
    private final Cursor c;
    private final UnitReader units;
    private final Operands operands;
    private final SpotReader spots;
    private final Newcomers newcomers;
    private final boolean[] verbFrom;
    private final int slip;
    private final int telegraph;

    private final List<Clause> clauses = new ArrayList<>();
    private final List<Token> residue = new ArrayList<>();
    private final List<String> flaws = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();
    private final List<HistoryReader.History> histories = new ArrayList<>();

    private Clause clause = new Clause();
    private List<UnitPath> parents = List.of(UnitPath.EMPTY);
    private List<UnitPath> container = List.of(UnitPath.EMPTY);
    private @Nullable Units last;
    private boolean preposition;
    private boolean conjunction;
    private boolean behindBy;
    private boolean historySince;
    private int contentFrom = -1;

    /** The addresses before the last one, of a clause that is about several places ("au § 1er, 2°, et au § 3"). */
    private final List<UnitPath> branches = new ArrayList<>();

    private ClauseReader(String text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
        this.tokens = Lexer.lex(text);
        this.c = new Cursor(tokens);
        this.units = new UnitReader(c, text);
        this.operands = new Operands(c, text, flaws);
        this.spots = new SpotReader(c, units, operands, doubts);
        this.newcomers = new Newcomers(c, units);
        boolean[] finite = verbs(tokens);
        this.slip = finite[0] ? -1 : slip(tokens);
        this.telegraph = finite[0] || slip >= 0 ? -1 : telegraph(tokens);
        this.verbFrom = finite[0] ? finite : upTo(Math.max(slip, telegraph), finite);
        clause.address.add(UnitPath.EMPTY);
    }

    /**
     * Reads an instruction.
     *
     * @param text its words; where it spans lines they are joined with an empty line
     * @param firstLine the offset at which its first line ends
     */
    public static Sentence read(String text, int firstLine) {
        ClauseReader reader = new ClauseReader(text, firstLine);
        reader.run();
        return new Sentence(
                reader.clauses, reader.contentFrom, reader.residue, reader.flaws, reader.doubts, reader.histories);
    }

    static boolean startsWithVerb(String words) {
        String s = words.strip();
        boolean may = s.length() < 60 && (s.startsWith("sont ") || s.startsWith("est "));
        return may && isVerbAt(Lexer.lex(s), 0);
    }

    /** The place of an "et" that was typed for "est" ("la prestation suivante et introduite après"), or -1. */
    private static int slip(List<Token> tokens) {
        int found = -1;
        for (int i = 0; i < tokens.size(); i++) {
            boolean and = tokens.get(i).isWord("et") && i + 1 < tokens.size() && i > 0;
            if (and
                    && found < 0
                    && insertion(tokens.get(i + 1))
                    && !tokens.get(i + 1).norm().endsWith("er")) {
                found = i;
            }
        }
        return found;
    }

    private static boolean insertion(Token t) {
        return t.is(TokenKind.WORD)
                && Verbs.participle(t.norm())
                        .filter(a -> a == Action.INSERT || a == Action.ADD)
                        .isPresent();
    }

    /**
     * The place of the verb of a sentence in note form: "§ 5 : supprimé", "§ 6, alinéa 1er : insérer après les mots "A" les
     * mots "B""; -1 where a sentence has a finite verb or none at all.
     */
    private static int telegraph(List<Token> tokens) {
        int found = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            boolean verb = t.is(TokenKind.WORD) && Verbs.participle(t.norm()).isPresent();
            boolean behindColon = i > 0 && tokens.get(i - 1).is(TokenKind.COLON);
            boolean infinitive = verb && (i == 0 || behindColon) && t.norm().endsWith("er");
            boolean last = verb && behindColon && (i + 1 == tokens.size() || i + 2 == tokens.size());
            if (found < 0 && (infinitive || last)) {
                found = i;
            }
        }
        return found;
    }

    private boolean isVerb(List<Token> all, int at) {
        return at == slip && slip >= 0 || at == telegraph && telegraph >= 0 || at < all.size() && isVerbAt(all, at);
    }

    /** For each token whether a finite verb stands there or behind it. */
    private static boolean[] verbs(List<Token> tokens) {
        boolean[] from = new boolean[tokens.size() + 1];
        for (int i = tokens.size() - 1; i >= 0; i--) {
            from[i] = from[i + 1] || isVerbAt(tokens, i);
        }
        return from;
    }

    /** The same with a verb at one place. */
    private static boolean[] upTo(int at, boolean[] none) {
        for (int i = 0; i <= at; i++) {
            none[i] = true;
        }
        return none;
    }

    private static boolean isVerbAt(List<Token> tokens, int at) {
        if (Verbs.isDrop(tokens.get(at))) {
            return at == 0 || !Verbs.isAuxiliary(tokens.get(at - 1));
        }
        if (isDutchBecome(tokens, at)) {
            return true;
        }
        if (Verbs.isBecome(tokens.get(at))) {
            return at == 0
                    || !tokens.get(at - 1).isWord("qui", "lequel", "lesquels")
                            && !ofText(tokens, at)
                            && !tokens.get(at).isWord("devenant");
        }
        if (Verbs.isSplitParticiple(tokens.get(at))) {
            return opened(tokens, at);
        }
        if (!Verbs.isAuxiliary(tokens.get(at))) {
            return false;
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + 7); i++) {
            Token t = tokens.get(i);
            if (Verbs.isParticiple(t, tokens.get(Math.min(i + 1, tokens.size() - 1)))) {
                return true;
            }
            if (!Verbs.isAdverb(t) && !t.is(TokenKind.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** "§ 10 wordt § 11": "worden" with no participle behind it. */
    private static boolean isDutchBecome(List<Token> tokens, int at) {
        if (!tokens.get(at).isWord("wordt", "worden") || at == 0) {
            return false;
        }
        for (int i = at + 1; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            if (Verbs.isSplitParticiple(t) || t.isWord("wordt", "worden") || t.is(TokenKind.COLON)) {
                return false;
            }
        }
        int next = at + 1;
        while (next < tokens.size()
                && (Verbs.isAdverb(tokens.get(next)) || tokens.get(next).isWord("de", "het"))) {
            next++;
        }
        return next < tokens.size() && isUnitStart(tokens.get(next));
    }

    private static boolean isUnitStart(Token t) {
        return switch (t.kind()) {
            case SIGN, POINT, LETTER, BRACKETED, DECIMAL -> true;
            default -> t.isWord("lid", "leden", "paragraaf", "punt", "artikel", "bepaling", "punten", "paragrafen");
        };
    }

    /** "dont le texte (actuel) formera". */
    private static boolean ofText(List<Token> tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if (tokens.get(i).isWord("dont")) {
                return true;
            }
        }
        return false;
    }

    /** "worden de woorden "A" vervangen": the Dutch auxiliary stands before the subject, the participle behind it. */
    private static boolean opened(List<Token> tokens, int at) {
        for (int i = at - 1; i >= 0; i--) {
            Token t = tokens.get(i);
            if (t.isWord("wordt", "worden")) {
                return i < at - 1 && !isVerbAt(tokens, i);
            }
            if (Verbs.isSplitParticiple(t)) {
                return false;
            }
        }
        return false;
    }

    private boolean verbLater() {
        return verbFrom[Math.min(c.mark(), tokens.size())];
    }

    private boolean hasVerb() {
        return !clause.actions.isEmpty();
    }

    // The loop ----------------------------------------------------------------------------------------------------

    private void run() {
        while (!c.atEnd() && contentFrom < 0) {
            int mark = c.mark();
            if (!step() && c.mark() == mark) {
                skip();
            }
        }
        close();
        clause.refusal = units.takeRefusal();
        clauses.add(clause);
    }

    private boolean step() {
        return content()
                || annexBelow()
                || passing()
                || separator()
                || verb()
                || by()
                || history()
                || language()
                || place()
                || because()
                || act()
                || value()
                || order()
                || newcomer()
                || quoted()
                || unit();
    }

    private void skip() {
        Token t = c.next();
        clause.everywhere |=
                t.isWord("telkens") || t.isWord("chaque") && c.peek().isWord("fois");
        if (CELLS.contains(t.norm()) && t.is(TokenKind.WORD) && !hasVerb()) {
            doubts.add("l'instruction vise une cellule d'un tableau : l'op\u00e9ration vise le tableau");
            while (!c.atEnd() && !isVerb(tokens, c.mark())) {
                c.next();
            }
            return;
        }
        if (t.startsWith("transfer", "deplac")) {
            units.refuse(
                    "le transfert d'une unit\u00e9 vers un autre endroit ne peut pas \u00eatre exprim\u00e9 par une op\u00e9ration");
        }
        boolean exception = t.isWord("sauf", "hormis", "excepte", "behalve", "uitgezonderd")
                || t.isWord("exception") && c.peek(-2).isWord("l");
        if (exception) {
            units.refuse("l'instruction fait une exception qu'une op\u00e9ration ne peut pas exprimer");
        }
        if (unknownVerb(t)) {
            units.refuse("verbe modificatif inconnu : \u00ab " + t.text() + " "
                    + c.peek().text() + " \u00bb");
        }
        boolean prep = t.is(TokenKind.WORD) && PREPOSITIONS.contains(t.norm());
        if (prep) {
            preposition = true;
            return;
        }
        boolean idle = t.is(TokenKind.WORD) && IDLE.contains(t.norm())
                || t.is(TokenKind.COMMA)
                || t.is(TokenKind.PERIOD)
                || t.is(TokenKind.SEMICOLON)
                || t.is(TokenKind.COLON)
                || t.is(TokenKind.STRAY)
                || t.is(TokenKind.OTHER) && ")([]".contains(t.text());
        if (!idle) {
            residue.add(t);
        }
    }

    /** "le § 4 est suspendu": a verb of change that the grammar does not know; "qui est ..." only describes. */
    private boolean unknownVerb(Token t) {
        return Verbs.isAuxiliary(t)
                && !c.peek(-2).isWord("qui", "que", "qu", "n", "ne", "y", "die", "dat")
                && Verbs.looksLikeParticiple(c.peek());
    }

    // Content -----------------------------------------------------------------------------------------------------

    /** New text starts behind a colon, or on the next line, once the verb has been said. */
    private boolean content() {
        Token t = c.peek();
        if (hasVerb() && t.start() > firstLine && firstLine >= 0 && wantsContent()) {
            contentFrom = firstLine;
            return true;
        }
        boolean worded = t.isWord("libelle", "libellee", "libelles", "libellees")
                && (c.peek(1).isWord("comme")
                        || c.peek(1).is(TokenKind.COLON)
                        || c.peek(1).is(TokenKind.QUOTED));
        if ((worded
                        || t.isWord(
                                "mentionnant",
                                "redige",
                                "rediges",
                                "redigee",
                                "redigees",
                                "luidende",
                                "luidend",
                                "stipulant"))
                && announces()) {
            return true;
        }
        if (!t.is(TokenKind.COLON) || !hasVerb() || clause.does(Action.ANNOUNCE)) {
            return false;
        }
        boolean more = t.end() < text.length() && !text.substring(t.end()).isBlank();
        if (!wantsContent() && !clause.expectsContent) {
            return false;
        }
        clause.expectsContent = true;
        contentFrom = more ? t.end() : -1;
        c.next();
        return true;
    }

    /** "la disposition 3. actuelle, qui devient la disposition 4.,": a unit gets another number in passing. */
    private boolean passing() {
        int mark = c.mark();
        while (c.peek().startsWith("actuel", "existant", "ancien") && !hasVerb()) {
            c.next();
        }
        c.take(TokenKind.COMMA);
        if (!becomes()) {
            c.reset(mark);
            return false;
        }
        c.next();
        Optional<Units> to = units.read();
        List<UnitPath> from = new ArrayList<>();
        if (clause.spot != null && clause.spot.anchors().size() > 0) {
            Anchored last1 = clause.spot.anchors().get(clause.spot.anchors().size() - 1);
            if (last1.unit() != null) {
                from.add(last1.unit());
            }
        } else if (last != null) {
            from.addAll(last.paths());
            clause.passingSelf = true;
        }
        if (to.isEmpty() || from.size() != to.get().paths().size()) {
            c.reset(mark);
            return false;
        }
        clause.passing.addAll(from);
        clause.passingTo.addAll(to.get().paths());
        c.take(TokenKind.COMMA);
        return true;
    }

    /** "qui devient", "devenant", "dont le texte actuel formera". */
    private boolean becomes() {
        if (c.takeWord("dont")) {
            c.takeWord("le");
            return c.takeWord("texte") && (c.takeWord("actuel") || true) && Verbs.isBecome(c.peek());
        }
        return (c.takeWord("qui", "lequel", "lesquels") || c.peek().isWord("devenant")) && Verbs.isBecome(c.peek());
    }

    /** "figurant à l'annexe du présent arrêté", "qui est joint à l'annexe": the new text stands there. */
    private boolean annexBelow() {
        int mark = c.mark();
        c.takeWord("qui", "dont");
        c.takeWord("est", "figure", "sont");
        if (!c.peek().startsWith("figur", "joint", "reprodui", "repri", "annexe")
                || c.peek().isWord("annexe") && !c.peek(-1).isWord("est")) {
            c.reset(mark);
            return false;
        }
        for (int i = 0; i < 4 && !c.atEnd(); i++) {
            c.next();
            if (c.peek().isWord("annexe", "bijlage")) {
                clause.fromAnnex = true;
                while (!c.atEnd() && !isVerb(tokens, c.mark()) && !c.peek().is(TokenKind.COMMA)) {
                    c.next();
                }
                return true;
            }
        }
        c.reset(mark);
        return false;
    }

    private boolean announces() {
        int mark = c.mark();
        c.next();
        c.takeWord("comme", "als");
        c.takeWord("il");
        c.takeWord("suit", "suite", "volgt", "sui");
        clause.expectsContent = true;
        Token t = c.peek();
        if (t.is(TokenKind.QUOTED)) {
            contentFrom = t.start();
        } else if (t.is(TokenKind.COLON) && hasVerb()) {
            contentFrom = text.substring(t.end()).isBlank() ? -1 : t.end();
            c.next();
        }
        return c.mark() > mark;
    }

    private boolean wantsContent() {
        boolean given = clause.newWords != null
                || !clause.newCodes.isEmpty()
                || !clause.complements.isEmpty()
                || clause.fromAnnex
                || !clause.raised.isEmpty();
        boolean wordsIn = (clause.does(Action.INSERT) || clause.does(Action.ADD))
                && (clause.words != null || !clause.codes.isEmpty());
        boolean goes = clause.does(Action.REPEAL) && clause.newcomers.isEmpty() && !below;
        return !given && !wordsIn && (!goes || clause.actions.size() > 1) && !clause.does(Action.ANNOUNCE);
    }

    private boolean below;

    /** Whether the sentence itself says what stands there, not the title of a unit. */
    private boolean becauseSaid;

    // Separators --------------------------------------------------------------------------------------------------

    private boolean separator() {
        Token t = c.peek();
        if (c.mark() == slip) {
            return false;
        }
        boolean leads = t.isWord("en")
                && (clause.does(Action.MODIFY) || c.peek(1).isWord("fin", "ce", "tete", "neerlandais", "francais"));
        boolean likewise =
                t.isWord("de") && c.peek(1).isWord("meme") && c.peek(2).isWord("que", "qu");
        boolean asWell = t.isWord("ainsi") && c.peek(1).isWord("que", "qu") || likewise;
        boolean and = t.isWord("et", "en", "ou") && !leads || asWell;
        if (!and && !t.is(TokenKind.COMMA) && !t.is(TokenKind.SEMICOLON) && !t.is(TokenKind.PERIOD)) {
            return false;
        }
        if (hasVerb() && sameSubject()) {
            return true;
        }
        if (hasVerb() && complete() && startsClause()) {
            nextClause();
            return true;
        }
        c.skip(likewise ? 3 : asWell ? 2 : 1);
        conjunction = and;
        return true;
    }

    /** "est supprimée et est remplacée par", "est supprimé et remplacé par". */
    private boolean sameSubject() {
        int mark = c.mark();
        c.take(TokenKind.COMMA);
        if (!c.takeWord("et", "en")) {
            c.reset(mark);
            return false;
        }
        if (isVerb(tokens, c.mark()) && !c.peek().isWord("il") && !impersonal()) {
            return verbOfSame();
        }
        Optional<Action> participle =
                c.peek().is(TokenKind.WORD) ? Verbs.participle(c.peek().norm()) : Optional.empty();
        // "est modifié et libellé comme suit", "est abrogé et remplacé par": the second verb says what is done.
        boolean instead = clause.does(Action.REPEAL) && participle.equals(Optional.of(Action.REPLACE))
                || clause.does(Action.MODIFY) && !clause.expectsContent;
        if (participle.isPresent() && (instead || !HistoryReader.startsAt(c))) {
            c.next();
            if (instead) {
                clause.actions.remove(Action.MODIFY);
                clause.actions.add(participle.get());
            } else {
                nextClause();
                clause.actions.add(participle.get());
            }
            return true;
        }
        c.reset(mark);
        return false;
    }

    /** "le § 2 devient le § 3 et est complété par ...": the second verb has the subject of the first. */
    private boolean verbOfSame() {
        Clause first = clause;
        List<UnitPath> named = List.copyOf(clause.address);
        List<UnitPath> around = List.copyOf(parents);
        Units subject = clause.words == null && clause.codes.isEmpty() && clause.newcomers.isEmpty() ? last : null;
        boolean read = verb();
        if (read && clause != first && subject != null) {
            clause.address.clear();
            clause.address.addAll(named);
            parents = around;
            last = subject;
        }
        return read;
    }

    /** "et sont insérés les mots": a new clause with its subject behind the verb. */
    private boolean impersonal() {
        int mark = c.mark();
        while (Verbs.isAuxiliary(c.peek()) || Verbs.isAdverb(c.peek())) {
            c.next();
        }
        boolean insert = c.peek().is(TokenKind.WORD)
                && Verbs.participle(c.peek().norm())
                        .filter(a -> a == Action.INSERT || a == Action.ADD)
                        .isPresent();
        c.reset(mark);
        return insert;
    }

    private boolean startsClause() {
        int mark = c.mark();
        c.next();
        boolean later = verbLater();
        c.reset(mark);
        return later;
    }

    private boolean complete() {
        if (clause.does(Action.REPLACE)) {
            return clause.newWords != null
                    || !clause.newCodes.isEmpty()
                    || !clause.complements.isEmpty()
                    || clause.expectsContent;
        }
        if (clause.does(Action.RAISE)) {
            return !clause.raised.isEmpty();
        }
        if (clause.does(Action.BECOME)) {
            return !clause.complements.isEmpty();
        }
        if (clause.does(Action.INSERT) || clause.does(Action.ADD)) {
            return clause.words != null || !clause.codes.isEmpty() || !clause.newcomers.isEmpty() || last != null;
        }
        if (clause.does(Action.COMPLETE) || clause.does(Action.MODIFY)) {
            return clause.newWords != null
                    || !clause.newCodes.isEmpty()
                    || clause.expectsContent
                    || !clause.newcomers.isEmpty()
                    || !clause.raised.isEmpty();
        }
        return true;
    }

    private void nextClause() {
        close();
        clause.refusal = units.takeRefusal();
        clauses.add(clause);
        Clause next = new Clause();
        next.address.addAll(container);
        next.language = null;
        next.texts.addAll(clause.texts);
        next.annexNamed = clause.annexNamed;
        next.sameAct = clause.sameAct;
        next.spot = placeFronted ? edge(clause.spot) : null;
        clause = next;
        parents = List.copyOf(container);
        placedAgain = false;
        last = null;
        preposition = false;
        conjunction = false;
        behindBy = false;
        below = false;
        c.take(TokenKind.COMMA);
        c.take(TokenKind.SEMICOLON);
        c.take(TokenKind.PERIOD);
        c.takeWord("et", "en");
        c.take(TokenKind.COMMA);
    }

    /** "en fin de l'intitulé, les mots A sont insérés et les mots B sont supprimés": the end is meant for both. */
    private static @Nullable Spot edge(@Nullable Spot spot) {
        return spot != null && (spot.kind() == Spot.Kind.END || spot.kind() == Spot.Kind.START) ? spot : null;
    }

    private void close() {
        if (!branches.isEmpty()) {
            clause.address.addAll(0, branches);
            parents = List.of(Paths.common(clause.address));
            branches.clear();
        }
        boolean otherSubject = clause.words != null || !clause.codes.isEmpty() || !clause.newcomers.isEmpty();
        if (last != null && !otherSubject && hasVerb()) {
            clause.subjects.add(last);
            clause.subjectLed = lastByPreposition;
        }
        boolean inserted = clause.does(Action.INSERT) || clause.does(Action.ADD);
        container = !otherSubject && last != null && !clause.subjects.isEmpty() && !inserted
                ? around(last)
                : List.copyOf(clause.address);
    }

    /** Where the units are that were the subject: "l'alinéa 4 des règles qui suivent X" stands in those rules. */
    private List<UnitPath> around(Units subject) {
        UnitPath first = subject.paths().get(0);
        boolean nested = first.segments().size() > 1
                && switch (first.last().orElseThrow().kind()) {
                    case ALINEA, SENTENCE, DASH, POINT, LETTER -> true;
                    default -> false;
                };
        return nested ? parents.stream().map(p -> Paths.join(p, first.parent())).toList() : parents;
    }

    // Verbs -------------------------------------------------------------------------------------------------------

    private boolean verb() {
        if (c.peek().isWord("il") && c.peek(1).is(TokenKind.WORD)) {
            int mark = c.mark();
            c.next();
            if (c.takeWords("y", "a", "lieu", "de")) {
                return infinitive();
            }
            if (!isVerb(tokens, c.mark())) {
                c.reset(mark);
                return false;
            }
        }
        if (!isVerb(tokens, c.mark())) {
            return false;
        }
        if (hasVerb() && complete() && !clause.actions.contains(Action.REPEAL)) {
            nextClause();
        }
        if (c.mark() == telegraph) {
            clause.actions.add(Verbs.participle(c.next().norm()).orElseThrow());
            return true;
        }
        if (Verbs.isDrop(c.peek())) {
            c.next();
            clause.actions.add(Action.REPEAL);
            return true;
        }
        if (Verbs.isBecome(c.peek()) || isDutchBecome(tokens, c.mark())) {
            c.next();
            clause.actions.add(Action.BECOME);
            behindBy = true;
            return true;
        }
        if (c.mark() == slip) {
            c.next();
            flaws.add("\u00ab et \u00bb pour \u00ab est \u00bb");
        }
        while (Verbs.isAuxiliary(c.peek())
                || Verbs.isAdverb(c.peek())
                || c.peek().is(TokenKind.COMMA)) {
            times(c.next());
        }
        Action action = Verbs.participle(c.next().norm()).orElseThrow();
        if (action == Action.PRECEDE) {
            return precede();
        }
        clause.actions.add(action);
        behindBy |= action == Action.BECOME;
        preposition = false;
        conjunction = false;
        return true;
    }

    /** "l'alinéa 1er est précédé par un alinéa, rédigé comme suit": something comes in before the subject. */
    private boolean precede() {
        clause.actions.add(Action.INSERT);
        if (last != null) {
            clause.spot = new Spot(
                    Spot.Kind.BEFORE, List.of(Anchored.ofUnit(last.paths().get(0))));
            clause.address.clear();
            clause.address.addAll(parents);
            last = null;
        }
        c.takeWord("par", "d", "de", "du", "des");
        preposition = false;
        conjunction = false;
        return true;
    }

    private boolean infinitive() {
        Optional<Action> action = Verbs.participle(c.peek().norm());
        action.ifPresent(clause.actions::add);
        c.next();
        return true;
    }

    private void times(Token t) {
        if (t.isWord("chaque", "toutes", "telkens", "partout")) {
            clause.everywhere = true;
        }
    }

    /** "par", "en" and "à" lead to what comes. */
    private boolean by() {
        Token t = c.peek();
        if (!hasVerb()) {
            return false;
        }
        if (t.isWord("chaque", "telkens")) {
            clause.everywhere = true;
            c.next();
            c.takeWord("fois");
            return true;
        }
        boolean becomes = t.isWord("tot") && clause.does(Action.BECOME);
        if (t.isWord("par", "door", "met", "d") || becomes || t.isWord("en") && clause.does(Action.MODIFY)) {
            c.next();
            behindBy = true;
            preposition = false;
            return true;
        }
        if (t.isWord("comme", "als") && c.peek(1).startsWith("suit", "volgt", "il", "sui")) {
            c.skip(c.peek(1).isWord("il") ? 3 : 2);
            clause.expectsContent = true;
            return true;
        }
        if (t.isWord("ce", "wat") && (c.peek(1).isWord("qui", "suit", "volgt"))) {
            c.next();
            c.takeWord("qui");
            c.takeWord("suit", "suivent", "volgt");
            clause.expectsContent = true;
            return true;
        }
        return false;
    }

    // Phrases -----------------------------------------------------------------------------------------------------

    private boolean history() {
        if (!HistoryReader.startsAt(c) || behindBy) {
            return false;
        }
        HistoryReader.read(c).ifPresent(histories::add);
        historySince = true;
        return true;
    }

    private boolean language() {
        Optional<LanguageScope> scope = LanguageReader.read(c);
        scope.ifPresent(s -> clause.language = s);
        return scope.isPresent();
    }

    private boolean place() {
        if (behindBy && clause.does(Action.REPLACE) && !c.peek().isWord("entre", "in")) {
            return false;
        }
        Optional<Spot> spot = spots.read();
        if (spot.isEmpty()) {
            return false;
        }
        boolean words = hasVerb() && (clause.does(Action.REPEAL) || clause.does(Action.REPLACE));
        if (words && spot.get().kind() == Spot.Kind.END) {
            clause.fromEnd = true;
        }
        clause.spot = spot.get();
        placeFronted = !hasVerb();
        preposition = false;
        conjunction = false;
        return true;
    }

    /** "c'est-à-dire les mots "..."": what the units named say now. */
    private boolean because() {
        int mark = c.mark();
        c.takeWord("c");
        if (!c.takeWord("est-a-dire", "a-dire", "soit")) {
            c.reset(mark);
            return false;
        }
        c.takeWord("ce");
        c.takeWord("qui");
        c.takeWord("suit");
        c.take(TokenKind.COLON);
        becauseSaid = true;
        boolean quoted = c.peek().is(TokenKind.QUOTED);
        if (quoted && (c.peek(1).is(TokenKind.COMMA) || isVerb(tokens, c.mark() + 1))) {
            clause.expected = c.next().text();
        } else if (verbLater()) {
            clause.expected = untilVerb();
        } else {
            operands.words(true).ifPresent(w -> clause.expected = String.join("\n\n", w.texts()));
        }
        return true;
    }

    /** All up to the verb, quotes of any kind left out. */
    private String untilVerb() {
        if (c.peek().isWord("le", "les", "la") && c.peek(1).isWord("mots", "mot", "termes", "phrase")) {
            c.skip(2);
        }
        while (c.peek().startsWith("suivant") || c.peek().is(TokenKind.COLON)) {
            c.next();
        }
        int start = c.peek().start();
        while (!c.atEnd() && !isVerb(tokens, c.mark())) {
            c.next();
        }
        int end = Math.min(c.peek().start(), text.length());
        return text.substring(Math.min(start, end), end)
                .replaceAll("[\"\u201c\u201d\u00ab\u00bb]", "")
                .strip();
    }

    private boolean act() {
        Token t = c.peek();
        boolean may = preposition
                || t.isWord(
                        "de", "du", "des", "d", "l", "les", "la", "a", "au", "dans", "van", "bij", "annexe", "cet",
                        "ledit", "het");
        if (!may || behindBy && !t.isWord("de", "du", "des", "l")) {
            return false;
        }
        if (behindBy && annexed()) {
            return true;
        }
        int mark = c.mark();
        Optional<ActReader.Named> named = ActReader.read(c);
        if (named.isEmpty()) {
            return false;
        }
        if (behindBy) {
            c.reset(mark);
            return false;
        }
        if (mark > 0 && tokens.get(mark - 1).isWord("par")) {
            // "insérées par l'arrêté royal du ...": an earlier change recalled, not the text amended.
            return true;
        }
        clause.texts.clear();
        clause.texts.addAll(named.get().texts());
        clause.annexNamed |= named.get().annex();
        clause.sameAct = named.get().texts().isEmpty();
        preposition = false;
        return true;
    }

    /** "par l'annexe jointe au présent arrêté". */
    private boolean annexed() {
        int mark = c.mark();
        c.takeWord("l", "la");
        if (c.takeWord("annexe", "bijlage") && !hasNumber()) {
            clause.fromAnnex = true;
            while (c.peek().is(TokenKind.WORD) && !isVerb(tokens, c.mark())) {
                c.next();
            }
            return true;
        }
        c.reset(mark);
        return false;
    }

    private boolean hasNumber() {
        return c.peek().is(TokenKind.NUMBER);
    }

    /** "portée de "B 125" à "B 900"", "portée à N 55", "modifiées en "B 80"". */
    private boolean value() {
        if (!clause.does(Action.RAISE)) {
            return raisedBefore() || behindBy && plainValue();
        }
        if (c.takeWord("de", "van")) {
            return valueBefore();
        }
        if (!c.peek().isWord("a", "tot", "au")) {
            return false;
        }
        c.next();
        if (c.peek().isWord("la", "le") && c.peek(1).is(TokenKind.QUOTED)) {
            c.next();
        }
        if (c.peek().is(TokenKind.QUOTED)) {
            raised(c.next().text());
            return true;
        }
        if (c.atEnd()) {
            return true;
        }
        int start = c.peek().start();
        int end = start;
        while (!c.atEnd()
                && !c.peek().is(TokenKind.COMMA)
                && !c.peek().is(TokenKind.SEMICOLON)
                && !c.peek().isWord("et")
                && !(c.peek().is(TokenKind.PERIOD))) {
            end = c.next().end();
            if (c.peek().is(TokenKind.COMMA) && c.peek(1).is(TokenKind.NUMBER)) {
                c.next();
                end = c.next().end();
            }
        }
        clause.raised = text.substring(start, end).strip();
        return true;
    }

    /** "de "B 125"", "de N 10": the value that stands there now. */
    private boolean valueBefore() {
        Token letter = c.peek();
        boolean plain = letter.is(TokenKind.WORD)
                && letter.text().matches("[A-Z]")
                && (c.peek(1).is(TokenKind.NUMBER) || c.peek(1).is(TokenKind.DECIMAL));
        if (letter.is(TokenKind.QUOTED)) {
            clause.expected = c.next().text();
        } else if (plain) {
            c.next();
            clause.expected = letter.text() + " " + c.next().text();
        }
        return true;
    }

    /** "wordt op "N 175" gebracht": the Dutch participle stands behind the new value. */
    private boolean raisedBefore() {
        boolean before = c.peek().isWord("op", "tot")
                && c.peek(1).is(TokenKind.QUOTED)
                && Verbs.isSplitParticiple(c.peek(2))
                && Verbs.participle(c.peek(2).norm()).equals(Optional.of(Action.RAISE));
        if (before) {
            c.next();
            clause.raised = c.next().text();
        }
        return before;
    }

    /** "par K 30", "par la valeur relative K 30": key letter and coefficient without quotes. */
    private boolean plainValue() {
        int mark = c.mark();
        c.takeWord("la", "le");
        if (c.takeWord("valeur")) {
            c.takeWord("relative");
        }
        if (keyAndCoefficient()) {
            return true;
        }
        c.reset(mark);
        return false;
    }

    private boolean keyAndCoefficient() {
        Token letter = c.peek();
        boolean value = clause.address.stream()
                .allMatch(
                        p -> p.last().filter(s -> s.kind() == SegmentKind.VALUE).isPresent());
        boolean key = letter.is(TokenKind.WORD)
                && letter.text().length() == 1
                && Character.isUpperCase(letter.text().charAt(0));
        if (!value || !key || !c.peek(1).is(TokenKind.NUMBER) && !c.peek(1).is(TokenKind.DECIMAL)) {
            return false;
        }
        c.next();
        int end = c.next().end();
        boolean decimals = c.peek().is(TokenKind.COMMA)
                && c.peek().start() == end
                && c.peek(1).is(TokenKind.NUMBER)
                && c.peek(1).start() == end + 1;
        if (decimals) {
            c.next();
            end = c.next().end();
        }
        Words words = new Words(List.of(text.substring(letter.start(), end)), "valeur");
        clause.newWords = clause.newWords == null ? words : clause.newWords.plus(words);
        return true;
    }

    /** The new value; "et la "Classe 12" à la "Classe 13"" behind it: new words for the words named. */
    private void raised(String now) {
        if (clause.raised.isEmpty() || clause.words == null) {
            clause.raised = now;
            return;
        }
        Words words = new Words(List.of(now), "");
        clause.newWords = clause.newWords == null ? words : clause.newWords.plus(words);
    }

    private boolean order() {
        int mark = c.mark();
        Optional<Operands.Codes> codes = operands.codes();
        if (codes.isEmpty()) {
            return false;
        }
        Operands.Codes found = codes.get();
        if (found.below()) {
            below = true;
            clause.newcomers.add(new Newcomer("numero", null));
            clause.expectsContent = true;
        } else if (behindBy && !clause.does(Action.INSERT)) {
            clause.newCodes.addAll(found.codes());
        } else if (clause.words != null && !hasVerb()) {
            String raw = text.substring(tokens.get(mark).start(), c.peek(-1).end());
            clause.words = clause.words.plus(new Words(
                    List.of(raw.replace("\"", "").replaceAll("^.*?(?=\\d)", "").strip()), "mixed"));
        } else {
            clause.codes.addAll(found.codes());
            clause.quotedCodes = found.quoted();
        }
        conjunction = false;
        return true;
    }

    private boolean newcomer() {
        if (clause.does(Action.BECOME) && clause.complements.isEmpty()) {
            return false;
        }
        boolean definite = behindBy && clause.does(Action.COMPLETE);
        Optional<List<Newcomer>> found = newcomers.read(definite);
        if (found.isEmpty()) {
            return false;
        }
        clause.newcomers.addAll(found.get());
        boolean below1 = found.get().stream()
                .anyMatch(n -> n.noun().startsWith("mot") || n.noun().startsWith("terme"));
        below |= below1;
        if (behindBy && clause.does(Action.REPLACE)) {
            clause.newcomers.removeAll(found.get());
        }
        clause.expectsContent = true;
        conjunction = false;
        return true;
    }

    private boolean quoted() {
        int mark = c.mark();
        if (phraseAddress() || rubricByWords()) {
            return true;
        }
        if (c.peek().is(TokenKind.QUOTED) && !hasVerb() && last != null) {
            boolean apart = c.peek(-1).is(TokenKind.COMMA);
            if (byOrdinal() && !apart && isVerb(tokens, c.mark() + 1)) {
                clause.expected = c.next().text();
                becauseSaid = true;
                return true;
            }
            if (c.peek(1).is(TokenKind.COMMA)) {
                return heading();
            }
        }
        Optional<Words> found = c.peek().is(TokenKind.QUOTED) ? bareWords() : operandWords();
        if (found.isEmpty()) {
            return false;
        }
        Words words = found.get();
        if (behindBy) {
            clause.newWords = clause.newWords == null ? words : clause.newWords.plus(words);
        } else {
            besideUnits();
            if (placedAgain && clause.words != null) {
                units.refuse("l'instruction nomme plusieurs endroits, chacun avec ses mots");
            }
            clause.words = clause.words == null ? words : clause.words.plus(words);
        }
        preposition = false;
        conjunction = false;
        return true;
    }

    /** "la deuxième phrase "Elle est due." est remplacée": the ordinal names it, the words are a check. */
    private boolean byOrdinal() {
        return switch (last.paths().get(0).last().map(Segment::kind).orElse(SegmentKind.ANNEX)) {
            case SENTENCE, ALINEA -> true;
            default -> false;
        };
    }

    /** "les prestations A et B et la disposition "C"": the units are subjects too, the words stand around them. */
    private void besideUnits() {
        if (conjunction && last != null && !lastByPreposition && !hasVerb() && clause.words == null) {
            clause.alsoUnits.addAll(clause.address);
            clause.address.clear();
            clause.address.addAll(parents);
            last = null;
        }
    }

    private Optional<Words> operandWords() {
        operands.behindBy(behindBy);
        return operands.words(verbLater());
    }

    private Optional<Words> bareWords() {
        List<String> texts = new ArrayList<>();
        while (c.peek().is(TokenKind.QUOTED)) {
            Token t = c.next();
            if (!t.flaw().isEmpty()) {
                flaws.add(t.flaw());
            }
            texts.add(t.text());
            int sep = c.mark();
            if (!(c.takeWord("et", "ou", "en") && c.peek().is(TokenKind.QUOTED))) {
                c.reset(sep);
                break;
            }
        }
        return Optional.of(new Words(texts, ""));
    }

    /** au paragraphe 1er, " A. ORTHOPEDIE ", l'intitulé ...: a heading without its noun. */
    private boolean heading() {
        Token t = c.next();
        descend(Units.of(SegmentKind.RUBRIC, org.nomenlex.grammar.address.Rubrics.name(t.text())));
        return true;
    }

    /** dans les "Règles de cumul", la règle 12; les "Règles de cumul" sont modifiées comme suit: a heading without its noun. */
    private boolean rubricByWords() {
        int mark = c.mark();
        boolean article = c.takeWord("les", "la", "le", "de", "het");
        boolean words = c.peek().is(TokenKind.QUOTED) && isTitle(c.peek().text());
        boolean place = preposition && isPlaceEnd(c.peek(1));
        boolean subject = article && isVerb(tokens, c.mark() + 1) && announcesBelow(c.mark() + 1);
        if (hasVerb() || behindBy || !words || !place && !subject) {
            c.reset(mark);
            return false;
        }
        return heading();
    }

    /** A heading starts with a capital letter or a number and is no sentence. */
    private static boolean isTitle(String words) {
        String s = words.strip();
        return s.length() > 3
                && s.length() < 120
                && Character.isUpperCase(s.charAt(0))
                && !s.endsWith(".")
                && s.chars().filter(Character::isLetter).count() > 3;
    }

    private static boolean isPlaceEnd(Token t) {
        return t.is(TokenKind.COMMA) || t.is(TokenKind.COLON) || t.text().isEmpty();
    }

    /** Whether the verb there is "sont modifiées comme suit" or "sont complétées". */
    private boolean announcesBelow(int verb) {
        for (int i = verb; i < Math.min(tokens.size(), verb + 4); i++) {
            Optional<Action> action = tokens.get(i).is(TokenKind.WORD)
                    ? Verbs.participle(tokens.get(i).norm())
                    : Optional.empty();
            if (action.isPresent()) {
                boolean modified = action.get() == Action.MODIFY
                        && tokens.get(Math.min(i + 1, tokens.size() - 1)).isWord("comme");
                return modified || action.get() == Action.COMPLETE;
            }
        }
        return false;
    }

    /** "dans la phrase "...", les mots": an address, named by its first words. */
    private boolean phraseAddress() {
        if (!preposition || hasVerb()) {
            return false;
        }
        int mark = c.mark();
        c.takeWord("la", "l", "les", "le");
        boolean noun = c.takeWord("phrase", "disposition", "alinea", "texte", "tiret", "prestation");
        if (!noun || !c.peek().is(TokenKind.QUOTED) || !verbLater()) {
            c.reset(mark);
            return false;
        }
        boolean service = c.peek(-1).isWord("prestation");
        if (service && !Operands.codesIn(c.peek().text()).isEmpty()) {
            c.reset(mark);
            return false;
        }
        Token t = c.next();
        int after = c.mark();
        c.take(TokenKind.COMMA);
        if (isVerb(tokens, c.mark()) && !service) {
            c.reset(mark);
            return false;
        }
        c.reset(after);
        descend(Units.of(SegmentKind.ALINEA, "~" + firstWords(t.text())));
        clause.expected = t.text();
        return true;
    }

    /** Enough words to know a sentence by. */
    private static String firstWords(String words) {
        String[] parts = words.strip().split("\\s+");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(parts.length, 4); i++) {
            out.append(i == 0 ? "" : " ").append(parts[i]);
        }
        String s = out.toString();
        return s.endsWith(",") ? s.substring(0, s.length() - 1) : s;
    }

    // Units -------------------------------------------------------------------------------------------------------

    private boolean unit() {
        Token before = c.peek(-1);
        Token first = c.peek();
        boolean articles = first.isWord("articles", "artikelen") || c.peek(1).isWord("articles", "artikelen");
        Optional<Units> found = units.read();
        if (found.isEmpty()) {
            return false;
        }
        Units u = asArticle(found.get(), first);
        if (!behindBy && u.kindOrNull() == SegmentKind.RUBRIC) {
            u = u.expecting("");
        }
        several |= articles;
        boolean led = preposition || before.isWord("de", "du", "des", "d");
        if (behindBy && !(led && answered())) {
            clause.complements.add(u);
            joint(u);
            return true;
        }
        if (goesAlong(led)) {
            join(u);
            conjunction = false;
            return true;
        }
        placedAgain |= hasVerb() && clause.words != null && !behindBy;
        if (hasVerb() && !led && !(addressed && !u.determined())) {
            return subjectBehindVerb(u);
        }
        addressed = hasVerb();
        if (conjunction
                && !clause.newcomers.isEmpty()
                && !hasVerb()
                && isSame(u.paths().get(0))) {
            // "les prestations suivantes et la règle de cumul sont ajoutées": both come.
            clause.newcomers.add(new Newcomer("regle", null));
            return true;
        }
        u = behindPlace(u);
        if (led && preposition && entersList()) {
            clause.codes.addAll(Operands.servicesOf(last));
            clause.address.clear();
            clause.address.addAll(parents);
            last = null;
        }
        boolean behindEdge = clause.spot != null && clause.spot.anchors().isEmpty() && led;
        lastByPreposition = (preposition || behindEdge) && !conjunction;
        if (isRestart(u)) {
            restart(u);
        } else if (isSibling(u)) {
            join(u);
        } else if (conjunction && last != null && !hasVerb() && (!preposition || alike(u))) {
            join(u);
        } else if (conjunction && last != null && !hasVerb()) {
            doubts.add("l'endroit est dit en plusieurs parties");
            join(u);
        } else {
            descend(u);
        }
        preposition = false;
        conjunction = false;
        return true;
    }

    /** "la prestation X est supprimée, ainsi que la règle d'application qui la suit": a subject named behind the verb. */
    private boolean goesAlong(boolean led) {
        return hasVerb()
                && conjunction
                && !led
                && !behindBy
                && clause.does(Action.REPEAL)
                && last != null
                && !lastByPreposition
                && clause.words == null
                && clause.codes.isEmpty()
                && clause.newcomers.isEmpty();
    }

    /** Whether a place was named behind the words that the verb changes; further words would stand at another place. */
    private boolean placedAgain;

    /** "la prestation X est insérée dans la règle 45": the order number comes into the list there, no text follows. */
    private boolean entersList() {
        boolean comes = clause.does(Action.INSERT) || clause.does(Action.ADD);
        boolean plain = clause.words == null && clause.codes.isEmpty() && clause.newcomers.isEmpty();
        return comes
                && plain
                && !behindBy
                && !lastByPreposition
                && last != null
                && !Operands.servicesOf(last).isEmpty()
                && firstLine < 0 | firstLine >= text.length()
                && !text.strip().endsWith(":");
    }

    /** Whether what comes was given, so that a unit behind it says where ("par les mots "B" dans le § 2"). */
    private boolean answered() {
        boolean given = clause.newWords != null || !clause.newCodes.isEmpty() || !clause.raised.isEmpty();
        boolean within = clause.address.get(0).segments().stream()
                .anyMatch(s -> s.kind() != SegmentKind.ARTICLE && s.kind() != SegmentKind.ANNEX);
        if (given && within) {
            doubts.add("l'endroit est dit deux fois");
        }
        return given && !clause.does(Action.BECOME);
    }

    /** "par l'article 31 reproduit en annexe". */
    private void joint(Units u) {
        int mark = c.mark();
        while (c.peek().is(TokenKind.WORD) && !isVerb(tokens, c.mark()) && c.mark() < mark + 8) {
            if (c.next().isWord("annexe", "bijlage")) {
                clause.fromAnnex = true;
                while (c.peek().isWord("du", "au", "present", "arrete", "a", "de", "cet", "dit", "besluit")) {
                    c.next();
                }
                return;
            }
        }
        c.reset(mark);
    }

    private boolean subjectBehindVerb(Units u) {
        boolean inserts = clause.does(Action.INSERT) || clause.does(Action.ADD);
        if (inserts && clause.words == null && clause.codes.isEmpty()) {
            u.paths().forEach(p -> clause.newcomers.add(new Newcomer(noun(p), p)));
        } else {
            if (clause.does(Action.REPEAL) && last != null && clause.words == null && !lastByPreposition) {
                doubts.add("un second sujet suit le verbe : le premier n'est pas repris");
            }
            descend(u);
        }
        preposition = false;
        conjunction = false;
        return true;
    }

    private static String noun(UnitPath p) {
        return p.last().map(s -> s.kind().word()).orElse("");
    }

    /** Whether the unit starts again at a level that was named already: the parts of the sentence restate theirs. */
    private boolean isRestart(Units u) {
        if (hasVerb() && !addressed || clause.address.get(0).isEmpty()) {
            return false;
        }
        Segment first = u.paths().get(0).segments().isEmpty()
                ? null
                : u.paths().get(0).segments().get(0);
        if (first == null) {
            return false;
        }
        List<Segment> named = clause.address.get(0).segments();
        Segment end = named.get(named.size() - 1);
        boolean siblings = conjunction && !historySince && first.kind() == end.kind();
        boolean levelAgain = !siblings
                && named.stream().anyMatch(s -> s.kind() == first.kind() && restarts(s.kind()) && !s.equals(first));
        boolean articleAgain =
                first.kind() == SegmentKind.ARTICLE && !first.value().equals(Units.SAME);
        boolean bareArticle = historySince
                && first.kind() == SegmentKind.NUMBER
                && named.get(0).kind() == SegmentKind.ARTICLE
                && named.get(0).value().equals(first.value());
        boolean sibling = historySince && first.kind() == end.kind() && first.kind() != SegmentKind.RUBRIC;
        return levelAgain || articleAgain || bareArticle || sibling;
    }

    /** "b), c) et d)": units of one kind behind each other are a list, not one in the other. */
    private boolean isSibling(Units u) {
        boolean byWords =
                u.paths().get(0).last().filter(s -> s.value().startsWith("~")).isPresent();
        if (last == null
                || hasVerb()
                || preposition
                || byWords
                || u.paths().get(0).segments().size() != 1) {
            return false;
        }
        Segment end = clause.address.get(clause.address.size() - 1).last().orElse(Segment.of(SegmentKind.ANNEX));
        return end.kind() == u.kindOrNull()
                && !end.equals(u.paths().get(0).segments().get(0))
                && switch (end.kind()) {
                    case PARAGRAPH, POINT, LETTER, ALINEA, DASH, SENTENCE -> true;
                    default -> false;
                };
    }

    /** Whether a unit of that kind, named again, starts a second address: always for a §, behind "et" for others. */
    private boolean restarts(SegmentKind kind) {
        return switch (kind) {
            case PARAGRAPH -> preposition || conjunction;
            case POINT, LETTER, ALINEA, DASH, CODE, RULES_AFTER, RULES_BEFORE -> conjunction;
            default -> false;
        };
    }

    /** "aux articles 19, § 2, et 21, § 5": the 21 is an article. */
    private Units asArticle(Units u, Token first) {
        boolean plain = several && first.is(TokenKind.NUMBER) && u.kindOrNull() == SegmentKind.NUMBER;
        if (!plain || hasVerb()) {
            return u;
        }
        String value = u.paths().get(0).last().orElseThrow().value();
        return Units.of(SegmentKind.ARTICLE, value);
    }

    /** Whether "les articles" were named. */
    private boolean several;

    /** "après la prestation X la règle d'application est supprimée": the rule that follows X. */
    private Units behindPlace(Units u) {
        Spot spot = clause.spot;
        boolean rule = u.paths().size() == 1
                && !u.paths().get(0).isEmpty()
                && u.paths().get(0).segments().get(0).value().equals(Units.SAME)
                && u.paths().get(0).segments().get(0).kind() == SegmentKind.RULES_AFTER;
        if (!rule
                || spot == null
                || spot.kind() != Spot.Kind.AFTER
                || spot.anchors().get(0).unit() == null) {
            return u;
        }
        Segment service = spot.anchors().get(0).unit().last().orElseThrow();
        if (service.kind() != SegmentKind.CODE) {
            return u;
        }
        clause.spot = null;
        List<Segment> steps = new ArrayList<>(u.paths().get(0).segments());
        steps.set(0, Segment.of(SegmentKind.RULES_AFTER, service.value()));
        return Units.of(List.of(new UnitPath(steps)));
    }

    private boolean alike(Units u) {
        return last != null && u.kindOrNull() == last.kindOrNull();
    }

    private void restart(Units u) {
        Segment first = u.paths().get(0).segments().get(0);
        List<Segment> named = clause.address.get(0).segments();
        int keep = 0;
        while (keep < named.size() && named.get(keep).kind() != first.kind()) {
            keep++;
        }
        boolean bareArticle = first.kind() == SegmentKind.NUMBER && named.get(0).kind() == SegmentKind.ARTICLE;
        boolean sameArticle =
                first.kind() == SegmentKind.ARTICLE && named.get(0).equals(first);
        UnitPath shared = new UnitPath(named.subList(0, bareArticle || sameArticle ? 1 : keep));
        branches.addAll(clause.address);
        clause.address.clear();
        clause.address.add(shared);
        last = null;
        descend(u);
    }

    private String lastService = "";
    private boolean lastByPreposition;

    /** Whether the place stood before the verb. */
    private boolean placeFronted;

    /** Whether an address behind the verb was read last ("sont insérées, au § 1er, alinéa 2, ..."). */
    private boolean addressed;

    /** "la prestation X et la règle d'application qui la suit": both are meant. */
    private void join(Units u) {
        List<UnitPath> all = new ArrayList<>(clause.address);
        if (ownPart(u)) {
            return;
        }
        for (UnitPath base : u.paths().get(0).segments().isEmpty() ? List.<UnitPath>of() : parents) {
            for (UnitPath p : u.paths()) {
                if (isSame(p)
                        && p.segments().get(0).kind() == SegmentKind.CODE
                        && Paths.lastService(clause.address.get(0)).isEmpty()) {
                    continue;
                }
                if (isSame(p) && ofEach()) {
                    doubts.add("les r\u00e8gles de chacune des prestations, ou celles qui suivent la derni\u00e8re");
                    clause.address.forEach(a -> all.add(Paths.join(a, p)));
                } else {
                    all.add(Paths.join(isSame(p) ? clause.address.get(clause.address.size() - 1) : base, p));
                }
            }
        }
        clause.address.clear();
        clause.address.addAll(all);
        last = new Units(all, u.language(), u.expected(), last.quoted() || u.quoted(), u.determined());
        takeAttributes(u);
    }

    /** "la prestation X et son libellé": the label goes with the service. */
    private boolean ownPart(Units u) {
        boolean service = clause.address
                .get(clause.address.size() - 1)
                .last()
                .filter(s -> s.kind() == SegmentKind.CODE)
                .isPresent();
        return service
                && u.paths().size() == 1
                && u.paths().get(0).segments().size() == 1
                && (u.kindOrNull() == SegmentKind.LABEL
                        || u.kindOrNull() == SegmentKind.VALUE
                        || u.kindOrNull() == SegmentKind.LABEL_AND_VALUE);
    }

    /** "les prestations A et B et les règles qui les suivent": those of each. */
    private boolean ofEach() {
        return clause.address.size() > 1
                && c.peek(-2).isWord("les")
                && c.peek(-3).isWord("qui");
    }

    private static boolean isSame(UnitPath p) {
        return !p.isEmpty() && p.segments().get(0).value().equals(Units.SAME);
    }

    private void descend(Units u) {
        parents = List.copyOf(clause.address);
        List<UnitPath> all = new ArrayList<>();
        for (UnitPath base : parents) {
            u.paths().forEach(p -> all.add(pointOf(base, p) ? base.plus(p) : Paths.join(base, sameAsBefore(base, p))));
        }
        remember(all);
        clause.address.clear();
        clause.address.addAll(all);
        last = u;
        historySince = false;
        preposition = false;
        if (!becauseSaid && clause.alsoUnits.isEmpty()) {
            clause.expected = "";
        }
        takeAttributes(u);
    }

    /** "à l'article 1er, 1., de l'arrêté": the point, not the article named again. */
    private boolean pointOf(UnitPath base, UnitPath p) {
        return !historySince
                && p.last().filter(s -> s.kind() == SegmentKind.NUMBER).isPresent()
                && base.last().filter(s -> s.kind() == SegmentKind.ARTICLE).isPresent();
    }

    /** "le libellé de cette même prestation": the one named earlier in the sentence. */
    private UnitPath sameAsBefore(UnitPath base, UnitPath p) {
        if (!clauses.isEmpty()
                && isPart(p)
                && !lastService.isEmpty()
                && Paths.lastService(base).isEmpty()) {
            return UnitPath.of(Segment.of(SegmentKind.CODE, lastService)).plus(p);
        }
        boolean same = !p.isEmpty() && p.segments().get(0).value().equals(Units.SAME);
        if (!same || lastService.isEmpty() || Paths.lastService(base).isPresent()) {
            return p;
        }
        Segment first = p.segments().get(0);
        boolean service = first.kind() == SegmentKind.CODE || first.kind() == SegmentKind.RULES_AFTER;
        return service
                ? UnitPath.of(Segment.of(first.kind(), lastService))
                        .plus(new UnitPath(p.segments().subList(1, p.segments().size())))
                : p;
    }

    /** "et sa valeur relative est portée à": a part of the service of the clause before. */
    private static boolean isPart(UnitPath p) {
        return p.segments().size() == 1
                && switch (p.segments().get(0).kind()) {
                    case LABEL, VALUE, LABEL_AND_VALUE -> true;
                    default -> false;
                };
    }

    private void remember(List<UnitPath> paths) {
        paths.forEach(p -> Paths.lastService(p).ifPresent(s -> lastService = s.value()));
    }

    private void takeAttributes(Units u) {
        if (u.language() != null) {
            clause.language = u.language();
        }
        if (!u.expected().isEmpty()) {
            clause.expected = u.expected();
        }
    }
}
