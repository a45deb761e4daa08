package org.nomenlex.cli;

import picocli.CommandLine.Option;

/** {@code --format text|json}: for a person, or for a program. A mixin of the commands that know these two forms. */
final class FormatOption {

    private enum Format {
        text,
        json
    }

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: text).")
    private Format format = Format.text;

    boolean isJson() {
        return format == Format.json;
    }
}
