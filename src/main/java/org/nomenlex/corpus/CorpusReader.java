package org.nomenlex.corpus;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActEvent;
import org.nomenlex.act.BaseText;
import org.nomenlex.act.ReadProblem;
import org.nomenlex.amend.Decision;
import org.nomenlex.law.Numac;
import org.nomenlex.read.LexIterataReader;
import org.nomenlex.read.ReadResult;
import org.nomenlex.text.Place;

/**
 * Reads corpus folders. Several folders are one corpus. A Markdown file is a base text, an act, or (without front matter
 * and without the name of an act) none of our business; YAML files below {@code decisions/} and {@code events/} and
 * Justel's lists by their names.
 */
public final class CorpusReader {

    /** Acts in an order that does not depend on where they lie. */
    private static final Comparator<Act> ORDER = Comparator.comparing(
                    (Act a) -> a.header().published())
            .thenComparing(a -> a.header().numac())
            .thenComparing(Act::language);

    private static final Comparator<BaseText> BASE_ORDER = Comparator.comparing(BaseText::article)
            .thenComparing(BaseText::date)
            .thenComparing(BaseText::language);

    /** Files read at a time: enough to keep all processors busy. */
    private static final int BATCH = 512;

    /** Files on which there are reports at most: no build goes on from one of a larger corpus. */
    private static final int REPORTED = 100_000;

    /** Characters of text that are held: more than the real law has, and little beside what is made of them. */
    private static final long HELD = 1L << 23;

    private final List<SourceFile> files = new ArrayList<>();
    private final List<FileReport> reports = new ArrayList<>();
    private final List<String> holds = new ArrayList<>();
    private boolean openedAll;
    private long characters;
    private final Map<String, Act> acts = new HashMap<>();
    private final Map<Act, SourceFile> fileOfAct = new IdentityHashMap<>();
    private final Map<String, BaseText> bases = new HashMap<>();
    private final List<ActEvent> events = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<RegisterRow> register = new ArrayList<>();
    private final List<RegisterRow> modifiedBy = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();

    private CorpusReader() {}

    /** The files of the folders, found and decoded, before any of them is understood. */
    public static CorpusReader open(List<Path> folders) {
        return open(folders, seen(folders));
    }

