package org.nomenlex.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest has it. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        @Nullable String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {"nomenlex " + (version == null ? "(not packaged)" : version), "Java " + Runtime.version()};
    }
}
