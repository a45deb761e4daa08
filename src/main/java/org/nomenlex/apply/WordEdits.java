package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Anchor;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Position;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.tree.Head;
import org.nomenlex.tree.Heads;
import org.nomenlex.tree.LineKind;
import org.nomenlex.tree.Service;
import org.nomenlex.tree.Span;
import org.nomenlex.tree.Structure;
import org.nomenlex.tree.Style;
import org.nomenlex.tree.Unit;
import org.nomenlex.tree.Values;

/** Words replaced, inserted, deleted. They must stand in the unit once, or the act says "chaque fois". */
final class WordEdits {

    /** Marks that close a text or a part of one. */
    private static final String MARKS = ".;:,";

    /** A full stop that belongs to its word: {@code M.B.}, {@code etc.}, {@code art.}. */
    private static final Pattern ABBREVIATED = Pattern.compile("(?:\\b\\p{Lu}|\\b(?:etc|art|al|p|cf|min|max))\\.$");

    private final Draft draft;
    private final Resolver resolver;
    private final Structure structure;
    private final Provenance provenance;
    private final Plan plan;
    private final List<String> longer;

    WordEdits(Draft draft, Resolver resolver, Provenance provenance, Plan plan) {
        this(draft, resolver, provenance, plan, List.of());
    }

    /**
     * @param longer words of the same act that hold those looked for: places within them are left to it
     */
    WordEdits(Draft draft, Resolver resolver, Provenance provenance, Plan plan, List<String> longer) {
        this.longer = List.copyOf(longer);
        this.draft = draft;
        this.resolver = resolver;
        this.structure = draft.before();
        this.provenance = provenance;
        this.plan = plan;
    }

    void replace(Target target, Operation.ReplaceWords operation) {
        String old = withoutSign(target, operation.old());
        String now = withoutSign(target, operation.replacement());
        boolean signed = !old.equals(operation.old()) && !now.equals(operation.replacement());
        if (signed && search(target, operation.old()).isEmpty()) {
            Hit hit = found(target, old, false, null).get(0);
            resolver.tolerate("le num\u00e9ro que l'acte cite avec les mots est imprim\u00e9 autrement");
            replace(hit, now);
            return;
        }
        List<Hit> hits =
                found(target, operation.old(), operation.everywhere() || isOfWhole(operation), operation.position());
        boolean onAllArticles = operation.instruction().target().inEveryArticle();
        if (operation.everywhere() && hits.size() == 1 && !onAllArticles) {
            resolver.tolerate("l'acte dit \u00ab chaque fois \u00bb, et ces mots ne figurent qu'une fois");
        }
        for (Hit hit : hits) {
            replace(hit, operation.replacement());
        }
    }

    void delete(Target target, Operation.DeleteWords operation) {
        for (Hit hit : found(
                target, operation.words(), operation.everywhere() || isOfWhole(operation), operation.position())) {
            remove(hit);
        }
    }

    /** "2\u00b0 troubles du langage" where the unit is printed "2. troubles du langage": the words without the sign. */
    private static String withoutSign(Target target, String words) {
        List<Head> heads = target.shape() == Target.Shape.UNIT ? Heads.of(words.strip()) : List.of();
        boolean own = !heads.isEmpty()
                && heads.get(0).value().equals(target.unit().head().value())
                && target.unit().head().style() != Style.DASH;
        return own ? words.strip().substring(heads.get(0).end()) : words;
    }

    // Finding
    // -----------------------------------------------------------------------------------------------------------

    private List<Hit> found(Target target, String words, boolean everywhere, @Nullable Position position) {
        List<Hit> hits = new ArrayList<>(located(target, words, everywhere, position));
        if (hits.stream().anyMatch(this::isInBilingualRow)) {
            hits.addAll(alongInDutch(target, words, hits));
        }
        if (everywhere) {
            return untouched(hits);
        }
        hits.forEach(this::requireIntact);
        return hits;
    }

    /** "Chaque fois" means the text that the act's other points leave: what they replace is not meant. */
    private List<Hit> untouched(List<Hit> hits) {
        List<Hit> left = hits.stream().filter(this::isIntact).toList();
        if (left.size() < hits.size()) {
            resolver.tolerate((hits.size() - left.size())
                    + " fois, ces mots se trouvent dans un texte que change un autre point du m\u00eame acte");
        }
        return left;
    }

