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
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

    /** Example: {@code 2011022405.md}, {@code 2011022405_fr.md}: a file that means to be an act. */
    private static final Pattern ACT_NAME = Pattern.compile("\\d{4}[0-9A-Z]\\d{5}.*\\.md");

    private final List<FileSeen> seen = new ArrayList<>();
    private final List<SourceFile> files = new ArrayList<>();
    private final List<FileReport> reports = new ArrayList<>();
    private final List<String> holds = new ArrayList<>();
    private boolean openedAll;
    private final Map<String, Act> acts = new HashMap<>();
    private final Map<String, BaseText> bases = new HashMap<>();
    private final List<ActEvent> events = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<RegisterRow> register = new ArrayList<>();
    private final List<RegisterRow> modifiedBy = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();

    private CorpusReader() {}

    /** The files of the folders, found and decoded, before any of them is understood. */
    public static CorpusReader open(List<Path> folders) {
        CorpusReader reader = new CorpusReader();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                SourceFiles.below(folder).forEach(reader::open);
            } else {
                String what = Files.exists(folder) ? "is no folder" : "does not exist";
                reader.problems.add(new ReadProblem(
                        folder.toString(),
                        Place.START,
                        "the corpus folder " + what + "; give another with --corpus",
                        true));
            }
        }
        return reader;
    }

    /** Some files of a corpus, in the order in which the whole of it gives them. */
    public static CorpusReader some(List<FileSeen> files) {
        CorpusReader reader = new CorpusReader();
        files.forEach(reader::open);
        return reader;
    }

    private void open(FileSeen file) {
        SourceFiles.read(file, problems).ifPresent(f -> {
            files.add(f);
            seen.add(file);
        });
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
        return fingerprint(files.stream().map(CorpusReader::print).toList());
    }

    /** The fingerprint of a corpus by the prints of its files. */
    public static String fingerprint(List<String> prints) {
        MessageDigest digest = sha256();
        prints.stream().sorted().forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String print(SourceFile file) {
        return kind(file) + " " + file.digest();
    }

    /** What each file gave, in their order; once all are read. */
    public List<FileReport> reports() {
        return List.copyOf(reports);
    }

    /** Whether every file that was found could be opened. */
    public boolean openedAll() {
        return openedAll;
    }

    /** Understands every file, once; their texts are let go, for a large corpus would fill the memory with them. */
    public Corpus read() {
        String fingerprint = fingerprint();
        openedAll = problems.isEmpty();
        for (int i = 0; i < files.size(); i++) {
            report(seen.get(i), files.get(i));
        }
        files.clear();
        if (acts.isEmpty()) {
            problems.add(new ReadProblem("corpus", Place.START, "no act was found in the corpus", true));
        }
        return new Corpus(
                acts.values().stream().sorted(ORDER).toList(),
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

    private enum Kind {
        ACT,
        BASE,
        DECISION,
        EVENT,
        REGISTER,
        MODIFIED_BY,
        OTHER
    }

    private static Kind kind(SourceFile file) {
        String name = file.fileName();
        String path = "/" + file.name();
        if (name.endsWith(".md")) {
            return markdown(file);
        }
        if (name.equals(Registers.REGISTER)) {
            return Kind.REGISTER;
        }
        if (name.equals(Registers.MODIFIED_BY)) {
            return Kind.MODIFIED_BY;
        }
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        if (yaml && path.contains("/decisions/")) {
            return Kind.DECISION;
        }
        return yaml && path.contains("/events/") ? Kind.EVENT : Kind.OTHER;
    }

    private static Kind markdown(SourceFile file) {
        if (BaseTextReader.isBaseText(file.text())) {
            return Kind.BASE;
        }
        boolean head = file.text().lines().anyMatch(l -> l.strip().equals("---"))
                && file.text().lines().anyMatch(l -> l.startsWith("number:"));
        boolean named = ACT_NAME.matcher(file.fileName()).matches();
        return head || named || file.text().isBlank() ? Kind.ACT : Kind.OTHER;
    }

    private void report(FileSeen place, SourceFile file) {
        int before = problems.size();
        holds.clear();
        read(file);
        reports.add(new FileReport(place, print(file), holds, problems.subList(before, problems.size())));
    }

    private void read(SourceFile file) {
        Kind kind = kind(file);
        if (kind == Kind.OTHER) {
            return;
        }
        if (file.windows()) {
            problem(file, "is no UTF-8; read as windows-1252 (or UTF-16), save it as UTF-8", false);
        }
        try {
            switch (kind) {
                case ACT -> readActs(file);
                case BASE -> add(file, BaseTextReader.read(file.name(), file.text()));
                case DECISION -> addDecisions(DecisionReader.read(file.text()));
                case EVENT -> addEvents(EventReader.read(file.text()));
                case REGISTER -> register.addAll(Registers.register(file.text()));
                case MODIFIED_BY -> modifiedBy.addAll(Registers.modifiedBy(file.text()));
                case OTHER -> throw new IllegalStateException("left alone above");
            }
        } catch (IllegalArgumentException e) {
            problem(file, e.getMessage() + "; the file is left out", true);
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

    private void readActs(SourceFile file) {
        ReadResult result = LexIterataReader.read(file.name(), file.text());
        problems.addAll(result.problems());
        for (Act act : result.acts()) {
            add(file, act);
        }
        if (!result.acts().isEmpty()) {
            Numac numac = result.acts().get(0).header().numac();
            Judgments.inNotes(numac, file.text()).ifPresent(events::add);
        }
    }

    /** The same act twice counts once: the one whose file stands first; a different text is said to differ. */
    private void add(SourceFile file, Act act) {
        String key = act.header().numac() + "/" + act.language().code();
        holds.add(key);
        Act first = acts.putIfAbsent(key, act);
        if (first != null && !first.source().equals(act.source())) {
            boolean same =
                    first.articles().equals(act.articles()) && first.header().equals(act.header());
            String how = same ? "the same text" : "with another text, which is not read";
            problem(
                    file,
                    act.header().numac() + " is already in " + first.source() + ", " + how + "; read once",
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
