package org.nomenlex.export.publish;

import java.lang.Thread.UncaughtExceptionHandler;
import org.eclipse.jgit.api.PushCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.transport.PushResult;

/**
 * Pushes to a folder without a stack trace on the terminal. JGit lets a thread of its own play the server there; what that
 * thread fails of comes back as the server's refusal, and would be printed by Java as well.
 */
final class Quietly {

    private static final String SERVER = "JGit-Receive-Pack";

    private static final System.Logger LOG = System.getLogger(Quietly.class.getName());

    private Quietly() {}

    static synchronized Iterable<PushResult> call(PushCommand push) throws GitAPIException {
        UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            if (thread.getName().equals(SERVER)) {
                return;
            }
            if (before != null) {
                before.uncaughtException(thread, failure);
            } else {
                LOG.log(System.Logger.Level.ERROR, thread.getName(), failure);
            }
        });
        try {
            return push.call();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }
}