    private boolean isIntact(Hit hit) {
        return hit.spans().stream().allMatch(s -> draft.line(s.line()).isIntact(s.start(), s.end()));
    }

    private List<Hit> located(Target target, String words, boolean everywhere, @Nullable Position position) {
        List<Hit> hits =
                search(target, words).stream().filter(h -> !isInDutchHalf(h)).toList();
        if (hits.isEmpty()) {
            hits = aroundUnit(target, words);
        }
        if (hits.isEmpty()) {
            throw CannotApply.absent("les mots " + French.quote(words)
                    + " ne figurent pas dans l'unit\u00e9 nomm\u00e9e" + elsewhere(words));
        }
        if (hits.size() > 1 && position instanceof Position.AtEnd) {
            hits = List.of(hits.get(hits.size() - 1));
        }
        if (hits.size() > 1 && position instanceof Position.AtStart) {
            hits = List.of(hits.get(0));
        }
        if (hits.size() > 1 && !everywhere) {
            throw new CannotApply("les mots " + French.quote(words) + " figurent " + hits.size()
                    + " fois dans l'unit\u00e9 nomm\u00e9e et l'acte ne dit pas \u00ab chaque fois \u00bb : "
                    + French.list(hits.stream().map(this::context).toList()));
        }
        hits.stream().map(Hit::tolerance).filter(t -> !t.isEmpty()).forEach(resolver::tolerate);
        return hits;
    }

    /**
     * "Au § 8, a), les mots "... par un prestataire : a) qui est agréé" ...": the quotation begins in the sentence that
     * introduces the unit, and holds the unit's own sign. Such words have one reading where they stand once.
     */
    private List<Hit> aroundUnit(Target target, String words) {
        Unit unit = target.unit();
        Unit parent = unit.parent();
        if (target.shape() != Target.Shape.UNIT || parent == null || unit.head().style() == Style.DASH) {
            return List.of();
        }
        String line = structure.lines().get(unit.from());
        String sign = line.substring(unit.head().start(), unit.head().end()).strip();
        boolean holds = words.indexOf(" " + sign) > 0 || words.indexOf("\n" + sign) > 0;
        List<Hit> hits = holds ? finder(resolver.targets().unit(parent).spans()).findAcross(words) : List.of();
        if (hits.size() != 1 || hits.get(0).spans().stream().noneMatch(s -> s.line() == unit.from())) {
            return List.of();
        }
        resolver.tolerate("les mots cit\u00e9s commencent avant l'unit\u00e9 nomm\u00e9e");
        return hits;
    }

    private boolean isInBilingualRow(Hit hit) {
        return structure
                .serviceAt(hit.first().line())
                .filter(s -> s.twin() != null)
                .isPresent();
    }

    private boolean isInDutchHalf(Hit hit) {
        return structure
                .serviceAt(hit.first().line())
                .map(Service::twin)
                .filter(t -> t.holds(hit.first()))
                .isPresent();
    }

    /** Numbers and values are the same in both languages: in a bilingual row they change in both halves; words do not. */
    private List<Hit> alongInDutch(Target target, String words, List<Hit> french) {
        boolean language = words.chars().anyMatch(Character::isLowerCase);
        if (language || !plan.bothLanguages()) {
            resolver.tolerate(LabelEdits.BILINGUAL);
            return List.of();
        }
        Set<Integer> lines = french.stream().map(h -> h.first().line()).collect(Collectors.toSet());
        return finder(resolver.targets().spans(target.from(), target.to(), 0)).find(words).stream()
                .filter(this::isInDutchHalf)
                .filter(h -> lines.contains(h.first().line()))
                .toList();
    }

    private String context(Hit hit) {
        String line = structure.lines().get(hit.first().line());
        return line.substring(
                Math.max(0, hit.first().start() - 25),
                Math.min(line.length(), hit.last().end() + 25));
    }

    private String elsewhere(String words) {
        List<Hit> hits = finder(resolver.article().spans()).find(words);
        return hits.isEmpty() ? "" : "; ils figurent " + hits.size() + " fois ailleurs dans l'article";
    }

    private List<Hit> search(Target target, String words) {
        List<Hit> hits = withoutLonger(target, finder(target.spans()).find(words));
        if (hits.isEmpty() && Values.isValue(words)) {
            hits = search(target, words, Values.isValue(words));
        }
        if (hits.isEmpty()) {
            hits = new QuotedParagraphs(structure.lines(), target.spans(), this::isPreformatted).find(words);
        }
        Service service = target.service();
        if (hits.isEmpty() && service != null) {
            hits = aroundService(target, service, words);
        }
        return hits;
    }

