package org.nomenlex.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActArticle;
import org.nomenlex.amend.AmendedText;
import org.nomenlex.amend.ArticleRole;
import org.nomenlex.amend.LastAmendment;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedArticle;
import org.nomenlex.amend.Unparsed;
import org.nomenlex.amend.Warning;
import org.nomenlex.force.Commencements;
import org.nomenlex.force.Fixings;
import org.nomenlex.grammar.address.HistoryReader.History;
import org.nomenlex.grammar.address.Paths;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.clause.ClauseReader;
import org.nomenlex.grammar.clause.Sentence;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.outline.Contents;
import org.nomenlex.grammar.outline.Contents.Content;
import org.nomenlex.grammar.outline.Enumerator;
import org.nomenlex.grammar.outline.Item;
import org.nomenlex.grammar.outline.Line;
import org.nomenlex.grammar.outline.Marks;
import org.nomenlex.grammar.outline.Outliner;
import org.nomenlex.grammar.rule.Context;
import org.nomenlex.grammar.rule.Formulas;
import org.nomenlex.grammar.rule.Scene;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/** Reads one article: its items from the outside in, each in the context that those around it named. */
final class ArticleParser {

    private final Act act;
    private final ActArticle article;
    private final Commencements.InTime inTime;
    private final List<Operation> operations = new ArrayList<>();
    private final NotUnderstood unread = new NotUnderstood();
    private final Set<Item> distributed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<LastAmendment> recalled = new ArrayList<>();
    private AmendedText amended;
    private boolean namesText;
    private @Nullable UnitPath before;

    ArticleParser(
            Act act,
            ActArticle article,
            Commencements.InTime inTime,
            AmendedText amendedBefore,
            @Nullable UnitPath unitBefore) {
        this.inTime = inTime;
        this.act = act;
        this.article = article;
        this.amended = amendedBefore;
        if (unitBefore != null && meansBefore(article)) {
            this.before = unitBefore;
            this.namesText = true;
        }
    }

    /** "Au m\u00eame paragraphe, ...", "Dans le texte n\u00e9erlandais du m\u00eame article": the unit of the article before is meant. */
    private static boolean meansBefore(ActArticle article) {
        return article.blocks().stream()
                .findFirst()
                .map(b -> SAME_UNIT.matcher(String.join(" ", b.lines())).lookingAt())
                .orElse(false);
    }

    /** The article of the unit meant; the empty path where the article of the act names its own. */
    private UnitPath articleBefore() {
        UnitPath unit = before;
        boolean inArticle = unit != null && unit.article().isPresent();
        return inArticle ? UnitPath.of(unit.segments().get(0)) : UnitPath.EMPTY;
    }

    private static final Pattern SAME_UNIT = Pattern.compile(
            "(?:[^\"\u00ab\u201c:;.]|[\"\u00ab\u201c][^\"\u00ab\u00bb\u201c\u201d]*[\"\u00bb\u201d]){0,60}\\b(?:m\u00eame|m\u00eames|dudit) (?:article|paragraphe|\u00a7|alin\u00e9a|point|rubrique|prestation|littera|lettre|tiret|intitulé|règle)\\b");

    /** The unit that was amended last, which "le m\u00eame paragraphe" in the next article means; null where none was. */
    @Nullable
    UnitPath unit() {
        return before;
    }

    /** The text amended last, which "le même arrêté" in the next article means. */
    AmendedText amended() {
        return amended;
    }

    ParsedArticle parse() {
        int characters = Characters.count(Outliner.lines(article));
        ArticleRole plain = isAnnex() ? ArticleRole.OTHER : Roles.plain(article, inTime);
        if (!isAnnex() && Fixings.isFixing(article) && !Fixings.isUnderstood(act, article)) {
            return failed(article, FIXING);
        }
        if (isAnnex() || plain != ArticleRole.OTHER) {
            return new ParsedArticle(article.number(), plain, List.of(), List.of(), characters, characters);
        }
        Optional<Item> root = Outliner.outline(article);
        Context start = Context.start(AmendedText.NOMENCLATURE).within(articleBefore());
        root.ifPresent(item -> read(item, start, article.number()));
        boolean amending = !operations.isEmpty()
                || (namesText || quotes())
                        && !unread.instructions().isEmpty()
                        && !Roles.defines(article)
                        && Roles.other(article) != ArticleRole.TRANSITIONAL;
        if (!amending) {
            return new ParsedArticle(
                    article.number(), Roles.other(article), List.of(), List.of(), characters, characters);
        }
        List<Operation> settled = Identifiers.settle(Doubts.settle(ControlDigits.settle(Lists.settle(operations))));
        return new ParsedArticle(
                article.number(),
                ArticleRole.AMENDING,
                settled,
                unread.instructions(),
                characters,
                characters - unread.characters(),
                unread.withoutText(),
                recalled);
    }