    /** The same for files that were looked for already. */
    public static CorpusReader open(List<Path> folders, List<FileSeen> files) {
        CorpusReader reader = new CorpusReader();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                String what = Files.exists(folder) ? "is no folder" : "does not exist";
                reader.problems.add(new ReadProblem(
                        folder.toString(),
                        Place.START,
                        "the corpus folder " + what + "; give another with --corpus",
                        true));
            }
        }
        files.forEach(reader::open);
        return reader;
    }

    /** Some files of a corpus, in the order in which the whole of it gives them. */
    public static CorpusReader some(List<FileSeen> files) {
        CorpusReader reader = new CorpusReader();
        files.forEach(reader::open);
        return reader;
    }

    private void open(FileSeen file) {
        characters += Math.max(0, file.size());
        SourceFiles.read(file, characters < HELD, problems).ifPresent(files::add);
    }

    /** The files of the folders as they lie there. */
    public static List<FileSeen> seen(List<Path> folders) {
        return folders.stream()
                .filter(Files::isDirectory)
                .flatMap(f -> SourceFiles.below(f).stream())
                .toList();
    }

    /**
     * A fingerprint from the places, sizes and times of the files alone: much faster than reading them. The same glance
     * means the same corpus; another one means nothing.
     */
    public static String glance(List<Path> folders) {
        return glance(folders, seen(folders));
    }

    /** The same for files that were looked for already. */
    public static String glance(List<Path> folders, List<FileSeen> files) {
        MessageDigest digest = sha256();
        files.forEach(f -> digest.update(
                (f.place() + " " + f.size() + " " + f.modified() + "\n").getBytes(StandardCharsets.UTF_8)));
        folders.forEach(f -> digest.update(f.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Changes when the content of a file of the corpus changes, not when files are renamed, moved or touched. */
    public String fingerprint() {
        return fingerprint(files.stream().map(SourceFile::print).toList());
    }

    /** The fingerprint of a corpus by the prints of its files. */
    public static String fingerprint(List<String> prints) {
        MessageDigest digest = sha256();
        prints.stream().sorted().forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The print of a file as {@link FileReport} has it; empty where it cannot be read. */
    public static Optional<String> print(FileSeen file) {
        return SourceFiles.read(file, false, new ArrayList<>()).map(SourceFile::print);
    }

    /** What each file gave, in their order; once all are read. Nothing for a corpus of more than {@value #REPORTED} files. */
    public List<FileReport> reports() {
        return List.copyOf(reports);
    }

    /** Whether every file that was found could be opened, and there is a report on it. */
    public boolean openedAll() {
        return openedAll;
    }

    /** The number of files that mean to be acts. */
    public int countOfActs() {
        return (int) files.stream().filter(f -> f.kind() == FileKind.ACT).count();
    }

    /** Understands every file. */
    public Corpus read() {
        return read(act -> act);
    }

    /**
     * Understands every file, and holds of each act what it is told to hold: all of a large corpus would fill the memory.
     *
     * @param held gives what is to be held of an act, with the same number and language; is asked by several threads
     */
    public Corpus read(UnaryOperator<Act> held) {
        String fingerprint = fingerprint();
        openedAll = problems.isEmpty() && files.size() <= REPORTED;
        for (int from = 0; from < files.size(); from += BATCH) {
            files.subList(from, Math.min(files.size(), from + BATCH)).parallelStream()
                    .map(f -> Understood.of(f, held))
                    .toList()
                    .forEach(this::report);
        }
        files.clear();
        if (acts.isEmpty()) {
            problems.add(new ReadProblem("corpus", Place.START, "no act was found in the corpus", true));
        }
        List<Act> inOrder = acts.values().stream().sorted(ORDER).toList();
        acts.clear();
        return new Corpus(
                inOrder,
                bases.values().stream().sorted(BASE_ORDER).toList(),
                events.stream()
                        .sorted(Comparator.comparing(ActEvent::published)
                                .thenComparing(ActEvent::act)
                                .thenComparing(ActEvent::toString))
                        .toList(),
                decisions.stream()
                        .sorted(Comparator.comparing(Decision::act).thenComparing(Decision::instruction))
                        .toList(),
                register,
                modifiedBy,
                problems,
                fingerprint);
    }

    /** An act whole, by what {@link #read(UnaryOperator)} held of it. */
    public Act whole(Act held) {
        SourceFile file = Objects.requireNonNull(fileOfAct.get(held), "an act of this corpus");
        return LexIterataReader.read(file.name(), file.text()).acts().stream()
                .filter(a -> key(a).equals(key(held)))
                .findFirst()
                .orElseThrow();
    }

    /** Lets go of all that was read: whoever has what is needed wants the memory for something else. */
    public void forget() {
        acts.clear();
        fileOfAct.clear();
        bases.clear();
        reports.clear();
    }

    private static String key(Act act) {
        return act.header().numac() + "/" + act.language().code();
    }

    /**
     * A file with the acts in it.
     *
     * @param file the file
     * @param text its content
     * @param result what was read; null where it is no file of acts, or cannot be read as one
     * @param held what is to be held of the acts, in their order
     * @param failure why it cannot be read, null where it can
     */
    private record Understood(
            SourceFile file,
            String text,
            @Nullable ReadResult result,
            List<Act> held,
            @Nullable IllegalArgumentException failure) {

        static Understood of(SourceFile file, UnaryOperator<Act> held) {
            String text = file.kind() == FileKind.OTHER ? "" : file.text();
            if (file.kind() != FileKind.ACT) {
                return new Understood(file, text, null, List.of(), null);
            }
            try {
                ReadResult result = LexIterataReader.read(file.name(), text);
                return new Understood(
                        file, text, result, result.acts().stream().map(held).toList(), null);
            } catch (IllegalArgumentException e) {
                return new Understood(file, text, null, List.of(), e);
            }
        }
    }

    private void report(Understood understood) {
        SourceFile file = understood.file();
        int before = problems.size();
        holds.clear();
        take(understood);
        if (files.size() <= REPORTED) {
            reports.add(new FileReport(file.seen(), file.print(), holds, problems.subList(before, problems.size())));
        }
    }

    private void addDecisions(List<Decision> found) {
        decisions.addAll(found);
        found.forEach(d -> holds.add(FileReport.about(d.act())));
    }

    private void addEvents(List<ActEvent> found) {
        events.addAll(found);
        found.forEach(e -> holds.add(FileReport.about(e.act())));
    }

    private void take(Understood understood) {
        SourceFile file = understood.file();
        if (file.kind() == FileKind.OTHER) {
            return;
        }
        if (file.windows()) {
            problem(file, "is no UTF-8; read as windows-1252 (or UTF-16), save it as UTF-8", false);
        }
        String text = understood.text();
        try {
            switch (file.kind()) {
                case ACT -> takeActs(understood);
                case BASE -> add(file, BaseTextReader.read(file.name(), text));
                case DECISION -> addDecisions(DecisionReader.read(text));
                case EVENT -> addEvents(EventReader.read(text));
                case REGISTER -> register.addAll(Registers.register(text));
                case MODIFIED_BY -> modifiedBy.addAll(Registers.modifiedBy(text));
                case OTHER -> throw new IllegalStateException("left alone above");
            }
        } catch (IllegalArgumentException e) {
            problem(file, e.getMessage() + "; the file is left out", true);
        }
    }

    private void takeActs(Understood understood) {
        ReadResult result = understood.result();
        if (result == null) {
            throw Objects.requireNonNull(understood.failure());
        }
        problems.addAll(result.problems());
        for (int i = 0; i < result.acts().size(); i++) {
            add(understood.file(), result.acts().get(i), understood.held().get(i));
        }
        if (!result.acts().isEmpty()) {
            Numac numac = result.acts().get(0).header().numac();
            Judgments.inNotes(numac, understood.text()).ifPresent(events::add);
        }
    }

    /** The same act twice counts once: the one whose file stands first; a different text is said to differ. */
    private void add(SourceFile file, Act act, Act held) {
        holds.add(key(act));
        Act before = acts.putIfAbsent(key(act), held);
        if (before == null) {
            fileOfAct.put(held, file);
        } else if (!before.source().equals(act.source())) {
            Act first = whole(before);
            boolean same =
                    first.articles().equals(act.articles()) && first.header().equals(act.header());
            String how = same ? "the same text" : "with another text, which is not read";
            problem(
                    file,
                    act.header().numac() + " is already in " + before.source() + ", " + how + "; read once",
                    false);
        }
    }

    private void add(SourceFile file, BaseText base) {
        String key = base.name() + "/" + base.language().code();
        holds.add(key);
        BaseText first = bases.putIfAbsent(key, base);
        if (first != null) {
            problem(file, base.name() + " is already in " + first.file() + "; read once", false);
        }
    }

    private void problem(SourceFile file, String message, boolean fatal) {
        problems.add(new ReadProblem(file.name(), Place.START, message, fatal));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
