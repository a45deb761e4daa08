package org.nomenlex.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.nomenlex.history.Passage;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.OrderNumber;
import org.nomenlex.law.ServiceCode;

/** Turns questions into Lucene's queries: what is looked for scores, when and where only filters. */
final class LuceneQueries {

    /** What {@code in:} names. */
    private static final int LONGEST_WORD = 200;

    private static final Map<String, List<Passage.Kind>> PLACES = Map.of(
            "label", List.of(Passage.Kind.LABEL),
            "libelle", List.of(Passage.Kind.LABEL),
            "code", List.of(Passage.Kind.CODE),
            "rule", List.of(Passage.Kind.RULE),
            "regle", List.of(Passage.Kind.RULE),
            "regel", List.of(Passage.Kind.RULE),
            "heading", List.of(Passage.Kind.HEADING),
            "text", List.of(Passage.Kind.TEXT),
            "table", List.of(Passage.Kind.ROW, Passage.Kind.PREFORMATTED));

    private final Analyzer analyzer;
    private final QueryBuilder builder;

    /** The language in which words are looked for, or null for both and as they are written. */
    private final @Nullable Language only;

    LuceneQueries(Analyzer analyzer) {
        this(analyzer, null);
    }

    private LuceneQueries(Analyzer analyzer, @Nullable Language only) {
        this.only = only;
        this.analyzer = analyzer;
        this.builder = new QueryBuilder(analyzer);
    }

    /**
     * The same for marking the words in a text that is known to answer: a word is looked for by its stem in the language of
     * the text alone, which finds it as it is written, too.
     */
    LuceneQueries marking(Language language) {
        return new LuceneQueries(analyzer, language);
    }

