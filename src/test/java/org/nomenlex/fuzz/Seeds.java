package org.nomenlex.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nomenlex.act.Act;
import org.nomenlex.read.LexIterataReader;
import org.nomenlex.synthetic.LawSize;
import org.nomenlex.synthetic.SyntheticAct;
import org.nomenlex.synthetic.SyntheticLaw;

/** Sound inputs to be spoiled: invented ones always, real ones where their folder is there. */
final class Seeds {

    /** The beginning of an act of one article. */
    static final String HEADER = "---\nnumber: 2031200101\npublication: 2031-02-01\n---\n\n";

    private static final Pattern EFFECT =
            Pattern.compile("en vigueur|(?:ses|leurs) effets|in werking|uitwerking", Pattern.CASE_INSENSITIVE);

    private Seeds() {}

    /** Acts: invented, of the specimen corpus, real. */
    static List<String> acts() {
        List<String> acts = new ArrayList<>();
        new SyntheticLaw(11, LawSize.SMALL)
                .acts().stream().map(SyntheticAct::markdown).forEach(acts::add);
        acts.addAll(files(Path.of("corpus"), ".md"));
        acts.addAll(files(real("corpus/acts"), ".md"));
        return acts;
    }

    /** Articles that say when an act takes effect, out of acts that are invented or real. */
    static List<String> commencements() {
        List<String> clauses = new ArrayList<>();
        for (String text : acts()) {
            for (Act act : LexIterataReader.read("seed.md", text).acts()) {
                act.articles().stream()
                        .map(a -> a.blocks().stream()
                                .flatMap(b -> b.lines().stream())
                                .collect(Collectors.joining("\n\n")))
                        .filter(t -> t.length() < 2_000 && EFFECT.matcher(t).find())
                        .forEach(clauses::add);
            }
        }
        return clauses;
    }

    /** Real pages of the sources, as bytes. */
    static List<byte[]> pages() {
        List<byte[]> pages = new ArrayList<>();
        walk(real("corpus/pages"), ".html").forEach(p -> pages.add(bytes(p)));
        return pages;
    }

    private static List<String> files(Path folder, String suffix) {
        return walk(folder, suffix).stream().map(Seeds::text).toList();
    }

    private static String text(Path path) {
        return new String(bytes(path), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> walk(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(p -> p.toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path real(String relative) {
        String set =
                System.getProperty("nomenlex.shared", System.getenv().getOrDefault("NOMENLEX_SHARED", "../shared"));
        return Path.of(set).resolve(relative);
    }
}
