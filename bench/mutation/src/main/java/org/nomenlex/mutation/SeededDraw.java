package org.nomenlex.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pitest.mutationtest.build.InterceptorParameters;
import org.pitest.mutationtest.build.InterceptorType;
import org.pitest.mutationtest.build.ProjectMutationInterceptor;
import org.pitest.mutationtest.build.ProjectMutationInterceptorFactory;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.plugin.Feature;
import org.pitest.plugin.FeatureParameter;

/**
 * Tries a draw of the mutants of each package, the same for the same seed and code: {@code +DRAW(size[120] seed[7])}. How many
 * there are in all is left in {@code drawn.properties} beside PIT's report, as {@code package = number}.
 */
public final class SeededDraw implements ProjectMutationInterceptorFactory {

    /** Where the number of mutants of each package is left. */
    static final String COUNTS = "drawn.properties";

    private static final FeatureParameter SIZE =
            FeatureParameter.named("size").withDescription("mutants tried of each package");
    private static final FeatureParameter SEED =
            FeatureParameter.named("seed").withDescription("makes a draw the same again");

    @Override
    public String description() {
        return "Seeded draw of mutants of each package";
    }

    @Override
    public Feature provides() {
        return Feature.named("DRAW")
                .withOnByDefault(false)
                .withDescription(description())
                .withParameter(SIZE)
                .withParameter(SEED);
    }

    @Override
    public ProjectMutationInterceptor createInterceptor(InterceptorParameters parameters) {
        int size = parameters.getInteger(SIZE).orElse(Integer.MAX_VALUE);
        int seed = parameters.getInteger(SEED).orElse(1);
        Path counts = Path.of(parameters.data().getReportDir()).resolve(COUNTS);
        return new Draw(size, seed, counts);
    }

    private record Draw(int size, int seed, Path counts) implements ProjectMutationInterceptor {

        @Override
        public InterceptorType type() {
            return InterceptorType.FILTER;
        }

        @Override
        public Collection<MutationDetails> intercept(Collection<MutationDetails> mutants) {
            Map<String, List<MutationDetails>> byPackage = mutants.stream()
                    .collect(Collectors.groupingBy(
                            m -> m.getClassName().getPackage().asJavaName(), TreeMap::new, Collectors.toList()));
            List<MutationDetails> drawn = new ArrayList<>();
            Properties all = new Properties();
            byPackage.forEach((name, ofPackage) -> {
                all.setProperty(name, Integer.toString(ofPackage.size()));
                drawn.addAll(draw(ofPackage));
            });
            write(all);
            return drawn;
        }

        private List<MutationDetails> draw(List<MutationDetails> mutants) {
            List<MutationDetails> shuffled = new ArrayList<>(mutants);
            // PIT finds classes in the order of the file system.
            shuffled.sort(Comparator.comparing(MutationDetails::getId));
            Collections.shuffle(shuffled, new Random(seed));
            return shuffled.subList(0, Math.min(size, shuffled.size()));
        }

        private void write(Properties all) {
            try {
                Files.createDirectories(counts.getParent());
                try (var out = Files.newBufferedWriter(counts)) {
                    all.store(out, null);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
