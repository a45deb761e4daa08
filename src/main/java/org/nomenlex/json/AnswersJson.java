package org.nomenlex.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nomenlex.act.ActHeader;
import org.nomenlex.amend.Instruction;
import org.nomenlex.ask.DiffCause;
import org.nomenlex.ask.DiffRow;
import org.nomenlex.ask.DiffRun;
import org.nomenlex.ask.Library;
import org.nomenlex.ask.Removal;
import org.nomenlex.ask.ServiceAnswer;
import org.nomenlex.ask.ServiceCard;
import org.nomenlex.ask.TextDiff;
import org.nomenlex.ask.UnitHistory;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.ask.UnitText;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Provenance;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.law.Numac;
import org.nomenlex.law.Period;

/**
 * The JSON forms of answers, the same on the command line and over HTTP: {@code show}, {@code history}, {@code diff},
 * {@code blame}, {@code code}. Days are ISO, an open end is null, an act is named by NUMAC and dossier.
 */
public final class AnswersJson {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Library library;
    private final LocalDate knownAt;
    private final Map<String, Optional<ActHeader>> headers = new HashMap<>();

    /** Answers of that library; acts are looked up in it as known on that day. */
    public AnswersJson(Library library, LocalDate knownAt) {
        this.library = library;
        this.knownAt = knownAt;
    }

    /** A tree as indented text, ending in a line break. */
    public static String write(JsonNode tree) {
        try {
            return MAPPER.writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of strings and numbers can always be written", e);
        }
    }

