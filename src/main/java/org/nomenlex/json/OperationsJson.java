package org.nomenlex.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.ActHeader;
import org.nomenlex.amend.AmendedText;
import org.nomenlex.amend.Anchor;
import org.nomenlex.amend.ArticleRole;
import org.nomenlex.amend.Commencement;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.LastAmendment;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.amend.ParsedArticle;
import org.nomenlex.amend.Position;
import org.nomenlex.amend.Unparsed;
import org.nomenlex.amend.Warning;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.Numac;
import org.nomenlex.law.ServiceCode;
import org.nomenlex.law.UnitPath;
import org.nomenlex.text.Place;

/**
 * Writes and reads the operations of an act in the form {@code nomenlex/operations/1}. Fields beyond the contract
 * ({@code instruction}, {@code place}, {@code warnings}, {@code coverage}) are added, never changed in meaning; reading
 * back what was written gives the same act.
 */
public final class OperationsJson {

    /** The name of the form, in the field {@code schema}. */
    public static final String SCHEMA = "nomenlex/operations/1";

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private OperationsJson() {}

    /** The act as indented JSON, ending in a line break. */
    public static String write(ParsedAct act) {
        try {
            return MAPPER.writeValueAsString(toTree(act)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of strings and numbers can always be written", e);
        }
    }

    /** The act as a JSON tree. */
    public static ObjectNode toTree(ParsedAct act) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", SCHEMA);
        writeHeader(act.header(), root.putObject("act"));
        ArrayNode force = root.putArray("entryIntoForce");
        act.commencements().forEach(c -> writeCommencement(c, force.addObject()));
        ArrayNode articles = root.putArray("articles");
        act.articles().forEach(a -> writeArticle(a, articles.addObject()));
        if (!act.warnings().isEmpty()) {
            writeWarnings(act.warnings(), root.putArray("warnings"));
        }
        return root;
    }

    private static void writeHeader(ActHeader header, ObjectNode node) {
        node.put("numac", header.numac().value());
        node.put("dossier", header.dossier());
        node.put("kind", header.kind());
        if (header.promulgated() != null) {
            node.put("promulgated", header.promulgated().toString());
        }
        node.put("published", header.published().toString());
        node.put("title", header.title());
        putUnlessEmpty(node, "page", header.page());
        putUnlessEmpty(node, "url", header.url());
        putUnlessEmpty(node, "pdf", header.pdf());
        putUnlessEmpty(node, "starts", header.startsField());
        if (!header.modifies().isEmpty()) {
            putStrings(
                    node,
                    "modifies",
                    header.modifies().stream().map(Numac::value).toList());
        }
    }

    private static void writeCommencement(Commencement c, ObjectNode node) {
        putStrings(node, "scope", c.scope());
        node.put("rule", c.rule());
        node.put("date", c.date() == null ? null : c.date().toString());
        node.put("source", c.source());
        putUnlessEmpty(node, "derivation", c.derivation());
    }

    private static void writeArticle(ParsedArticle article, ObjectNode node) {
        node.put("number", article.number());
        node.put("role", article.role().word());
        ArrayNode operations = node.putArray("operations");
        article.operations().forEach(o -> writeOperation(o, operations.addObject()));
        ArrayNode unparsed = node.putArray("unparsed");
        article.unparsed().forEach(u -> writeUnparsed(u, unparsed.addObject()));
        ObjectNode coverage = node.putObject("coverage");
        coverage.put("characters", article.characters());
        coverage.put("claimed", article.claimed());
        if (article.withoutText() > 0) {
            coverage.put("withoutText", article.withoutText());
        }
        if (!article.recalled().isEmpty()) {
            ArrayNode recalled = node.putArray("recalled");
            article.recalled().forEach(r -> writeRecalled(r, recalled.addObject()));
        }
    }

