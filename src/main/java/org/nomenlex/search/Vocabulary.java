package org.nomenlex.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.nomenlex.history.Passage;

/** The words, order numbers and articles of the law: what completes a question, and what was perhaps meant. */
final class Vocabulary {

    /** Terms looked at for one completion; a prefix of one letter has thousands. */
    private static final int SCAN_LIMIT = 20_000;

    /** Example: the last word of {@code fraction flow res}. */
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}]+$");

    /** Example: the end of {@code article 17t}. */
    private static final Pattern LAST_ARTICLE = Pattern.compile("(?i)\\bart(?:icle|ikel)?\\.?\\s*:?\\s*(\\d+[a-z]*)$");

    private static final Pattern WORD = Pattern.compile("[\\p{L}]{3,40}");

    /** Words that may be meant by another, looked at where the nearest stands in no entry any more. */
    private static final int NEIGHBOURS = 10;

    private static final Comparator<Counted> MOST_USED =
            Comparator.comparingLong(Counted::count).reversed().thenComparing(Counted::text);

    private record Counted(String text, long count) {}

    private final DirectoryReader reader;
    private final LawSearcher searcher;
    private final DirectSpellChecker speller = new DirectSpellChecker();

    Vocabulary(DirectoryReader reader, LawSearcher searcher) {
        this.reader = reader;
        this.searcher = searcher;
        speller.setMinQueryLength(4);
        speller.setMaxEdits(2);
        speller.setThresholdFrequency(0);
    }

    List<Suggestion> complete(String typed, LocalDate knownAt, int limit) throws IOException {
        Matcher article = LAST_ARTICLE.matcher(typed);
        if (article.find()) {
            return startingWith(Fields.ARTICLE, article.group(1), limit).stream()
                    .map(c -> new Suggestion(Suggestion.Kind.ARTICLE, "article " + c.text(), ""))
                    .toList();
        }
        Matcher last = LAST_WORD.matcher(typed);
        if (!last.find()) {
            return List.of();
        }
        String before = typed.substring(0, last.start());
        if (Character.isDigit(last.group().charAt(0))) {
            return codes(before, last.group(), knownAt, limit);
        }
        return last.group().length() < 2 ? List.of() : words(before, last.group(), limit);
    }

    private List<Suggestion> words(String before, String prefix, int limit) throws IOException {
        List<Suggestion> words = new ArrayList<>();
        for (Counted c : startingWith(Fields.WORD, Fields.fold(prefix), limit)) {
            String word = c.text().substring(c.text().indexOf(Fields.FOLDED_END) + 1);
            words.add(new Suggestion(Suggestion.Kind.WORD, before + word, ""));
        }
        return words;
    }

    private List<Suggestion> codes(String before, String prefix, LocalDate knownAt, int limit) throws IOException {
        List<Suggestion> codes = new ArrayList<>();
        for (Counted c : startingWith(Fields.CODE, prefix, limit)) {
            codes.add(new Suggestion(Suggestion.Kind.CODE, before + c.text(), label(c.text(), knownAt)));
        }
        return codes;
    }

    private String label(String code, LocalDate knownAt) throws IOException {
        long[] day = {knownAt.toEpochDay()};
        BooleanQuery query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.CODE, code)), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.KIND, Passage.Kind.LABEL.name())), Occur.FILTER)
                .add(LongRange.newContainsQuery(Fields.KNOWN, day, day), Occur.FILTER)
                .build();
        TopDocs top = searcher.search(query, 1);
        if (top.scoreDocs.length == 0) {
            return "";
        }
        Hit hit = Fields.hit(searcher.storedFields().document(top.scoreDocs[0].doc), 0, List.of());
        return hit.snippet(90).marked("", "");
    }

    /** The terms of a field with that start, most used first. */
    private List<Counted> startingWith(String field, String prefix, int limit) throws IOException {
        @Nullable Terms terms = MultiTerms.getTerms(reader, field);
        List<Counted> found = new ArrayList<>();
        if (terms == null) {
            return found;
        }
        TermsEnum i = terms.iterator();
        if (i.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END) {
            return found;
        }
        for (BytesRef term = i.term(); term != null && found.size() < SCAN_LIMIT; term = i.next()) {
            String text = term.utf8ToString();
            if (!text.startsWith(prefix)) {
                break;
            }
            found.add(new Counted(text, i.docFreq()));
        }
        found.sort(MOST_USED);
        return best(field, found, limit);
    }

    /** The best of terms whose count may include entries that were taken away: it can only become less. */
    private List<Counted> best(String field, List<Counted> sorted, int limit) throws IOException {
        List<Counted> best = new ArrayList<>();
        for (Counted most : sorted) {
            if (limit <= 0
                    || best.size() >= limit
                            && most.count() < best.get(limit - 1).count()) {
                break;
            }
            Counted now = new Counted(most.text(), searcher.frequency(new Term(field, most.text())));
            if (now.count() > 0) {
                best.add(now);
                best.sort(MOST_USED);
            }
        }
        return best.stream().limit(limit).toList();
    }

    /** The question with words that the law does not hold replaced by their neighbours, or null where there are none. */
    @Nullable
    String corrected(String question) throws IOException {
        StringBuilder out = new StringBuilder();
        boolean changed = false;
        Matcher m = WORD.matcher(question);
        while (m.find()) {
            @Nullable String other = neighbour(m.group());
            changed |= other != null;
            m.appendReplacement(out, Matcher.quoteReplacement(other == null ? m.group() : other));
        }
        m.appendTail(out);
        return changed ? out.toString() : null;
    }

    private @Nullable String neighbour(String word) throws IOException {
        Term term = new Term(LawAnalyzers.EXACT, Fields.fold(word));
        if (searcher.frequency(term) > 0) {
            return null;
        }
        for (int asked : new int[] {1, NEIGHBOURS}) {
            for (SuggestWord near : speller.suggestSimilar(term, asked, reader, SuggestMode.SUGGEST_ALWAYS)) {
                if (searcher.frequency(new Term(term.field(), near.string)) > 0) {
                    return asWritten(near.string);
                }
            }
        }
        return null;
    }

    private String asWritten(String folded) throws IOException {
        List<Counted> forms = startingWith(Fields.WORD, folded + Fields.FOLDED_END, 1);
        return forms.isEmpty() ? folded : forms.get(0).text().substring(folded.length() + 1);
    }
}
