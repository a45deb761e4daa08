package org.nomenlex.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * How words become terms. Accents are folded before stemming, because preformatted blocks of the Moniteur have lost them.
 * The exact field keeps forms and small words: phrases and wildcards look there.
 */
final class LawAnalyzers {

    static final String FRENCH = "text_fr";
    static final String DUTCH = "text_nl";
    static final String EXACT = "exact";

    private LawAnalyzers() {}

    static Analyzer perField() {
        return new PerFieldAnalyzerWrapper(
                new KeywordAnalyzer(), Map.of(FRENCH, new French(), DUTCH, new Dutch(), EXACT, new Exact()));
    }

    private static final class French extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new StandardTokenizer();
            TokenStream words = new LowerCaseFilter(new ElisionFilter(source, FrenchAnalyzer.DEFAULT_ARTICLES));
            TokenStream kept = new StopFilter(words, FrenchAnalyzer.getDefaultStopSet());
            return new TokenStreamComponents(source, new FrenchLightStemFilter(new ASCIIFoldingFilter(kept)));
        }
    }

    private static final class Dutch extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new StandardTokenizer();
            CharArraySet stop = DutchAnalyzer.getDefaultStopSet();
            TokenStream kept = new StopFilter(new LowerCaseFilter(source), stop);
            return new TokenStreamComponents(
                    source, new SnowballFilter(new ASCIIFoldingFilter(kept), new DutchStemmer()));
        }
    }

    private static final class Exact extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new StandardTokenizer();
            TokenStream words = new LowerCaseFilter(new ElisionFilter(source, FrenchAnalyzer.DEFAULT_ARTICLES));
            return new TokenStreamComponents(source, new ASCIIFoldingFilter(words));
        }

        /** Wildcards are not cut into words, but lose case and accents like the words that they must match. */
        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }
    }
}
