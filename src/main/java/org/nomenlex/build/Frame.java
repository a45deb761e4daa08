package org.nomenlex.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.Remark;
import org.nomenlex.law.Numac;
import org.nomenlex.law.UnitPath;
import org.nomenlex.store.Entry;
import org.nomenlex.timeline.Consolidator;

/**
 * Acts and articles as known after a publication.
 *
 * @param records what became of each act
 * @param articles the articles, with what was pending when they were last looked at
 */
record Frame(Map<Numac, ActRecord> records, Map<Consolidator.Key, Entry.ChangedArticle> articles) {

    /** Stands for what is pending where that is not known: equal to nothing that can be. */
    private static final Remark UNKNOWN = new Remark(Remark.Kind.WARNING, "", "", UnitPath.EMPTY, "", null);

    /** Before anything is known. */
    static final Frame NOTHING = new Frame(Map.of(), Map.of());

    /** After one more publication. */
    Frame after(Entry entry) {
        Map<Numac, ActRecord> acts = new TreeMap<>(records);
        entry.acts().forEach(a -> acts.put(a.parsed().header().numac(), a));
        Map<Consolidator.Key, Entry.ChangedArticle> all = new HashMap<>(articles);
        entry.articles().forEach(a -> all.put(new Consolidator.Key(a.article(), a.language()), a));
        return new Frame(acts, all);
    }

    /** The same, with nothing known of what was pending when each article was last looked at. */
    Frame withoutPending() {
        Map<Consolidator.Key, Entry.ChangedArticle> all = new HashMap<>();
        articles.forEach((key, a) ->
                all.put(key, new Entry.ChangedArticle(a.article(), a.language(), a.versions(), List.of(UNKNOWN))));
        return new Frame(records, all);
    }

    /** An article; without versions where it has none. */
    Entry.ChangedArticle article(Consolidator.Key key) {
        Entry.ChangedArticle there = articles.get(key);
        return there == null ? new Entry.ChangedArticle(key.article(), key.language(), List.of(), List.of()) : there;
    }

    boolean hasText(Consolidator.Key key) {
        return !article(key).versions().isEmpty();
    }

    /** The articles that have a text. */
    Set<Consolidator.Key> texts() {
        Set<Consolidator.Key> texts = new TreeSet<>();
        articles.forEach((key, article) -> {
            if (!article.versions().isEmpty()) {
                texts.add(key);
            }
        });
        return texts;
    }
}
