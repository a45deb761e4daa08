package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActArticle;
import org.nomenlex.act.ActBlock;
import org.nomenlex.amend.Operation;
import org.nomenlex.apply.Applier;
import org.nomenlex.apply.ApplyResult;
import org.nomenlex.apply.Reach;
import org.nomenlex.apply.Verdict;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.text.Place;
import org.nomenlex.tree.ArticleText;
import org.nomenlex.tree.LawLine;

/**
 * Changes the articles of an act with the same means as the articles of the nomenclature: the lines of its paragraphs,
 * blocks and tables are the text, and what comes out goes back into blocks.
 */
public final class ActTextEditor implements ActEditor {

    private static final Provenance ORIGIN = new Provenance("act", "", LocalDate.EPOCH, null, "");

    @Override
    public Edited edit(Act act, List<Operation> operations) {
        Map<String, List<Operation>> byArticle = new HashMap<>();
        for (Operation op : operations) {
            byArticle.computeIfAbsent(article(act, op), a -> new ArrayList<>()).add(op);
        }
        Map<Operation, String> reasons = new HashMap<>();
        List<ActArticle> articles = new ArrayList<>(act.articles());
        byArticle.forEach((number, ops) -> edit(act, number, ops, articles, reasons));
        Act edited = new Act(act.header(), act.language(), articles, act.notes(), act.signatures(), act.source());
        return new Edited(
                edited,
                operations.stream().map(o -> reasons.getOrDefault(o, "")).toList());
    }

    /** The article that an operation is about; where it names none, the one in which its words stand. */
    private static String article(Act act, Operation op) {
        String named = ActLinks.article(op);
        if (!named.isEmpty()) {
            return named;
        }
        if (op instanceof Operation.Insert insert && insert.unit() != null) {
            return insert.unit().article().map(ArticleNumber::value).orElse("");
        }
        String words = op instanceof Operation.ReplaceWords r
                ? r.old()
                : op instanceof Operation.DeleteWords d ? d.words() : "";
        List<ActArticle> having = act.articles().stream()
                .filter(a -> !words.isEmpty() && lines(a).stream().anyMatch(l -> l.contains(words)))
                .toList();
        return having.size() == 1 ? having.get(0).number() : "";
    }

    private static void edit(
            Act act,
            String number,
            List<Operation> operations,
            List<ActArticle> articles,
            Map<Operation, String> reasons) {
        if (number.isEmpty()) {
            operations.forEach(o -> reasons.put(o, "l'instruction ne nomme pas d'article de l'acte modifié"));
            return;
        }
        ArticleNumber article = new ArticleNumber(number);
        Optional<ActArticle> before = act.article(article.value());
        List<String> lines = before.map(ActTextEditor::lines).orElse(List.of());
        ArticleText text = before.isEmpty() ? null : ArticleText.read(article, headed(article, lines), ORIGIN);
        ApplyResult result = new Applier(act.language()).apply(text, article, operations, op -> ORIGIN);
        for (Verdict verdict : result.verdicts()) {
            reasons.put(verdict.operation(), verdict instanceof Verdict.Refused no ? no.reason() : "");
        }
        int at = before.map(articles::indexOf).orElse(-1);
        ArticleText after = result.after();
        if (after == null && at >= 0) {
            articles.remove(at);
        } else if (after != null && !after.equals(text)) {
            ActArticle fresh = article(article, before.orElse(null), text, after);
            if (at >= 0) {
                articles.set(at, fresh);
            } else {
                articles.add(fresh);
                articles.sort(Comparator.comparing(ActTextEditor::order));
            }
        }
    }

    /** Annexes stay behind. */
    private static ArticleNumber order(ActArticle article) {
        return article.number().matches("\\d.*") ? new ArticleNumber(article.number()) : new ArticleNumber("99999999");
    }

    private static List<String> lines(ActArticle article) {
        return article.blocks().stream().flatMap(b -> b.lines().stream()).toList();
    }

    /** The reader of acts leaves "Art. 3." out; texts of articles begin with it. */
    private static List<String> headed(ArticleNumber article, List<String> lines) {
        List<String> headed = new ArrayList<>(lines);
        headed.set(0, "Art. " + article + ". " + lines.get(0));
        return headed;
    }

    private static ActArticle article(
            ArticleNumber number, @Nullable ActArticle before, @Nullable ArticleText text, ArticleText after) {
        Map<String, ActBlock> home = new HashMap<>();
        if (before != null && text != null) {
            int line = 0;
            for (ActBlock block : before.blocks()) {
                for (int i = 0; i < block.lines().size(); i++) {
                    home.put(text.lawLines().get(line++).id(), block);
                }
            }
        }
        Place place = before == null ? Place.START : before.place();
        List<ActBlock> blocks = new ArrayList<>();
        List<String> run = new ArrayList<>();
        ActBlock open = null;
        boolean first = true;
        for (LawLine line : after.lawLines()) {
            ActBlock block = home.get(line.id());
            String words = first ? unheaded(number, line.text()) : line.text();
            first = false;
            if (open != null && open != block) {
                blocks.add(rebuilt(open, run));
                run = new ArrayList<>();
                open = null;
            }
            if (block == null || block instanceof ActBlock.Paragraph) {
                int indent = block instanceof ActBlock.Paragraph p ? p.indent() : 0;
                if (!words.isBlank()) {
                    blocks.add(new ActBlock.Paragraph(block == null ? place : block.place(), indent, words));
                }
            } else {
                open = block;
                run.add(words);
            }
        }
        if (open != null) {
            blocks.add(rebuilt(open, run));
        }
        return new ActArticle(number.value(), before == null ? "" : before.heading(), blocks, true, place);
    }

    private static ActBlock rebuilt(ActBlock block, List<String> lines) {
        return block instanceof ActBlock.Table
                ? new ActBlock.Table(block.place(), lines)
                : new ActBlock.Preformatted(block.place(), lines);
    }

    private static String unheaded(ArticleNumber number, String line) {
        return Reach.bornIn(List.of(line)).isEmpty()
                ? line
                : line.replaceFirst("^\\W*Art(?:icle|\\.)\\s*" + number.value() + "(?:er)?\\s*[.,]\\s*", "");
    }
}
