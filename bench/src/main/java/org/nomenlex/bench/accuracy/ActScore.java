package org.nomenlex.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * One act's answer beside its reference.
 *
 * @param numac the act
 * @param decade of its publication, {@code 2010s}
 * @param expected what became of each operation of the reference
 * @param given what each operation of the answer is worth
 * @param commencement whether the days of effect agree
 */
record ActScore(String numac, String decade, List<Expected> expected, List<Given> given, boolean commencement) {

    /** What became of an operation that should be there. */
    enum Fate {
        /** It is there, all of it. */
        RIGHT,
        /** Its kind and target are there, something else differs. */
        WRONG,
        /** It is not there, and the answer says that this article holds an instruction it did not understand. */
        UNPARSED,
        /** It is not there and nothing is said: the worst. */
        MISSED
    }

    /** An operation of the reference. */
    record Expected(String id, String formula, Fate fate) {}

    /** An operation of the answer. */
    record Given(String id, String formula, boolean right, boolean warned) {}

    static ActScore of(JsonNode reference, JsonNode answer) {
        List<Expected> expected = new ArrayList<>();
        List<Given> given = new ArrayList<>();
        Map<String, JsonNode> wanted = articles(reference);
        Map<String, JsonNode> have = articles(answer);
        TreeSet<String> numbers = new TreeSet<>(wanted.keySet());
        numbers.addAll(have.keySet());
        for (String number : numbers) {
            JsonNode none = reference.path("absent");
            article(wanted.getOrDefault(number, none), have.getOrDefault(number, none), expected, given);
        }
        JsonNode act = reference.path("act");
        String published = act.path("published").asText("0000");
        return new ActScore(
                act.path("numac").asText(),
                published.substring(0, 3) + "0s",
                expected,
                given,
                commencements(reference).equals(commencements(answer)));
    }

    private static void article(JsonNode wanted, JsonNode have, List<Expected> expected, List<Given> given) {
        List<JsonNode> open = operations(have);
        List<JsonNode> left = new ArrayList<>();
        for (JsonNode op : operations(wanted)) {
            if (take(open, op, given)) {
                expected.add(new Expected(op.path("id").asText(), OperationKeys.formula(op), Fate.RIGHT));
            } else {
                left.add(op);
            }
        }
        open.forEach(o -> given.add(new Given(o.path("id").asText(), OperationKeys.formula(o), false, warned(o))));
        boolean said = have.path("unparsed").size() > wanted.path("unparsed").size();
        List<String> heads =
                new ArrayList<>(open.stream().map(OperationKeys::head).toList());
        for (JsonNode op : left) {
            Fate fate = heads.remove(OperationKeys.head(op)) ? Fate.WRONG : said ? Fate.UNPARSED : Fate.MISSED;
            expected.add(new Expected(op.path("id").asText(), OperationKeys.formula(op), fate));
        }
    }

    private static boolean take(List<JsonNode> open, JsonNode op, List<Given> given) {
        String key = OperationKeys.full(op);
        for (int i = 0; i < open.size(); i++) {
            if (OperationKeys.full(open.get(i)).equals(key)) {
                JsonNode found = open.remove(i);
                given.add(new Given(found.path("id").asText(), OperationKeys.formula(found), true, warned(found)));
                return true;
            }
        }
        return false;
    }

    private static boolean warned(JsonNode op) {
        return !op.path("warnings").isEmpty();
    }

    private static List<JsonNode> operations(JsonNode article) {
        List<JsonNode> list = new ArrayList<>();
        article.path("operations").forEach(list::add);
        return list;
    }

    private static Map<String, JsonNode> articles(JsonNode act) {
        Map<String, JsonNode> byNumber = new LinkedHashMap<>();
        act.path("articles").forEach(a -> byNumber.put(a.path("number").asText(), a));
        return byNumber;
    }

    private static List<String> commencements(JsonNode act) {
        List<String> all = new ArrayList<>();
        act.path("entryIntoForce").forEach(e -> {
            TreeSet<String> scope = new TreeSet<>();
            e.path("scope").forEach(s -> scope.add(s.asText()));
            all.add(scope + " " + e.path("date").asText("null"));
        });
        all.sort(null);
        return all;
    }
}
