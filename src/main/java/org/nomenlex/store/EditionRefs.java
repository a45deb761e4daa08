package org.nomenlex.store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TagBuilder;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Edition;

/** Moves the branches to a new edition and tags it. */
final class EditionRefs {

    private final Repository repository;
    private final ObjectInserter inserter;

    EditionRefs(Repository repository, ObjectInserter inserter) {
        this.repository = repository;
        this.inserter = inserter;
    }

    Edition set(ObjectId main, ObjectId readable, @Nullable LocalDate lastPublished) throws IOException {
        String name = name(main, lastPublished);
        LocalDate day = Objects.requireNonNullElse(lastPublished, LocalDate.EPOCH);
        tag(Layout.EDITIONS + name, main, day);
        tag(Layout.EDITIONS_IN_FORCE + name, readable, day);
        inserter.flush();
        move(Layout.IN_FORCE, readable);
        move(Layout.MAIN, main);
        forgetLock(Constants.HEAD);
        repository.updateRef(Constants.HEAD).link(Layout.IN_FORCE);
        forgetLock("index");
        new LaidOutFiles(repository).layOut(readable);
        return new Edition("edition/" + name, main.name(), lastPublished);
    }

    /** The newest day of publication and the start of the commit's id: {@code 2012-01-01-1a2b3c4d}. */
    private static String name(ObjectId main, @Nullable LocalDate lastPublished) {
        return (lastPublished == null ? "empty" : lastPublished.toString()) + "-"
                + main.name().substring(0, 8);
    }

    private void tag(String ref, ObjectId commit, LocalDate day) throws IOException {
        if (repository.exactRef(ref) != null) {
            return;
        }
        TagBuilder tag = new TagBuilder();
        tag.setTag(ref.substring(Constants.R_TAGS.length()));
        tag.setObjectId(commit, Constants.OBJ_COMMIT);
        tag.setTagger(Commits.on(day));
        tag.setMessage("State of the consolidation with what was published by " + day + "\n");
        ObjectId id = inserter.insert(tag);
        inserter.flush();
        move(ref, id);
    }

    private void move(String name, ObjectId target) throws IOException {
        Ref before = repository.exactRef(name);
        if (before != null && target.equals(before.getObjectId())) {
            return;
        }
        forgetLock(name);
        RefUpdate update = repository.updateRef(name);
        update.setNewObjectId(target);
        update.setForceUpdate(true);
        update.disableRefLog();
        RefUpdate.Result result = update.forceUpdate();
        switch (result) {
            case NEW, FORCED, FAST_FORWARD, NO_CHANGE:
                return;
            default:
                throw new IOException("reference " + name + " could not be set: " + result);
        }
    }

    /** A build that was killed leaves locks behind; nobody else holds them while the folder's own lock is held. */
    private void forgetLock(String name) throws IOException {
        Files.deleteIfExists(repository.getDirectory().toPath().resolve(name + ".lock"));
    }
}
