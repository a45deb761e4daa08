package org.nomenlex.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.ActHeader;
import org.nomenlex.amend.AmendedText;
import org.nomenlex.amend.ArticleRole;
import org.nomenlex.amend.Commencement;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.amend.ParsedArticle;
import org.nomenlex.amend.Unparsed;
import org.nomenlex.ask.Edition;
import org.nomenlex.ask.Library;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Provenance;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.Numac;
import org.nomenlex.law.Period;
import org.nomenlex.law.UnitPath;
import org.nomenlex.text.Place;

/**
 * A library in memory, filled by a test with invented acts that set, move or drop lines of articles. What is known on a day
 * is replayed from the acts published by then, by day of effect, so that retroactive and pending acts behave as in the
 * store.
 */
@NullMarked
public final class InventedLibrary implements Library {

    /**
     * A line of an article as an act sets it.
     *
     * @param identity the node
     * @param after the node behind which it stands when it is new; empty for the end of the article
     * @param text the new text, or null where the line goes
     */
    public record Line(
            ArticleNumber article,
            Language language,
            String identity,
            String after,
            String path,
            Passage.Kind kind,
            int depth,
            @Nullable String text) {}

    /** An instruction of an invented act: the words, the lines that it sets, or why it was refused. */
    public record Step(String id, String words, List<Line> lines, String refusal, UnitPath target) {}

    /** An invented act. */
    public record InventedAct(
            String numac,
            String dossier,
            LocalDate published,
            @Nullable LocalDate effect,
            String title,
            String page,
            List<Step> steps,
            List<Unparsed> unparsed) {}

    private record Key(ArticleNumber article, Language language, LocalDate knownAt) {}

    private final List<InventedAct> acts;
    private final Edition edition;
    private final Map<Key, List<ArticleVersion>> cache = new ConcurrentHashMap<>();

    /** A library of those acts; the edition's name follows from their number and the last day. */
    public InventedLibrary(List<InventedAct> acts) {
        this.acts = acts.stream()
                .sorted(Comparator.comparing(InventedAct::published).thenComparing(InventedAct::numac))
                .toList();
        LocalDate last =
                this.acts.isEmpty() ? null : this.acts.get(this.acts.size() - 1).published();
        this.edition = new Edition("edition/" + last + "-" + acts.size(), "%040x".formatted(acts.hashCode()), last);
    }

    @Override
    public Edition edition() {
        return edition;
    }

    @Override
    public List<ArticleNumber> articles(Language language, LocalDate knownAt) {
        Set<ArticleNumber> found = new TreeSet<>();
        known(knownAt)
                .filter(a -> a.effect() != null)
                .forEach(a -> a.steps().stream()
                        .flatMap(s -> s.lines().stream())
                        .filter(l -> l.language() == language)
                        .forEach(l -> found.add(l.article())));
        return List.copyOf(found);
    }

    private java.util.stream.Stream<InventedAct> known(LocalDate knownAt) {
        return acts.stream().filter(a -> !a.published().isAfter(knownAt));
    }

    @Override
    public List<ArticleVersion> versions(ArticleNumber article, Language language, LocalDate knownAt) {
        return cache.computeIfAbsent(new Key(article, language, knownAt), this::replay);
    }

    private List<ArticleVersion> replay(Key key) {
        TreeMap<LocalDate, List<InventedAct>> byEffect = new TreeMap<>();
        known(key.knownAt())
                .filter(a -> a.effect() != null && concerns(a, key))
                .forEach(a -> byEffect.computeIfAbsent(a.effect(), d -> new ArrayList<>())
                        .add(a));
        List<ArticleVersion> versions = new ArrayList<>();
        List<Passage> text = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (LocalDate day : byEffect.keySet()) {
            Set<String> madeBy = new LinkedHashSet<>();
            for (InventedAct act : byEffect.get(day)) {
                for (Step step : act.steps()) {
                    step.lines().stream().filter(l -> isOf(l, key)).forEach(l -> set(text, l, act, step));
                    if (!step.refusal().isEmpty() && step.target().article().equals(Optional.of(key.article()))) {
                        refusals.add(
                                new Refusal(act.numac(), step.id(), step.target(), step.words(), step.refusal(), day));
                    }
                }
                madeBy.add(act.numac());
            }
            LocalDate next = byEffect.higherKey(day);
            versions.add(new ArticleVersion(
                    key.article(),
                    key.language(),
                    new Period(day, next),
                    text,
                    List.copyOf(madeBy),
                    refusals,
                    pending(key, day)));
        }
        return List.copyOf(versions);
    }

    private List<Remark> pending(Key key, LocalDate day) {
        List<Remark> remarks = new ArrayList<>();
        known(key.knownAt())
                .filter(a ->
                        concerns(a, key) && (a.effect() == null || a.effect().isAfter(day)))
                .filter(a -> a.effect() == null || a.effect().isAfter(key.knownAt()))
                .forEach(a -> a.steps().stream()
                        .filter(s -> s.target().article().equals(Optional.of(key.article())))
                        .forEach(s -> remarks.add(new Remark(
                                Remark.Kind.PENDING, a.numac(), s.id(), s.target(), s.words(), a.effect()))));
        return remarks;
    }

    private static boolean concerns(InventedAct act, Key key) {
        return act.steps().stream()
                .anyMatch(s -> s.lines().stream().anyMatch(l -> isOf(l, key))
                        || (!s.refusal().isEmpty() && s.target().article().equals(Optional.of(key.article()))));
    }

