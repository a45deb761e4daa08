package org.nomenlex.grammar.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.AmendedText;
import org.nomenlex.grammar.address.Paths;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * What one verb governs. The reader fills it phrase by phrase; the rules read it. Paths are relative to the context.
 */
public final class Clause {

    /** Where the clause is: paths below the context, one for each unit that the sentence is about. */
    final List<UnitPath> address = new ArrayList<>();
    /** The units that are the subject themselves, each list a group joined by "et". */
    final List<Units> subjects = new ArrayList<>();

    /** Units that are the subject beside quoted words ("les prestations A et B et la disposition "C""). */
    final List<UnitPath> alsoUnits = new ArrayList<>();

    @Nullable
    Words words;

    final List<String> codes = new ArrayList<>();
    final List<Newcomer> newcomers = new ArrayList<>();
    final List<Action> actions = new ArrayList<>();

    @Nullable
    Words newWords;

    final List<String> newCodes = new ArrayList<>();

    /** New text quoted in the midst of the sentence, of which another clause follows. */
    final List<String> ownText = new ArrayList<>();

    final List<Units> complements = new ArrayList<>();

    @Nullable
    Spot spot;

    /** Places named beside the first: "respectivement après A et avant B". */
    final List<Spot> moreSpots = new ArrayList<>();

    @Nullable
    LanguageScope language;

    final List<AmendedText> texts = new ArrayList<>();
    /** Units that get another number in passing ("..., qui devient l'alinéa 4, ..."). */
    final List<UnitPath> passing = new ArrayList<>();

    final List<UnitPath> passingTo = new ArrayList<>();
    boolean passingSelf;
    boolean annexNamed;
    boolean sameAct;
    boolean everywhere;
    boolean expectsContent;
    boolean fromAnnex;
    boolean fromEnd;
    String expected = "";
    String raised = "";
    String refusal = "";
    boolean subjectLed;
    boolean subjectIsPlace;

    Clause() {}

    /**
     * The same at a place that a line below names ("les mots A sont supprimés : - au § 1er; - au § 2"): the place stands
     * between what is around the clause and its subject.
     */
    public Clause at(UnitPath place) {
        Clause copy = withoutAddress();
        int own = subjects.isEmpty()
                ? 0
                : subjects.get(0).paths().get(0).segments().size();
        for (UnitPath p : address) {
            int around = Math.max(0, p.segments().size() - own);
            UnitPath base = Paths.join(new UnitPath(p.segments().subList(0, around)), place);
            copy.address.add(base.plus(
                    new UnitPath(p.segments().subList(around, p.segments().size()))));
        }
        return copy;
    }

    /** Whether it is about services that the act lists below ("dans le libellé des prestations suivantes"). */
    public boolean namesBelow() {
        return address.stream().anyMatch(p -> p.segments().contains(BELOW));
    }

    /** The same about one of the services that the act lists below. */
    public Clause about(String code) {
        Clause copy = withoutAddress();
        for (UnitPath p : address) {
            copy.address.add(new UnitPath(p.segments().stream()
                    .map(s -> s.equals(BELOW) ? Segment.of(SegmentKind.CODE, code) : s)
                    .toList()));
        }
        return copy;
    }

    private static final Segment BELOW = Segment.of(SegmentKind.CODE, Units.BELOW);

    private Clause withoutAddress() {
        Clause copy = new Clause();
        copy.subjects.addAll(subjects);
        copy.alsoUnits.addAll(alsoUnits);
        copy.words = words;
        copy.codes.addAll(codes);
        copy.newcomers.addAll(newcomers);
        copy.actions.addAll(actions);
        copy.newWords = newWords;
        copy.newCodes.addAll(newCodes);
        copy.ownText.addAll(ownText);
        copy.spot = spot;
        copy.language = language;
        copy.texts.addAll(texts);
        copy.annexNamed = annexNamed;
        copy.sameAct = sameAct;
        copy.everywhere = everywhere;
        copy.fromEnd = fromEnd;
        copy.raised = raised;
        copy.refusal = refusal;
        return copy;
    }

    /** Units that get another number in passing, relative like the address. */
    public List<UnitPath> passing() {
        return List.copyOf(passing);
    }

