package org.nomenlex.grammar.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nomenlex.grammar.address.Paths;
import org.nomenlex.grammar.address.Ranks;
import org.nomenlex.grammar.address.TooManyPlaces;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * The addresses of a clause, one for each place that it is about, and how the next unit named goes with them: below the last
 * ("au § 1er, 2°"), beside it ("b), c) et d)"), as a second address that starts again ("au § 1er, 2°, et au § 3"), or in the
 * place of a pronoun ("le libellé de cette même prestation").
 */
final class Addresses {

    private final Reading reading;
    private final Cursor c;
    private final SubjectRow row;

    Addresses(Reading reading) {
        this.reading = reading;
        this.row = new SubjectRow(reading);
        this.c = reading.cursor;
    }

    /** Adds a unit that tells where the clause is, or that is its subject. */
    void add(Units u) {
        if (isArticleOfChapter(u)) {
            reading.clause.address.clear();
            reading.clause.address.add(UnitPath.EMPTY);
            descend(u);
        } else if (reading.parents.size() > 1
                && row.step(u) >= reading.parents.get(0).segments().size()) {
            join(u);
        } else if (isRestart(u)) {
            restart(u);
        } else if (isSibling(u) || isSiblingBehind(u)) {
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
    }

    /** "Au chapitre V, article 25": the number of the article says all, the chapter only where it stands. */
    private boolean isArticleOfChapter(Units u) {
        List<Segment> named = reading.clause.address.get(0).segments();
        return u.paths().get(0).article().isPresent()
                && named.size() == 1
                && named.get(0).kind() == SegmentKind.CHAPTER
                && !reading.conjunction
                && !reading.hasVerb();
    }

    /** "la prestation A, la règle d'application qui la suit et la prestation B": a row of subjects, none in another. */
    boolean isListedWithService(Units u) {
        boolean row = reading.last != null
                && reading.last.determined()
                && u.determined()
                && !reading.lastByPreposition
                && !reading.preposition
                && !reading.hasVerb();
        if (!row || reading.last.kindOrNull() != SegmentKind.CODE) {
            return false;
        }
        boolean own = c.all().subList(0, c.mark()).stream()
                .skip(Math.max(0, c.mark() - OWN_PART_WORDS))
                .anyMatch(t -> t.isWord("son", "sa", "ses"));
        return switch (u.paths().get(0).segments().isEmpty()
                ? SegmentKind.ANNEX
                : u.paths().get(0).segments().get(0).kind()) {
            case LABEL, VALUE, LABEL_AND_VALUE -> own;
            case RULES_AFTER, RULES_BEFORE -> own || isSame(u.paths().get(0));
            default -> false;
        };
    }

    /** How many words "son libellé", "sa valeur relative" and "ses règles d'application" are at the most. */
    private static final int OWN_PART_WORDS = 4;

    /** Whether the unit starts again at a level that was named already: the parts of the sentence restate theirs. */
    boolean isRestart(Units u) {
        if (reading.hasVerb() && !reading.addressed && !reading.subjectBehind
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
        boolean siblings = reading.conjunction && !reading.historySince && isLevelOf(end, first);
        boolean inside = u.paths().get(0).segments().size() > 1;
        boolean levelAgain = !siblings
                && named.stream().anyMatch(s -> isLevelOf(s, first) && restarts(s.kind(), inside) && !s.equals(first));
        boolean articleAgain =
                first.kind() == SegmentKind.ARTICLE && !first.value().equals(Units.SAME);
        boolean bareArticle = reading.historySince
                && first.kind() == SegmentKind.NUMBER
                && named.get(0).kind() == SegmentKind.ARTICLE
                && named.get(0).value().equals(first.value());
        boolean sibling = reading.historySince
                && first.kind() == end.kind()
                && first.kind() != SegmentKind.RUBRIC
                && (first.kind() != SegmentKind.DIVISION || SubjectRow.isRoman(first) == SubjectRow.isRoman(end));
        boolean heading = first.kind() == SegmentKind.RUBRIC && inside(named) && besideHeading(first);
        return levelAgain || articleAgain || bareArticle || sibling || heading || row.step(u) >= 0;
    }

    private static boolean inside(List<Segment> named) {
        return named.stream().anyMatch(s -> s.kind() == SegmentKind.RUBRIC);
    }

    /**
     * sous l'intitulé "A", ... et, sous l'intitulé "B", ...: what the next clause calls by the noun of the one before stands beside
     * it, "la sous-rubrique" in it.
     */
    private boolean besideHeading(Segment first) {
        boolean next = reading.inherited && reading.preposition && !Units.isOpen(first.value());
        String noun = headingNoun(first);
        if (!next || noun.startsWith("sous-")) {
            return false;
        }
        long alike = headings().stream().filter(noun::equals).count();
        if (alike != 1) {
            reading.doubts.add(
                    alike == 0
                            ? "l'intitul\u00e9 nomm\u00e9 est lu comme plac\u00e9 sous celui qui pr\u00e9c\u00e8de"
                            : "l'intitul\u00e9 nomm\u00e9 est lu comme plac\u00e9 \u00e0 c\u00f4t\u00e9 du dernier nomm\u00e9");
        }
        return alike > 0;
    }

    /** What the headings of the address were called. */
    private List<String> headings() {
        return reading.clause.address.get(0).segments().stream()
                .filter(s -> s.kind() == SegmentKind.RUBRIC)
                .map(s -> reading.headingNouns.getOrDefault(s.value(), ""))
                .toList();
    }

    /** "rubrique" of "sous la rubrique A", behind which the cursor stands; of a heading without noun, how it is written. */
    private String headingNoun(Segment heading) {
        for (int i = 1; i <= LONGEST_HEADING && c.mark() - i >= 0; i++) {
            Token t = c.peek(-i);
            if (HEADING_NOUNS.contains(t.norm()) && t.is(TokenKind.WORD)) {
                return t.norm();
            }
            if (t.isWord("sous", "dans", "a", "au", "onder", "in")) {
                break;
            }
        }
        boolean capitals = heading.value().chars().noneMatch(Character::isLowerCase);
        return capitals ? "A" : "a";
    }

    /** So many tokens a heading without quotes has at the most. */
    private static final int LONGEST_HEADING = 12;

    private static final Set<String> HEADING_NOUNS = Set.of(
            "rubrique",
            "intitule",
            "titre",
            "sous-rubrique",
            "sous-intitule",
            "sous-titre",
            "rubriek",
            "opschrift",
            "titel",
            "subrubriek",
            "section",
            "partie");

    /** Whether both stand at one level: "I" is no capital letter like "A", "2.1" stands in "2" and "aa" in "a". */
    private static boolean isLevelOf(Segment named, Segment next) {
        return named.kind() == next.kind()
                && !Ranks.isDoubleIn(named, next)
                && (named.kind() != SegmentKind.DIVISION || SubjectRow.isRoman(named) == SubjectRow.isRoman(next))
                && (named.kind() != SegmentKind.NUMBER || dots(named) == dots(next));
    }

    private static long dots(Segment number) {
        return number.value().chars().filter(ch -> ch == '.').count();
    }

    /** "b), c) et d)": units of one kind behind each other are a list, not one in the other. */
    private boolean isSibling(Units u) {
        boolean byWords =
                u.paths().get(0).last().filter(s -> s.value().startsWith("~")).isPresent();
        if (reading.last == null
                || reading.hasVerb()
                || reading.preposition
                || byWords
                || isAlineaOfRule(u)
                || isLetterOfLetter(u)
                || u.paths().get(0).segments().size() != 1) {
            return false;
        }
        Segment end = reading.clause
                .address
                .get(reading.clause.address.size() - 1)
                .last()
                .orElse(Segment.of(SegmentKind.ANNEX));
        return end.kind() == u.kindOrNull()
                && !Ranks.isDoubleIn(end, u.paths().get(0).segments().get(0))
                && (reading.conjunction
                        || !Ranks.isRomanIn(end, u.paths().get(0).segments().get(0)))
                && !end.equals(u.paths().get(0).segments().get(0))
                && switch (end.kind()) {
                    case PARAGRAPH, POINT, LETTER, ALINEA, DASH, SENTENCE -> true;
                    default -> false;
                };
    }

    /** "dans la deuxième règle qui suit la prestation X, alinéa 3,": in the rule, not beside it. */
    private boolean isAlineaOfRule(Units u) {
        List<Segment> named = reading.last.paths().get(0).segments();
        return !u.determined()
                && !reading.conjunction
                && reading.last.paths().size() == 1
                && named.size() == 2
                && (named.get(0).kind() == SegmentKind.RULES_AFTER
                        || named.get(0).kind() == SegmentKind.RULES_BEFORE)
                && named.get(1).kind() == SegmentKind.ALINEA
                && u.kindOrNull() == SegmentKind.ALINEA;
    }

    /** "au b), le c) est abrogé": named with its article, it stands in the one that only tells the place. */
    private boolean isLetterOfLetter(Units u) {
        return reading.last != null
                && u.determined()
                && !reading.last.determined()
                && reading.placed
                && !reading.conjunction
                && !reading.hasVerb()
                && u.kindOrNull() == SegmentKind.LETTER
                && reading.last.kindOrNull() == SegmentKind.LETTER;
    }

    /** "les mots "a" sont supprimés au § 2 et au § 3": two places behind the verb. */
    private boolean isSiblingBehind(Units u) {
        return reading.conjunction
                && reading.hasVerb()
                && reading.addressed
                && reading.last != null
                && !reading.historySince
                && u.paths().get(0).segments().size() == 1
                && !isSame(u.paths().get(0))
                && alike(u);
    }

    /**
     * Whether a unit of that kind, named again, starts a second address: always for a §, behind "et" for others.
     *
     * @param inside whether the unit named is one in it ("l'alinéa 2 du § 4")
     */
    private boolean restarts(SegmentKind kind, boolean inside) {
        return switch (kind) {
            case PARAGRAPH -> reading.preposition || reading.conjunction || inside;
            case DIVISION -> reading.preposition || reading.conjunction;
            // "au 1°, a), les mots A sont supprimés et, au 2°, les mots B": the next clause goes back to the level.
            case NUMBER, POINT, LETTER, ALINEA, DASH, CODE, RULES_AFTER, RULES_BEFORE ->
                reading.conjunction || reading.inherited && reading.preposition;
            default -> false;
        };
    }

    private boolean alike(Units u) {
        return reading.last != null && u.kindOrNull() == reading.last.kindOrNull();
    }

    /** "au § 1er, 2°, et au § 3": the addresses before are kept, a new one begins at the level named again. */
    private void restart(Units u) {
        Segment first = u.paths().get(0).segments().get(0);
        List<Segment> named = reading.clause.address.get(0).segments();
        int beside = row.step(u);
        int keep = Math.max(0, beside);
        while (beside < 0 && keep < named.size() && !isLevelOf(named.get(keep), first)) {
            keep++;
        }
        if (beside < 0 && first.kind() == SegmentKind.RUBRIC) {
            keep = lastHeading(named, headingNoun(first));
        }
        boolean bareArticle =
                beside < 0 && first.kind() == SegmentKind.NUMBER && named.get(0).kind() == SegmentKind.ARTICLE;
        boolean sameArticle =
                first.kind() == SegmentKind.ARTICLE && named.get(0).equals(first);
        UnitPath shared = new UnitPath(named.subList(0, bareArticle || sameArticle ? 1 : keep));
        if (!reading.inherited) {
            reading.branches.addAll(reading.clause.address);
            reading.branchesEnd = reading.rowFrom >= 0;
        }
        reading.clause.address.clear();
        reading.clause.address.add(shared);
        reading.last = null;
        below(u);
    }

    /** "sous l'intitulé A, dans la rubrique B, ... et, dans la rubrique C": beside B. */
    private int lastHeading(List<Segment> named, String noun) {
        int at = named.size() - 1;
        while (at > 0
                && !(named.get(at).kind() == SegmentKind.RUBRIC
                        && noun.equals(reading.headingNouns.get(named.get(at).value())))) {
            at--;
        }
        return at;
    }

    /** "la prestation X et la règle d'application qui la suit": both are meant. */
    void join(Units u) {
        TooManyPlaces.unless(reading.clause.address.size(), u.paths().size());
        TooManyPlaces.unless(reading.parents.size(), u.paths().size());
        List<UnitPath> all = new ArrayList<>(reading.clause.address);
        if (ownPart(u)) {
            return;
        }
        all.replaceAll(a -> ofSameService(a, u.paths().get(0)));
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
        // "au A et au B, 3°": the preposition said again parts the places like an article.
        boolean ownNoun = u.determined()
                || reading.preposition
                || OWN_NOUN.contains(Objects.requireNonNullElse(u.kindOrNull(), SegmentKind.ANNEX));
        reading.joined = ownNoun ? all.size() - reading.clause.address.size() : 0;
        reading.joinedPlace = reading.preposition && !u.determined();
        reading.clause.address.clear();
        reading.clause.address.addAll(all);
        reading.last = new Units(all, u.language(), u.expected(), reading.last.quoted() || u.quoted(), u.determined());
        takeAttributes(u);
    }

    /** "dans le libellé et la règle d'application de la prestation X": the label is that of X too. */
    private static UnitPath ofSameService(UnitPath part, UnitPath named) {
        boolean label = part.last().filter(s -> s.kind() == SegmentKind.LABEL).isPresent()
                && Paths.lastService(part).isEmpty();
        Optional<Segment> service = Paths.lastService(named);
        return label && service.isPresent()
                ? part.parent()
                        .plus(Segment.of(SegmentKind.CODE, service.get().value()))
                        .plus(Segment.of(SegmentKind.LABEL))
                : part;
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

    /** Whether a pronoun names it: "cette même prestation", "la règle qui la suit". */
    static boolean isSame(UnitPath p) {
        return !p.isEmpty() && p.segments().get(0).value().equals(Units.SAME);
    }

    /** "au § 1er, 2°": the unit stands in those named before. */
    void descend(Units u) {
        if (isOfAllBranches(u)) {
            reading.clause.address.addAll(0, reading.branches);
            reading.branches.clear();
        } else if (isOfLastArticle(u)) {
            reading.doubts.add("ce qui suit le dernier article nomm\u00e9 est lu comme ne valant que pour lui");
            onlyLast(1);
        } else if (isBareBelowSeveral(u) && reading.joined > 0) {
            if (!reading.last.determined()) {
                reading.doubts.add(
                        "ce qui suit la derni\u00e8re unit\u00e9 nomm\u00e9e est lu comme ne valant que pour elle");
            } else if (reading.joined > 1) {
                reading.doubts.add(OF_EACH);
            }
            onlyLast(reading.joined);
        } else if (isBareBelowSeveral(u) && listGoesOn()) {
            reading.doubts.add(
                    "ce qui suit la derni\u00e8re unit\u00e9 nomm\u00e9e est lu comme ne valant que pour elle");
            onlyLast(1);
        } else if (isBareBelowSeveral(u)) {
            reading.doubts.add(OF_EACH);
        }
        below(u);
    }

    private static final String OF_EACH = "ce qui suit les unit\u00e9s nomm\u00e9es est lu comme valant pour chacune";

    /** Units that are named with a word or a sign of their own, each: "l'alin\u00e9a 2, l'alin\u00e9a 3", "\u00a7 3, \u00a7 4". */
    private static final Set<SegmentKind> OWN_NOUN =
            EnumSet.of(SegmentKind.ARTICLE, SegmentKind.PARAGRAPH, SegmentKind.ALINEA, SegmentKind.SENTENCE);

    /** What follows is about the last so many of the places named; the others are meant as a whole. */
    private void onlyLast(int count) {
        int last = reading.clause.address.size() - count;
        reading.branches.addAll(reading.clause.address.subList(0, last));
        reading.branchesEnd = !reading.joinedPlace;
        reading.clause.address.subList(0, last).clear();
    }

    /** "les 3\u00b0, 4\u00b0, b), et 7\u00b0 sont abrog\u00e9s": the list goes on behind what one of its units holds. */
    private boolean listGoesOn() {
        int i = c.peek().is(TokenKind.COMMA) ? 1 : 0;
        boolean and = c.peek(i).isWord("et", "en");
        Token next = c.peek(and ? i + 1 : i);
        boolean number = reading.last != null
                && (reading.last.kindOrNull() == SegmentKind.POINT
                        ? next.is(TokenKind.POINT)
                        : next.is(TokenKind.NUMBER));
        return and && number;
    }

    private void below(Units u) {
        reading.parents = List.copyOf(reading.clause.address);
        TooManyPlaces.unless(reading.parents.size(), u.paths().size());
        List<UnitPath> all = new ArrayList<>();
        boolean inLetter = isLetterOfLetter(u);
        if (inLetter) {
            reading.doubts.add("la lettre nomm\u00e9e est lue comme une subdivision de celle qui pr\u00e9c\u00e8de");
        }
        for (UnitPath base : reading.parents) {
            u.paths()
                    .forEach(p -> all.add(
                            inLetter || pointOf(base, p) ? base.plus(p) : Paths.join(base, sameAsBefore(base, p))));
        }
        remember(all);
        if (u.kindOrNull() == SegmentKind.RUBRIC) {
            all.forEach(p -> p.last().ifPresent(h -> reading.headingNouns.put(h.value(), headingNoun(h))));
        }
        if (reading.preposition || !u.determined() && reading.last == null) {
            reading.placed = reading.preposition;
            reading.rowFrom = -1;
        } else if (u.determined() && reading.rowFrom < 0) {
            reading.rowFrom = reading.parents.get(0).segments().size();
        }
        reading.joined = 0;
        reading.joinedPlace = false;
        reading.clause.address.clear();
        reading.clause.address.addAll(all);
        reading.last = u;
        reading.inherited = false;
        reading.historySince = false;
        reading.preposition = false;
        if (!reading.becauseSaid && reading.clause.alsoUnits.isEmpty()) {
            reading.clause.expected = "";
        }
        takeAttributes(u);
    }

    /** "au § 1er, 2°, et au § 3, l'alinéa 2 est abrogé": that of each place named. */
    private boolean isOfAllBranches(Units u) {
        return !reading.branches.isEmpty()
                && !reading.branchesEnd
                && u.determined()
                && !reading.preposition
                && !reading.hasVerb();
    }

    /** "les articles 26 et 27, § 3,": the § is that of article 27; the other article is meant as a whole. */
    private boolean isOfLastArticle(Units u) {
        return isBareBelowSeveral(u) && reading.last.kindOrNull() == SegmentKind.ARTICLE;
    }

    /** "les §§ 2 et 3, alinéa 1er,": a unit without article or preposition behind several of one kind. */
    private boolean isBareBelowSeveral(Units u) {
        return reading.last != null
                && reading.last.paths().size() > 1
                && !reading.preposition
                && (!reading.hasVerb() || reading.subjectBehind)
                && !u.determined()
                && isNumbered(reading.last.kindOrNull())
                && isNumbered(u.kindOrNull());
    }

    private static boolean isNumbered(@Nullable SegmentKind kind) {
        return kind != null && NUMBERED.contains(kind);
    }

    private static final Set<SegmentKind> NUMBERED = EnumSet.of(
            SegmentKind.ARTICLE,
            SegmentKind.PARAGRAPH,
            SegmentKind.POINT,
            SegmentKind.LETTER,
            SegmentKind.DIVISION,
            SegmentKind.ALINEA,
            SegmentKind.NUMBER,
            SegmentKind.DASH,
            SegmentKind.SENTENCE);

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
        boolean service = first.kind() == SegmentKind.CODE
                || first.kind() == SegmentKind.RULES_AFTER
                || first.kind() == SegmentKind.RULES_BEFORE;
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