    private List<Hit> withoutLonger(Target target, List<Hit> hits) {
        List<Hit> left = hits;
        for (String words : longer) {
            List<Hit> around = finder(target.spans()).find(words);
            left = left.stream()
                    .filter(h -> around.stream().noneMatch(a -> a.holds(h)))
                    .toList();
        }
        return left;
    }

    /** "K180" for "K 180", and the other way round. */
    private List<Hit> search(Target target, String words, boolean value) {
        String tight = words.replaceAll("\\s+", "");
        String loose = tight.replaceAll("(?<=[A-Z])(?=\\d)", " ");
        List<Hit> hits = new ArrayList<>();
        for (String variant : value ? List.of(tight, loose) : List.<String>of()) {
            if (!variant.equals(words) && hits.isEmpty()) {
                hits.addAll(finder(target.spans()).find(variant));
            }
        }
        return hits.stream()
                .map(h -> new Hit(h.spans(), "espace entre lettre-cl\u00e9 et coefficient n\u00e9glig\u00e9"))
                .toList();
    }

    /** Words said to stand in the label stand in the value; words of a service stand in its rules. */
    private List<Hit> aroundService(Target target, Service service, String words) {
        if (target.shape() == Target.Shape.LABEL) {
            Target all = resolver.targets().part(service, SegmentKind.LABEL_AND_VALUE);
            List<Hit> hits = finder(all.spans()).find(words);
            return hits.isEmpty()
                    ? noted(
                            finder(bracketed(service)).find(words),
                            "mots trouv\u00e9s dans la ligne entre parenth\u00e8ses qui suit le libell\u00e9")
                    : noted(hits, "mots trouv\u00e9s dans la valeur relative, non dans le libell\u00e9");
        }
        if (target.shape() == Target.Shape.SERVICE) {
            Target rules = new RuleBlocks(resolver).after(target);
            return noted(
                    finder(rules.spans()).find(words), "mots trouv\u00e9s dans la r\u00e8gle qui suit la prestation");
        }
        return List.of();
    }

    /** "(Maximum 1) (Règle de cumul 26) Classe 13": lines of a service below its wording. */
    private List<Span> bracketed(Service service) {
        List<Span> spans = new ArrayList<>();
        for (int i = service.bracketed(); i < service.to(); i++) {
            spans.add(new Span(i, 0, structure.lines().get(i).length()));
        }
        return spans;
    }

    private static List<Hit> noted(List<Hit> hits, String tolerance) {
        return hits.stream().map(h -> new Hit(h.spans(), tolerance)).toList();
    }

    private WordFinder finder(List<Span> spans) {
        return draft.finder(spans);
    }

    private boolean isPreformatted(int line) {
        return draft.isPreformatted(line);
    }

    private void requireIntact(Hit hit) {
        if (!isIntact(hit)) {
            throw new CannotApply("ces mots sont d\u00e9j\u00e0 modifi\u00e9s par un autre point du m\u00eame acte");
        }
    }

    // Replacing and removing
    // --------------------------------------------------------------------------------------------

