package org.nomenlex.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Unparsed;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Numac;
import org.nomenlex.law.UnitPath;

/** The entries of instructions whose words stand in no text: written here, read back here. */
final class Instructions {

    /** What {@link Fields#KIND} says of them. */
    static final String KIND = "INSTRUCTION";

    /** The day of publication of the act; provisions have none, instructions have no time of force. */
    static final String PUBLISHED = "published";

    private static final String ID = "id";
    private static final String STATE = "state";
    private static final String EFFECT = "effect";
    private static final String TARGET = "target";
    private static final String REASON = "reason";
    private static final String TEXT = "text";

    private Instructions() {}

    private static final String OWNER = "acts/";

    static String owner(ActRecord act) {
        return owner(act.parsed().header().numac());
    }

    static String owner(Numac act) {
        return OWNER + act.value();
    }

    static boolean isOwner(String owner) {
        return owner.startsWith(OWNER);
    }

    /** What of an act is not in a text. */
    static List<Unsettled> of(ActRecord act) {
        String numac = act.parsed().header().numac().value();
        List<Unsettled> all = new ArrayList<>();
        for (OperationOutcome outcome : act.outcomes()) {
            if (outcome.state() != OperationOutcome.State.APPLIED) {
                all.add(new Unsettled(
                        numac,
                        outcome.operation().instruction().id(),
                        outcome.state() == OperationOutcome.State.PENDING
                                ? Unsettled.State.PENDING
                                : Unsettled.State.REFUSED,
                        outcome.effect(),
                        outcome.operation().instruction().target(),
                        outcome.reason(),
                        String.join("\n", outcome.words()),
                        List.of()));
            }
        }
        for (Unparsed u : act.parsed().unparsed().distinct().toList()) {
            all.add(new Unsettled(
                    numac, u.id(), Unsettled.State.UNPARSED, null, UnitPath.EMPTY, u.reason(), u.text(), List.of()));
        }
        return all;
    }

    /**
     * Writes the entries of an act in the place of those that it had, unless they are as they were.
     *
     * @param before fingerprints of what the index has, by owner
     * @param after takes that of the act
     * @return how many acts were written: one, or none
     */
    static int write(IndexWriter writer, ActRecord act, Map<String, String> before, Map<String, String> after)
            throws IOException {
        List<Unsettled> unsettled = of(act);
        if (unsettled.isEmpty()) {
            return 0;
        }
        String owner = owner(act);
        String print = Fingerprint.of(unsettled);
        after.put(owner, print);
        if (print.equals(before.get(owner))) {
            return 0;
        }
        List<Document> entries = unsettled.stream().map(u -> document(u, act)).toList();
        if (before.containsKey(owner)) {
            writer.updateDocuments(new Term(Fields.OWNER, owner), entries);
        } else {
            // Looking for entries to take away costs, so not where there are none.
            writer.addDocuments(entries);
        }
        return 1;
    }

    static Document document(Unsettled u, ActRecord act) {
        Document d = new Document();
        d.add(new StringField(Fields.OWNER, owner(act), Field.Store.NO));
        d.add(new StringField(Fields.KIND, KIND, Field.Store.NO));
        d.add(new LongPoint(PUBLISHED, act.parsed().header().published().toEpochDay()));
        d.add(new StringField(Fields.ACT, u.act(), Field.Store.YES));
        if (!act.parsed().header().dossier().isEmpty()) {
            d.add(new StringField(Fields.ACT, act.parsed().header().dossier(), Field.Store.NO));
        }
        u.target()
                .article()
                .map(ArticleNumber::value)
                .ifPresent(a -> d.add(new StringField(Fields.ARTICLE, a, Field.Store.NO)));
        References.codes(u.target(), u.text()).forEach(c -> d.add(new StringField(Fields.CODE, c, Field.Store.NO)));
        Fields.addWords(d, LawAnalyzers.FRENCH, u.text());
        d.add(new StoredField(TEXT, u.text()));
        d.add(new StoredField(ID, u.instruction()));
        d.add(new StoredField(STATE, u.state().name()));
        d.add(new StoredField(EFFECT, u.effect() == null ? "" : u.effect().toString()));
        d.add(new StoredField(TARGET, u.target().toString()));
        d.add(new StoredField(REASON, u.reason()));
        return d;
    }

    /** The entry read back. */
    static Unsettled read(Document d, List<Hit.Mark> marks) {
        String effect = d.get(EFFECT);
        @Nullable LocalDate day = effect.isEmpty() ? null : LocalDate.parse(effect);
        return new Unsettled(
                d.get(Fields.ACT),
                d.get(ID),
                Unsettled.State.valueOf(d.get(STATE)),
                day,
                UnitPath.parse(d.get(TARGET)),
                d.get(REASON),
                d.get(TEXT),
                marks);
    }
}
