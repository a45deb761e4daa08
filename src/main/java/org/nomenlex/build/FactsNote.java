package org.nomenlex.build;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nomenlex.check.ActFacts;
import org.nomenlex.check.ArticleFacts;
import org.nomenlex.check.Facts;
import org.nomenlex.law.Language;
import org.nomenlex.store.BuildState;
import org.nomenlex.timeline.Consolidator;

/**
 * The facts of the self checks, kept beside the repository: a line for each act and each article, so that a build after one
 * more act replaces a few lines without understanding the others.
 */
final class FactsNote {

    private static final String NOTE = "facts.txt";

    /** The first line: lines of another form are not understood. */
    private static final String FORM = "facts 1";

    private static final String ACT = "act ";
    private static final String ARTICLE = "article ";
    private static final String REGISTER = "register";
    private static final String MODIFIED_BY = "modified-by";
    private static final String MISFITS = "misfits";
    private static final String UNREADABLE = "unreadable";

    private final TreeMap<String, String> lines = new TreeMap<>();

    FactsNote() {}

    /** The facts that the last build kept; empty where there are none, or in another form. */
    static Optional<FactsNote> in(Path consolidated) {
        return BuildState.read(consolidated, NOTE).flatMap(FactsNote::parse);
    }

    private static Optional<FactsNote> parse(String text) {
        FactsNote note = new FactsNote();
        int at = text.indexOf('\n');
        if (at < 0 || !text.substring(0, at).equals(FORM)) {
            return Optional.empty();
        }
        while (++at < text.length()) {
            int tab = text.indexOf('\t', at);
            int end = text.indexOf('\n', at);
            if (tab < 0 || end < tab) {
                return Optional.empty();
            }
            note.lines.put(text.substring(at, tab), text.substring(tab + 1, end));
            at = end;
        }
        return Optional.of(note);
    }

    void keep(Path consolidated) {
        BuildState.writeLines(
                consolidated,
                NOTE,
                Stream.concat(Stream.of(FORM), lines.entrySet().stream().map(e -> e.getKey() + "\t" + e.getValue())));
    }

    void put(ActFacts act) {
        lines.put(ACT + act.numac(), FactsJson.write(act));
    }

    /** Puts the facts of an article; takes them away where it has no text. */
    void put(Consolidator.Key key, Optional<ArticleFacts> facts) {
        String name = ARTICLE + name(key);
        facts.ifPresentOrElse(f -> lines.put(name, FactsJson.write(f)), () -> lines.remove(name));
    }

    /** Example: {@code 17ter FR}. */
    private static String name(Consolidator.Key key) {
        return key.article() + " " + key.language();
    }

    /** Puts what is known beside acts and articles. */
    void put(Facts rest) {
        lines.put(REGISTER, FactsJson.write(rest.register()));
        lines.put(MODIFIED_BY, FactsJson.write(rest.modifiedBy()));
        lines.put(MISFITS, FactsJson.writeFindings(rest.misfits()));
        putUnreadable(rest.unreadable());
    }

    void putUnreadable(List<String> unreadable) {
        lines.put(UNREADABLE, FactsJson.writeStrings(unreadable));
    }

    /** All of them; empty where a line is not understood. */
    Optional<Facts> facts() {
        try {
            return Optional.of(new Facts(
                    acts(),
                    articles(),
                    FactsJson.rows(lines.getOrDefault(REGISTER, "")),
                    FactsJson.rows(lines.getOrDefault(MODIFIED_BY, "")),
                    FactsJson.readFindings(lines.getOrDefault(MISFITS, "")),
                    FactsJson.readStrings(lines.getOrDefault(UNREADABLE, ""))));
        } catch (IllegalArgumentException | DateTimeException e) {
            // A note that cannot be read is no note: who asks is told to build again.
            return Optional.empty();
        }
    }

    private List<ActFacts> acts() {
        List<ActFacts> acts = new ArrayList<>();
        lines.forEach((key, line) -> {
            if (key.startsWith(ACT)) {
                acts.add(FactsJson.act(line));
            }
        });
        return acts;
    }

    private List<ArticleFacts> articles() {
        Map<Consolidator.Key, ArticleFacts> articles = new TreeMap<>();
        lines.forEach((key, line) -> {
            if (key.startsWith(ARTICLE)) {
                ArticleFacts facts = FactsJson.article(line);
                Language language = Language.valueOf(key.substring(key.lastIndexOf(' ') + 1));
                articles.put(new Consolidator.Key(facts.article(), language), facts);
            }
        });
        return List.copyOf(articles.values());
    }
}
