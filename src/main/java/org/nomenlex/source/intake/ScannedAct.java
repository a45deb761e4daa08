package org.nomenlex.source.intake;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.act.ActBlock;
import org.nomenlex.source.SourceAct;
import org.nomenlex.source.SourceArticle;
import org.nomenlex.source.ocr.Cleaned;
import org.nomenlex.source.ocr.Lexicon;
import org.nomenlex.source.ocr.OcrCleaner;

/**
 * The articles of a scanned act after cleaning, with what cleaning did.
 *
 * @param articles the articles
 * @param cleaned all their lines, repairs and doubts
 */
record ScannedAct(List<SourceArticle> articles, Cleaned cleaned) {

    static ScannedAct of(SourceAct act, Lexicon lexicon) {
        List<String> lines =
                act.articles().stream().flatMap(a -> a.lines().stream()).toList();
        Cleaned cleaned = OcrCleaner.clean(lines, lexicon);
        List<SourceArticle> articles = new ArrayList<>();
        int at = 0;
        for (SourceArticle article : act.articles()) {
            List<ActBlock> blocks = new ArrayList<>();
            for (ActBlock block : article.blocks()) {
                int end = at + block.lines().size();
                blocks.add(with(block, cleaned.paragraphs().subList(at, end)));
                at = end;
            }
            articles.add(new SourceArticle(article.label(), article.headings(), blocks));
        }
        return new ScannedAct(articles, cleaned);
    }

    private static ActBlock with(ActBlock block, List<String> lines) {
        return block instanceof ActBlock.Paragraph p
                ? new ActBlock.Paragraph(p.place(), p.indent(), lines.get(0))
                : block instanceof ActBlock.Table t
                        ? new ActBlock.Table(t.place(), lines)
                        : new ActBlock.Preformatted(block.place(), lines);
    }
}
