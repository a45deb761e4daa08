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
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.grammar.lex.Cursor;
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

    private final Reading reading;
    private final Cursor c;
    private final SpotReader spots;
    private final Newcomers newcomers;

    private ClauseReader(Reading reading) {
        this.reading = reading;
        this.c = reading.cursor;
        this.spots = new SpotReader(c, reading.units, reading.operands, reading.doubts);
        this.newcomers = new Newcomers(c, reading.units);
    }

    /**
     * Reads an instruction.
     *
     * @param text its words; where it spans lines they are joined with an empty line
     * @param firstLine the offset at which its first line ends
     */
    public static Sentence read(String text, int firstLine) {
        Reading reading = new Reading(text, firstLine);
        new ClauseReader(reading).run();
        return reading.sentence();
    }

    private void run() {
        while (!c.atEnd() && reading.contentFrom < 0) {
            int mark = c.mark();
            if (!step() && c.mark() == mark) {
                skip();
            }
        }
        close();
        reading.clause.refusal = reading.units.takeRefusal();
        reading.clauses.add(reading.clause);
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
        reading.clause.everywhere |=
                t.isWord("telkens") || t.isWord("chaque") && c.peek().isWord("fois");
        if (CELLS.contains(t.norm()) && t.is(TokenKind.WORD) && !reading.hasVerb()) {
            reading.doubts.add("l'instruction vise une cellule d'un tableau : l'op\u00e9ration vise le tableau");
            while (!c.atEnd() && !reading.verbs.isVerb(c.mark())) {
                c.next();
            }
            return;
        }
        if (t.startsWith("transfer", "deplac")) {
            reading.units.refuse(
                    "le transfert d'une unit\u00e9 vers un autre endroit ne peut pas \u00eatre exprim\u00e9 par une op\u00e9ration");
        }
        boolean exception = t.isWord("sauf", "hormis", "excepte", "behalve", "uitgezonderd")
                || t.isWord("exception") && c.peek(-2).isWord("l");
        if (exception) {
            reading.units.refuse("l'instruction fait une exception qu'une op\u00e9ration ne peut pas exprimer");
        }
        if (unknownVerb(t)) {
            reading.units.refuse("verbe modificatif inconnu : \u00ab " + t.text() + " "
                    + c.peek().text() + " \u00bb");
        }
        boolean prep = t.is(TokenKind.WORD) && PREPOSITIONS.contains(t.norm());
        if (prep) {
            reading.preposition = true;
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
            reading.residue.add(t);
        }
    }

    /** "le § 4 est suspendu": a verb of change that the grammar does not know; "qui est ..." only describes. */
    private boolean unknownVerb(Token t) {
        return Verbs.isAuxiliary(t)
                && !c.peek(-2).isWord("qui", "que", "qu", "n", "ne", "y", "die", "dat")
                && Verbs.looksLikeParticiple(c.peek());
    }

    /** New text starts behind a colon, or on the next line, once the verb has been said. */
    private boolean content() {
        Token t = c.peek();
        if (reading.hasVerb() && t.start() > reading.firstLine && reading.firstLine >= 0 && wantsContent()) {
            reading.contentFrom = reading.firstLine;
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
        if (!t.is(TokenKind.COLON) || !reading.hasVerb() || reading.clause.does(Action.ANNOUNCE)) {
            return false;
        }
        boolean more = t.end() < reading.text.length()
                && !reading.text.substring(t.end()).isBlank();
        if (!wantsContent() && !reading.clause.expectsContent) {
            return false;
        }
        reading.clause.expectsContent = true;
        reading.contentFrom = more ? t.end() : -1;
        c.next();
        return true;
    }

    /** "la disposition 3. actuelle, qui devient la disposition 4.,": a unit gets another number in passing. */
    private boolean passing() {
        int mark = c.mark();
        while (c.peek().startsWith("actuel", "existant", "ancien") && !reading.hasVerb()) {
            c.next();
        }
        c.take(TokenKind.COMMA);
        if (!becomes()) {
            c.reset(mark);
            return false;
        }
        c.next();
        Optional<Units> to = reading.units.read();
        List<UnitPath> from = new ArrayList<>();
        if (reading.clause.spot != null && reading.clause.spot.anchors().size() > 0) {
            Anchored last1 = reading.clause
                    .spot
                    .anchors()
                    .get(reading.clause.spot.anchors().size() - 1);
            if (last1.unit() != null) {
                from.add(last1.unit());
            }
        } else if (reading.last != null) {
            from.addAll(reading.last.paths());
            reading.clause.passingSelf = true;
        }
        if (to.isEmpty() || from.size() != to.get().paths().size()) {
            c.reset(mark);
            return false;
        }
        reading.clause.passing.addAll(from);
        reading.clause.passingTo.addAll(to.get().paths());
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
                reading.clause.fromAnnex = true;
                while (!c.atEnd()
                        && !reading.verbs.isVerb(c.mark())
                        && !c.peek().is(TokenKind.COMMA)) {
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
        reading.clause.expectsContent = true;
        Token t = c.peek();
        if (t.is(TokenKind.QUOTED)) {
            reading.contentFrom = t.start();
        } else if (t.is(TokenKind.COLON) && reading.hasVerb()) {
            reading.contentFrom = reading.text.substring(t.end()).isBlank() ? -1 : t.end();
            c.next();
        }
        return c.mark() > mark;
    }

    private boolean wantsContent() {
        boolean given = reading.clause.newWords != null
                || !reading.clause.newCodes.isEmpty()
                || !reading.clause.complements.isEmpty()
                || reading.clause.fromAnnex
                || !reading.clause.raised.isEmpty();
        boolean wordsIn = (reading.clause.does(Action.INSERT) || reading.clause.does(Action.ADD))
                && (reading.clause.words != null || !reading.clause.codes.isEmpty());
        boolean goes = reading.clause.does(Action.REPEAL) && reading.clause.newcomers.isEmpty() && !reading.below;
        return !given
                && !wordsIn
                && (!goes || reading.clause.actions.size() > 1)
                && !reading.clause.does(Action.ANNOUNCE);
    }

    private boolean separator() {
        Token t = c.peek();
        if (reading.verbs.isSlip(c.mark())) {
            return false;
        }
        boolean leads = t.isWord("en")
                && (reading.clause.does(Action.MODIFY)
                        || c.peek(1).isWord("fin", "ce", "tete", "neerlandais", "francais"));
        boolean likewise =
                t.isWord("de") && c.peek(1).isWord("meme") && c.peek(2).isWord("que", "qu");
        boolean asWell = t.isWord("ainsi") && c.peek(1).isWord("que", "qu") || likewise;
        boolean and = t.isWord("et", "en", "ou") && !leads || asWell;
        if (!and && !t.is(TokenKind.COMMA) && !t.is(TokenKind.SEMICOLON) && !t.is(TokenKind.PERIOD)) {
            return false;
        }
        if (reading.hasVerb() && sameSubject()) {
            return true;
        }
        if (reading.hasVerb() && complete() && startsClause()) {
            nextClause();
            return true;
        }
        c.skip(likewise ? 3 : asWell ? 2 : 1);
        reading.conjunction = and;
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
        if (reading.verbs.isVerb(c.mark()) && !c.peek().isWord("il") && !impersonal()) {
            return verbOfSame();
        }
        Optional<Action> participle =
                c.peek().is(TokenKind.WORD) ? Verbs.participle(c.peek().norm()) : Optional.empty();
        // "est modifié et libellé comme suit", "est abrogé et remplacé par": the second verb says what is done.
        boolean instead = reading.clause.does(Action.REPEAL) && participle.equals(Optional.of(Action.REPLACE))
                || reading.clause.does(Action.MODIFY) && !reading.clause.expectsContent;
        if (participle.isPresent() && (instead || !HistoryReader.startsAt(c))) {
            c.next();
            if (instead) {
                reading.clause.actions.remove(Action.MODIFY);
                reading.clause.actions.add(participle.get());
            } else {
                nextClause();
                reading.clause.actions.add(participle.get());
            }
            return true;
        }
        c.reset(mark);
        return false;
    }

    /** "le § 2 devient le § 3 et est complété par ...": the second verb has the subject of the first. */
    private boolean verbOfSame() {
        Clause first = reading.clause;
        List<UnitPath> named = List.copyOf(reading.clause.address);
        List<UnitPath> around = List.copyOf(reading.parents);
        Units subject =
                reading.clause.words == null && reading.clause.codes.isEmpty() && reading.clause.newcomers.isEmpty()
                        ? reading.last
                        : null;
        boolean read = verb();
        if (read && reading.clause != first && subject != null) {
            reading.clause.address.clear();
            reading.clause.address.addAll(named);
            reading.parents = around;
            reading.last = subject;
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
        boolean later = reading.verbLater();
        c.reset(mark);
        return later;
    }

    private boolean complete() {
        if (reading.clause.does(Action.REPLACE)) {
            return reading.clause.newWords != null
                    || !reading.clause.newCodes.isEmpty()
                    || !reading.clause.complements.isEmpty()
                    || reading.clause.expectsContent;
        }
        if (reading.clause.does(Action.RAISE)) {
            return !reading.clause.raised.isEmpty();
        }
        if (reading.clause.does(Action.BECOME)) {
            return !reading.clause.complements.isEmpty();
        }
        if (reading.clause.does(Action.INSERT) || reading.clause.does(Action.ADD)) {
            return reading.clause.words != null
                    || !reading.clause.codes.isEmpty()
                    || !reading.clause.newcomers.isEmpty()
                    || reading.last != null;
        }
        if (reading.clause.does(Action.COMPLETE) || reading.clause.does(Action.MODIFY)) {
            return reading.clause.newWords != null
                    || !reading.clause.newCodes.isEmpty()
                    || reading.clause.expectsContent
                    || !reading.clause.newcomers.isEmpty()
                    || !reading.clause.raised.isEmpty();
        }
        return true;
    }

    private void nextClause() {
        close();
        reading.clause.refusal = reading.units.takeRefusal();
        reading.clauses.add(reading.clause);
        Clause next = new Clause();
        next.address.addAll(reading.container);
        next.language = null;
        next.texts.addAll(reading.clause.texts);
        next.annexNamed = reading.clause.annexNamed;
        next.sameAct = reading.clause.sameAct;
        next.spot = reading.placeFronted ? edge(reading.clause.spot) : null;
        reading.clause = next;
        reading.parents = List.copyOf(reading.container);
        reading.placedAgain = false;
        reading.last = null;
        reading.preposition = false;
        reading.conjunction = false;
        reading.behindBy = false;
        reading.below = false;
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
        if (!reading.branches.isEmpty()) {
            reading.clause.address.addAll(0, reading.branches);
            reading.parents = List.of(Paths.common(reading.clause.address));
            reading.branches.clear();
        }
        boolean otherSubject =
                reading.clause.words != null || !reading.clause.codes.isEmpty() || !reading.clause.newcomers.isEmpty();
        if (reading.last != null && !otherSubject && reading.hasVerb()) {
            reading.clause.subjects.add(reading.last);
            reading.clause.subjectLed = reading.lastByPreposition;
        }
        boolean inserted = reading.clause.does(Action.INSERT) || reading.clause.does(Action.ADD);
        reading.container = !otherSubject && reading.last != null && !reading.clause.subjects.isEmpty() && !inserted
                ? around(reading.last)
                : List.copyOf(reading.clause.address);
    }

    /** Where the units are that were the subject: "l'alinéa 4 des règles qui suivent X" stands in those rules. */
    private List<UnitPath> around(Units subject) {
        UnitPath first = subject.paths().get(0);
        boolean nested = first.segments().size() > 1
                && switch (first.last().orElseThrow().kind()) {
                    case ALINEA, SENTENCE, DASH, POINT, LETTER -> true;
                    default -> false;
                };
        return nested
                ? reading.parents.stream()
                        .map(p -> Paths.join(p, first.parent()))
                        .toList()
                : reading.parents;
    }

    private boolean verb() {
        if (c.peek().isWord("il") && c.peek(1).is(TokenKind.WORD)) {
            int mark = c.mark();
            c.next();
            if (c.takeWords("y", "a", "lieu", "de")) {
                return infinitive();
            }
            if (!reading.verbs.isVerb(c.mark())) {
                c.reset(mark);
                return false;
            }
        }
        if (!reading.verbs.isVerb(c.mark())) {
            return false;
        }
        if (reading.hasVerb() && complete() && !reading.clause.actions.contains(Action.REPEAL)) {
            nextClause();
        }
        if (reading.verbs.isTelegraph(c.mark())) {
            reading.clause.actions.add(Verbs.participle(c.next().norm()).orElseThrow());
            return true;
        }
        if (Verbs.isDrop(c.peek())) {
            c.next();
            reading.clause.actions.add(Action.REPEAL);
            return true;
        }
        if (Verbs.isBecome(c.peek()) || reading.verbs.isDutchBecome(c.mark())) {
            c.next();
            reading.clause.actions.add(Action.BECOME);
            reading.behindBy = true;
            return true;
        }
        if (reading.verbs.isSlip(c.mark())) {
            c.next();
            reading.flaws.add("\u00ab et \u00bb pour \u00ab est \u00bb");
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
        reading.clause.actions.add(action);
        reading.behindBy |= action == Action.BECOME;
        reading.preposition = false;
        reading.conjunction = false;
        return true;
    }

    /** "l'alinéa 1er est précédé par un alinéa, rédigé comme suit": something comes in before the subject. */
    private boolean precede() {
        reading.clause.actions.add(Action.INSERT);
        if (reading.last != null) {
            reading.clause.spot = new Spot(
                    Spot.Kind.BEFORE,
                    List.of(Anchored.ofUnit(reading.last.paths().get(0))));
            reading.clause.address.clear();
            reading.clause.address.addAll(reading.parents);
            reading.last = null;
        }
        c.takeWord("par", "d", "de", "du", "des");
        reading.preposition = false;
        reading.conjunction = false;
        return true;
    }

    private boolean infinitive() {
        Optional<Action> action = Verbs.participle(c.peek().norm());
        action.ifPresent(reading.clause.actions::add);
        c.next();
        return true;
    }

    private void times(Token t) {
        if (t.isWord("chaque", "toutes", "telkens", "partout")) {
            reading.clause.everywhere = true;
        }
    }

    /** "par", "en" and "à" lead to what comes. */
    private boolean by() {
        Token t = c.peek();
        if (!reading.hasVerb()) {
            return false;
        }
        if (t.isWord("chaque", "telkens")) {
            reading.clause.everywhere = true;
            c.next();
            c.takeWord("fois");
            return true;
        }
        boolean becomes = t.isWord("tot") && reading.clause.does(Action.BECOME);
        if (t.isWord("par", "door", "met", "d") || becomes || t.isWord("en") && reading.clause.does(Action.MODIFY)) {
            c.next();
            reading.behindBy = true;
            reading.preposition = false;
            return true;
        }
        if (t.isWord("comme", "als") && c.peek(1).startsWith("suit", "volgt", "il", "sui")) {
            c.skip(c.peek(1).isWord("il") ? 3 : 2);
            reading.clause.expectsContent = true;
            return true;
        }
        if (t.isWord("ce", "wat") && (c.peek(1).isWord("qui", "suit", "volgt"))) {
            c.next();
            c.takeWord("qui");
            c.takeWord("suit", "suivent", "volgt");
            reading.clause.expectsContent = true;
            return true;
        }
        return false;
    }

    private boolean history() {
        if (!HistoryReader.startsAt(c) || reading.behindBy) {
            return false;
        }
        HistoryReader.read(c).ifPresent(reading.histories::add);
        reading.historySince = true;
        return true;
    }

    private boolean language() {
        Optional<LanguageScope> scope = LanguageReader.read(c);
        scope.ifPresent(s -> reading.clause.language = s);
        return scope.isPresent();
    }

    private boolean place() {
        if (reading.behindBy && reading.clause.does(Action.REPLACE) && !c.peek().isWord("entre", "in")) {
            return false;
        }
        Optional<Spot> spot = spots.read();
        if (spot.isEmpty()) {
            return false;
        }
        boolean words =
                reading.hasVerb() && (reading.clause.does(Action.REPEAL) || reading.clause.does(Action.REPLACE));
        if (words && spot.get().kind() == Spot.Kind.END) {
            reading.clause.fromEnd = true;
        }
        reading.clause.spot = spot.get();
        reading.placeFronted = !reading.hasVerb();
        reading.preposition = false;
        reading.conjunction = false;
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
        reading.becauseSaid = true;
        boolean quoted = c.peek().is(TokenKind.QUOTED);
        if (quoted && (c.peek(1).is(TokenKind.COMMA) || reading.verbs.isVerb(c.mark() + 1))) {
            reading.clause.expected = c.next().text();
        } else if (reading.verbLater()) {
            reading.clause.expected = untilVerb();
        } else {
            reading.operands.words(true).ifPresent(w -> reading.clause.expected = String.join("\n\n", w.texts()));
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
        while (!c.atEnd() && !reading.verbs.isVerb(c.mark())) {
            c.next();
        }
        int end = Math.min(c.peek().start(), reading.text.length());
        return reading.text
                .substring(Math.min(start, end), end)
                .replaceAll("[\"\u201c\u201d\u00ab\u00bb]", "")
                .strip();
    }

    private boolean act() {
        Token t = c.peek();
        boolean may = reading.preposition
                || t.isWord(
                        "de", "du", "des", "d", "l", "les", "la", "a", "au", "dans", "van", "bij", "annexe", "cet",
                        "ledit", "het");
        if (!may || reading.behindBy && !t.isWord("de", "du", "des", "l")) {
            return false;
        }
        if (reading.behindBy && annexed()) {
            return true;
        }
        int mark = c.mark();
        Optional<ActReader.Named> named = ActReader.read(c);
        if (named.isEmpty()) {
            return false;
        }
        if (reading.behindBy) {
            c.reset(mark);
            return false;
        }
        if (mark > 0 && reading.tokens.get(mark - 1).isWord("par")) {
            // "insérées par l'arrêté royal du ...": an earlier change recalled, not the text amended.
            return true;
        }
        reading.clause.texts.clear();
        reading.clause.texts.addAll(named.get().texts());
        reading.clause.annexNamed |= named.get().annex();
        reading.clause.sameAct = named.get().texts().isEmpty();
        reading.preposition = false;
        return true;
    }

    /** "par l'annexe jointe au présent arrêté". */
    private boolean annexed() {
        int mark = c.mark();
        c.takeWord("l", "la");
        if (c.takeWord("annexe", "bijlage") && !hasNumber()) {
            reading.clause.fromAnnex = true;
            while (c.peek().is(TokenKind.WORD) && !reading.verbs.isVerb(c.mark())) {
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
        if (!reading.clause.does(Action.RAISE)) {
            return raisedBefore() || reading.behindBy && plainValue();
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
        reading.clause.raised = reading.text.substring(start, end).strip();
        return true;
    }

    /** "de "B 125"", "de N 10": the value that stands there now. */
    private boolean valueBefore() {
        Token letter = c.peek();
        boolean plain = letter.is(TokenKind.WORD)
                && letter.text().matches("[A-Z]")
                && (c.peek(1).is(TokenKind.NUMBER) || c.peek(1).is(TokenKind.DECIMAL));
        if (letter.is(TokenKind.QUOTED)) {
            reading.clause.expected = c.next().text();
        } else if (plain) {
            c.next();
            reading.clause.expected = letter.text() + " " + c.next().text();
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
            reading.clause.raised = c.next().text();
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
        boolean value = reading.clause.address.stream()
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
        Words words = new Words(List.of(reading.text.substring(letter.start(), end)), "valeur");
        reading.clause.newWords = reading.clause.newWords == null ? words : reading.clause.newWords.plus(words);
        return true;
    }

    /** The new value; "et la "Classe 12" à la "Classe 13"" behind it: new words for the words named. */
    private void raised(String now) {
        if (reading.clause.raised.isEmpty() || reading.clause.words == null) {
            reading.clause.raised = now;
            return;
        }
        Words words = new Words(List.of(now), "");
        reading.clause.newWords = reading.clause.newWords == null ? words : reading.clause.newWords.plus(words);
    }

    private boolean order() {
        int mark = c.mark();
        Optional<Operands.Codes> codes = reading.operands.codes();
        if (codes.isEmpty()) {
            return false;
        }
        Operands.Codes found = codes.get();
        if (found.below()) {
            reading.below = true;
            reading.clause.newcomers.add(new Newcomer("numero", null));
            reading.clause.expectsContent = true;
        } else if (reading.behindBy && !reading.clause.does(Action.INSERT)) {
            reading.clause.newCodes.addAll(found.codes());
        } else if (reading.clause.words != null && !reading.hasVerb()) {
            String raw = reading.text.substring(
                    reading.tokens.get(mark).start(), c.peek(-1).end());
            reading.clause.words = reading.clause.words.plus(new Words(
                    List.of(raw.replace("\"", "").replaceAll("^.*?(?=\\d)", "").strip()), "mixed"));
        } else {
            reading.clause.codes.addAll(found.codes());
            reading.clause.quotedCodes = found.quoted();
        }
        reading.conjunction = false;
        return true;
    }

    private boolean newcomer() {
        if (reading.clause.does(Action.BECOME) && reading.clause.complements.isEmpty()) {
            return false;
        }
        boolean definite = reading.behindBy && reading.clause.does(Action.COMPLETE);
        Optional<List<Newcomer>> found = newcomers.read(definite);
        if (found.isEmpty()) {
            return false;
        }
        reading.clause.newcomers.addAll(found.get());
        boolean below1 = found.get().stream()
                .anyMatch(n -> n.noun().startsWith("mot") || n.noun().startsWith("terme"));
        reading.below |= below1;
        if (reading.behindBy && reading.clause.does(Action.REPLACE)) {
            reading.clause.newcomers.removeAll(found.get());
        }
        reading.clause.expectsContent = true;
        reading.conjunction = false;
        return true;
    }

    private boolean quoted() {
        int mark = c.mark();
        if (phraseAddress() || rubricByWords()) {
            return true;
        }
        if (c.peek().is(TokenKind.QUOTED) && !reading.hasVerb() && reading.last != null) {
            boolean apart = c.peek(-1).is(TokenKind.COMMA);
            if (byOrdinal() && !apart && reading.verbs.isVerb(c.mark() + 1)) {
                reading.clause.expected = c.next().text();
                reading.becauseSaid = true;
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
        if (reading.behindBy) {
            reading.clause.newWords = reading.clause.newWords == null ? words : reading.clause.newWords.plus(words);
        } else {
            besideUnits();
            if (reading.placedAgain && reading.clause.words != null) {
                reading.units.refuse("l'instruction nomme plusieurs endroits, chacun avec ses mots");
            }
            reading.clause.words = reading.clause.words == null ? words : reading.clause.words.plus(words);
        }
        reading.preposition = false;
        reading.conjunction = false;
        return true;
    }

    /** "la deuxième phrase "Elle est due." est remplacée": the ordinal names it, the words are a check. */
    private boolean byOrdinal() {
        return switch (reading.last.paths().get(0).last().map(Segment::kind).orElse(SegmentKind.ANNEX)) {
            case SENTENCE, ALINEA -> true;
            default -> false;
        };
    }

    /** "les prestations A et B et la disposition "C"": the units are subjects too, the words stand around them. */
    private void besideUnits() {
        if (reading.conjunction
                && reading.last != null
                && !reading.lastByPreposition
                && !reading.hasVerb()
                && reading.clause.words == null) {
            reading.clause.alsoUnits.addAll(reading.clause.address);
            reading.clause.address.clear();
            reading.clause.address.addAll(reading.parents);
            reading.last = null;
        }
    }

    private Optional<Words> operandWords() {
        reading.operands.behindBy(reading.behindBy);
        return reading.operands.words(reading.verbLater());
    }

    private Optional<Words> bareWords() {
        List<String> texts = new ArrayList<>();
        while (c.peek().is(TokenKind.QUOTED)) {
            Token t = c.next();
            if (!t.flaw().isEmpty()) {
                reading.flaws.add(t.flaw());
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
        boolean place = reading.preposition && isPlaceEnd(c.peek(1));
        boolean subject = article && reading.verbs.isVerb(c.mark() + 1) && announcesBelow(c.mark() + 1);
        if (reading.hasVerb() || reading.behindBy || !words || !place && !subject) {
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
        for (int i = verb; i < Math.min(reading.tokens.size(), verb + 4); i++) {
            Optional<Action> action = reading.tokens.get(i).is(TokenKind.WORD)
                    ? Verbs.participle(reading.tokens.get(i).norm())
                    : Optional.empty();
            if (action.isPresent()) {
                boolean modified = action.get() == Action.MODIFY
                        && reading.tokens
                                .get(Math.min(i + 1, reading.tokens.size() - 1))
                                .isWord("comme");
                return modified || action.get() == Action.COMPLETE;
            }
        }
        return false;
    }

    /** "dans la phrase "...", les mots": an address, named by its first words. */
    private boolean phraseAddress() {
        if (!reading.preposition || reading.hasVerb()) {
            return false;
        }
        int mark = c.mark();
        c.takeWord("la", "l", "les", "le");
        boolean noun = c.takeWord("phrase", "disposition", "alinea", "texte", "tiret", "prestation");
        if (!noun || !c.peek().is(TokenKind.QUOTED) || !reading.verbLater()) {
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
        if (reading.verbs.isVerb(c.mark()) && !service) {
            c.reset(mark);
            return false;
        }
        c.reset(after);
        descend(Units.of(SegmentKind.ALINEA, "~" + firstWords(t.text())));
        reading.clause.expected = t.text();
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

    private boolean unit() {
        Token before = c.peek(-1);
        Token first = c.peek();
        boolean articles = first.isWord("articles", "artikelen") || c.peek(1).isWord("articles", "artikelen");
        Optional<Units> found = reading.units.read();
        if (found.isEmpty()) {
            return false;
        }
        Units u = asArticle(found.get(), first);
        if (!reading.behindBy && u.kindOrNull() == SegmentKind.RUBRIC) {
            u = u.expecting("");
        }
        reading.several |= articles;
        boolean led = reading.preposition || before.isWord("de", "du", "des", "d");
        if (reading.behindBy && !(led && answered())) {
            reading.clause.complements.add(u);
            joint(u);
            return true;
        }
        if (goesAlong(led)) {
            join(u);
            reading.conjunction = false;
            return true;
        }
        reading.placedAgain |= reading.hasVerb() && reading.clause.words != null && !reading.behindBy;
        if (reading.hasVerb() && !led && !(reading.addressed && !u.determined())) {
            return subjectBehindVerb(u);
        }
        reading.addressed = reading.hasVerb();
        if (reading.conjunction
                && !reading.clause.newcomers.isEmpty()
                && !reading.hasVerb()
                && isSame(u.paths().get(0))) {
            // "les prestations suivantes et la règle de cumul sont ajoutées": both come.
            reading.clause.newcomers.add(new Newcomer("regle", null));
            return true;
        }
        u = behindPlace(u);
        if (led && reading.preposition && entersList()) {
            reading.clause.codes.addAll(Operands.servicesOf(reading.last));
            reading.clause.address.clear();
            reading.clause.address.addAll(reading.parents);
            reading.last = null;
        }
        boolean behindEdge =
                reading.clause.spot != null && reading.clause.spot.anchors().isEmpty() && led;
        reading.lastByPreposition = (reading.preposition || behindEdge) && !reading.conjunction;
        if (isRestart(u)) {
            restart(u);
        } else if (isSibling(u)) {
            join(u);
        } else if (reading.conjunction
                && reading.last != null
                && !reading.hasVerb()
                && (!reading.preposition || alike(u))) {
            join(u);
        } else if (reading.conjunction && reading.last != null && !reading.hasVerb()) {
            reading.doubts.add("l'endroit est dit en plusieurs parties");
            join(u);
        } else {
            descend(u);
        }
        reading.preposition = false;
        reading.conjunction = false;
        return true;
    }

    /** "la prestation X est supprimée, ainsi que la règle d'application qui la suit": a subject named behind the verb. */
    private boolean goesAlong(boolean led) {
        return reading.hasVerb()
                && reading.conjunction
                && !led
                && !reading.behindBy
                && reading.clause.does(Action.REPEAL)
                && reading.last != null
                && !reading.lastByPreposition
                && reading.clause.words == null
                && reading.clause.codes.isEmpty()
                && reading.clause.newcomers.isEmpty();
    }

    /** "la prestation X est insérée dans la règle 45": the order number comes into the list there, no text follows. */
    private boolean entersList() {
        boolean comes = reading.clause.does(Action.INSERT) || reading.clause.does(Action.ADD);
        boolean plain =
                reading.clause.words == null && reading.clause.codes.isEmpty() && reading.clause.newcomers.isEmpty();
        return comes
                && plain
                && !reading.behindBy
                && !reading.lastByPreposition
                && reading.last != null
                && !Operands.servicesOf(reading.last).isEmpty()
                && reading.firstLine < 0 | reading.firstLine >= reading.text.length()
                && !reading.text.strip().endsWith(":");
    }

    /** Whether what comes was given, so that a unit behind it says where ("par les mots "B" dans le § 2"). */
    private boolean answered() {
        boolean given = reading.clause.newWords != null
                || !reading.clause.newCodes.isEmpty()
                || !reading.clause.raised.isEmpty();
        boolean within = reading.clause.address.get(0).segments().stream()
                .anyMatch(s -> s.kind() != SegmentKind.ARTICLE && s.kind() != SegmentKind.ANNEX);
        if (given && within) {
            reading.doubts.add("l'endroit est dit deux fois");
        }
        return given && !reading.clause.does(Action.BECOME);
    }

    /** "par l'article 31 reproduit en annexe". */
    private void joint(Units u) {
        int mark = c.mark();
        while (c.peek().is(TokenKind.WORD) && !reading.verbs.isVerb(c.mark()) && c.mark() < mark + 8) {
            if (c.next().isWord("annexe", "bijlage")) {
                reading.clause.fromAnnex = true;
                while (c.peek().isWord("du", "au", "present", "arrete", "a", "de", "cet", "dit", "besluit")) {
                    c.next();
                }
                return;
            }
        }
        c.reset(mark);
    }

    private boolean subjectBehindVerb(Units u) {
        boolean inserts = reading.clause.does(Action.INSERT) || reading.clause.does(Action.ADD);
        if (inserts && reading.clause.words == null && reading.clause.codes.isEmpty()) {
            u.paths().forEach(p -> reading.clause.newcomers.add(new Newcomer(noun(p), p)));
        } else {
            if (reading.clause.does(Action.REPEAL)
                    && reading.last != null
                    && reading.clause.words == null
                    && !reading.lastByPreposition) {
                reading.doubts.add("un second sujet suit le verbe : le premier n'est pas repris");
            }
            descend(u);
        }
        reading.preposition = false;
        reading.conjunction = false;
        return true;
    }

    private static String noun(UnitPath p) {
        return p.last().map(s -> s.kind().word()).orElse("");
    }

    /** Whether the unit starts again at a level that was named already: the parts of the sentence restate theirs. */
    private boolean isRestart(Units u) {
        if (reading.hasVerb() && !reading.addressed
                || reading.clause.address.get(0).isEmpty()) {
            return false;
        }
        Segment first = u.paths().get(0).segments().isEmpty()
                ? null
                : u.paths().get(0).segments().get(0);
        if (first == null) {
            return false;
        }
        List<Segment> named = reading.clause.address.get(0).segments();
        Segment end = named.get(named.size() - 1);
        boolean siblings = reading.conjunction && !reading.historySince && first.kind() == end.kind();
        boolean levelAgain = !siblings
                && named.stream().anyMatch(s -> s.kind() == first.kind() && restarts(s.kind()) && !s.equals(first));
        boolean articleAgain =
                first.kind() == SegmentKind.ARTICLE && !first.value().equals(Units.SAME);
        boolean bareArticle = reading.historySince
                && first.kind() == SegmentKind.NUMBER
                && named.get(0).kind() == SegmentKind.ARTICLE
                && named.get(0).value().equals(first.value());
        boolean sibling = reading.historySince && first.kind() == end.kind() && first.kind() != SegmentKind.RUBRIC;
        return levelAgain || articleAgain || bareArticle || sibling;
    }

    /** "b), c) et d)": units of one kind behind each other are a list, not one in the other. */
    private boolean isSibling(Units u) {
        boolean byWords =
                u.paths().get(0).last().filter(s -> s.value().startsWith("~")).isPresent();
        if (reading.last == null
                || reading.hasVerb()
                || reading.preposition
                || byWords
                || u.paths().get(0).segments().size() != 1) {
            return false;
        }
        Segment end = reading.clause
                .address
                .get(reading.clause.address.size() - 1)
                .last()
                .orElse(Segment.of(SegmentKind.ANNEX));
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
            case PARAGRAPH -> reading.preposition || reading.conjunction;
            case POINT, LETTER, ALINEA, DASH, CODE, RULES_AFTER, RULES_BEFORE -> reading.conjunction;
            default -> false;
        };
    }

    /** "aux articles 19, § 2, et 21, § 5": the 21 is an article. */
    private Units asArticle(Units u, Token first) {
        boolean plain = reading.several && first.is(TokenKind.NUMBER) && u.kindOrNull() == SegmentKind.NUMBER;
        if (!plain || reading.hasVerb()) {
            return u;
        }
        String value = u.paths().get(0).last().orElseThrow().value();
        return Units.of(SegmentKind.ARTICLE, value);
    }

    /** "après la prestation X la règle d'application est supprimée": the rule that follows X. */
    private Units behindPlace(Units u) {
        Spot spot = reading.clause.spot;
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
        reading.clause.spot = null;
        List<Segment> steps = new ArrayList<>(u.paths().get(0).segments());
        steps.set(0, Segment.of(SegmentKind.RULES_AFTER, service.value()));
        return Units.of(List.of(new UnitPath(steps)));
    }

    private boolean alike(Units u) {
        return reading.last != null && u.kindOrNull() == reading.last.kindOrNull();
    }

    private void restart(Units u) {
        Segment first = u.paths().get(0).segments().get(0);
        List<Segment> named = reading.clause.address.get(0).segments();
        int keep = 0;
        while (keep < named.size() && named.get(keep).kind() != first.kind()) {
            keep++;
        }
        boolean bareArticle = first.kind() == SegmentKind.NUMBER && named.get(0).kind() == SegmentKind.ARTICLE;
        boolean sameArticle =
                first.kind() == SegmentKind.ARTICLE && named.get(0).equals(first);
        UnitPath shared = new UnitPath(named.subList(0, bareArticle || sameArticle ? 1 : keep));
        reading.branches.addAll(reading.clause.address);
        reading.clause.address.clear();
        reading.clause.address.add(shared);
        reading.last = null;
        descend(u);
    }

    /** "la prestation X et la règle d'application qui la suit": both are meant. */
    private void join(Units u) {
        List<UnitPath> all = new ArrayList<>(reading.clause.address);
        if (ownPart(u)) {
            return;
        }
        for (UnitPath base : u.paths().get(0).segments().isEmpty() ? List.<UnitPath>of() : reading.parents) {
            for (UnitPath p : u.paths()) {
                if (isSame(p)
                        && p.segments().get(0).kind() == SegmentKind.CODE
                        && Paths.lastService(reading.clause.address.get(0)).isEmpty()) {
                    continue;
                }
                if (isSame(p) && ofEach()) {
                    reading.doubts.add(
                            "les r\u00e8gles de chacune des prestations, ou celles qui suivent la derni\u00e8re");
                    reading.clause.address.forEach(a -> all.add(Paths.join(a, p)));
                } else {
                    all.add(Paths.join(
                            isSame(p) ? reading.clause.address.get(reading.clause.address.size() - 1) : base, p));
                }
            }
        }
        reading.clause.address.clear();
        reading.clause.address.addAll(all);
        reading.last = new Units(all, u.language(), u.expected(), reading.last.quoted() || u.quoted(), u.determined());
        takeAttributes(u);
    }

    /** "la prestation X et son libellé": the label goes with the service. */
    private boolean ownPart(Units u) {
        boolean service = reading.clause
                .address
                .get(reading.clause.address.size() - 1)
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
        return reading.clause.address.size() > 1
                && c.peek(-2).isWord("les")
                && c.peek(-3).isWord("qui");
    }

    private static boolean isSame(UnitPath p) {
        return !p.isEmpty() && p.segments().get(0).value().equals(Units.SAME);
    }

    private void descend(Units u) {
        reading.parents = List.copyOf(reading.clause.address);
        List<UnitPath> all = new ArrayList<>();
        for (UnitPath base : reading.parents) {
            u.paths().forEach(p -> all.add(pointOf(base, p) ? base.plus(p) : Paths.join(base, sameAsBefore(base, p))));
        }
        remember(all);
        reading.clause.address.clear();
        reading.clause.address.addAll(all);
        reading.last = u;
        reading.historySince = false;
        reading.preposition = false;
        if (!reading.becauseSaid && reading.clause.alsoUnits.isEmpty()) {
            reading.clause.expected = "";
        }
        takeAttributes(u);
    }

    /** "à l'article 1er, 1., de l'arrêté": the point, not the article named again. */
    private boolean pointOf(UnitPath base, UnitPath p) {
        return !reading.historySince
                && p.last().filter(s -> s.kind() == SegmentKind.NUMBER).isPresent()
                && base.last().filter(s -> s.kind() == SegmentKind.ARTICLE).isPresent();
    }

    /** "le libellé de cette même prestation": the one named earlier in the sentence. */
    private UnitPath sameAsBefore(UnitPath base, UnitPath p) {
        if (!reading.clauses.isEmpty()
                && isPart(p)
                && !reading.lastService.isEmpty()
                && Paths.lastService(base).isEmpty()) {
            return UnitPath.of(Segment.of(SegmentKind.CODE, reading.lastService))
                    .plus(p);
        }
        boolean same = !p.isEmpty() && p.segments().get(0).value().equals(Units.SAME);
        if (!same || reading.lastService.isEmpty() || Paths.lastService(base).isPresent()) {
            return p;
        }
        Segment first = p.segments().get(0);
        boolean service = first.kind() == SegmentKind.CODE || first.kind() == SegmentKind.RULES_AFTER;
        return service
                ? UnitPath.of(Segment.of(first.kind(), reading.lastService))
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
        paths.forEach(p -> Paths.lastService(p).ifPresent(s -> reading.lastService = s.value()));
    }

    private void takeAttributes(Units u) {
        if (u.language() != null) {
            reading.clause.language = u.language();
        }
        if (!u.expected().isEmpty()) {
            reading.clause.expected = u.expected();
        }
    }
}
