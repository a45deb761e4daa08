package org.nomenlex.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Library;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Period;
import org.nomenlex.law.UnitPath;

/**
 * Makes the provisions of an article out of its versions: walks the days of knowledge, joins what did not change from one
 * version to the next, and closes an entry on the day on which it was no longer known to be so.
 */
final class Provisions {

    /** What must be equal for two passages to be one provision; the number tells apart nodes of the same identity. */
    private record Words(
            UnitPath path, String identity, int number, Passage.Kind kind, String text, List<String> acts) {}

    /** The one object for equal words: from here on, to be equal is to be the same. */
    private static final class Node {
        final Words words;

        Node(Words words) {
            this.words = words;
        }
    }

    private record Rectangle(Node node, Period inForce) {}

    private final ArticleNumber article;
    private final Language language;
    private final Map<Passage, Node> seen = new IdentityHashMap<>();
    private final Map<Words, Node> nodes = new HashMap<>();
    private final Map<Rectangle, LocalDate> open = new LinkedHashMap<>();
    private final List<Provision> closed = new ArrayList<>();

    private Provisions(ArticleNumber article, Language language) {
        this.article = article;
        this.language = language;
    }

    /** All provisions of an article in a language, whatever the days. */
    static List<Provision> of(Library library, ArticleNumber article, Language language) {
        Provisions provisions = new Provisions(article, language);
        List<ArticleVersion> before = List.of();
        for (LocalDate day : library.knowledgeDays(article, language)) {
            List<ArticleVersion> versions = library.versions(article, language, day);
            if (!versions.equals(before)) {
                provisions.learn(versions, day);
                before = versions;
            }
        }
        return provisions.finish();
    }

    private void learn(List<ArticleVersion> versions, LocalDate day) {
        Map<Rectangle, LocalDate> now = new LinkedHashMap<>();
        periods(versions).forEach((node, periods) -> periods.forEach(p -> now.put(new Rectangle(node, p), day)));
        for (Iterator<Map.Entry<Rectangle, LocalDate>> i = open.entrySet().iterator(); i.hasNext(); ) {
            Map.Entry<Rectangle, LocalDate> entry = i.next();
            if (now.remove(entry.getKey()) == null) {
                closed.add(provision(entry.getKey(), new Period(entry.getValue(), day)));
                i.remove();
            }
        }
        open.putAll(now);
    }

    private List<Provision> finish() {
        open.forEach((rectangle, since) -> closed.add(provision(rectangle, Period.since(since))));
        return closed;
    }

    private Provision provision(Rectangle rectangle, Period known) {
        Words w = rectangle.node().words;
        return new Provision(
                article, language, w.path(), w.identity(), w.kind(), w.text(), w.acts(), rectangle.inForce(), known);
    }

    /** The periods of each provision, those that touch joined. */
    private Map<Node, List<Period>> periods(List<ArticleVersion> versions) {
        Map<Node, List<Period>> periods = new LinkedHashMap<>();
        for (ArticleVersion version : versions) {
            Map<String, Integer> count = new HashMap<>();
            for (Passage passage : version.passages()) {
                int number = count.merge(passage.identity(), 1, Integer::sum);
                List<Period> spans = periods.computeIfAbsent(node(passage, number), k -> new ArrayList<>(1));
                append(spans, version.period());
            }
        }
        return periods;
    }

    private Node node(Passage passage, int number) {
        @Nullable Node known = seen.get(passage);
        if (known != null && known.words.number() == number) {
            return known;
        }
        List<String> acts = passage.pieces().stream()
                .map(p -> p.provenance().numac())
                .distinct()
                .sorted()
                .toList();
        Words words = new Words(passage.path(), passage.identity(), number, passage.kind(), passage.text(), acts);
        Node node = nodes.computeIfAbsent(words, Node::new);
        seen.put(passage, node);
        return node;
    }

    private static void append(List<Period> spans, Period next) {
        int last = spans.size() - 1;
        if (last >= 0 && next.from().equals(spans.get(last).to())) {
            spans.set(last, new Period(spans.get(last).from(), next.to()));
        } else {
            spans.add(next);
        }
    }
}
