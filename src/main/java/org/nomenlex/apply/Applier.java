package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Operation;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.tree.ArticleText;
import org.nomenlex.tree.Structure;

/**
 * Applies operations to the text of an article.
 *
 * <p>The operations given together are those of <em>one</em> act with effect on one day: what they name and count is
 * resolved against the text before the act. Operations that do not concern the language of the text leave it as it is
 * and are no refusals. Which articles an operation concerns, {@link Reach} tells.
 */
public final class Applier {

    private final Language language;

    /** An applier for texts in that language. */
    public Applier(Language language) {
        this.language = language;
    }

    /** Whether the operation brings the whole text of the article, so that it needs none before. */
    public static boolean begins(Operation operation, ArticleNumber article) {
        return WholeArticles.brings(PartOfArticle.placed(operation), article);
    }

    /**
     * Applies the operations.
     *
     * @param before the text before the act, null where the article does not exist
     * @param article the article
     * @param operations operations of one act that concern the article, in the act's order
     * @param provenance who is named as the origin of new words
     */
    public ApplyResult apply(
            @Nullable ArticleText before, ArticleNumber article, List<Operation> operations, ProvenanceOf provenance) {
        return apply(before, article, operations, provenance, Drafting.OF_TODAY, new DepartureLog(null));
    }

