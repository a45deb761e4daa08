package org.nomenlex.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nomenlex.act.Act;
import org.nomenlex.corpus.Corpus;
import org.nomenlex.corpus.CorpusReader;
import org.nomenlex.corpus.FileReport;
import org.nomenlex.corpus.FileSeen;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.timeline.ActParser;
import org.nomenlex.timeline.ActTies;
import org.nomenlex.timeline.Consolidator;
import org.nomenlex.timeline.HeldAct;
import org.nomenlex.timeline.Holdings;

/**
 * The part of a corpus that new acts have to do with: acts tied to them, and acts that have a say in the articles that they
 * change. Read and parsed as it grows, each file once.
 */
final class Part {

    /** Acts in a part at most: reading more takes about as long as a build from nothing. */
    private static final int MOST_ACTS = 400;

    private static final String BASE = "base:";

    private final Memory memory;
    private final List<FileReport> known;
    private final List<FileSeen> seen;
    private final ActParser parser;
    private final Set<Numac> fresh = new TreeSet<>();
    private final Map<Numac, ActTies> freshTies = new TreeMap<>();
    private final Set<Numac> acts = new TreeSet<>();
    private final Set<Consolidator.Key> bases = new TreeSet<>();
    private final List<FileSeen> files = new ArrayList<>();
    private final Map<HeldKey, HeldAct> parsed = new TreeMap<>();
    private List<FileReport> reports = List.of();
    private Corpus corpus;

    private record HeldKey(Numac numac, String language) implements Comparable<HeldKey> {
        static HeldKey of(Act act) {
            return new HeldKey(act.header().numac(), act.language().code());
        }

        @Override
        public int compareTo(HeldKey other) {
            int byNumber = numac.compareTo(other.numac);
            return byNumber != 0 ? byNumber : language.compareTo(other.language);
        }
    }

    /**
     * The part of new acts alone.
     *
     * @param memory of the corpus without them
     * @param known the files of the corpus without them, as they lie there
     * @param seen all files of the corpus, in their order
     * @param added the files that are new
     */
    Part(Memory memory, List<FileReport> known, List<FileSeen> seen, List<FileSeen> added, ActParser parser) {
        this.memory = memory;
        this.known = known;
        this.seen = seen;
        this.parser = parser;
        this.files.addAll(added);
        this.corpus = read();
        for (Map.Entry<Numac, List<HeldAct>> act :
                Memory.byAct(holdings(n -> true)).entrySet()) {
            fresh.add(act.getKey());
            freshTies.put(act.getKey(), ActTies.of(act.getValue()));
        }
        grow(fresh, Set.of());
    }

    /** The new acts. */
    Set<Numac> fresh() {
        return fresh;
    }

    Map<Numac, ActTies> freshTies() {
        return freshTies;
    }

    /** Reports on the new files. */
    List<FileReport> reports(List<FileSeen> of) {
        return reports.stream().filter(r -> of.contains(r.file())).toList();
    }

    /** The languages of the new acts. */
    Set<Language> languages() {
        Set<Language> found = new TreeSet<>();
        parsed.values().stream().filter(h -> fresh.contains(h.numac())).forEach(h -> found.add(h.language()));
        return found;
    }

    /** Reports in the order of the files of the corpus. */
    List<FileReport> inOrder(List<FileReport> unordered) {
        Map<FileSeen, FileReport> byFile = new HashMap<>();
        unordered.forEach(r -> byFile.put(r.file(), r));
        return seen.stream().map(byFile::get).filter(Objects::nonNull).toList();
    }