    /** Whether the article quotes words, as only an amending one does. */
    private boolean quotes() {
        return Outliner.lines(article).stream().anyMatch(l -> Marks.count(l.text()) > 1);
    }

    private static final String FIXING =
            "l'article dit quand un autre acte entre en vigueur, mais l'acte ou le jour n'a pas été compris";

    /** An article that the grammar could not read at all: all of it is left to a human. */
    static ParsedArticle failed(ActArticle article, String reason) {
        List<Line> lines = Outliner.lines(article);
        String text = lines.stream().map(l -> l.text().strip()).collect(Collectors.joining(" "));
        Unparsed all = new Unparsed(article.number(), text, reason, "", article.place());
        return new ParsedArticle(
                article.number(), ArticleRole.AMENDING, List.of(), List.of(all), Characters.count(lines), 0);
    }

    private boolean isAnnex() {
        return article.number().startsWith("annex") || article.number().startsWith("N");
    }

    private void read(Item item, Context context, String id) {
        read(item, context, id, "");
    }

    /**
     * @param verb what the item around says of each of its items ("Sont rapport\u00e9s : 1° ...; 2° ..."), empty mostly
     */
    private void read(Item item, Context context, String id, String verb) {
        Optional<ListedService> listed = ListedService.of(item.words(), context);
        if (listed.isPresent()) {
            read(
                    item,
                    listed.get().context(),
                    id,
                    verb,
                    listed.get().words(),
                    listed.get().sentence());
        } else {
            read(item, context, id, verb, item.words(), item.sentence());
        }
    }

    private void read(Item item, Context context, String id, String verb, String words, Sentence read) {
        Sentence sentence = read;
        String text = words;
        if (!verb.isEmpty() && !sentence.hasVerb()) {
            text = text.replaceAll("[\\s;,.]+$", "") + " " + verb + ".";
            sentence = ClauseReader.read(text, -1);
        }
        String forAll = ItemForms.verbOfList(item, sentence, text);
        if (!forAll.isEmpty()) {
            Context around = texts(sentence.clauses().get(0), context)
                    .below(sentence.clauses().get(0));
            for (Item child : item.children()) {
                read(child, around, idOf(child, id), forAll);
            }
            return;
        }
        boolean spans =
                !sentence.hasVerb() && !item.body().isEmpty() && (!sentence.isAddress() || ItemForms.verbBelow(item))
                        || ItemForms.unclosed(sentence, item);
        if (spans) {
            text = text
                    + item.body().stream().map(l -> "\n\n" + l.text().strip()).collect(Collectors.joining());
            sentence = ClauseReader.read(text, -1);
        }
        Content content = content(item, sentence, text, spans);
        Context inner = context;
        for (Clause c : sentence.clauses()) {
            inner = clause(item, c, sentence, content, context, id, text);
        }
        recall(sentence, inner, item);
        for (Item child : distributed.contains(item) ? List.<Item>of() : item.children()) {
            read(child, child.hasListWords() ? context : inner, idOf(child, id));
        }
    }

    private static Content content(Item item, Sentence sentence, String text, boolean spans) {
        int from = sentence.contentFrom();
        String inline = from >= 0 && from < text.length() ? text.substring(from) : "";
        if (spans) {
            List<Line> lines = new ArrayList<>();
            for (String paragraph : inline.split("\n\n")) {
                lines.add(new Line(item.head().place(), paragraph, Line.Form.TEXT));
            }
            return inline.isBlank() ? Contents.of("", List.of()) : Contents.of("", lines);
        }
        return Contents.of(inline, item.body());
    }

    private String idOf(Item child, String id) {
        Enumerator mark = child.enumerator();
        if (mark != null) {
            return mark.style() == Enumerator.Style.DASH ? id : id + "." + mark.value();
        }
        if (child.sentence().isAddress()) {
            UnitPath path = child.sentence().clauses().get(0).address().get(0);
            return path.last().map(s -> id + "." + s.value()).orElse(id);
        }
        return id;
    }

