package org.nomenlex.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
        final List<Rectangle> open = new ArrayList<>(1);
        final List<Period> spans = new ArrayList<>(1);
        int round;

        Node(Words words) {
            this.words = words;
        }
    }

    /** Words in force over a period, known since a day and not yet known otherwise. */
    private static final class Rectangle {
        final Node node;
        final Period inForce;
        final LocalDate since;
        final int place;
        int round;

        Rectangle(Node node, Period inForce, LocalDate since, int place, int round) {
            this.node = node;
            this.inForce = inForce;
            this.since = since;
            this.place = place;
            this.round = round;
        }
    }

    private final ArticleNumber article;
    private final Language language;
    private final Map<List<Passage>, Node[]> seen = new IdentityHashMap<>();
    private final Map<Words, Node> nodes = new HashMap<>();
    private final List<Rectangle> open = new ArrayList<>();
    private final List<Placed> closed = new ArrayList<>();
    private int round;
    private List<ArticleVersion> known = List.of();
    private List<ArticleVersion> latest = List.of();
    private LocalDate latestDay = LocalDate.MIN;

    /** An article of which nothing is known yet. */
    Provisions(ArticleNumber article, Language language) {
        this.article = article;
        this.language = language;
    }

    /** All provisions of an article in a language, whatever the days. */
    static List<Placed> of(Library library, ArticleNumber article, Language language) {
        Provisions provisions = new Provisions(article, language);
        for (LocalDate day : library.knowledgeDays(article, language)) {
            provisions.know(library.versions(article, language, day), day);
        }
        return provisions.finish();
    }

    /**
     * Takes the versions as they are known on a day. Days come in their order; of several states of one day the last counts.
     */
    void know(List<ArticleVersion> versions, LocalDate day) {
        if (!day.equals(latestDay)) {
            learnLatest();
        }
        latest = versions;
        latestDay = day;
    }

    /** Whether the article has a version, as it is known last. */
    boolean hasText() {
        return !latest.isEmpty();
    }

    private void learnLatest() {
        if (!latest.equals(known)) {
            learn(latest, latestDay);
            known = latest;
        }
    }

    private void learn(List<ArticleVersion> versions, LocalDate day) {
        round++;
        List<Rectangle> fresh = new ArrayList<>();
        for (Node node : spread(versions)) {
            for (Period period : node.spans) {
                if (!goesOn(node, period)) {
                    fresh.add(new Rectangle(node, period, day, fresh.size(), round));
                }
            }
        }
        close(day);
        for (Rectangle rectangle : fresh) {
            rectangle.node.open.add(rectangle);
            open.add(rectangle);
        }
    }

    private boolean goesOn(Node node, Period period) {
        for (Rectangle rectangle : node.open) {
            if (rectangle.inForce.equals(period)) {
                rectangle.round = round;
                return true;
            }
        }
        return false;
    }

    /** What is no longer known to be so. */
    private void close(LocalDate day) {
        open.removeIf(rectangle -> {
            boolean over = rectangle.round != round;
            if (over) {
                closed.add(provision(rectangle, new Period(rectangle.since, day)));
                rectangle.node.open.remove(rectangle);
            }
            return over;
        });
    }

    /** All that was known; nothing more will come. */
    List<Placed> finish() {
        learnLatest();
        open.forEach(rectangle -> closed.add(provision(rectangle, Period.since(rectangle.since))));
        return closed;
    }

    private Placed provision(Rectangle rectangle, Period known) {
        Words w = rectangle.node.words;
        Provision provision = new Provision(
                article, language, w.path(), w.identity(), w.kind(), w.text(), w.acts(), rectangle.inForce, known);
        return new Placed(provision, rectangle.place);
    }

    /** The provisions of the versions, each with its periods, those that touch joined. */
    private List<Node> spread(List<ArticleVersion> versions) {
        List<Node> met = new ArrayList<>();
        for (ArticleVersion version : versions) {
            for (Node node : seen.computeIfAbsent(version.passages(), this::nodes)) {
                if (node.round != round) {
                    node.round = round;
                    node.spans.clear();
                    met.add(node);
                }
                append(node.spans, version.period());
            }
        }
        return met;
    }

    private Node[] nodes(List<Passage> passages) {
        Map<String, Integer> count = new HashMap<>();
        Node[] result = new Node[passages.size()];
        for (int i = 0; i < result.length; i++) {
            Passage passage = passages.get(i);
            result[i] = node(passage, count.merge(passage.identity(), 1, Integer::sum));
        }
        return result;
    }

    private Node node(Passage passage, int number) {
        List<String> acts = passage.pieces().stream()
                .map(p -> p.provenance().numac())
                .distinct()
                .sorted()
                .toList();
        return nodes.computeIfAbsent(
                new Words(passage.path(), passage.identity(), number, passage.kind(), passage.text(), acts), Node::new);
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
