package org.nomenlex.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Departure;
import org.nomenlex.history.Departures;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Provenance;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Period;
import org.nomenlex.law.UnitPath;

/**
 * Reads versions as {@link VersionJson} writes them. What one version has in common with another that was read before is the
 * same object in both: a history holds each passage once, however many versions it stands in. Not for several threads.
 */
final class VersionReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, UnitPath> paths = new HashMap<>();
    private final Map<Provenance, Provenance> origins = new HashMap<>();
    private final Map<Passage, Passage> passages = new HashMap<>();
    private final List<ArticleVersion> elsewhere = new ArrayList<>();

    /** Takes a version that was read elsewhere, to find its passages again; costs nothing where nothing is read after it. */
    void know(ArticleVersion version) {
        elsewhere.add(version);
    }

    private void learn(Passage passage) {
        passages.putIfAbsent(passage, passage);
        passage.pieces().forEach(piece -> origins.putIfAbsent(piece.provenance(), piece.provenance()));
    }

    /**
     * Reads a version.
     *
     * @param to its end, from the file that follows it
     */
    ArticleVersion read(byte[] bytes, @Nullable LocalDate to) {
        elsewhere.forEach(v -> v.passages().forEach(this::learn));
        elsewhere.clear();
        try (JsonParser json = FACTORY.createParser(bytes)) {
            return new Fields(json).version(to);
        } catch (IOException | RuntimeException e) {
            throw unreadable("a version", e);
        }
    }

    /** Reads what is pending on an article. */
    static List<Remark> readPending(byte[] bytes) {
        try (JsonParser json = FACTORY.createParser(bytes)) {
            VersionReader reader = new VersionReader();
            List<Remark> pending = List.of();
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = json.currentName().equals("pending");
                json.nextToken();
                if (wanted) {
                    pending = reader.remarks(json);
                } else {
                    json.skipChildren();
                }
            }
            return pending;
        } catch (IOException | RuntimeException e) {
            throw unreadable("what is pending on an article", e);
        }
    }

    private static UncheckedIOException unreadable(String what, Exception e) {
        String message = what + " in the repository is not as it was written";
        return new UncheckedIOException(message, e instanceof IOException io ? io : new IOException(e));
    }

    /** The fields of one file, in whatever order. */
    private final class Fields {
        private final JsonParser json;
        private final List<Provenance> listed = new ArrayList<>();
        private final List<Passage> text = new ArrayList<>();
        private final List<String> madeBy = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private List<Remark> remarks = List.of();
        private Departures departures = Departures.NONE;
        private String article = "";
        private String language = "";
        private String from = "";

        Fields(JsonParser json) {
            this.json = json;
        }

        ArticleVersion version(@Nullable LocalDate to) throws IOException {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                read(field);
            }
            return new ArticleVersion(
                    new ArticleNumber(article),
                    Language.of(language),
                    new Period(LocalDate.parse(from), to),
                    text,
                    madeBy,
                    refusals,
                    remarks,
                    departures);
        }

        private void read(String field) throws IOException {
            switch (field) {
                case "article" -> article = json.getText();
                case "language" -> language = json.getText();
                case "from" -> from = json.getText();
                case "madeBy" -> {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        madeBy.add(json.getText());
                    }
                }
                case "origins" -> {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        listed.add(origin(json));
                    }
                }
                case "passages" -> {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        text.add(passage(json, listed));
                    }
                }
                case "refusals" -> {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        refusals.add(refusal(texts(json)));
                    }
                }
                case "remarks" -> remarks = remarks(json);
                case "went" -> departures = departures(json, listed);
                default -> json.skipChildren();
            }
        }
    }

    /** {@code ["2011022405","5.1.2","2012-01-01","2011-11-25","69823"]}. */
    private Provenance origin(JsonParser json) throws IOException {
        String[] parts = new String[5];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = next(json);
        }
        json.nextToken();
        Provenance origin = new Provenance(parts[0], parts[1], LocalDate.parse(parts[2]), day(parts[3]), parts[4]);
        Provenance known = origins.putIfAbsent(origin, origin);
        return known == null ? origin : known;
    }

    /** Path, identity, kind, depth, then text and origin by turns. */
    private Passage passage(JsonParser json, List<Provenance> listed) throws IOException {
        String path = next(json);
        String identity = next(json);
        Passage.Kind kind = Passage.Kind.valueOf(next(json));
        int depth = json.nextIntValue(0);
        List<Piece> pieces = new ArrayList<>(2);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            String text = json.getText();
            pieces.add(new Piece(text, listed.get(json.nextIntValue(0))));
        }
        Passage passage = new Passage(path(path), identity, kind, depth, pieces);
        Passage known = passages.putIfAbsent(passage, passage);
        return known == null ? passage : known;
    }

    /** {@code [3,["2003022342:1#4",7,12,19],["2003022342:1#5",7]]}: most by 3, of one passage some words by 7, another whole. */
    private static Departures departures(JsonParser json, List<Provenance> listed) throws IOException {
        int most = json.nextIntValue(-1);
        Provenance mostly = most < 0 ? null : listed.get(most);
        List<Departure> others = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            String passage = next(json);
            Provenance by = listed.get(json.nextIntValue(0));
            if (json.nextToken() == JsonToken.END_ARRAY) {
                others.add(Departure.whole(passage, by));
            } else {
                int from = json.getIntValue();
                others.add(new Departure(passage, from, json.nextIntValue(0), by));
                json.nextToken();
            }
        }
        return new Departures(mostly, others);
    }

    private static String next(JsonParser json) throws IOException {
        json.nextToken();
        return json.getText();
    }

    private UnitPath path(String text) {
        return paths.computeIfAbsent(text, UnitPath::parse);
    }

    private Refusal refusal(Map<String, String> n) {
        return new Refusal(
                field(n, "numac"),
                field(n, "operation"),
                path(field(n, "target")),
                field(n, "instruction"),
                field(n, "reason"),
                LocalDate.parse(field(n, "effect")));
    }

    private List<Remark> remarks(JsonParser json) throws IOException {
        List<Remark> remarks = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Map<String, String> n = texts(json);
            remarks.add(new Remark(
                    Remark.Kind.valueOf(field(n, "kind")),
                    field(n, "numac"),
                    field(n, "operation"),
                    path(field(n, "target")),
                    field(n, "text"),
                    day(field(n, "effect"))));
        }
        return remarks;
    }

    /** An object of texts. */
    private static Map<String, String> texts(JsonParser json) throws IOException {
        Map<String, String> fields = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            fields.put(field, json.getText());
        }
        return fields;
    }

    private static String field(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
