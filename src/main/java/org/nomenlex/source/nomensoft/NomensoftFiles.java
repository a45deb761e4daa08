package org.nomenlex.source.nomensoft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** NomenSoft's files in a corpus: {@code witness/nomensoft/*.xml}. */
public final class NomensoftFiles {

    private NomensoftFiles() {}

    /** All entries, file by file in the order of their names. */
    public static List<NomensoftRecord> of(Path corpus) throws IOException {
        Path folder = corpus.resolve("witness").resolve("nomensoft");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<NomensoftRecord> records = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
                records.addAll(NomensoftXml.read(Files.readAllBytes(file)));
            }
        }
        return records;
    }
}
