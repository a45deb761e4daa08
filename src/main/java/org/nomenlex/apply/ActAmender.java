package org.nomenlex.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActArticle;
import org.nomenlex.act.ActBlock;
import org.nomenlex.amend.Operation;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.tree.ArticleText;
import org.nomenlex.tree.Heads;
import org.nomenlex.tree.LawLine;
import org.nomenlex.tree.Style;

/**
 * Applies operations to the text of an amending act: an act may change another before that takes effect. The articles of
 * an act are edited like those of the nomenclature.
 */
public final class ActAmender {

    private final Applier applier;

    /** An amender of acts in that language. */
    public ActAmender(Language language) {
        this.applier = new Applier(language);
    }

    /**
     * The act as amended.
     *
     * @param act its text with what could be applied
     * @param verdicts one per operation, in the given order
     */
    public record Amended(Act act, List<Verdict> verdicts) {
        /** Copies the list. */
        public Amended {
            verdicts = List.copyOf(verdicts);
        }
    }

    /**
     * Applies the operations of one act to the text of another.
     *
     * @param act the amended act
     * @param operations their targets are units of that act ({@code art:2/pt:1})
     */
    public Amended amend(Act act, List<Operation> operations) {
        Map<ArticleNumber, List<Operation>> byArticle = new LinkedHashMap<>();
        for (Operation operation : operations) {
            Reach.of(operation, numbers(act))
                    .forEach(n ->
                            byArticle.computeIfAbsent(n, k -> new ArrayList<>()).add(operation));
        }
        Map<Operation, Verdict> verdicts = new LinkedHashMap<>();
        Act amended = act;
        for (Map.Entry<ArticleNumber, List<Operation>> entry : byArticle.entrySet()) {
            amended = amend(amended, entry.getKey(), entry.getValue(), verdicts);
        }
        List<Verdict> all = operations.stream()
                .map(o -> verdicts.getOrDefault(o, new Verdict.Refused(o, "l'article vis\u00e9 n'est pas nomm\u00e9")))
                .toList();
        return new Amended(amended, all);
    }

    private static List<ArticleNumber> numbers(Act act) {
        return act.articles().stream()
                .filter(ActAmender::isNumbered)
                .map(a -> new ArticleNumber(a.number()))
                .toList();
    }

    private static boolean isNumbered(ActArticle article) {
        return Character.isDigit(article.number().charAt(0));
    }

    private Act amend(Act act, ArticleNumber number, List<Operation> operations, Map<Operation, Verdict> verdicts) {
        Optional<ActArticle> article = act.article(number.value());
        ArticleText before = article.map(a -> text(number, a)).orElse(null);
        ApplyResult result = applier.apply(before, number, operations, o -> origin());
        result.verdicts().forEach(v -> verdicts.merge(v.operation(), v, ActAmender::worse));
        return with(act, article.orElse(null), number, result.after());
    }

    /** An operation on several articles counts as applied where it was applied to one. */
    private static Verdict worse(Verdict a, Verdict b) {
        return a instanceof Verdict.Applied ? a : b;
    }

    private static Provenance origin() {
        return new Provenance("new", "", LocalDate.EPOCH, null, "");
    }

    private static ArticleText text(ArticleNumber number, ActArticle article) {
        Provenance origin = new Provenance("old", "", LocalDate.EPOCH, null, "");
        List<LawLine> lines = new ArrayList<>();
        for (int b = 0; b < article.blocks().size(); b++) {
            List<String> texts = article.blocks().get(b).lines();
            for (int l = 0; l < texts.size(); l++) {
                lines.add(LawLine.of(b + "." + l, texts.get(l), origin));
            }
        }
        return new ArticleText(number, lines);
    }

    private static Act with(Act act, @Nullable ActArticle old, ArticleNumber number, @Nullable ArticleText after) {
        List<ActArticle> articles = new ArrayList<>();
        boolean placed = after == null;
        for (ActArticle article : act.articles()) {
            boolean behind =
                    old == null && isNumbered(article) && new ArticleNumber(article.number()).compareTo(number) > 0;
            if (!placed && (article == old || behind)) {
                articles.add(article(article == old ? article : null, number, after, act));
                placed = true;
            }
            if (article != old) {
                articles.add(article);
            }
        }
        if (!placed) {
            articles.add(article(null, number, after, act));
        }
        return new Act(act.header(), act.language(), articles, act.notes(), act.signatures(), act.source());
    }

    private static ActArticle article(
            @Nullable ActArticle old, ArticleNumber number, @Nullable ArticleText text, Act act) {
        ActArticle like = old != null ? old : act.articles().get(0);
        List<ActBlock> blocks = text == null ? List.of() : blocks(text, like);
        String own = text == null ? number.value() : text.number().value();
        return new ActArticle(
                own, old == null ? "" : old.heading(), blocks, old != null && old.amended(), like.place());
    }

    /** Lines that were not touched keep their block with its place; the head "Art. 2." is no part of the text of an article. */
    private static List<ActBlock> blocks(ArticleText text, ActArticle old) {
        List<ActBlock> blocks = new ArrayList<>();
        List<LawLine> lines = text.lawLines();
        int i = 0;
        while (i < lines.size()) {
            ActBlock source = source(lines.get(i), old);
            int end = i + 1;
            while (source != null
                    && source.lines().size() > 1
                    && end < lines.size()
                    && source(lines.get(end), old) == source) {
                end++;
            }
            List<String> texts =
                    lines.subList(i, end).stream().map(LawLine::text).toList();
            blocks.add(block(source, i == 0 ? withoutHead(texts) : texts, old));
            i = end;
        }
        return blocks;
    }

    private static @Nullable ActBlock source(LawLine line, ActArticle old) {
        if (!line.id().matches("\\d+\\.\\d+")) {
            return null;
        }
        int block = Integer.parseInt(line.id().substring(0, line.id().indexOf('.')));
        return block < old.blocks().size() ? old.blocks().get(block) : null;
    }

    private static ActBlock block(@Nullable ActBlock source, List<String> texts, ActArticle old) {
        if (source instanceof ActBlock.Preformatted) {
            return new ActBlock.Preformatted(source.place(), texts);
        }
        if (source instanceof ActBlock.Table) {
            return new ActBlock.Table(source.place(), texts);
        }
        int indent = source instanceof ActBlock.Paragraph paragraph ? paragraph.indent() : 0;
        return new ActBlock.Paragraph(source == null ? old.place() : source.place(), indent, texts.get(0));
    }

    private static List<String> withoutHead(List<String> texts) {
        String first = texts.get(0);
        var heads = Heads.of(first);
        if (heads.isEmpty() || heads.get(0).style() != Style.ARTICLE) {
            return texts;
        }
        List<String> result = new ArrayList<>(texts);
        result.set(0, first.substring(heads.get(0).end()));
        return result;
    }
}
