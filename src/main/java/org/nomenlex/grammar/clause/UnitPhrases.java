package org.nomenlex.grammar.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nomenlex.grammar.address.Paths;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Reads a unit named in a clause and says what it is there: where the clause is ("au § 1er"), its subject ("la prestation X est
 * supprimée"), what comes ("sont insérés un § 2 et un § 3") or what stands behind "par" and "devient".
 */
final class UnitPhrases {

    private final Reading reading;
    private final Cursor c;
    private final Addresses addresses;
    private final Annexes annexes;
    private final Ellipses ellipses;
    private final OuterUnits outer;

    UnitPhrases(Reading reading, Addresses addresses, Annexes annexes, Ellipses ellipses) {
        this.reading = reading;
        this.c = reading.cursor;
        this.addresses = addresses;
        this.annexes = annexes;
        this.ellipses = ellipses;
        this.outer = new OuterUnits(reading);
    }

    /** Reads a unit at the cursor; whether there is one. */
    boolean read() {
        if (comprising()) {
            return true;
        }
        Token before = c.peek(-1);
        Token first = c.peek();
        boolean outOf =
                isOutOf(first) || isOutOf(before) || before.isWord("la", "le", "les", "l") && isOutOf(c.peek(-2));
        boolean genitive = isGenitive(before, first) || standsIn(before);
        SegmentKind several = plural(first, c.peek(1));
        boolean list =
                first.isWord(LISTS) || c.peek(1).isWord(LISTS) || c.peek(2).isWord(LISTS);
        Optional<Units> found = reading.units.read();
        if (found.isEmpty()) {
            return false;
        }
        boolean of = before.isWord("de", "du", "des", "d");
        reading.ledByOf = genitive;
        reading.origin = !genitive && (of || first.isWord("de", "du", "d") && !reading.units.isDutch());
        Units u = wordsOfHeading(headingOfService(asNamedBefore(found.get(), first)), before);
        if (before.isWord("wordt", "worden")) {
            // "onder b) wordt c) opgeheven": the auxiliary leads to the subject.
            u = u.withArticle();
        }
        if (!reading.behindBy && u.kindOrNull() == SegmentKind.RUBRIC) {
            u = u.expecting("");
        }
        Units same = isOutOf(first) || isOutOf(before) ? samePart(u) : u;
        if (!Objects.equals(same, u) && !reading.hasVerb()) {
            addresses.join(same);
            reading.endPhrase();
            return true;
        }
        if (outOf && leavesList(u, list)) {
            reading.clause.codes.addAll(OrderNumbers.servicesOf(reading.last));
            reading.leaveUnit();
            addresses.add(u);
            reading.endPhrase();
            return true;
        }
        reading.several = several == null ? reading.several : several;
        place(u, reading.preposition || of);
        return true;
    }

    /** "\u00a7 3, alin\u00e9a 2, de l'article 20"; not "transf\u00e9r\u00e9e de la rubrique". */
    private boolean isGenitive(Token before, Token first) {
        boolean leads = first.isWord("de", "du", "d") && !reading.units.isDutch();
        Token governor = leads ? before : c.peek(-2);
        return (leads || before.isWord("de", "du", "des", "d", "van", "der"))
                && !governor.startsWith("transfer", "deplac");
    }

    /** "la prestation X figurant \u00e0 l'article 20, \u00a7 2,": where what was named stands. */
    private boolean standsIn(Token before) {
        return before.isWord("a", "au", "aux", "dans", "sous")
                && c.peek(-2).startsWith("figur", "repris", "mentionn", "inscrit", "contenu", "prevu");
    }

    private static final String[] LISTS = {"liste", "lijst", "enumeration"};

    /** "le libellé de la prestation X et de la prestation Y": the label of Y too. */
    private Units samePart(Units u) {
        Optional<Segment> part = reading.last == null
                ? Optional.empty()
                : reading.last
                        .paths()
                        .get(0)
                        .last()
                        .filter(s -> s.kind() == SegmentKind.LABEL
                                || s.kind() == SegmentKind.VALUE
                                || s.kind() == SegmentKind.LABEL_AND_VALUE);
        return part.isEmpty() || u.kindOrNull() != SegmentKind.CODE
                ? u
                : Units.of(u.paths().stream().map(p -> p.plus(part.get())).toList());
    }

    private static boolean isOutOf(Token t) {
        return t.isWord("de", "du", "des", "dans", "aux", "uit", "van", "in");
    }

    /** "la prestation X est supprimée de la règle qui suit Y": the order number goes out of the list there, the rule stays. */
    private boolean leavesList(Units u, boolean list) {
        boolean rules = list || u.kindOrNull() == SegmentKind.RULES_AFTER || u.kindOrNull() == SegmentKind.RULES_BEFORE;
        return rules
                && reading.hasVerb()
                && !reading.behindBy
                && !reading.conjunction
                && !reading.lastByPreposition
                && reading.clause.does(Action.REPEAL)
                && reading.last != null
                && !OrderNumbers.servicesOf(reading.last).isEmpty()
                && reading.clause.namesOnlyUnits();
    }

    /**
     * "le chapitre X, comprenant les articles 35 et 36,": what it holds; "l'alinéa 3, devenu l'alinéa 4,": the number that it
     * has got. Neither is an address of its own.
     */
    private boolean comprising() {
        int mark = c.mark();
        boolean held = c.takeWord(
                        "comprenant",
                        "contenant",
                        "comportant",
                        "reprenant",
                        "bevattende",
                        "omvattende",
                        "devenu",
                        "devenue",
                        "devenus",
                        "devenues")
                && reading.units.read().isPresent();
        if (!held) {
            c.reset(mark);
        }
        return held;
    }

    /** Puts a unit where its role says; led: with a preposition ("au § 1er"). */
    private void place(Units u, boolean led) {
        if (!led && !reading.clause.complements.isEmpty() && ellipses.byAgain()) {
            ellipses.nextPart();
            addresses.descend(u);
            return;
        }
        if (!led && (byAnotherValue(u) || toAnotherValue(u))) {
            ellipses.nextPart();
            addresses.add(u);
            reading.endPhrase();
            return;
        }
        if (reading.behindBy
                && reading.clause.newWords != null
                && c.peek().isWord("par", "door")
                && !c.peek(1).isWord("l", "arrete", "het")) {
            // "le libellé est remplacé par A et la valeur relative par B"
            reading.units.refuse(Ellipses.PLACES);
        }
        if (reading.behindBy && !led && isInverted()) {
            Units subject = reading.clause.complements.remove(0);
            if (reading.last != null && !reading.lastByPreposition && !reading.placed) {
                reading.leaveUnit();
            }
            addresses.descend(subject);
            reading.lastByPreposition = false;
            reading.placed = false;
            reading.clause.complements.add(u);
            return;
        }
        if (reading.behindBy && !(led && answered(u)) && !placeGoesOn(u)) {
            reading.clause.complements.add(u);
            annexes.joint();
            return;
        }
        if (outer.takes(u)) {
            reading.endPhrase();
            return;
        }
        if (reading.behindBy) {
            ellipses.placedBehindAnswer();
        }
        if (reading.subjectBehind && addresses.isRestart(u)) {
            addresses.add(u);
            reading.endPhrase();
            return;
        }
        if (goesAlong(led) || !led && addresses.isListedWithService(u)) {
            addresses.join(u);
            reading.conjunction = false;
            return;
        }
        if (besideWords(u, led)) {
            reading.clause.address.forEach(p -> u.paths().forEach(q -> reading.clause.alsoUnits.add(Paths.join(p, q))));
            reading.endPhrase();
            return;
        }
        reading.placedAgain |= reading.hasVerb() && reading.clause.words != null && !reading.behindBy;
        // "dans la première phrase, les mots A et, dans la deuxième phrase, les mots B sont supprimés"
        boolean ofWords = led && reading.clause.words != null && !reading.behindBy;
        boolean ofCodes = led && !reading.clause.codes.isEmpty() && !reading.behindBy && !reading.hasVerb();
        if (ofWords && !reading.placedAgain || ofCodes && !reading.placedCodes) {
            reading.aroundPart = List.copyOf(reading.clause.address);
        }
        reading.placedCodes |= ofCodes;
        reading.placedAgain |= ofWords;
        if (reading.hasVerb() && !led && !(reading.addressed && !u.determined())) {
            subjectBehindVerb(u);
            return;
        }
        reading.addressed = reading.hasVerb();
        if (comesToo(u)) {
            reading.clause.newcomers.add(new Newcomer("regle", null));
            return;
        }
        address(behindPlace(u), led);
    }

    /** "worden de leden 5 en 6 de leden 2 en 3": in Dutch the subject may stand behind the verb, before what it becomes. */
    private boolean isInverted() {
        return reading.units.isDutch()
                && reading.clause.does(Action.BECOME)
                && reading.clause.complements.size() == 1
                && reading.clause.namesOnlyUnits()
                && !reading.conjunction;
    }

    /** la valeur de la prestation X est remplacée par "K 90" et celle de la prestation Y par "K 120". */
    private boolean byAnotherValue(Units u) {
        return ellipses.byAgain()
                && reading.clause.newWords != null
                && !reading.placedBehindAnswer
                && PartsOfService.isPart(u.paths().get(0))
                && Paths.lastService(reading.clause.address.get(0)).isPresent()
                && reading.clause.namesOnlyUnits();
    }

    /** "la valeur de la prestation X est portée à K 90 et celle de la prestation Y à K 120". */
    private boolean toAnotherValue(Units u) {
        return reading.clause.does(Action.RAISE)
                && reading.conjunction
                && !reading.clause.raised.isEmpty()
                && c.peek().isWord("a", "op")
                && PartsOfService.isPart(u.paths().get(0));
    }

    /** "les mots "a" et les alinéas 2 et 3 sont supprimés": the units are subjects too, the words do not stand in them. */
    private boolean besideWords(Units u, boolean led) {
        return reading.conjunction
                && !led
                && !reading.hasVerb()
                && !reading.behindBy
                && reading.clause.words != null
                && reading.clause.spot == null
                && u.determined();
    }

    /** "les prestations suivantes et la règle de cumul sont ajoutées": both come. */
    private boolean comesToo(Units u) {
        return reading.conjunction
                && !reading.clause.newcomers.isEmpty()
                && !reading.hasVerb()
                && Addresses.isSame(u.paths().get(0));
    }

    private void address(Units u, boolean led) {
        if (led && reading.preposition && entersList()) {
            reading.clause.codes.addAll(OrderNumbers.servicesOf(reading.last));
            reading.leaveUnit();
        }
        boolean behindEdge =
                reading.clause.spot != null && reading.clause.spot.anchors().isEmpty() && led;
        boolean more = reading.hasVerb() && reading.lastByPreposition && !u.determined();
        reading.lastByPreposition = (reading.preposition || behindEdge || more) && !reading.conjunction;
        addresses.add(u);
        reading.endPhrase();
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
                && reading.clause.namesOnlyUnits();
    }

    /** "la prestation X est insérée dans la règle 45": the order number comes into the list there, no text follows. */
    private boolean entersList() {
        boolean comes = reading.clause.inserts();
        boolean plain = reading.clause.namesOnlyUnits();
        return comes
                && plain
                && !reading.behindBy
                && !reading.lastByPreposition
                && reading.last != null
                && !OrderNumbers.servicesOf(reading.last).isEmpty()
                && reading.firstLine < 0 | reading.firstLine >= reading.text.length()
                && !reading.text.strip().endsWith(":");
    }

    /** "par les mots "B" au § 3, alinéa 2, de l'article 20": more of the place named behind what comes. */
    private boolean placeGoesOn(Units u) {
        return reading.placedBehindAnswer && !reading.conjunction && (reading.ledByOf || !u.determined());
    }

    /** Whether what comes was given, so that a unit behind it says where ("par les mots "B" dans le § 2"). */
    private boolean answered(Units u) {
        boolean given = reading.clause.newWords != null
                || !reading.clause.newCodes.isEmpty()
                || !reading.clause.raised.isEmpty();
        boolean within = reading.clause.address.get(0).segments().stream()
                .anyMatch(s -> s.kind() != SegmentKind.ARTICLE
                        && s.kind() != SegmentKind.ANNEX
                        && !PartsOfService.isPart(UnitPath.of(s)));
        // "au § 2, la valeur relative est remplacée par A pour la prestation X": the service stands in it
        boolean service = u.kindOrNull() == SegmentKind.CODE
                && reading.clause.address.stream()
                        .allMatch(p -> Paths.lastService(p).isEmpty());
        if (given && within && !service) {
            reading.doubts.add("l'endroit est dit deux fois");
        }
        return given && !reading.clause.does(Action.BECOME);
    }

    private void subjectBehindVerb(Units u) {
        boolean inserts = reading.clause.inserts();
        if (inserts && reading.clause.words == null && reading.clause.codes.isEmpty()) {
            u.paths().forEach(p -> reading.clause.newcomers.add(new Newcomer(noun(p), p)));
        } else {
            if (reading.clause.does(Action.REPEAL)
                    && reading.last != null
                    && reading.clause.words == null
                    && !reading.subjectBehind
                    && !reading.lastByPreposition) {
                reading.doubts.add("un second sujet suit le verbe : le premier n'est pas repris");
            }
            addresses.descend(u);
            reading.subjectBehind = true;
            reading.lastByPreposition = false;
        }
        reading.endPhrase();
    }

    private static String noun(UnitPath p) {
        return p.last().map(s -> s.kind().word()).orElse("");
    }

    /** "les articles", "les §§": the kind of units named in the plural, null for others. */
    private static @Nullable SegmentKind plural(Token... start) {
        for (Token t : start) {
            if (t.isWord("articles", "artikelen")) {
                return SegmentKind.ARTICLE;
            }
            if (t.is(TokenKind.SIGN) && t.norm().length() > 1) {
                return SegmentKind.PARAGRAPH;
            }
        }
        return null;
    }

    /**
     * "la prestation X et l'intitulé qui la précède": anchored on the first of the services named; "l'intitulé qui précède la
     * prestation X et cette prestation": the service that the heading goes by.
     */
    private Units headingOfService(Units u) {
        UnitPath path = u.paths().get(0);
        if (path.segments().size() != 1 || !Units.isOpen(path.segments().get(0).value())) {
            return u;
        }
        List<UnitPath> named = reading.clause.address;
        if (u.kindOrNull() == SegmentKind.HEADING_BEFORE) {
            return named.stream()
                    .flatMap(p -> Paths.lastService(p).stream())
                    .findFirst()
                    .map(s -> Segment.of(SegmentKind.CODE, s.value()).toString())
                    .map(anchor -> Units.of(SegmentKind.HEADING_BEFORE, anchor).withArticle())
                    .orElse(u);
        }
        SegmentKind kind = path.segments().get(0).kind();
        boolean service =
                kind == SegmentKind.CODE || kind == SegmentKind.RULES_AFTER || kind == SegmentKind.RULES_BEFORE;
        return named.get(named.size() - 1)
                .last()
                .filter(s -> s.kind() == SegmentKind.HEADING_BEFORE && s.value().startsWith(SERVICE))
                .filter(s -> service)
                .map(s -> Units.of(kind, s.value().substring(SERVICE.length())).withArticle())
                .orElse(u);
    }

    private static final String SERVICE = "code:";

    /** dans l'intitul\u00e9 "A", les mots "b" sont supprim\u00e9s: words of the heading itself. */
    private Units wordsOfHeading(Units u, Token before) {
        int i = c.peek().is(TokenKind.COMMA) ? 1 : 0;
        i += c.peek(i).isWord("wordt", "worden") ? 1 : 0;
        boolean words = c.peek(i).isWord("les", "le", "la", "de", "het")
                && c.peek(i + 1).isWord("mot", "mots", "terme", "termes", "nombre", "chiffre", "woord", "woorden");
        boolean rubric = u.kindOrNull() == SegmentKind.RUBRIC;
        boolean inside = before.isWord("dans", "in");
        boolean heading = inside
                && rubric
                && u.quoted()
                && isHeadingNoun(c.peek(-2))
                && c.peek(-1).is(TokenKind.QUOTED);
        boolean again = rubric && sameHeading() && (inside && words || reading.verbs.isVerb(c.mark()));
        return again || heading && words ? u.plus(SegmentKind.HEADING).expecting("") : u;
    }

    /** dans le même intitulé, les mots "b" sont supprimés. */
    private boolean sameHeading() {
        return isHeadingNoun(c.peek(-1)) && c.peek(-2).isWord("meme", "hetzelfde", "dezelfde");
    }

    private static boolean isHeadingNoun(Token t) {
        return t.isWord("intitule", "titre", "opschrift", "sous-intitule", "sous-titre");
    }

    /** "aux articles 19, § 2, et 21, § 5": the 21 is an article; "aux §§ 3, alinéa 1er, et 4, alinéa 2": the 4 a §. */
    private Units asNamedBefore(Units u, Token first) {
        SegmentKind kind = reading.several;
        boolean plain = first.is(TokenKind.NUMBER) && u.kindOrNull() == SegmentKind.NUMBER;
        boolean further = kind == SegmentKind.ARTICLE || reading.conjunction;
        if (kind == null || !plain || !further || reading.hasVerb() && !reading.subjectBehind) {
            return u;
        }
        return Units.of(u.paths().stream()
                .map(p -> UnitPath.of(Segment.of(kind, p.last().orElseThrow().value())))
                .toList());
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
}
