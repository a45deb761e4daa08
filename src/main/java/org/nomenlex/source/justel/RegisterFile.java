package org.nomenlex.source.justel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nomenlex.source.WrittenDate;

/**
 * The register as files of the corpus, for the check that finds missing acts: {@code justel-register.csv} (the changes
 * noted in the text) and {@code justel-modified-by.csv} (the sheet of modifications).
 */
public final class RegisterFile {

    /** The file of the changes noted in the text. */
    public static final String REGISTER = "justel-register.csv";

    /** The file of the sheet of modifications. */
    public static final String MODIFIED_BY = "justel-modified-by.csv";

    private RegisterFile() {}

    /** Writes both files into a corpus folder. What the page did not have is not written: an old list stays. */
    public static void write(Path corpus, List<RegisterEntry> register, List<Modification> sheet) throws IOException {
        Files.createDirectories(corpus);
        if (!register.isEmpty()) {
            List<String> lines = new ArrayList<>(List.of("kind,dossier,act_articles,version,in_force"));
            for (RegisterEntry e : register) {
                lines.add(line(e.kind(), e.dossier(), e.articles(), e.version(), day(e.inForce())));
            }
            Files.write(corpus.resolve(REGISTER), lines);
        }
        if (!sheet.isEmpty()) {
            List<String> lines = new ArrayList<>(List.of("kind,promulgated,published,modified_articles,moniteur_pdf"));
            for (Modification m : sheet) {
                lines.add(line(m.kind(), m.promulgated(), m.published(), m.articles(), m.pdf()));
            }
            Files.write(corpus.resolve(MODIFIED_BY), lines);
        }
    }

    private static String day(String inForce) {
        boolean one = inForce.matches("\\d{2}-\\d{2}-\\d{4}");
        return one ? WrittenDate.first(inForce).map(Object::toString).orElse(inForce) : inForce;
    }

    private static String line(@org.jspecify.annotations.Nullable Object... cells) {
        List<String> out = new ArrayList<>();
        for (Object cell : cells) {
            String text = cell == null ? "" : cell.toString();
            out.add(text.matches(".*[,\"\\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text);
        }
        return String.join(",", out);
    }
}