    private Corpus read() {
        Set<FileSeen> wanted = Set.copyOf(files);
        CorpusReader reader =
                CorpusReader.some(seen.stream().filter(wanted::contains).toList());
        Corpus read = reader.read();
        if (!reader.openedAll()) {
            throw new FullBuildNeeded("a file could not be read");
        }
        reports = reader.reports();
        Set<String> held = new TreeSet<>();
        reports.stream()
                .flatMap(r -> r.holds().stream())
                .filter(h -> !h.startsWith(FileReport.ABOUT) && !held.add(h))
                .findFirst()
                .ifPresent(h -> {
                    throw new FullBuildNeeded(h + " lies in two files");
                });
        List<HeldAct> open = read.acts().parallelStream()
                .filter(a -> !parsed.containsKey(HeldKey.of(a)))
                .map(a -> new HeldAct(a, parser.parse(a)))
                .toList();
        open.forEach(h -> parsed.put(HeldKey.of(h.act()), h));
        return read;
    }

    /** All acts that may have a say in each other's standing, these included. */
    Set<Numac> tied(Set<Numac> from) {
        Set<Numac> found = new TreeSet<>();
        List<Numac> open = new ArrayList<>(from);
        while (!open.isEmpty()) {
            Numac next = open.remove(open.size() - 1);
            if (found.add(next)) {
                ActTies ties = ties(next);
                memory.acts().forEach((numac, act) -> add(numac, act.ties(), ties, found, open));
                freshTies.forEach((numac, other) -> add(numac, other, ties, found, open));
            }
            if (found.size() > MOST_ACTS) {
                throw new FullBuildNeeded("too many acts have to do with each other");
            }
        }
        return found;
    }

    private static void add(Numac numac, ActTies other, ActTies ties, Set<Numac> found, List<Numac> open) {
        if (!found.contains(numac) && ties.meets(other)) {
            open.add(numac);
        }
    }

    private ActTies ties(Numac act) {
        ActTies own = freshTies.get(act);
        return own != null ? own : memory.acts().get(act).ties();
    }

    /** Takes in more acts, and the base texts of articles. */
    void grow(Set<Numac> more, Set<Consolidator.Key> articles) {
        if (!acts.addAll(more) & !bases.addAll(articles)) {
            return;
        }
        if (acts.size() > MOST_ACTS) {
            throw new FullBuildNeeded("the articles concern too many acts");
        }
        Set<FileSeen> there = new HashSet<>(files);
        Set<String> numbers = acts.stream().map(Numac::value).collect(Collectors.toSet());
        for (FileReport file : known) {
            if (concerns(file.holds(), numbers) && there.add(file.file())) {
                files.add(file.file());
            }
        }
        corpus = read();
    }

    private boolean concerns(List<String> held, Set<String> numbers) {
        for (String one : held) {
            if (one.startsWith(BASE)) {
                if (bases.stream().anyMatch(k -> one.startsWith(FileReport.baseOf(k.article())))) {
                    return true;
                }
                continue;
            }
            int from = one.startsWith(FileReport.ABOUT) ? FileReport.ABOUT.length() : 0;
            if (numbers.contains(one.substring(from, from + Numac.LENGTH))) {
                return true;
            }
        }
        return false;
    }

    Set<Numac> acts() {
        return acts;
    }

    /** All of the part. */
    Holdings all() {
        return holdings(n -> true);
    }

    /** The part as it was without the new acts. */
    Holdings before() {
        return holdings(n -> !fresh.contains(n));
    }

    private Holdings holdings(Predicate<Numac> which) {
        Predicate<Numac> here = n -> which.test(n) && (acts.isEmpty() || acts.contains(n));
        return new Holdings(
                corpus.acts().stream()
                        .filter(a -> here.test(a.header().numac()))
                        .map(a -> parsed.get(HeldKey.of(a)))
                        .toList(),
                corpus.bases().stream()
                        .filter(b -> bases.contains(new Consolidator.Key(b.article(), b.language())))
                        .toList(),
                corpus.events().stream().filter(e -> here.test(e.act())).toList(),
                corpus.decisions().stream()
                        .filter(d -> acts.isEmpty() || acts.contains(d.act()))
                        .toList(),
                memory.listed(),
                Map.of());
    }
}