    private static void writeRecalled(LastAmendment r, ObjectNode node) {
        node.put("act", r.amended().value());
        node.put("unit", r.unit().toString());
        node.put("date", r.date().toString());
        node.put("last", r.last());
        node.put("place", r.place().toString());
    }

    private static void writeUnparsed(Unparsed u, ObjectNode node) {
        node.put("id", u.id());
        node.put("text", u.text());
        node.put("reason", u.reason());
        putUnlessEmpty(node, "likely", u.likely());
        node.put("place", u.place().toString());
    }

    private static void writeOperation(Operation operation, ObjectNode node) {
        Instruction i = operation.instruction();
        node.put("id", i.id());
        node.put("kind", operation.kind());
        node.put("act", i.amended().value());
        node.put("target", i.target().toString());
        node.put("language", i.language().code());
        if (operation instanceof Operation.Replace o) {
            putStrings(node, "content", o.content());
            putEverywhere(node, o.everywhere());
        } else if (operation instanceof Operation.Restore o) {
            putStrings(node, "content", o.content());
        } else if (operation instanceof Operation.Insert o) {
            putStrings(node, "content", o.content());
            putPosition(node, o.position());
            if (o.unit() != null) {
                node.put("unit", o.unit().toString());
            }
        } else if (operation instanceof Operation.ReplaceWords o) {
            node.put("old", o.old());
            node.put("new", o.replacement());
            putPosition(node, o.position());
            putEverywhere(node, o.everywhere());
        } else if (operation instanceof Operation.InsertWords o) {
            node.put("new", o.words());
            putPosition(node, o.position());
            putEverywhere(node, o.everywhere());
        } else if (operation instanceof Operation.DeleteWords o) {
            node.put("old", o.words());
            putPosition(node, o.position());
            putEverywhere(node, o.everywhere());
        } else if (operation instanceof Operation.InsertCodes o) {
            putStrings(node, "codes", o.codes());
            putPosition(node, o.position());
            putEverywhere(node, o.everywhere());
        } else if (operation instanceof Operation.DeleteCodes o) {
            putStrings(node, "codes", o.codes());
            putPosition(node, o.position());
            putEverywhere(node, o.everywhere());
        } else if (operation instanceof Operation.ReplaceCodes o) {
            putStrings(node, "codes", o.codes());
            putStrings(node, "newCodes", o.newCodes());
            putEverywhere(node, o.everywhere());
        } else if (operation instanceof Operation.Renumber o) {
            node.put("to", o.to());
        }
        putUnlessEmpty(node, "expected", i.expected());
        node.put("instruction", i.words());
        node.put("place", i.place().toString());
        if (!i.warnings().isEmpty()) {
            writeWarnings(i.warnings(), node.putArray("warnings"));
        }
    }

    private static void writeWarnings(List<Warning> warnings, ArrayNode array) {
        for (Warning w : warnings) {
            ObjectNode node = array.addObject();
            node.put("place", w.place().toString());
            node.put("message", w.message());
            putUnlessEmpty(node, "likely", w.likely());
        }
    }

    private static void putPosition(ObjectNode node, @Nullable Position position) {
        if (position == null) {
            return;
        }
        ObjectNode p = node.putObject("position");
        if (position instanceof Position.After after) {
            putAnchor(p, "after", after.anchor());
        } else if (position instanceof Position.Before before) {
            putAnchor(p, "before", before.anchor());
        } else if (position instanceof Position.Between between) {
            ArrayNode array = p.putArray("between");
            array.add(anchor(between.first()));
            array.add(anchor(between.second()));
        } else if (position instanceof Position.AtStart) {
            p.put("at", "start");
        } else {
            p.put("at", "end");
        }
    }

    private static void putAnchor(ObjectNode node, String field, Anchor anchor) {
        node.set(field, anchor(anchor));
    }

    private static JsonNode anchor(Anchor anchor) {
        if (anchor instanceof Anchor.OfWords words) {
            return MAPPER.createObjectNode().put("words", words.words());
        }
        String text = anchor instanceof Anchor.OfCode code
                ? code.code().toString()
                : ((Anchor.OfUnit) anchor).path().toString();
        return MAPPER.getNodeFactory().textNode(text);
    }