    private void replace(Hit hit, String text) {
        String[] paragraphs = text.strip().split("\\s*\\n\\s*");
        List<Span> spans = hit.spans();
        boolean rows = spans.stream().allMatch(s -> isPreformatted(s.line()));
        if (spans.size() > paragraphs.length && !paragraphs[0].isEmpty() && !rows) {
            replaceAcross(spans, paragraphs);
            return;
        }
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            String words = i < paragraphs.length ? paragraphs[i] : "";
            if (words.isEmpty()) {
                removeSpan(span);
            } else {
                boolean last = i == Math.min(spans.size(), paragraphs.length) - 1 && paragraphs.length <= spans.size();
                String fitted = fitted(span, last ? unclosed(span, words) : words);
                Doubled.word(structure.lines().get(span.line()), span, fitted)
                        .ifPresent(
                                w -> resolver.tolerate("le mot " + French.quote(w) + " se suit \u00e0 lui-m\u00eame"));
                plan.add(() -> draft.line(span.line()).replace(span.start(), span.end(), fitted, provenance));
            }
        }
        if (paragraphs.length > spans.size()) {
            goOn(hit.last(), List.of(paragraphs).subList(spans.size(), paragraphs.length));
        }
    }

    /** More paragraphs come than went: what stood behind the words ends the last of them. */
    private void goOn(Span last, List<String> paragraphs) {
        List<String> more = new ArrayList<>(paragraphs);
        if (structure.lines().get(last.line()).startsWith("|") || isPreformatted(last.line())) {
            plan.add(() -> draft.insertBehind(last.line(), more, provenance));
        } else {
            more.set(more.size() - 1, unclosed(last, more.get(more.size() - 1)));
            plan.add(() -> draft.breakBehind(last.line(), last.end(), more, provenance));
        }
    }

    /** More paragraphs give way to fewer: what is left of the last one, a closing mark, goes behind the new words. */
    private void replaceAcross(List<Span> spans, String[] paragraphs) {
        Span last = spans.get(spans.size() - 1);
        String rest = structure.lines().get(last.line()).substring(last.end());
        boolean whole = rest.isBlank()
                || rest.strip().length() == 1 && isClosing(rest.strip().charAt(0));
        for (Span span : spans.subList(0, spans.size() - 1)) {
            whole &= structure.lines().get(span.line()).substring(span.end()).isBlank();
        }
        if (!whole) {
            throw new CannotApply("les mots cit\u00e9s courent sur " + spans.size()
                    + " alin\u00e9as, dont ils laissent une partie : leur place n'est pas certaine");
        }
        for (int i = 0; i < paragraphs.length; i++) {
            Span span = spans.get(i);
            boolean end = i == paragraphs.length - 1;
            String words = end ? unclosed(last, paragraphs[i]) + rest.stripTrailing() : paragraphs[i];
            plan.add(() -> draft.line(span.line()).replace(span.start(), span.end(), words, provenance));
        }
        for (Span span : spans.subList(paragraphs.length, spans.size())) {
            plan.add(() -> draft.removeLines(span.line(), span.line() + 1, provenance));
        }
    }

    /**
     * The new words without the mark at their end where the old ones had none and the text goes on with a mark of its own:
     * "deux ans." in front of ";" is the act's own full stop, put inside the quotes. The same where the sentence goes on.
     */
    private String unclosed(Span span, String words) {
        String line = structure.lines().get(span.line());
        String rest = line.substring(span.end());
        boolean goesOn = words.endsWith(".") && rest.matches("\\s\\p{Ll}.*");
        boolean marked = goesOn || rest.matches("\\s?[.;:,](?:\\s.*|$)");
        String old = line.substring(span.start(), span.end());
        boolean brings = words.length() > 1
                && MARKS.indexOf(words.charAt(words.length() - 1)) >= 0
                && MARKS.indexOf(old.charAt(old.length() - 1)) < 0;
        if (!marked || !brings || ABBREVIATED.matcher(words).find()) {
            return words;
        }
        resolver.tolerate("le signe qui termine les mots cit\u00e9s (\u00ab " + words.charAt(words.length() - 1)
                + " \u00bb) ferme la phrase de l'acte : celui du texte reste");
        return words.substring(0, words.length() - 1).stripTrailing();
    }

    /** ", au pharmacien" gives way to "et au pharmacien": a word never joins the one beside it. */
    private String fitted(Span span, String words) {
        String line = structure.lines().get(span.line());
        boolean before = span.start() > 0
                && !Character.isLetterOrDigit(line.charAt(span.start()))
                && Character.isLetterOrDigit(line.charAt(span.start() - 1))
                && Character.isLetterOrDigit(words.charAt(0));
        boolean behind = span.end() < line.length()
                && !Character.isLetterOrDigit(line.charAt(span.end() - 1))
                && Character.isLetterOrDigit(line.charAt(span.end()))
                && Character.isLetterOrDigit(words.charAt(words.length() - 1));
        return (before ? " " : "") + words + (behind ? " " : "");
    }

    private void remove(Hit hit) {
        hit.spans().forEach(this::removeSpan);
    }

    /** Takes one of the spaces around along. */
    void removeSpan(Span span) {
        String line = structure.lines().get(span.line());
        int start = span.start();
        int end = span.end();
        boolean spaceBefore = start > structure.textStart(span.line()) && line.charAt(start - 1) == ' ';
        boolean endsWord = end >= line.length() || " .,;:)".indexOf(line.charAt(end)) >= 0;
        if (spaceBefore && endsWord && draft.line(span.line()).isIntact(start - 1, end)) {
            start--;
        } else if (start == structure.textStart(span.line())
                && end < line.length()
                && line.charAt(end) == ' '
                && draft.line(span.line()).isIntact(start, end + 1)) {
            end++;
        }
        Span gap = withoutDoubled(line, new Span(span.line(), start, end));
        plan.add(() -> draft.line(gap.line()).replace(gap.start(), gap.end(), "", provenance));
    }

    /** The gap with one of two marks that it would bring together. */
    private Span withoutDoubled(String line, Span gap) {
        Span wider = Seams.doubled(line, gap).orElse(gap);
        if (wider.equals(gap) || !draft.line(gap.line()).isIntact(wider.start(), wider.end())) {
            return gap;
        }
        char front = line.charAt(gap.start() - 1);
        char behind = line.charAt(gap.end());
        resolver.tolerate(Seams.note(front, behind, wider.start() < gap.start() ? behind : front));
        return wider;
    }

    // Inserting
    // ---------------------------------------------------------------------------------------------------------

    void insert(Target target, Operation.InsertWords operation) {
        Position position = operation.position();
        if (position instanceof Position.After after) {
            anchored(target, after.anchor(), operation).forEach(h -> behind(h.last(), operation.words()));
        } else if (position instanceof Position.Before before) {
            anchored(target, before.anchor(), operation).forEach(h -> before(h.first(), operation.words()));
        } else if (position instanceof Position.Between between) {
            between(target, between, operation);
        } else if (position instanceof Position.AtStart) {
            atStart(target, operation.words());
        } else {
            atEnd(target, operation.words());
        }
    }

    private List<Hit> anchored(Target target, Anchor anchor, Operation.InsertWords operation) {
        // Words that another point of the act changes still mark the place.
        return located(target, wordsOf(anchor), operation.everywhere(), null);
    }

    private static String wordsOf(Anchor anchor) {
        if (anchor instanceof Anchor.OfWords words) {
            return words.words();
        }
        if (anchor instanceof Anchor.OfCode code) {
            return code.code().toString();
        }
        throw new CannotApply("la place des mots est donn\u00e9e par une unit\u00e9 : "
                + French.name(((Anchor.OfUnit) anchor).path()));
    }

    private void between(Target target, Position.Between between, Operation.InsertWords operation) {
        String first = wordsOf(between.first());
        String second = wordsOf(between.second());
        List<Hit> seconds = search(target, second);
        List<Hit> places = search(target, first).stream()
                .filter(a -> seconds.stream().anyMatch(b -> follows(a, b)))
                .toList();
        if (places.isEmpty()) {
            throw new CannotApply("les mots " + French.quote(first) + " et " + French.quote(second)
                    + " ne se suivent nulle part dans l'unit\u00e9 nomm\u00e9e");
        }
        if (places.size() > 1 && !operation.everywhere()) {
            throw new CannotApply("les mots " + French.quote(first) + " et " + French.quote(second) + " se suivent "
                    + places.size() + " fois dans l'unit\u00e9 nomm\u00e9e");
        }
        places.forEach(h -> behind(h.last(), operation.words()));
    }

    private boolean follows(Hit a, Hit b) {
        if (a.last().line() != b.first().line() || b.first().start() < a.last().end()) {
            return false;
        }
        String gap = structure
                .lines()
                .get(a.last().line())
                .substring(a.last().end(), b.first().start());
        return gap.chars().noneMatch(Character::isLetterOrDigit) && gap.length() <= 3;
    }

    /** "Dans tout l'article", "dans l'ensemble du § 3", "in het hele artikel": wherever the words stand in there. */
    private static final Pattern OF_WHOLE = Pattern.compile(
            "^[^\"\u201c\u00ab]*\\b(?:[Dd]ans|[Aa]|[Ii]n)"
                    + " (?:tout(?:e)? (?:l['\u2019]|la |le |cet(?:te)? )|l['\u2019](?:ensemble|int\u00e9gralit\u00e9) |het (?:ge)?hele |de (?:ge)?hele )");

    private static boolean isOfWhole(Operation operation) {
        return OF_WHOLE.matcher(operation.instruction().words()).find();
    }

    private void behind(Span span, String words) {
        String line = structure.lines().get(span.line());
        boolean spaceAfter = span.end() >= line.length() || !Character.isLetterOrDigit(line.charAt(span.end()));
        String text = spaced(unclosed(span, words.strip())) + (spaceAfter ? "" : " ");
        requireThere(span);
        plan.add(() -> draft.line(span.line()).insertBehind(span.end(), text, provenance));
    }

    private void before(Span span, String words) {
        String own = words.strip();
        String line = structure.lines().get(span.line());
        boolean mark = span.start() > 0
                && CLOSING.indexOf(line.charAt(span.start())) >= 0
                && !Character.isWhitespace(line.charAt(span.start() - 1));
        boolean elided = own.endsWith("'") || own.endsWith("\u2019");
        String text = mark ? spaced(own) : elided ? own : own + " ";
        requireThere(span);
        plan.add(() -> draft.line(span.line()).insertBefore(span.start(), text, provenance));
    }

    private void requireThere(Span span) {
        if (!draft.line(span.line()).alive) {
            throw new CannotApply("l'unit\u00e9 nomm\u00e9e dispara\u00eet par un autre point du m\u00eame acte");
        }
    }

    /** Marks before which no space stands. */
    private static final String CLOSING = ",;.:)";

    /** Words with the space before them that they need. */
    private static String spaced(String words) {
        String stripped = words.strip();
        return stripped.isEmpty() || CLOSING.indexOf(stripped.charAt(0)) >= 0 ? stripped : " " + stripped;
    }

    private void atStart(Target target, String words) {
        Span first = firstText(target);
        requireThere(first);
        plan.add(() -> draft.line(first.line()).insertBefore(first.start(), words.strip() + " ", provenance));
    }

    private Span firstText(Target target) {
        if (target.spans().isEmpty()) {
            throw new CannotApply("l'unit\u00e9 nomm\u00e9e est sans texte");
        }
        Span span = target.spans().get(0);
        int start = Math.max(
                span.start(), target.isOfLines() ? Math.max(target.textStart(), structure.textStart(span.line())) : 0);
        return new Span(span.line(), Math.min(start, span.end()), span.end());
    }

    /** Before the closing mark of the text; in a label before leader dots and value. */
    void atEnd(Target target, String words) {
        Span last = lastText(target);
        String line = structure.lines().get(last.line());
        int end = last.end();
        String added = words.strip();
        while (end > last.start() && isClosing(line.charAt(end - 1))) {
            end--;
        }
        String closing = line.substring(end, last.end()).strip();
        if (!closing.isEmpty() && added.endsWith(closing)) {
            added = added.substring(0, added.length() - closing.length());
        } else if (!closing.isEmpty() && (added.endsWith(".") || added.endsWith(";"))) {
            int closingStart = end;
            plan.add(() -> draft.line(last.line()).replace(closingStart, last.end(), "", provenance));
        }
        int place = end;
        String text = spaced(added);
        requireThere(last);
        plan.add(() -> draft.line(last.line()).insertBehind(place, text, provenance));
    }

    private static boolean isClosing(char c) {
        return c == '.' || c == ';' || c == ':' || c == ',' || Character.isWhitespace(c);
    }

    private Span lastText(Target target) {
        List<Span> spans = target.spans();
        if (target.isOfLines()) {
            spans = spans.stream().filter(s -> isText(s.line())).toList();
            boolean others = spans.size() < target.spans().size();
            if (others && spans.size() > 1) {
                throw new CannotApply(
                        "l'unit\u00e9 nomm\u00e9e porte autre chose que du texte : la fin vis\u00e9e est douteuse");
            }
        }
        if (spans.isEmpty()) {
            throw new CannotApply("l'unit\u00e9 nomm\u00e9e est sans texte");
        }
        return spans.get(spans.size() - 1);
    }

    private boolean isText(int line) {
        LineKind kind = structure.kind(line);
        return kind == LineKind.TEXT || kind == LineKind.RULE || kind == LineKind.HEADING;
    }

    /** A sentence put behind the last one of a text. */
    void appendSentence(Target target, String sentence) {
        Span last = lastText(target);
        requireThere(last);
        plan.add(() -> draft.line(last.line()).insertBehind(last.end(), " " + sentence.strip(), provenance));
    }

    /** A sentence put behind or before another. */
    void sentenceBeside(Span span, String sentence, boolean behind) {
        requireThere(span);
        if (behind) {
            plan.add(() -> draft.line(span.line()).insertBehind(span.end(), " " + sentence.strip(), provenance));
        } else {
            plan.add(() -> draft.line(span.line()).insertBefore(span.start(), sentence.strip() + " ", provenance));
        }
    }
}
