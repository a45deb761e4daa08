package org.nomenlex.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Invented law of a size. Acts come title by title, in each in order of publication, so that a thousand times the real law
 * is written with the memory of one.
 */
public final class SyntheticLaw {

    private final long seed;
    private final LawSize size;

    /** The law of that seed and size: always the same. */
    public SyntheticLaw(long seed, LawSize size) {
        this.seed = seed;
        this.size = size;
    }

    /** Gives each act as it is made. */
    public void forEach(Consumer<SyntheticAct> each) {
        for (int title = 0; title < size.titles(); title++) {
            new Title(seed, title, size).acts(each);
        }
    }

    /** All acts; for laws that fit in memory. */
    public List<SyntheticAct> acts() {
        List<SyntheticAct> acts = new ArrayList<>();
        forEach(acts::add);
        return acts;
    }

    /**
     * Writes a corpus folder: one file an act, a folder a title.
     *
     * @return how many acts were written
     */
    public int writeTo(Path corpus) throws IOException {
        int written = 0;
        for (int title = 0; title < size.titles(); title++) {
            Path folder = corpus.resolve("acts").resolve("title-%04d".formatted(title + 1));
            Files.createDirectories(folder);
            List<SyntheticAct> acts = new ArrayList<>();
            new Title(seed, title, size).acts(acts::add);
            for (SyntheticAct act : acts) {
                Files.writeString(folder.resolve(act.fileName()), act.markdown());
            }
            written += acts.size();
        }
        return written;
    }

    /** Writes a law: {@code FOLDER SEED TIMES}, the real size that many times. */
    public static void main(String[] args) {
        try {
            int acts = new SyntheticLaw(Long.parseLong(args[1]), LawSize.REAL.times(Integer.parseInt(args[2])))
                    .writeTo(Path.of(args[0]));
            System.err.println(acts + " acts in " + args[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