    private static void putEverywhere(ObjectNode node, boolean everywhere) {
        if (everywhere) {
            node.put("occurrences", "all");
        }
    }

    private static void putUnlessEmpty(ObjectNode node, String field, String value) {
        if (!value.isEmpty()) {
            node.put(field, value);
        }
    }

    private static void putStrings(ObjectNode node, String field, List<String> values) {
        ArrayNode array = node.putArray(field);
        values.forEach(array::add);
    }

    /**
     * Reads what {@link #write} wrote, or a reference of the same form; fields that are missing are taken as empty.
     *
     * @throws IllegalArgumentException where it is no JSON or not of that form
     */
    public static ParsedAct read(String json) {
        try {
            return fromTree(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Reads a tree of the form.
     *
     * @throws IllegalArgumentException where it is not of that form
     */
    public static ParsedAct fromTree(JsonNode root) {
        List<Commencement> commencements = new ArrayList<>();
        root.path("entryIntoForce").forEach(n -> commencements.add(readCommencement(n)));
        List<ParsedArticle> articles = new ArrayList<>();
        root.path("articles").forEach(n -> articles.add(readArticle(n)));
        return new ParsedAct(readHeader(root.path("act")), commencements, articles, readWarnings(root));
    }

    private static ActHeader readHeader(JsonNode n) {
        String promulgated = n.path("promulgated").asText("");
        return new ActHeader(
                new Numac(n.path("numac").asText()),
                n.path("dossier").asText(""),
                n.path("kind").asText(""),
                promulgated.isEmpty() ? null : LocalDate.parse(promulgated),
                LocalDate.parse(n.path("published").asText()),
                n.path("title").asText(""),
                n.path("page").asText(""),
                n.path("url").asText(""),
                n.path("pdf").asText(""),
                n.path("starts").asText(""),
                strings(n, "modifies").stream().map(Numac::new).toList());
    }

    private static Commencement readCommencement(JsonNode n) {
        JsonNode date = n.path("date");
        return new Commencement(
                strings(n, "scope"),
                n.path("rule").asText(),
                date.isTextual() ? LocalDate.parse(date.asText()) : null,
                n.path("source").asText(""),
                n.path("derivation").asText(""));
    }

    private static ParsedArticle readArticle(JsonNode n) {
        List<Operation> operations = new ArrayList<>();
        n.path("operations").forEach(o -> operations.add(readOperation(o)));
        List<Unparsed> unparsed = new ArrayList<>();
        n.path("unparsed").forEach(u -> unparsed.add(readUnparsed(u)));
        JsonNode coverage = n.path("coverage");
        return new ParsedArticle(
                n.path("number").asText(),
                role(n.path("role").asText("other")),
                operations,
                unparsed,
                coverage.path("characters").asInt(0),
                coverage.path("claimed").asInt(0),
                coverage.path("withoutText").asInt(0),
                readRecalled(n.path("recalled")));
    }

    private static List<LastAmendment> readRecalled(JsonNode n) {
        List<LastAmendment> recalled = new ArrayList<>();
        n.forEach(r -> recalled.add(new LastAmendment(
                new AmendedText(r.path("act").asText("nomenclature")),
                UnitPath.parse(r.path("unit").asText("")),
                LocalDate.parse(r.path("date").asText()),
                r.path("last").asBoolean(),
                place(r.path("place").asText("")))));
        return recalled;
    }

    private static ArticleRole role(String word) {
        for (ArticleRole role : ArticleRole.values()) {
            if (role.word().equals(word)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no such role of an article: " + word);
    }

    private static Unparsed readUnparsed(JsonNode n) {
        return new Unparsed(
                n.path("id").asText(""),
                n.path("text").asText(""),
                n.path("reason").asText(""),
                n.path("likely").asText(""),
                place(n.path("place").asText("")));
    }

    private static Place place(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? Place.START
                : new Place(Integer.parseInt(text.substring(0, colon)), Integer.parseInt(text.substring(colon + 1)));
    }

    private static List<Warning> readWarnings(JsonNode n) {
        List<Warning> warnings = new ArrayList<>();
        n.path("warnings")
                .forEach(w -> warnings.add(new Warning(
                        place(w.path("place").asText("")),
                        w.path("message").asText(""),
                        w.path("likely").asText(""))));
        return warnings;
    }

    /**
     * Reads one operation.
     *
     * @throws IllegalArgumentException where it is not of the form
     */
    public static Operation operation(JsonNode node) {
        return readOperation(node);
    }

    private static Operation readOperation(JsonNode n) {
        Instruction i = new Instruction(
                n.path("id").asText(""),
                new AmendedText(n.path("act").asText("nomenclature")),
                UnitPath.parse(n.path("target").asText("")),
                LanguageScope.of(n.path("language").asText("both")),
                n.path("expected").asText(""),
                n.path("instruction").asText(""),
                place(n.path("place").asText("")),
                readWarnings(n));
        boolean everywhere = n.path("occurrences").asText("").equals("all");
        String old = n.path("old").asText("");
        String words = n.path("new").asText("");
        return switch (n.path("kind").asText()) {
            case "replace" -> new Operation.Replace(i, strings(n, "content"), everywhere);
            case "restore" -> new Operation.Restore(i, strings(n, "content"));
            case "insert" -> new Operation.Insert(i, strings(n, "content"), position(n), unit(n));
            case "repeal" -> new Operation.Repeal(i);
            case "replace-words" -> new Operation.ReplaceWords(i, old, words, position(n), everywhere);
            case "insert-words" -> new Operation.InsertWords(i, words, position(n), everywhere);
            case "delete-words" -> new Operation.DeleteWords(i, old, position(n), everywhere);
            case "insert-codes" -> new Operation.InsertCodes(i, strings(n, "codes"), position(n), everywhere);
            case "delete-codes" -> new Operation.DeleteCodes(i, strings(n, "codes"), position(n), everywhere);
            case "replace-codes" ->
                new Operation.ReplaceCodes(i, strings(n, "codes"), strings(n, "newCodes"), everywhere);
            case "renumber" -> new Operation.Renumber(i, n.path("to").asText(""));
            default ->
                throw new IllegalArgumentException(
                        "no such kind of operation: " + n.path("kind").asText());
        };
    }

    private static @Nullable UnitPath unit(JsonNode n) {
        String unit = n.path("unit").asText("");
        return unit.isEmpty() ? null : UnitPath.parse(unit);
    }

    private static @Nullable Position position(JsonNode n) {
        JsonNode p = n.path("position");
        if (p.has("after")) {
            return new Position.After(readAnchor(p.path("after")));
        }
        if (p.has("before")) {
            return new Position.Before(readAnchor(p.path("before")));
        }
        if (p.has("between")) {
            JsonNode two = p.path("between");
            return new Position.Between(readAnchor(two.path(0)), readAnchor(two.path(1)));
        }
        if (p.has("at")) {
            return p.path("at").asText().equals("start") ? new Position.AtStart() : new Position.AtEnd();
        }
        return null;
    }

    private static Anchor readAnchor(JsonNode n) {
        if (n.isObject()) {
            return new Anchor.OfWords(n.path("words").asText(""));
        }
        return ServiceCode.isServiceCode(n.asText())
                ? new Anchor.OfCode(ServiceCode.of(n.asText()))
                : new Anchor.OfUnit(UnitPath.parse(n.asText()));
    }

    private static List<String> strings(JsonNode n, String field) {
        List<String> values = new ArrayList<>();
        n.path(field).forEach(v -> values.add(v.asText()));
        return values;
    }
}