    private Context clause(
            Item item, Clause c, Sentence sentence, Content content, Context context, String id, String text) {
        Context here = texts(c, context);
        Context below = here.below(c);
        if (ItemForms.isDistributed(item, c, sentence)) {
            return distribute(item, c, sentence, content, here, id, text);
        }
        if (c.isAddressOnly() || ItemForms.header(c, item, content)) {
            if (!c.refusal().isEmpty() && !item.children().isEmpty()) {
                refuseAll(item, id, c.refusal());
            } else {
                doesNothing(item, c, content, id, text);
            }
            return below;
        }
        Scene scene = scene(item, c, sentence, content, here, id, text);
        if (!content.absent().isEmpty()) {
            unread.refuse(item, id, text, absentOr(content, ""));
            understood(c, scene, sentence, content.absent());
            return below;
        }
        String refusal = refusal(c, sentence);
        if (!refusal.isEmpty()) {
            // An instruction about an article is no transitional rule, even where it names no act.
            namesText |= c.address().stream().anyMatch(p -> p.article().isPresent());
            unread.refuse(item, id, text, refusal);
            return below;
        }
        List<Operation> read = c.fromAnnex() && annex().isEmpty() ? List.of() : operations(item, c, scene);
        if (read.isEmpty()) {
            unread.refuse(item, id, text, Reasons.of(c, scene));
            if (c.fromAnnex()) {
                understood(c, scene, sentence, "annexe");
            }
        } else if (losesService(c, read)) {
            unread.refuse(item, id, text, UNNAMED);
        } else {
            accept(item, id, text, read);
            boolean own = last(c, sentence) && !text.contains("\n\n") && !distributed.contains(item);
            if (own && !NewText.isTaken(scene.content(), scene.words(), read)) {
                unread.refuseText(item, id, scene.content(), "ce qui suit l'instruction n'a pas été compris");
            }
        }
        return below;
    }

    private static final String UNNAMED =
            "l'instruction ne dit pas de quelle prestation ou de quelle r\u00e8gle il s'agit";

    /** "au § 2, la prestation est abrog\u00e9e": not the paragraph, and which of its services is not said. */
    private static boolean losesService(Clause c, List<Operation> read) {
        boolean unnamed = !c.subjects().isEmpty()
                && c.subjects().stream()
                        .flatMap(u -> u.paths().stream())
                        .allMatch(p -> p.last()
                                .filter(s -> s.kind() == SegmentKind.CODE && Units.isOpen(s.value()))
                                .isPresent());
        return unnamed
                && read.stream()
                        .filter(o -> o instanceof Operation.Repeal || o instanceof Operation.Replace)
                        .anyMatch(
                                o -> Paths.lastService(o.instruction().target()).isEmpty());
    }

    private static final String NO_VERB = "l'instruction n'a pas de verbe modificatif connu";

    /** An address or an announcement: left to a human where nothing stands below it. */
    private void doesNothing(Item item, Clause c, Content content, String id, String text) {
        if (!item.body().isEmpty()) {
            unread.refuse(item, id, text, absentOr(content, NO_VERB));
        } else if (item.children().isEmpty()) {
            String announced = "l'acte annonce une modification, mais ne dit pas laquelle";
            unread.refuse(item, id, text, c.isAddressOnly() ? NO_VERB : announced);
        }
    }

    /** "au § 1er, à l'exception du a) :": what stands below is at a place that was not understood. */
    private void refuseAll(Item item, String id, String reason) {
        distributed.add(item);
        unread.refuse(item, id, item.words(), reason);
        for (Item child : item.children()) {
            refuseAll(child, idOf(child, id), reason);
        }
    }

    /** The operations of a clause; one for each service where it is about those that the act lists below. */
    private List<Operation> operations(Item item, Clause c, Scene scene) {
        List<String> numbers = ItemForms.numbersUnder(item, c, scene.content());
        if (!numbers.isEmpty()) {
            distributed.add(item);
            return Formulas.read(c, scene.with(numbers));
        }
        if (!c.namesBelow()) {
            return Formulas.read(c, scene);
        }
        List<String> codes = ItemForms.listedServices(item, scene.content());
        if (codes.isEmpty()) {
            return Formulas.listed(c, scene);
        }
        distributed.add(item);
        List<Operation> all = new ArrayList<>();
        codes.forEach(code -> all.addAll(Formulas.read(c.about(code), scene.with(List.of()))));
        return all;
    }

    /** The instruction refused last was read in full, and lacks only the new text, which the source does not hold. */
    private void understood(Clause c, Scene scene, Sentence sentence, String absent) {
        boolean read = sentence.residue().isEmpty()
                && !Formulas.read(c, scene.with(List.of(absent))).isEmpty();
        if (read) {
            unread.lacksOnlyText();
        }
    }

