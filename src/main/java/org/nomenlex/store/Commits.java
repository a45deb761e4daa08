package org.nomenlex.store;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.jspecify.annotations.Nullable;

/** Makes commits whose ids depend on nothing but the law: one author, the day at noon, universal time. */
final class Commits {

    private static final String NAME = "Nomenlex";
    private static final String MAIL = "nomenlex@localhost";

    /** Noon, so that the day is the same wherever a Git tool shows it in local time. */
    private static final LocalTime NOON = LocalTime.of(12, 0);

    private Commits() {}

    static PersonIdent on(LocalDate day) {
        return new PersonIdent(NAME, MAIL, day.atTime(NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    static ObjectId write(
            ObjectInserter inserter, ObjectId tree, @Nullable ObjectId parent, LocalDate day, String message)
            throws IOException {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        if (parent != null) {
            commit.setParentId(parent);
        }
        commit.setAuthor(on(day));
        commit.setCommitter(on(day));
        commit.setMessage(message);
        return inserter.insert(commit);
    }
}
