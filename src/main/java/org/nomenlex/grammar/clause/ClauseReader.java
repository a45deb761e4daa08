package org.nomenlex.grammar.clause;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.nomenlex.grammar.address.ActReader;
import org.nomenlex.grammar.address.HistoryReader;
import org.nomenlex.grammar.address.LanguageReader;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Reads an instruction phrase by phrase into clauses. The order of phrases is free ("au § 1er, après le 5°, les mots ... sont
 * insérés"; "sont insérés, au § 1er, les mots ..."), so each phrase is recognised by its first words and put where its role
 * says: before "par" what stands there now, behind it what comes.
 */
public final class ClauseReader {

    private final Reading reading;
    private final Cursor c;
    private final SpotReader spots;
    private final Newcomers newcomers;
    private final Annexes annexes;
    private final ClauseBounds bounds;
    private final Fillers fillers;
    private final Ellipses ellipses;
    private final PlacedParts parts;

    /** What reads phrases, in the order in which they are asked. */
    private final List<BooleanSupplier> readers;

    private ClauseReader(Reading reading) {
        this.reading = reading;
        this.c = reading.cursor;
        this.spots = new SpotReader(reading);
        this.newcomers = new Newcomers(c, reading.units);
        ContentLead content = new ContentLead(reading);
        this.annexes = new Annexes(reading);
        PassingNumbers passingNumbers = new PassingNumbers(reading);
        this.bounds = new ClauseBounds(reading);
        VerbPhrases verbPhrases = new VerbPhrases(reading, bounds);
        Separators separators = new Separators(reading, bounds, verbPhrases);
        Quotations quotations = new Quotations(reading);
        Values values = new Values(reading);
        Addresses addresses = new Addresses(reading);
        this.ellipses = new Ellipses(reading, bounds);
        this.parts = new PlacedParts(reading);
        QuotedPhrases quotedPhrases = new QuotedPhrases(reading, new Titles(reading, addresses), ellipses);
        UnitPhrases unitPhrases = new UnitPhrases(reading, addresses, annexes, ellipses);
        this.fillers = new Fillers(reading);
        this.readers = List.of(
                content::read,
                annexes::annexBelow,
                passingNumbers::read,
                separators::read,
                verbPhrases::read,
                verbPhrases::by,
                this::history,
                this::language,
                this::place,
                quotations::read,
                this::act,
                values::read,
                this::order,
                this::newcomer,
                quotedPhrases::read,
                unitPhrases::read);
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
            if (!phrase()) {
                fillers.take();
            }
        }
        bounds.close();
    }

    /** Reads the phrase at the cursor by the first reader that knows it; one that knows it not leaves the cursor to the next. */
    private boolean phrase() {
        int mark = c.mark();
        for (BooleanSupplier reader : readers) {
            if (reader.getAsBoolean()) {
                return true;
            }
            c.reset(mark);
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
        Spot before = reading.clause.spot;
        if (before != null && respectively()) {
            reading.clause.moreSpots.add(spot.get());
            reading.endPhrase();
            return true;
        }
        if ((reading.conjunction || !reading.clause.newcomers.isEmpty())
                && before != null
                && !before.anchors().isEmpty()
                && !spot.get().anchors().isEmpty()) {
            // "entre les alinéas 2 et 3 du § 4 et après l'alinéa 5 du § 6"
            reading.units.refuse(
                    reading.clause.words == null
                            ? "l'instruction nomme plusieurs places pour ce qui vient"
                            : "les mots viennent à plusieurs endroits, qu'une opération ne peut pas exprimer");
        }
        reading.clause.spot = rooted(spot.get());
        reading.placeFronted = !reading.hasVerb();
        reading.endPhrase();
        return true;
    }

    /** les numéros A et B sont insérés respectivement après C et avant D: a place for each. */
    private boolean respectively() {
        return reading.conjunction
                && reading.clause.inserts()
                && reading.clause.newcomers.isEmpty()
                && reading.clause.codes.size() > 1 + reading.clause.moreSpots.size()
                && c.all().subList(0, c.mark()).stream().anyMatch(t -> t.isWord("respectivement", "respectievelijk"));
    }

    /** "avant la prestation X de l'article 14, g)": in article 14, g), before that service. */
    private Spot rooted(Spot spot) {
        Optional<UnitPath> container = spot.container();
        boolean free = reading.last == null && reading.clause.address.equals(List.of(UnitPath.EMPTY));
        if (!free || container.isEmpty()) {
            return spot;
        }
        reading.clause.address.clear();
        reading.clause.address.add(container.get());
        reading.parents = List.copyOf(reading.clause.address);
        return spot.within(container.get());
    }

    private static final String SEVERAL_ACTS = "l'instruction nomme plusieurs actes, chacun avec ses endroits";

    private boolean act() {
        Token t = c.peek();
        boolean may = reading.preposition
                || t.isWord(
                        "de", "du", "des", "d", "l", "les", "la", "a", "au", "dans", "van", "bij", "annexe", "cet",
                        "ledit", "dudit", "audit", "het");
        if (!may || reading.behindBy && !t.isWord("de", "du", "des", "l")) {
            return false;
        }
        if (reading.behindBy && annexes.annexed()) {
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
        boolean another = !reading.clause.texts.isEmpty()
                && !named.get().texts().isEmpty()
                && !reading.clause.texts.equals(named.get().texts());
        boolean placed = reading.clause.address.stream().noneMatch(UnitPath::isEmpty);
        if (another && placed && !reading.hasVerb()) {
            reading.units.refuse(SEVERAL_ACTS);
        }
        reading.clause.texts.clear();
        reading.clause.texts.addAll(named.get().texts());
        reading.clause.annexNamed |= named.get().annex();
        reading.clause.sameAct = named.get().texts().isEmpty();
        reading.preposition = false;
        return true;
    }

    private boolean order() {
        int mark = c.mark();
        Optional<OrderNumbers.Codes> codes = reading.orderNumbers.codes();
        if (codes.isEmpty()) {
            return plainNumbers();
        }
        OrderNumbers.Codes found = codes.get();
        if (found.below()) {
            reading.below = true;
            reading.clause.newcomers.add(new Newcomer("numero", null));
            reading.clause.expectsContent = true;
        } else if (ellipses.byAgain()) {
            ellipses.split(found.codes());
        } else if (reading.behindBy && !reading.clause.does(Action.INSERT)) {
            addNew(found.codes());
        } else if (reading.clause.words != null && !reading.hasVerb()) {
            String raw = reading.text.substring(
                    reading.tokens.get(mark).start(), c.peek(-1).end());
            reading.clause.words = reading.clause.words.plus(new Words(
                    List.of(raw.replace("\"", "").replaceAll("^.*?(?=\\d)", "").strip()), "mixed"));
        } else {
            if (parts.begins()) {
                parts.begin();
            }
            reading.clause.codes.addAll(found.codes());
        }
        reading.conjunction = false;
        return true;
    }

    /**
     * Order numbers without their noun, where the verb says what they are: "102012 devient 102034", "le numéro 102012 est remplacé
     * par 102034", "sont supprimés : 102012, 102034".
     */
    private boolean plainNumbers() {
        int mark = c.mark();
        List<String> codes = c.peek().is(TokenKind.CODE) ? reading.orderNumbers.numbers() : List.of();
        if (codes.isEmpty()) {
            c.reset(mark);
            return false;
        }
        boolean become = !reading.hasVerb() && Verbs.isBecome(c.peek());
        boolean goes = reading.clause.does(Action.REPEAL)
                && !reading.behindBy
                && reading.clause.namesOnlyUnits()
                && mark > 0
                && reading.tokens.get(mark - 1).is(TokenKind.COLON);
        boolean numbers = reading.clause.does(Action.REPLACE) && !reading.clause.codes.isEmpty();
        boolean comes = reading.behindBy && (reading.clause.does(Action.BECOME) || numbers);
        if (become || goes) {
            reading.clause.codes.addAll(codes);
        } else if (comes) {
            addNew(codes);
        } else {
            c.reset(mark);
        }
        return become || goes || comes;
    }

    private void addNew(List<String> codes) {
        reading.clause.newCodes.addAll(codes);
        reading.conjunction = false;
    }

    /** "dans le libellé des prestations suivantes", "aux prestations suivantes": a place, not what comes. */
    private boolean listedBelow() {
        boolean place = c.peek(-1).isWord("dans", "aux", "au");
        for (int i = 0; place && i < 5; i++) {
            if (c.peek(i).startsWith("prestation") && c.peek(i + 1).startsWith("suivant", "ci-apres")) {
                return true;
            }
        }
        return false;
    }

    /** "la valeur relative de la prestation X et des prestations Y et Z": whose it is, not what comes. */
    private boolean ofServices() {
        return !reading.hasVerb()
                && reading.last != null
                && c.peek().isWord("des")
                && c.peek(1).startsWith("prestation")
                && !c.peek(2).startsWith("suivant", "ci-apres");
    }

    /** "l'intitul\u00e9 "A" et les prestations suivantes sont ajout\u00e9s": the heading comes too, it is no place. */
    private boolean headingComesToo() {
        return reading.conjunction
                && !reading.hasVerb()
                && !reading.lastByPreposition
                && reading.last != null
                && reading.last.determined()
                && reading.last.quoted()
                && reading.last.kindOrNull() == SegmentKind.RUBRIC
                && reading.verbs.inserts(c.mark());
    }

    private boolean newcomer() {
        if (reading.clause.does(Action.BECOME) && reading.clause.complements.isEmpty()) {
            return false;
        }
        if (listedBelow() || ofServices()) {
            return false;
        }
        boolean definite = reading.behindBy && reading.clause.does(Action.COMPLETE);
        Optional<List<Newcomer>> found = newcomers.read(definite);
        if (found.isEmpty()) {
            return false;
        }
        if (headingComesToo()) {
            reading.leaveUnit();
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
}
