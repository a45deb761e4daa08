package org.nomenlex.search;

import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/** An article in a language: what the entries of the index belong to, and are brought up to date by. */
record IndexedArticle(ArticleNumber number, Language language) implements Comparable<IndexedArticle> {

    /** The name of its entries, as {@link Fields#OWNER} holds it. */
    String owner() {
        return Fields.owner(number, language);
    }

    @Override
    public int compareTo(IndexedArticle other) {
        int byLanguage = language.compareTo(other.language);
        return byLanguage != 0 ? byLanguage : number.compareTo(other.number);
    }
}