    /**
     * The filter of a request: times and facets.
     *
     * @param rectangles the days of all entries; null where they are not in memory
     */
    static Query filter(SearchRequest r, @Nullable Rectangles rectangles) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (rectangles == null) {
            days(all, r);
        } else {
            days(all, r, rectangles);
        }
        if (r.article() != null) {
            all.add(term(Fields.ARTICLE, r.article().value()), Occur.FILTER);
        }
        if (r.language() != null) {
            all.add(term(Fields.LANG, r.language().code()), Occur.FILTER);
        }
        oneOf(all, Fields.KEY, r.keys());
        oneOf(all, Fields.YEAR, r.years());
        oneOf(all, Fields.ACT, r.acts());
        return all.build();
    }

    /** The day in force and the period may both be asked for. */
    private static void days(BooleanQuery.Builder all, SearchRequest r, Rectangles rectangles) {
        long known = r.knownAt().toEpochDay();
        long first = r.from() == null ? Long.MIN_VALUE : r.from().toEpochDay();
        long last = r.to() == null ? Long.MAX_VALUE : r.to().toEpochDay();
        if (r.asOf() == null || r.from() != null || r.to() != null) {
            all.add(rectangles.holding(known, first, Math.max(first, last)), Occur.FILTER);
        }
        if (r.asOf() != null) {
            long day = r.asOf().toEpochDay();
            all.add(rectangles.holding(known, day, day), Occur.FILTER);
        }
    }

    private static void days(BooleanQuery.Builder all, SearchRequest r) {
        all.add(contains(Fields.KNOWN, r.knownAt()), Occur.FILTER);
        if (r.asOf() != null) {
            all.add(contains(Fields.FORCE, r.asOf()), Occur.FILTER);
        }
        if (r.from() != null || r.to() != null) {
            long first = r.from() == null ? Long.MIN_VALUE : r.from().toEpochDay();
            long last = r.to() == null ? Long.MAX_VALUE : r.to().toEpochDay();
            all.add(
                    LongRange.newIntersectsQuery(Fields.FORCE, new long[] {first}, new long[] {Math.max(first, last)}),
                    Occur.FILTER);
        }
    }

    /** What holds on a day: looked up in the tree, or asked of each entry where the words leave few. */
    private static Query contains(String field, LocalDate day) {
        long[] point = {day.toEpochDay()};
        Query byEntry = new BooleanQuery.Builder()
                .add(
                        NumericDocValuesField.newSlowRangeQuery(field + Fields.FIRST, Long.MIN_VALUE, point[0]),
                        Occur.FILTER)
                .add(
                        NumericDocValuesField.newSlowRangeQuery(field + Fields.LAST, point[0], Long.MAX_VALUE),
                        Occur.FILTER)
                .build();
        return new IndexOrDocValuesQuery(LongRange.newContainsQuery(field, point, point), byEntry);
    }

    private static void oneOf(BooleanQuery.Builder all, String field, List<String> values) {
        if (!values.isEmpty()) {
            all.add(new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()), Occur.FILTER);
        }
    }

    /** What a question looks for. */
    Query query(Clause clause) {
        if (clause instanceof Clause.Word w) {
            return word(w.text());
        }
        if (clause instanceof Clause.Wildcard w) {
            return wildcard(w.pattern());
        }
        if (clause instanceof Clause.Phrase p) {
            return orNothing(builder.createPhraseQuery(LawAnalyzers.EXACT, p.text()));
        }
        if (clause instanceof Clause.Field f) {
            return field(f);
        }
        if (clause instanceof Clause.And a) {
            return all(a.clauses());
        }
        if (clause instanceof Clause.Or o) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            o.clauses().forEach(c -> any.add(query(c), Occur.SHOULD));
            return any.build();
        }
        if (clause instanceof Clause.Not n) {
            return all(List.of(n));
        }
        return new MatchAllDocsQuery();
    }

    private Query all(List<Clause> clauses) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean wanted = false;
        List<Clause> telling = clauses.stream().filter(c -> !isSmallWord(c)).toList();
        for (Clause clause : telling.isEmpty() ? clauses : telling) {
            if (clause instanceof Clause.Not n) {
                all.add(query(n.clause()), Occur.MUST_NOT);
            } else {
                all.add(query(clause), Occur.MUST);
                wanted = true;
            }
        }
        if (!wanted) {
            all.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        return all.build();
    }

    /** "de", "van": words that the language fields leave out; beside others they ask for nothing. */
    private boolean isSmallWord(Clause clause) {
        return clause instanceof Clause.Word w
                && (builder.createPhraseQuery(LawAnalyzers.FRENCH, w.text()) == null
                        || builder.createPhraseQuery(LawAnalyzers.DUTCH, w.text()) == null);
    }

    private Query word(String text) {
        if (OrderNumber.isOrderNumber(text)) {
            return only != null
                    ? term(LawAnalyzers.EXACT, text)
                    : either(term(Fields.CODE, text), term(LawAnalyzers.EXACT, text));
        }
        @Nullable Query french = builder.createPhraseQuery(LawAnalyzers.FRENCH, text);
        @Nullable Query dutch = builder.createPhraseQuery(LawAnalyzers.DUTCH, text);
        @Nullable Query exact = builder.createPhraseQuery(LawAnalyzers.EXACT, text);
        if (exact == null) {
            return new MatchAllDocsQuery(); // a sign such as § or -
        }
        if (french == null || dutch == null) {
            return exact;
        }
        return only == null ? either(french, dutch, exact) : only == Language.FR ? french : dutch;
    }

    private static Query either(Query... queries) {
        return new DisjunctionMaxQuery(List.of(queries), 0.1f);
    }

    private Query wildcard(String pattern) {
        if (pattern.length() > LONGEST_WORD) {
            // No word of law is as long, and Lucene makes no automaton of it.
            return new MatchNoDocsQuery();
        }
        int elided = Math.max(pattern.lastIndexOf('\''), pattern.lastIndexOf('\u2019'));
        BytesRef term = analyzer.normalize(LawAnalyzers.EXACT, pattern.substring(elided + 1));
        return new WildcardQuery(new Term(LawAnalyzers.EXACT, term));
    }

    private static Query orNothing(@Nullable Query query) {
        return query == null ? new MatchAllDocsQuery() : query;
    }

    private static Query field(Clause.Field f) {
        String value = f.value();
        return switch (f.name()) {
            case ARTICLE ->
                value.isEmpty() ? new MatchAllDocsQuery() : term(Fields.ARTICLE, new ArticleNumber(value).value());
            case STEP -> term(Fields.STEP, value);
            case REF -> term(Fields.REF, value.toLowerCase(Locale.ROOT));
            case ACT -> term(Fields.ACT, value);
            case LANG -> term(Fields.LANG, value.toLowerCase(Locale.ROOT));
            case KEY ->
                term(
                        Fields.KEY,
                        value.replaceFirst("^([A-Za-z]+)\\s*(?=\\d)", "$1 ").toUpperCase(Locale.ROOT));
            case CODE -> code(value);
            case IN -> place(Fields.fold(value));
        };
    }

    private static Query code(String value) {
        if (value.endsWith("*")) {
            return new PrefixQuery(new Term(Fields.CODE, value.substring(0, value.length() - 1)));
        }
        if (!ServiceCode.isServiceCode(value)) {
            return term(Fields.CODE, value);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        ServiceCode.of(value).numbers().forEach(n -> all.add(term(Fields.CODE, n.digits()), Occur.MUST));
        return all.build();
    }

    private static Query place(String name) {
        List<Passage.Kind> kinds = PLACES.get(name);
        if (kinds == null) {
            throw new QueryRefused(QueryRefused.Reason.BAD_FIELD);
        }
        return new TermInSetQuery(
                Fields.KIND, kinds.stream().map(k -> new BytesRef(k.name())).toList());
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
