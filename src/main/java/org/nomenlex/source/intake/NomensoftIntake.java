package org.nomenlex.source.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nomenlex.source.nomensoft.NomensoftRecord;
import org.nomenlex.source.nomensoft.NomensoftXml;

/** NomenSoft's XML: kept as a witness, as it is. */
final class NomensoftIntake implements Intake {

    private final ImportOptions options;

    NomensoftIntake(ImportOptions options) {
        this.options = options;
    }

    @Override
    public boolean takes(String name, byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
        return start.contains("<?xml") || start.startsWith("<dataroot");
    }

    @Override
    public List<Outcome> take(Path file, byte[] content) throws IOException {
        List<NomensoftRecord> records = NomensoftXml.read(content);
        NomensoftRecord first = records.get(0);
        String code = first.code().isEmpty() ? file.getFileName().toString().replaceFirst("\\..*", "") : first.code();
        String kind = first.kind().name().toLowerCase(java.util.Locale.ROOT);
        Path place = options.corpus()
                .resolve("witness")
                .resolve("nomensoft")
                .resolve(code.replaceAll("[^\\w-]", "_") + "-" + kind + ".xml");
        boolean there = Files.exists(place);
        Files.createDirectories(place.getParent());
        Files.write(place, content);
        return List.of(new Outcome(
                file,
                there ? Outcome.Status.REPLACED : Outcome.Status.ADDED,
                "witness for " + code + ": " + records.size() + " entries (" + kind + ") -> "
                        + options.corpus().relativize(place)));
    }
}