    private Context distribute(
            Item item, Clause c, Sentence sentence, Content content, Context context, String id, String text) {
        boolean unit = c.words() == null && c.codes().isEmpty();
        for (Item child : item.children()) {
            Scene scene = scene(item, c, sentence, content, context, idOf(child, id), text);
            Scene at =
                    unit ? scene.doubt("l'unité ou l'entrée d'une liste : l'acte nomme plusieurs endroits", "") : scene;
            List<Operation> read = new ArrayList<>();
            for (UnitPath place : child.sentence().clauses().get(0).address()) {
                read.addAll(Formulas.read(c.at(place), at));
            }
            if (read.isEmpty()) {
                unread.refuse(child, at.id(), child.words(), Reasons.of(c, at));
            } else {
                accept(child, at.id(), child.words(), read);
            }
        }
        distributed.add(item);
        return context;
    }

    /** Why a clause that was read must not be carried out: its subject was not understood in full. */
    private static String refusal(Clause c, Sentence sentence) {
        if (!c.refusal().isEmpty()) {
            return c.refusal();
        }
        boolean unit = !c.subjects().isEmpty() && (c.does(Action.REPEAL) || c.does(Action.REPLACE));
        return unit && c.subjectLed() && !sentence.residue().isEmpty()
                ? "l'instruction nomme l'endroit, mais ce qui y change n'a pas \u00e9t\u00e9 compris"
                : "";
    }

    private void accept(Item item, String id, String text, List<Operation> read) {
        List<Operation> found = new ArrayList<>();
        for (Operation o : read) {
            Pronouns.resolve(o, Optional.ofNullable(before)).ifPresent(found::add);
        }
        if (found.stream().anyMatch(o -> ListedService.isOpen(o.instruction().target()))) {
            unread.refuse(item, id, text, "l'instruction annonce des prestations, et n'en nomme aucune");
            return;
        }
        if (found.size() < read.size()) {
            unread.refuse(item, id, text, UNNAMED);
            return;
        }
        operations.addAll(found);
        before = Anchors.place(found.get(found.size() - 1));
    }

    private static String absentOr(Content content, String reason) {
        return content.absent().isEmpty()
                ? reason
                : "la source ne contient pas le nouveau texte : "
                        + content.absent().strip();
    }

    private Context texts(Clause c, Context context) {
        boolean named = !c.texts().isEmpty() || c.sameAct() || c.annexNamed();
        namesText |= named;
        if (!c.texts().isEmpty()) {
            amended = c.texts().get(0);
            return context.about(amended);
        }
        if (c.sameAct() && !c.annexNamed()) {
            return context.about(amended);
        }
        return context;
    }

    private Scene scene(
            Item item, Clause c, Sentence sentence, Content content, Context context, String id, String text) {
        List<Warning> warnings = new ArrayList<>();
        sentence.flaws().forEach(f -> warnings.add(new Warning(item.head().place(), "guillemets douteux : " + f)));
        if (!item.doubt().isEmpty()) {
            warnings.add(new Warning(item.head().place(), item.doubt()));
        }
        sentence.doubts().forEach(d -> warnings.add(new Warning(item.head().place(), d)));
        if (!content.flaw().isEmpty()) {
            warnings.add(new Warning(item.head().place(), "guillemets douteux : " + content.flaw()));
        }
        if (!sentence.residue().isEmpty()) {
            String words = sentence.residue().stream().map(Token::text).collect(Collectors.joining(" "));
            warnings.add(Warning.ofUnread(item.head().place(), words));
        }
        List<String> below = last(c, sentence) ? content.paragraphs() : List.of();
        List<String> paragraphs = c.fromAnnex() ? annex() : c.ownText().isEmpty() ? below : c.ownText();
        String words =
                sentence.contentFrom() >= 0 ? text.substring(0, Math.min(text.length(), sentence.contentFrom())) : text;
        return new Scene(context, paragraphs, id, words.strip(), item.head().place(), warnings);
    }

    private static boolean last(Clause c, Sentence sentence) {
        return sentence.clauses().get(sentence.clauses().size() - 1) == c;
    }

    /** The text of the act's own annex. */
    private List<String> annex() {
        List<Line> lines = new ArrayList<>();
        for (ActArticle a : act.articles()) {
            if (a.number().startsWith("annex") || a.number().startsWith("N")) {
                lines.addAll(Outliner.lines(a));
            }
        }
        lines.removeIf(l -> l.text().startsWith("Vu pour \u00eatre annex\u00e9"));
        Content content = Contents.of("", lines);
        return content.absent().isEmpty() ? content.paragraphs() : List.of();
    }

    private void recall(Sentence sentence, Context context, Item item) {
        for (History h : sentence.histories()) {
            recalled.add(new LastAmendment(
                    context.text(),
                    context.paths().get(0),
                    h.last(),
                    h.claimsLast(),
                    item.head().place()));
        }
    }
}
