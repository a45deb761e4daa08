package org.nomenlex.store;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
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
            // Names of objects are made by the processor's own instructions; nobody feeds us collisions to be found.
            System.setProperty("org.eclipse.jgit.util.sha1.implementation", "jdkNative");
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

        /**
         * JGit asks how exact the clock of the file system is, and measures it for seconds where nobody says. A second is what the
         * coarsest file system in use has: what changed within it is read again, which costs nothing here.
         */
        @Override
        public @Nullable String getString(String section, @Nullable String subsection, String name) {
            if (section.equals("filesystem")) {
                return name.equals("timestampResolution") ? "1000 ms" : "0 ms";
            }
            return super.getString(section, subsection, name);
        }

        @Override
        public void load() {
            // There is nothing to load.
        }

        @Override
        public void save() {
            // What JGit measured is not kept.
        }

        /**
         * How exact the file system's clock is. Measuring it takes JGit seconds; ten milliseconds are more than any file
         * system of today needs, and cost nothing but a second look at files written a moment ago.
         */
        @Override
        public long getTimeUnit(
                String section, @Nullable String subsection, String name, long defaultValue, TimeUnit unit) {
            return section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION)
                    ? unit.convert(10, TimeUnit.MILLISECONDS)
                    : defaultValue;
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
