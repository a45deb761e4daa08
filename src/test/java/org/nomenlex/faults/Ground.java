package org.nomenlex.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.ObjectWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.nomenlex.ask.Library;
import org.nomenlex.build.Builder;
import org.nomenlex.build.Progress;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.search.SearchIndex;
import org.nomenlex.search.SearchRequest;
import org.nomenlex.store.GitLibrary;
import org.nomenlex.synthetic.LawSize;
import org.nomenlex.synthetic.SyntheticAct;
import org.nomenlex.synthetic.SyntheticLaw;

/** A small corpus, what must come of it, and where it is built and disturbed. */
final class Ground {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    final Path folder;
    final Path corpus;
    private final List<SyntheticAct> acts;

    Ground(Path folder) throws IOException {
        this.folder = folder;
        this.corpus = Files.createDirectories(folder.resolve("corpus"));
        this.acts = new SyntheticLaw(21, new LawSize(1, 4, 60, 24)).acts();
        for (SyntheticAct act : acts) {
            Files.writeString(corpus.resolve(act.fileName()), act.markdown());
        }
    }

    /** Takes the newest acts out of the corpus. */
    void withoutTheLast(int count) throws IOException {
        for (SyntheticAct act : acts.subList(acts.size() - count, acts.size())) {
            Files.deleteIfExists(corpus.resolve(act.fileName()));
        }
    }

    /** Puts every act back. */
    void withAll() throws IOException {
        for (SyntheticAct act : acts) {
            Files.writeString(corpus.resolve(act.fileName()), act.markdown());
        }
    }

    /** The arguments of a build into a folder. */
    String[] buildInto(Path out) {
        return new String[] {"build", "--corpus", corpus.toString(), "--out", out.toString()};
    }

    /** Builds here and now, undisturbed. */
    void build(Path out) {
        new Builder(AmendmentParser::parse, Progress.NONE).build(List.of(corpus), out, TODAY);
    }

    /** Everything that a user can get out of a folder: references, files laid out, texts, hits. */
    Map<String, String> everythingIn(Path out) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Repository repository = new FileRepositoryBuilder()
                .setGitDir(out.resolve(".git").toFile())
                .build()) {
            for (Ref ref : repository.getRefDatabase().getRefs()) {
                all.put("ref " + ref.getName(), ref.getObjectId().name());
                walk(repository, ref);
            }
        }
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(f -> !f.startsWith(out.resolve(".git")))
                    .toList()) {
                all.put("file " + out.relativize(file), Files.readString(file));
            }
        }
        try (Library library = GitLibrary.open(out);
                SearchIndex index = SearchIndex.open(Builder.indexFolder(out), library)) {
            SearchRequest request = SearchRequest.allVersions("ponction OU examen OU suture", TODAY, 50);
            all.put("hits", index.search(request).hits().toString());
            all.put("acts", Integer.toString(library.acts(TODAY).size()));
        }
        return all;
    }

    /** Every object that the reference leads to is there and whole. */
    static void walk(Repository repository, Ref ref) throws IOException {
        try (ObjectWalk walk = new ObjectWalk(repository)) {
            walk.markStart(walk.parseAny(ref.getObjectId()));
            while (walk.next() != null) {
                continue;
            }
            var object = walk.nextObject();
            while (object != null) {
                walk.getObjectReader().open(object).getSize();
                object = walk.nextObject();
            }
        }
    }

    /** A folder, copied. */
    static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
        return to;
    }

    /** A folder, gone, whatever its permissions. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> paths = new ArrayList<>();
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(paths::add);
            }
            for (Path path : paths) {
                Files.delete(path);
            }
        }
    }
}