    /** {@code show --format json}. */
    public ObjectNode text(UnitText text) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("unit", text.asked().toString());
        root.put("article", text.version().article().value());
        root.put("language", text.version().language().code());
        root.put("asOf", text.asOf().toString());
        root.put("knownAt", text.knownAt().toString());
        writePeriod(text.version().period(), root);
        List<String> makers = text.version().madeBy();
        if (makers.isEmpty()) {
            root.putNull("act");
        } else {
            writeAct(makers.get(makers.size() - 1), root.putObject("act"));
        }
        writeActs(makers, root.putArray("acts"));
        root.put("complete", text.complete());
        root.put("units", text.bearers().size());
        writeTold(text.refusals(), text.remarks(), root);
        ArrayNode lines = root.putArray("text");
        text.lines().forEach(lines::add);
        return root;
    }

    private void writeTold(List<Refusal> refusals, List<Remark> all, ObjectNode root) {
        ArrayNode refused = root.putArray("refused");
        refusals.forEach(r -> writeRefusal(r, refused.addObject()));
        ArrayNode pending = root.putArray("pending");
        ArrayNode remarks = root.putArray("remarks");
        for (Remark r : all) {
            writeRemark(r, r.kind() == Remark.Kind.PENDING ? pending.addObject() : remarks.addObject());
        }
    }

    private void writeRefusal(Refusal r, ObjectNode node) {
        node.put("act", r.numac());
        node.put("operation", r.operation());
        node.put("target", r.target().toString());
        node.put("instruction", r.instruction());
        node.put("reason", r.reason());
        node.put("effect", r.effect().toString());
    }

    private void writeRemark(Remark r, ObjectNode node) {
        node.put("kind", r.kind().name().toLowerCase(Locale.ROOT));
        node.put("act", r.numac());
        node.put("operation", r.operation());
        node.put("target", r.target().toString());
        node.put("instruction", r.text());
        node.put("effect", r.effect() == null ? null : r.effect().toString());
    }

    /** {@code history --format json}. */
    public ArrayNode history(UnitHistory history) {
        ArrayNode root = MAPPER.createArrayNode();
        for (UnitHistory.Version v : history.versions()) {
            ObjectNode node = root.addObject();
            writePeriod(v.period(), node);
            writeActs(v.madeBy(), node.putArray("acts"));
            node.put("commit", library.commitOf(v.article()).orElse(null));
            node.put("inForce", !v.passages().isEmpty());
            node.put("complete", v.article().complete());
        }
        return root;
    }

    /** {@code diff --format json}: every passage of both texts, unchanged ones too. */
    public ObjectNode diff(UnitReference unit, TextDiff diff) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("unit", unit.toString());
        root.put("language", diff.language().code());
        root.put("from", diff.before().toString());
        root.put("to", diff.after().toString());
        root.put("knownAt", knownAt.toString());
        root.put("differs", diff.differs());
        writeActs(diff.causes().stream().map(DiffCause::numac).distinct().toList(), root.putArray("acts"));
        ArrayNode rows = root.putArray("rows");
        diff.rows().forEach(r -> writeRow(r, rows.addObject()));
        return root;
    }

    private static void writeRow(DiffRow row, ObjectNode node) {
        node.put("kind", word(row.kind()));
        node.put("unit", row.path().toString());
        if (row.move() > 0) {
            node.put("move", row.move());
        }
        node.put("before", row.before());
        node.put("after", row.after());
        ArrayNode runs = node.putArray("runs");
        for (DiffRun run : row.runs()) {
            ObjectNode n = runs.addObject();
            n.put("kind", word(run.kind()));
            n.put("text", run.text());
            if (run.move() > 0) {
                n.put("move", run.move());
            }
            if (!run.causes().isEmpty()) {
                writeCauses(run.causes(), n.putArray("by"));
            }
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code blame --format json}: every piece of the text with its origin. */
    public ObjectNode blame(UnitText text) {
        return blame(text, List.of());
    }

    /** {@code blame --format json}: every piece of the text with its origin, and what was removed where that is asked for. */
    public ObjectNode blame(UnitText text, List<Removal> removals) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("unit", text.asked().toString());
        root.put("asOf", text.asOf().toString());
        root.put("knownAt", text.knownAt().toString());
        root.put("complete", text.complete());
        ArrayNode passages = root.putArray("passages");
        for (Passage p : text.passages()) {
            ObjectNode node = passages.addObject();
            node.put("unit", p.path().toString());
            ArrayNode pieces = node.putArray("pieces");
            for (Piece piece : p.pieces()) {
                Provenance o = piece.provenance();
                ObjectNode n = pieces.addObject();
                n.put("text", piece.text());
                n.put("act", o.numac());
                n.put("operation", o.operation());
                n.put("effect", o.effect().toString());
                n.put("published", o.published() == null ? null : o.published().toString());
                n.put("page", o.page());
            }
        }
        if (!removals.isEmpty()) {
            ArrayNode removed = root.putArray("removed");
            removals.forEach(r -> writeRemoval(r, removed.addObject()));
        }
        return root;
    }

    private static void writeRemoval(Removal r, ObjectNode node) {
        node.put("unit", r.unit().toString());
        node.put("text", r.words());
        node.put("until", r.until().toString());
        writeCauses(r.by(), node.putArray("by"));
    }

    private static void writeCauses(List<DiffCause> causes, ArrayNode array) {
        causes.forEach(c -> array.addObject()
                .put("act", c.numac())
                .put("operation", c.operation())
                .put("effect", c.effect().toString()));
    }

    /** {@code code --format json}. */
    public ObjectNode service(ServiceAnswer answer) {
        ServiceCard card = answer.card();
        ObjectNode root = MAPPER.createObjectNode();
        root.put("code", card.asked().toString());
        root.put("asOf", card.asOf().toString());
        root.put("knownAt", knownAt.toString());
        ServiceCard.Entry e = card.entry();
        root.put("inForce", e != null);
        if (e != null) {
            root.put("article", e.article().value());
            root.put("unit", e.path().toString());
            root.put("printed", e.code());
            root.put("label", e.label());
            root.put("value", e.value());
            ArrayNode rules = root.putArray("rules");
            e.rules().forEach(r -> rules.add(r.text()));
        }
        ArrayNode spells = root.putArray("periods");
        for (ServiceCard.Spell s : card.spells()) {
            ObjectNode n = spells.addObject();
            n.put("article", s.article().value());
            writePeriod(s.period(), n);
            n.put("label", s.label());
            n.put("value", s.value());
            writeActs(s.madeBy(), n.putArray("acts"));
        }
        ArrayNode mentions = root.putArray("namedBy");
        for (ServiceCard.Mention m : card.mentions()) {
            mentions.addObject()
                    .put("article", m.article().value())
                    .put("unit", m.passage().path().toString())
                    .put("text", m.passage().text());
        }
        root.put("complete", card.refusals().isEmpty());
        writeTold(card.refusals(), card.remarks(), root);
        ArrayNode outstanding = root.putArray("instructions");
        for (ServiceAnswer.Outstanding o : answer.outstanding()) {
            OperationOutcome outcome = o.outcome();
            Instruction instruction = outcome.operation().instruction();
            outstanding
                    .addObject()
                    .put("act", o.numac())
                    .put("operation", instruction.id())
                    .put("target", instruction.target().toString())
                    .put("instruction", instruction.words())
                    .put("state", outcome.state().name().toLowerCase(Locale.ROOT))
                    .put("reason", outcome.reason())
                    .put(
                            "effect",
                            outcome.effect() == null ? null : outcome.effect().toString());
        }
        return root;
    }

    private static void writePeriod(Period period, ObjectNode node) {
        node.put("from", period.from().toString());
        node.put("to", period.end().map(LocalDate::toString).orElse(null));
    }

    private void writeActs(List<String> names, ArrayNode array) {
        names.forEach(name -> writeAct(name, array.addObject()));
    }

    /** A base text or a decision is no act: it has no NUMAC, and is named in a field of its own. */
    private void writeAct(String name, ObjectNode node) {
        if (!Numac.isNumac(name)) {
            node.putNull("numac").putNull("dossier").putNull("published").put("source", name);
            return;
        }
        Optional<ActHeader> header = header(name);
        node.put("numac", name);
        node.put("dossier", header.map(ActHeader::dossier).orElse(""));
        node.put("published", header.map(h -> h.published().toString()).orElse(null));
    }

    /** Acts are looked up one by one: an answer names a few of the many there are. */
    private Optional<ActHeader> header(String numac) {
        return headers.computeIfAbsent(
                numac,
                n -> library.act(new Numac(n), knownAt).map(a -> a.parsed().header()));
    }
}
