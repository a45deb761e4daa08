package org.nomenlex.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nomenlex.bench.accuracy.ActScore.Expected;
import org.nomenlex.bench.accuracy.ActScore.Fate;
import org.nomenlex.bench.accuracy.ActScore.Given;

/** The report as a page: figures first, the list of every failure last. No words of acts, only where they stand. */
final class AccuracyPage {

    private final List<ActScore> acts;
    private final List<TextCheck> cases;
    private final List<TextCheck> texts;
    private final JsonNode corpus;
    private final StringBuilder out = new StringBuilder();

    AccuracyPage(List<ActScore> acts, List<TextCheck> cases, List<TextCheck> texts, JsonNode corpus) {
        this.acts = acts.stream().sorted(Comparator.comparing(ActScore::numac)).toList();
        this.cases = cases;
        this.texts = texts;
        this.corpus = corpus;
    }

    String markdown() {
        out.append("# Accuracy\n\n");
        out.append(
                "Written by `bench/accuracy`; the references are made by hand and hold, for real acts, what a careful reader");
        out.append(" finds in them. They stay outside this repository; failures are named by act and instruction.");
        out.append(
                " Whoever wrote the parser could read these references: on acts that nobody has looked at, expect less.\n\n");
        figures();
        table("By formula", e -> e.formula(), a -> "");
        table("By decade of publication", e -> "", ActScore::decade);
        texts("Texts of real articles", texts);
        texts("Texts of end-to-end cases", cases);
        failures();
        return out.toString();
    }

    private void figures() {
        List<Given> given = acts.stream().flatMap(a -> a.given().stream()).toList();
        List<Given> quiet = given.stream().filter(g -> !g.warned()).toList();
        List<Expected> expected =
                acts.stream().flatMap(a -> a.expected().stream()).toList();
        long right = given.stream().filter(Given::right).count();
        long quietRight = quiet.stream().filter(Given::right).count();
        double precision = share(right, given.size());
        double recall = share(right, expected.size());
        out.append("| what | figure | of |\n| --- | --- | --- |\n");
        row("**precision of what is given without a warning**", quietRight, quiet.size());
        row("precision of all that is given", right, given.size());
        row("recall: operations of the references found", right, expected.size());
        out.append("| F1 | %.3f | |\n"
                .formatted(precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)));
        row("not found and nothing said (silent)", count(expected, Fate.MISSED), expected.size());
        row(
                "days of entry into force, acts right",
                acts.stream().filter(ActScore::commencement).count(),
                acts.size());
        row("texts equal to the reference, cases", equal(cases), cases.size());
        row("texts equal to the reference, real articles", equal(texts), texts.size());
        if (corpus.has("operations")) {
            int all = corpus.path("operations").asInt();
            row("whole collection: applied", corpus.path("applied").asInt(), all);
            row(
                    "whole collection: pending (no base text yet, or no date)",
                    corpus.path("pending").asInt(),
                    all);
            row(
                    "whole collection: refused, with the reason",
                    corpus.path("refused").asInt(),
                    all);
            out.append("| whole collection: instructions unparsed, listed | %d | %d acts |\n"
                    .formatted(
                            corpus.path("unparsed").asInt(), corpus.path("acts").asInt()));
        }
        out.append('\n');
    }

    private void table(String title, Function<Expected, String> ofOperation, Function<ActScore, String> ofAct) {
        Map<String, List<Expected>> groups = new TreeMap<>();
        Map<String, List<Given>> answers = new TreeMap<>();
        for (ActScore act : acts) {
            act.expected()
                    .forEach(e -> groups.computeIfAbsent(
                                    ofOperation.apply(e) + ofAct.apply(act), k -> new java.util.ArrayList<>())
                            .add(e));
            act.given()
                    .forEach(g -> answers.computeIfAbsent(
                                    ofAct.apply(act).isEmpty() ? g.formula() : ofAct.apply(act),
                                    k -> new java.util.ArrayList<>())
                            .add(g));
        }
        out.append("## ").append(title).append("\n\n");
        out.append("| | operations | right | wrong | unparsed | silent | given without a warning | of these right |\n");
        out.append("| --- | --: | --: | --: | --: | --: | --: | --: |\n");
        groups.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Expected>> e) ->
                                -e.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(e -> {
                    List<Given> quiet = answers.getOrDefault(e.getKey(), List.of()).stream()
                            .filter(g -> !g.warned())
                            .toList();
                    out.append("| %s | %d | %d | %d | %d | %d | %d | %d |\n"
                            .formatted(
                                    e.getKey(),
                                    e.getValue().size(),
                                    count(e.getValue(), Fate.RIGHT),
                                    count(e.getValue(), Fate.WRONG),
                                    count(e.getValue(), Fate.UNPARSED),
                                    count(e.getValue(), Fate.MISSED),
                                    quiet.size(),
                                    quiet.stream().filter(Given::right).count()));
                });
        out.append('\n');
    }

    private void texts(String title, List<TextCheck> checks) {
        out.append("## ").append(title).append("\n\n");
        out.append("| reference | unit | in force on | known at | words | agreeing | |\n");
        out.append("| --- | --- | --- | --- | --: | --: | --- |\n");
        for (TextCheck c : checks) {
            String verdict = c.equal() ? "equal" : "differs";
            out.append("| %s | %s | %s | %s | %d | %.2f %% | %s |\n"
                    .formatted(
                            c.source(),
                            c.unit(),
                            c.asOf(),
                            c.knownAt(),
                            c.words(),
                            100 * share(c.agreeing(), c.words()),
                            c.standing().isEmpty() ? verdict : verdict + "; " + c.standing()));
        }
        out.append('\n');
    }

    private void failures() {
        out.append("## Every failure\n\n");
        for (ActScore act : acts) {
            String found = act.expected().stream()
                    .filter(e -> e.fate() != Fate.RIGHT)
                    .map(e -> e.id() + " (" + e.formula() + ", " + word(e.fate()) + ")")
                    .collect(Collectors.joining("; "));
            String extra = act.given().stream()
                    .filter(g -> !g.right())
                    .map(g -> g.id() + " (" + g.formula() + (g.warned() ? ", with a warning)" : ")"))
                    .collect(Collectors.joining("; "));
            if (!found.isEmpty() || !extra.isEmpty() || !act.commencement()) {
                out.append("- **").append(act.numac()).append("**");
                out.append(act.commencement() ? "" : " day of entry into force wrong;");
                out.append(found.isEmpty() ? "" : " expected: " + found + ".");
                out.append(extra.isEmpty() ? "" : " given: " + extra + ".").append('\n');
            }
        }
    }

    private static String word(Fate fate) {
        return fate == Fate.MISSED ? "silent" : fate.name().toLowerCase(Locale.ROOT);
    }

    private static long equal(List<TextCheck> checks) {
        return checks.stream().filter(c -> c.equal() && c.standing().isEmpty()).count();
    }

    private static long count(List<Expected> operations, Fate fate) {
        return operations.stream().filter(e -> e.fate() == fate).count();
    }

    private void row(String what, long part, long of) {
        out.append("| %s | %.1f %% | %d of %d |\n".formatted(what, 100 * share(part, of), part, of));
    }

    private static double share(long part, long of) {
        return of == 0 ? 0 : (double) part / of;
    }
}