    /** Whether they are the subject itself ("le § 3, qui devient le § 4, est remplacé"). */
    public boolean passingSelf() {
        return passingSelf;
    }

    /** The numbers that they get. */
    public List<UnitPath> passingTo() {
        return List.copyOf(passingTo);
    }

    /** Where it is. */
    public List<UnitPath> address() {
        return List.copyOf(address);
    }

    /** The units that are its subject. */
    public List<Units> subjects() {
        return List.copyOf(subjects);
    }

    /** Units that are its subject beside the quoted words. */
    public List<UnitPath> alsoUnits() {
        return List.copyOf(alsoUnits);
    }

    /** The quoted words that are its subject, or null. */
    public @Nullable Words words() {
        return words;
    }

    /** The order numbers that are its subject. */
    public List<String> codes() {
        return List.copyOf(codes);
    }

    /** What comes in. */
    public List<Newcomer> newcomers() {
        return List.copyOf(newcomers);
    }

    /** What the verbs do, in order. */
    public List<Action> actions() {
        return List.copyOf(actions);
    }

    /** Whether a verb does that. */
    public boolean does(Action action) {
        return actions.contains(action);
    }

    /** Whether something comes in: "est inséré", "est ajouté". */
    boolean inserts() {
        return does(Action.INSERT) || does(Action.ADD);
    }

    /** Whether neither words, order numbers nor anything that comes were named, so that a unit is the subject. */
    boolean namesOnlyUnits() {
        return words == null && codes.isEmpty() && newcomers.isEmpty();
    }

    /** The words behind "par", or null. */
    public @Nullable Words newWords() {
        return newWords;
    }

    /** The order numbers behind "par". */
    public List<String> newCodes() {
        return List.copyOf(newCodes);
    }

    /** New text quoted in the midst of the sentence, a string per paragraph; mostly none, it stands at the end. */
    public List<String> ownText() {
        return List.copyOf(ownText);
    }

    /** The units behind "par" or "devient". */
    public List<Units> complements() {
        return List.copyOf(complements);
    }

    /** The places, where the clause names one for each of what comes ("respectivement après A et avant B"). */
    public List<Spot> spots() {
        List<Spot> all = new ArrayList<>(moreSpots);
        if (spot != null) {
            all.add(0, spot);
        }
        return all;
    }

    /** The place, or null. */
    public @Nullable Spot spot() {
        return spot;
    }

    /** The language version, or null. */
    public @Nullable LanguageScope language() {
        return language;
    }

    /** Whether "chaque fois" stands there. */
    public boolean everywhere() {
        return everywhere;
    }

    /** Whether new text is announced ("ce qui suit", "comme suit", "suivante"). */
    public boolean expectsContent() {
        return expectsContent;
    }

    /** Whether the new text stands in the annex of the act. */
    public boolean fromAnnex() {
        return fromAnnex;
    }

    /** Whether "in fine" stands with deleted or replaced words. */
    public boolean fromEnd() {
        return fromEnd;
    }

    /** Why the clause cannot be an operation, though it was read; empty mostly. */
    public String refusal() {
        return refusal;
    }

    /** Whether the unit named last only tells where the clause is ("A l'article 24, § 1er, sont insérés"). */
    public boolean subjectIsPlace() {
        return subjectIsPlace;
    }

    /** Whether its subject was named with a preposition ("au § 1er"), so that it may be only the place of one. */
    public boolean subjectLed() {
        return subjectLed;
    }

    /** What the act says stands there. */
    public String expected() {
        return expected;
    }

    /** The new value of "porté à". */
    public String raised() {
        return raised;
    }

    /** The texts amended, where the clause names them. */
    public List<AmendedText> texts() {
        return List.copyOf(texts);
    }

    /** Whether "le même arrêté" is meant, the act amended before. */
    public boolean sameAct() {
        return sameAct;
    }

    /** Whether the annex of the text is named. */
    public boolean annexNamed() {
        return annexNamed;
    }

    /** Whether nothing but an address was read. */
    public boolean isAddressOnly() {
        return actions.isEmpty() && namesOnlyUnits();
    }
}
