package org.nomenlex.build;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.nomenlex.check.ActFacts;
import org.nomenlex.check.ArticleFacts;
import org.nomenlex.check.Facts;
import org.nomenlex.timeline.Consolidator;

/** Puts the facts of the self checks into lines: a name and, in JSON, what is known under it; empty where nothing is. */
final class FactsPen {

    static final String ACT = "act ";
    static final String ARTICLE = "article ";
    static final String REGISTER = "register";
    static final String MODIFIED_BY = "modified-by";
    static final String MISFITS = "misfits";
    static final String UNREADABLE = "unreadable";

    /** What stands before this line does not count. */
    static final String AGAIN = "again";

    private final BiConsumer<String, String> lines;

    /** @param lines takes a line: its name, then its content */
    FactsPen(BiConsumer<String, String> lines) {
        this.lines = lines;
    }

    /** What was put so far is in vain. */
    void startAgain() {
        lines.accept(AGAIN, "");
    }

    void put(ActFacts act) {
        lines.accept(ACT + act.numac(), FactsJson.write(act));
    }

    /** Puts the facts of an article; takes them away where it has no text. */
    void put(Consolidator.Key key, Optional<ArticleFacts> facts) {
        lines.accept(ARTICLE + name(key), facts.map(FactsJson::write).orElse(""));
    }

    /** Example: {@code 17ter FR}. */
    private static String name(Consolidator.Key key) {
        return key.article() + " " + key.language();
    }

    /** Puts what is known beside acts and articles. */
    void put(Facts rest) {
        lines.accept(REGISTER, FactsJson.write(rest.register()));
        lines.accept(MODIFIED_BY, FactsJson.write(rest.modifiedBy()));
        lines.accept(MISFITS, FactsJson.writeFindings(rest.misfits()));
        putUnreadable(rest.unreadable());
    }

    void putUnreadable(List<String> unreadable) {
        lines.accept(UNREADABLE, FactsJson.writeStrings(unreadable));
    }
}