    /**
     * Applies the operations of an act that may have been drafted before units got the numbers that they bear.
     *
     * @param drafting what the act could know
     * @param log is told what went
     */
    public ApplyResult apply(
            @Nullable ArticleText before,
            ArticleNumber article,
            List<Operation> operations,
            ProvenanceOf provenance,
            Drafting drafting,
            DepartureLog log) {
        List<OneLanguage> read = operations.stream()
                .map(PartOfArticle::placed)
                .map(o -> OneLanguage.of(o, language))
                .toList();
        ApplyResult result = new Run(before, article, read, provenance, drafting, log).result();
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            verdicts.add(Doubted.told(read.get(i).on(result.verdicts().get(i), operations.get(i))));
        }
        return new ApplyResult(result.after(), verdicts);
    }

    /** One application. */
    private final class Run {
        private final ArticleNumber article;
        private final List<Operation> operations;
        private final ProvenanceOf provenance;
        private final Verdict[] verdicts;
        private final Drafting drafting;
        private final LaterNumbers numbers;
        private final DepartureLog log;
        private @Nullable ArticleText text;

        Run(
                @Nullable ArticleText before,
                ArticleNumber article,
                List<OneLanguage> read,
                ProvenanceOf provenance,
                Drafting drafting,
                DepartureLog log) {
            this.log = log;
            this.drafting = drafting;
            this.numbers = new LaterNumbers(drafting);
            this.text = before == null ? null : numbers.before(before, log);
            this.article = article;
            this.operations = read.stream().map(OneLanguage::operation).toList();
            this.provenance = provenance;
            this.verdicts = new Verdict[read.size()];
            for (int i = 0; i < verdicts.length; i++) {
                String doubt = Doubted.obstacle(operations.get(i));
                String obstacle = doubt.isEmpty() ? read.get(i).obstacle() : doubt;
                if (!obstacle.isEmpty()) {
                    verdicts[i] = new Verdict.Refused(operations.get(i), obstacle);
                }
            }
        }

        ApplyResult result() {
            otherLanguage();
            bringWhole();
            List<Integer> late = firstPass();
            late.forEach(this::late);
            repealWhole();
            renumberWhole();
            List<Verdict> all = new ArrayList<>();
            for (Verdict verdict : verdicts) {
                all.add(Objects.requireNonNull(verdict));
            }
            return new ApplyResult(text == null ? null : numbers.behind(text, log), all);
        }

        private void otherLanguage() {
            for (int i = 0; i < verdicts.length; i++) {
                if (!operations.get(i).instruction().language().covers(language)) {
                    verdicts[i] = new Verdict.Applied(operations.get(i), List.of());
                }
            }
        }

        /** A whole text first: other operations of the act on the same article speak of it. */
        private void bringWhole() {
            for (int i = 0; i < verdicts.length; i++) {
                Operation operation = operations.get(i);
                if (verdicts[i] == null && WholeArticles.brings(operation, article)) {
                    verdicts[i] = wholeOrRefused(operation);
                }
            }
        }

        private Verdict wholeOrRefused(Operation operation) {
            try {
                return whole(operation);
            } catch (CannotApply e) {
                return new Verdict.Refused(operation, e.reason());
            }
        }

        private Verdict whole(Operation operation) {
            if (text != null && !(operation instanceof Operation.Replace)) {
                return new Verdict.Refused(operation, "l'article " + article + " existe d\u00e9j\u00e0");
            }
            List<String> lines = WholeArticles.textOf(operation, article);
            if (lines.isEmpty()) {
                return new Verdict.Refused(operation, "le texte de l'article " + article + " manque");
            }
            Provenance origin = provenance.of(operation);
            ArticleText before = text;
            if (before == null) {
                Misquoted.refuse(operation, List.of());
                text = ArticleText.read(article, lines, origin);
                return new Verdict.Applied(operation, List.of());
            }
            Verdict verdict = step(new Draft(before, drafting.signed()), operation);
            ArticleText after = text;
            if (verdict instanceof Verdict.Applied && after != null) {
                text = new ArticleText(after.number(), after.lawLines());
            }
            return verdict;
        }

        private Verdict step(Draft draft, Operation operation) {
            try {
                List<String> tolerances =
                        new Session(draft, List.of(), language, numbers).apply(operation, provenance.of(operation));
                text = draft.finished(log, true);
                return new Verdict.Applied(operation, tolerances);
            } catch (CannotApply e) {
                return new Verdict.Refused(operation, e.reason());
            }
        }

        /** All that the text before the act allows; returns the operations that may concern what the act itself brings. */
        private List<Integer> firstPass() {
            List<Integer> late = new ArrayList<>();
            if (text == null) {
                refuseAll("l'article " + article + " n'a pas de texte \u00e0 cette date");
                return late;
            }
            Draft draft = new Draft(text, drafting.signed());
            int[] said = saidFirst(draft.before());
            refuseBrokenWholes(text, said);
            Session session = new Session(draft, operations, language, numbers);
            for (int i : widestLast()) {
                Operation operation = operations.get(i);
                if (verdicts[i] != null
                        || said[i] != i
                        || WholeArticles.repeals(operation, article)
                        || isRenumberOfArticle(operation)) {
                    continue;
                }
                try {
                    verdicts[i] = new Verdict.Applied(operation, session.apply(operation, provenance.of(operation)));
                } catch (CannotApply e) {
                    verdicts[i] = new Verdict.Refused(operation, e.reason());
                    if (e.isAbsence()) {
                        late.add(i);
                    }
                }
            }
            betweenEnds(session, new Ranges(draft, drafting));
            for (int i = 0; i < verdicts.length; i++) {
                Verdict first = verdicts[said[i]];
                if (verdicts[i] == null && said[i] != i && first != null) {
                    verdicts[i] = first.on(operations.get(i));
                }
            }
            if (draft.touched()) {
                ArticleText after = draft.finished(log, true);
                text = after;
                tellNamesakes(after);
            } else {
                late.clear();
            }
            return late;
        }

        /** What stands between the ends of a range goes with it; what came there later stays. Both are told. */
        private void betweenEnds(Session session, Ranges ranges) {
            for (List<Operation> range : Together.ranges(operations)) {
                int last = operations.indexOf(range.get(range.size() - 1));
                if (!(verdicts[last] instanceof Verdict.Applied applied)) {
                    continue;
                }
                List<String> told = new ArrayList<>(applied.tolerances());
                for (Ranges.Between unit : ranges.between(range, operations)) {
                    told.add(unit.name() + betweenEnds(session, unit));
                }
                verdicts[last] = new Verdict.Applied(applied.operation(), told);
            }
        }

        private String betweenEnds(Session session, Ranges.Between unit) {
            if (unit.later()) {
                return " : venu par un acte publi\u00e9 apr\u00e8s celui-ci, n'est pas compris dans la suite d'unit\u00e9s nomm\u00e9e"
                        + " et reste";
            }
            try {
                session.apply(unit.repeal(), provenance.of(unit.repeal()));
                return " : compris dans la suite d'unit\u00e9s nomm\u00e9e, dispara\u00eet avec elle";
            } catch (CannotApply e) {
                return " : se trouve dans la suite d'unit\u00e9s nomm\u00e9e et reste (" + e.reason() + ")";
            }
        }

        /** For each operation the one that says the same of the same unit, itself mostly. */
        private int[] saidFirst(Structure before) {
            return IntStream.range(0, verdicts.length)
                    .map(i -> CommonRules.first(before, operations, i))
                    .toArray();
        }

        /** What one sentence changes as a whole is tried first: if a part of it cannot be changed, nothing of it is. */
        private void refuseBrokenWholes(ArticleText before, int[] said) {
            List<Operation> each = IntStream.range(0, said.length)
                    .filter(i -> said[i] == i)
                    .mapToObj(operations::get)
                    .toList();
            for (List<Operation> whole : Together.wholes(each)) {
                Session trial = new Session(new Draft(before, drafting.signed()), operations, language, numbers);
                for (Operation part : whole) {
                    try {
                        trial.apply(part, provenance.of(part));
                    } catch (CannotApply e) {
                        refuseWhole(whole, e.reason());
                        break;
                    }
                }
            }
        }

        private void refuseWhole(List<Operation> whole, String reason) {
            for (int i = 0; i < verdicts.length; i++) {
                if (verdicts[i] == null && whole.contains(operations.get(i))) {
                    verdicts[i] = new Verdict.Refused(
                            operations.get(i), "la phrase forme un tout, qui ne s'applique pas en entier : " + reason);
                }
            }
        }

        private void tellNamesakes(ArticleText after) {
            for (int i = 0; i < verdicts.length; i++) {
                Operation operation = operations.get(i);
                if (operation instanceof Operation.Renumber && verdicts[i] instanceof Verdict.Applied applied) {
                    Provenance by = provenance.of(operation);
                    List<String> tolerances = new ArrayList<>(applied.tolerances());
                    after.numberChanges().stream()
                            .filter(c -> c.by().equals(by))
                            .flatMap(c -> Namesakes.of(after, c).stream())
                            .forEach(tolerances::add);
                    verdicts[i] = new Verdict.Applied(operation, tolerances);
                }
            }
        }

        /** "Les mots A sont chaque fois remplac\u00e9s" leaves to the other points what they change. */
        private List<Integer> widestLast() {
            List<Integer> order = new ArrayList<>();
            for (boolean everywhere : new boolean[] {false, true}) {
                for (int i = 0; i < operations.size(); i++) {
                    if (Session.everywhere(operations.get(i)).isEmpty() != everywhere) {
                        order.add(i);
                    }
                }
            }
            return order;
        }

        /** What the act itself brought (a § 5bis, a service) may be named by its other points. */
        private void late(int index) {
            Operation operation = operations.get(index);
            ArticleText now = text;
            // Ordinals count the text before the act, never what it brings.
            if (now == null || Counting.counts(operation)) {
                return;
            }
            Draft draft = new Draft(now, drafting.signed());
            try {
                List<String> tolerances = new ArrayList<>(
                        new Session(draft, operations, language, numbers).apply(operation, provenance.of(operation)));
                tolerances.add("appliqu\u00e9 au texte tel que les autres points du m\u00eame acte le laissent");
                text = draft.finished(log, true);
                verdicts[index] = new Verdict.Applied(operation, tolerances);
            } catch (CannotApply e) {
                // The reason found in the text before the act stands.
            }
        }

        private void repealWhole() {
            for (int i = 0; i < verdicts.length; i++) {
                Operation operation = operations.get(i);
                if (verdicts[i] == null && WholeArticles.repeals(operation, article)) {
                    text = null;
                    log.all(provenance.of(operation));
                    verdicts[i] = new Verdict.Applied(operation, List.of());
                }
            }
        }

        private void renumberWhole() {
            for (int i = 0; i < verdicts.length; i++) {
                Operation operation = operations.get(i);
                ArticleText now = text;
                if (verdicts[i] == null && operation instanceof Operation.Renumber renumber && now != null) {
                    Draft draft = new Draft(now, drafting.signed());
                    draft.renumber(new ArticleNumber(
                            renumber.to().substring(renumber.to().indexOf(':') + 1)));
                    verdicts[i] = step(draft, operation);
                    if (verdicts[i] instanceof Verdict.Applied) {
                        log.all(provenance.of(operation));
                    }
                } else if (verdicts[i] == null) {
                    verdicts[i] = new Verdict.Refused(operation, "l'article " + article + " n'existe pas");
                }
            }
        }

        private void refuseAll(String reason) {
            for (int i = 0; i < verdicts.length; i++) {
                if (verdicts[i] == null) {
                    verdicts[i] = new Verdict.Refused(operations.get(i), reason);
                }
            }
        }

        private boolean isRenumberOfArticle(Operation operation) {
            return operation instanceof Operation.Renumber renumber
                    && (renumber.to().startsWith("art:") || !renumber.to().contains(":"))
                    && operation
                            .instruction()
                            .target()
                            .last()
                            .map(s -> s.kind() == SegmentKind.ARTICLE)
                            .orElse(false);
        }
    }
}
