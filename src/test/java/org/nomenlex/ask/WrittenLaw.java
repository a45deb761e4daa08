package org.nomenlex.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nomenlex.act.ActHeader;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Provenance;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.law.Period;
import org.nomenlex.law.UnitPath;

/** A few articles in French, written down in a test as text; everything is known from the start. */
public final class WrittenLaw {

    private final Map<ArticleNumber, List<ArticleVersion>> articles = new TreeMap<>();
    private final List<ActRecord> acts = new ArrayList<>();

    /** An act without operations. */
    public WrittenLaw act(String numac, String promulgated, String published) {
        ActHeader header = new ActHeader(
                new Numac(numac),
                promulgated + "/01",
                "arrêté royal",
                LocalDate.parse(promulgated),
                LocalDate.parse(published),
                "Arrêté royal",
                "12",
                "",
                "",
                "",
                List.of());
        acts.add(new ActRecord(new ParsedAct(header, List.of(), List.of(), List.of()), List.of(), ""));
        return this;
    }

    /**
     * A version that ends the one before. A passage is {@code KIND path | text}; words in {@code {braces}} are the act's, the
     * others of the base text of 2030-01-01.
     */
    public WrittenLaw version(String article, String from, String act, String... passages) {
        ArticleNumber number = new ArticleNumber(article);
        List<ArticleVersion> versions = articles.computeIfAbsent(number, n -> new ArrayList<>());
        LocalDate start = LocalDate.parse(from);
        if (!versions.isEmpty()) {
            ArticleVersion last = versions.remove(versions.size() - 1);
            Period ended = new Period(last.period().from(), start);
            versions.add(new ArticleVersion(
                    number, Language.FR, ended, last.passages(), last.madeBy(), last.refusals(), last.remarks()));
        }
        List<Passage> text = new ArrayList<>();
        for (String p : passages) {
            text.add(passage(p, act, start));
        }
        versions.add(
                new ArticleVersion(number, Language.FR, Period.since(start), text, List.of(act), List.of(), List.of()));
        return this;
    }

    /** Puts a refusal and a remark on the newest version of an article. */
    public WrittenLaw told(String article, Refusal refusal, Remark remark) {
        List<ArticleVersion> versions = articles.get(new ArticleNumber(article));
        ArticleVersion v = versions.remove(versions.size() - 1);
        versions.add(new ArticleVersion(
                v.article(), v.language(), v.period(), v.passages(), v.madeBy(), List.of(refusal), List.of(remark)));
        return this;
    }

    private static Passage passage(String form, String act, LocalDate from) {
        int space = form.indexOf(' ');
        int bar = form.indexOf(" | ");
        UnitPath path = UnitPath.parse(form.substring(space + 1, bar));
        List<Piece> pieces = new ArrayList<>();
        String text = form.substring(bar + 3);
        boolean ofAct = text.startsWith("{");
        for (String part : text.split("[{}]")) {
            if (!part.isEmpty()) {
                pieces.add(new Piece(
                        part,
                        ofAct
                                ? new Provenance(act, "1.1", from, from.minusDays(20), "12")
                                : new Provenance("base:art-71@2030-01-01", "", LocalDate.of(2030, 1, 1), null, "")));
                ofAct = !ofAct;
            }
        }
        return new Passage(path, path.toString(), Passage.Kind.valueOf(form.substring(0, space)), 0, pieces);
    }

    /** The library that holds them. */
    public FixtureLibrary library() {
        FixtureLibrary library = new FixtureLibrary();
        articles.values().forEach(versions -> versions.forEach(library::with));
        acts.forEach(library::with);
        return library;
    }
}