    private static boolean isOf(Line line, Key key) {
        return line.article().equals(key.article()) && line.language() == key.language();
    }

    private static void set(List<Passage> text, Line line, InventedAct act, Step step) {
        Provenance who = new Provenance(act.numac(), step.id(), act.effect(), act.published(), act.page());
        int at = indexOf(text, line.identity());
        if (line.text() == null) {
            if (at >= 0) {
                text.remove(at);
            }
            return;
        }
        List<Piece> pieces = at < 0 ? List.of(new Piece(line.text(), who)) : edited(text.get(at), line.text(), who);
        Passage passage = new Passage(UnitPath.parse(line.path()), line.identity(), line.kind(), line.depth(), pieces);
        boolean moves = at >= 0 && !line.after().isEmpty();
        if (at >= 0 && !moves) {
            text.set(at, passage);
            return;
        }
        if (moves) {
            text.remove(at);
        }
        int anchor = indexOf(text, line.after());
        text.add(anchor < 0 ? text.size() : anchor + 1, passage);
    }

    private static int indexOf(List<Passage> text, String identity) {
        for (int i = 0; i < text.size(); i++) {
            if (text.get(i).identity().equals(identity)) {
                return i;
            }
        }
        return -1;
    }

    /** The words before and behind the change keep their origin. */
    private static List<Piece> edited(Passage old, String text, Provenance who) {
        String was = old.text();
        if (was.equals(text)) {
            return old.pieces();
        }
        int start = 0;
        while (start < Math.min(was.length(), text.length()) && was.charAt(start) == text.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(was.length(), text.length()) - start
                && was.charAt(was.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
            end++;
        }
        // Whole words change, as the store has it.
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        while (end > 0 && Character.isLetterOrDigit(text.charAt(text.length() - end))) {
            end--;
        }
        List<Piece> pieces = new ArrayList<>(cut(old, 0, start));
        if (start < text.length() - end) {
            pieces.add(new Piece(text.substring(start, text.length() - end), who));
        }
        pieces.addAll(cut(old, was.length() - end, was.length()));
        return pieces;
    }

    private static List<Piece> cut(Passage old, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Piece piece : old.pieces()) {
            int a = Math.max(from, at);
            int b = Math.min(to, at + piece.text().length());
            if (a < b) {
                pieces.add(new Piece(piece.text().substring(a - at, b - at), piece.provenance()));
            }
            at += piece.text().length();
        }
        return pieces;
    }

    @Override
    public List<ActRecord> acts(LocalDate knownAt) {
        return known(knownAt).map(a -> record(a, knownAt)).toList();
    }

    private static ActRecord record(InventedAct act, LocalDate knownAt) {
        Map<String, List<Operation>> byArticle = new LinkedHashMap<>();
        List<OperationOutcome> outcomes = new ArrayList<>();
        for (Step step : act.steps()) {
            Operation operation = operation(step);
            byArticle
                    .computeIfAbsent(step.id().split("\\.")[0], k -> new ArrayList<>())
                    .add(operation);
            outcomes.add(outcome(act, step, operation, knownAt));
        }
        List<ParsedArticle> articles = new ArrayList<>();
        byArticle.forEach((number, operations) ->
                articles.add(new ParsedArticle(number, ArticleRole.AMENDING, operations, act.unparsed(), 100, 100)));
        LocalDate signed = act.dossier().length() < 10
                ? null
                : LocalDate.parse(act.dossier().substring(0, 10));
        ActHeader header = new ActHeader(
                new Numac(act.numac()),
                act.dossier(),
                "arrêté royal",
                signed,
                act.published(),
                act.title(),
                act.page(),
                "",
                "",
                "",
                List.of());
        Commencement start = new Commencement(
                List.of(Commencement.REST),
                act.effect() == null ? "undetermined" : "fixed",
                act.effect(),
                "9",
                act.effect() == null
                        ? "art. 9 : « à une date à fixer par le Roi »"
                        : "publié le " + act.published() + ", art. 9 : en vigueur le " + act.effect());
        return new ActRecord(new ParsedAct(header, List.of(start), articles, List.of()), outcomes, "");
    }

    private static Operation operation(Step step) {
        Instruction instruction = new Instruction(
                step.id(),
                AmendedText.NOMENCLATURE,
                step.target(),
                LanguageScope.BOTH,
                "",
                step.words(),
                Place.START,
                List.of());
        List<String> content = step.lines().stream()
                .map(Line::text)
                .filter(java.util.Objects::nonNull)
                .map(t -> (String) t)
                .toList();
        return content.isEmpty() ? new Operation.Repeal(instruction) : new Operation.Replace(instruction, content);
    }

    private static OperationOutcome outcome(InventedAct act, Step step, Operation operation, LocalDate knownAt) {
        if (act.effect() == null) {
            return new OperationOutcome(
                    operation, OperationOutcome.State.PENDING, null, "la date d'entrée en vigueur n'est pas fixée");
        }
        if (act.effect().isAfter(knownAt)) {
            return new OperationOutcome(
                    operation, OperationOutcome.State.PENDING, act.effect(), "pas encore en vigueur");
        }
        return step.refusal().isEmpty()
                ? new OperationOutcome(operation, OperationOutcome.State.APPLIED, act.effect(), "")
                : new OperationOutcome(operation, OperationOutcome.State.REFUSED, act.effect(), step.refusal());
    }

    @Override
    public Optional<String> commitOf(ArticleVersion version) {
        return Optional.of("%040x".formatted(version.period().hashCode()));
    }

    @Override
    public void close() {
        cache.clear();
    }
}
