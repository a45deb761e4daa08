package org.nomenlex.store;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * The surroundings as JGit is to see them: no configuration of the user or the machine, so that the same corpus gives the
 * same repository everywhere, and nothing is written outside the repository. (JGit otherwise measures the clock of the file
 * system and keeps the result in the user's configuration.)
 */
final class QuietSystem extends SystemReader.Delegate {

    private static boolean installed;

    private QuietSystem(SystemReader base) {
        super(base);
    }

    /** Takes effect for the whole program; once is enough. */
    static synchronized void install() {
        if (!installed) {
            SystemReader.setInstance(new QuietSystem(SystemReader.getInstance()));
            installed = true;
        }
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
        return new Empty(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
        return new Empty(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
        return new Empty(parent, fs);
    }

    @Override
    public String getHostname() {
        return "localhost";
    }

    /** A configuration that holds nothing and keeps nothing. */
    private static final class Empty extends FileBasedConfig {
        Empty(@Nullable Config parent, FS fs) {
            super(parent, new java.io.File("no-configuration"), fs);
        }

        @Override
        public void load() {
            // There is nothing to load.
        }

        @Override
        public void save() {
            // What JGit measured is not kept.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
