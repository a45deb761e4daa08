package org.nomenlex.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nomenlex.shared.CorpusFolder.annex;
import static org.nomenlex.shared.CorpusFolder.from;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.ask.Edition;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.shared.CorpusFolder;
import org.nomenlex.store.FolderInUse;
import org.nomenlex.store.FolderLock;
import org.nomenlex.store.GitLibrary;

/** From a folder of acts to a repository, and again. */
class BuilderTest {

    private static final LocalDate TODAY = LocalDate.of(2032, 1, 1);
    private static final ArticleNumber ARTICLE = new ArticleNumber("150");

    @TempDir
    Path temp;

    private CorpusFolder corpus;

    @BeforeEach
    void threeActs() {
        corpus = new CorpusFolder(temp.resolve("corpus"))
                .article150()
                .act(
                        "2030010002",
                        "2030-05-02",
                        "2030-05-20",
                        words("10 séances", "20 séances"),
                        from("1er juillet 2030"))
                .act(
                        "2030010003",
                        "2030-06-02",
                        "2030-06-20",
                        words("cinq ans", "dix ans"),
                        from("1er septembre 2030"));
    }

    private static String words(String old, String now) {
        return "A l'article 150 de " + annex() + ", les mots \"" + old + "\" sont remplacés par les mots \"" + now
                + "\".";
    }

    private BuildSummary build(String out) {
        return build(corpus.path(), out);
    }

    private BuildSummary build(Path from, String out) {
        return new Builder(Progress.NONE).build(List.of(from), temp.resolve(out), TODAY);
    }

    private ArticleVersion version(String out, String edition, String asOf, String knownAt) {
        try (GitLibrary law = GitLibrary.open(temp.resolve(out), edition)) {
            return law.version(ARTICLE, Language.FR, LocalDate.parse(asOf), LocalDate.parse(knownAt))
                    .orElseThrow();
        }
    }

    @Test
    void theSummaryAddsUp() {
        corpus.act("2030010004", "2030-07-02", "2030-07-20", words("mille", "cent"), from("1er octobre 2030"))
                .act(
                        "2030010005",
                        "2030-07-03",
                        "2030-07-21",
                        words("20 séances", "30 séances"),
                        from("1er octobre 2040"));

        BuildSummary summary = build("out");

        assertThat(summary.acts()).isEqualTo(5);
        assertThat(summary.operations()).isEqualTo(5);
        assertThat(summary.applied()).as("in force today").isEqualTo(3);
        assertThat(summary.pending()).as("in force in 2040").isEqualTo(1);
        assertThat(summary.refused()).isEqualTo(1);
        assertThat(summary.articles()).isEqualTo(1);
        assertThat(summary.versions()).isEqualTo(5);
        assertThat(summary.problems()).isEmpty();
    }

    @Test
    void whatIsKeptIsWhatIsAskedFor() {
        build("out");

        assertThat(version("out", "", "2030-08-01", "2031-01-01").lines())
                .containsExactly(
                        "Art. 150. § 1er. Le plafond est fixé à 20 séances.",
                        "§ 2. Le dossier est conservé pendant cinq ans.");
        assertThat(version("out", "", "2030-08-01", "2030-05-19").lines().get(0))
                .contains("10 séances");
        try (GitLibrary law = GitLibrary.open(temp.resolve("out"))) {
            assertThat(law.articles(Language.FR, LocalDate.of(2030, 1, 19))).isEmpty();
            assertThat(law.versions(ARTICLE, Language.FR, TODAY))
                    .extracting(v -> v.period().toString())
                    .containsExactly("2030-03-01/2030-07-01", "2030-07-01/2030-09-01", "2030-09-01/..");
            assertThat(law.act(new Numac("2030010002"), TODAY)).isPresent();
            assertThat(law.act(new Numac("2030010002"), LocalDate.of(2030, 5, 19)))
                    .isEmpty();
            assertThat(law.knowledgeDays(ARTICLE, Language.FR))
                    .containsExactly(LocalDate.of(2030, 1, 20), LocalDate.of(2030, 5, 20), LocalDate.of(2030, 6, 20));
            assertThat(law.versions(ARTICLE, Language.FR, TODAY))
                    .allSatisfy(v -> assertThat(law.commitOf(v)).isPresent());
        }
    }

    @Test
    void aSecondBuildDoesNothing() throws IOException {
        BuildSummary first = build("out");
        Files.setLastModifiedTime(
                corpus.path().resolve("acts/2030010002.md"), java.nio.file.attribute.FileTime.fromMillis(0));

        BuildSummary second = build("out");

        assertThat(first.changed()).isTrue();
        assertThat(second.changed()).isFalse();
        assertThat(second.commit()).isEqualTo(first.commit());
        assertThat(second.operations()).isEqualTo(first.operations());
    }

    /** A checkout gives a file its name when it is written; who kills it before leaves it under another. */
    @Test
    void whatAKilledBuildWasLayingOutIsTakenAway() throws IOException {
        build("out");
        Path out = temp.resolve("out");
        Path left = Files.writeString(out.resolve("fr/._art-1.md4666767239768035759.tmp"), "# Article 1");
        Path foreign = Files.writeString(out.resolve("fr/notes.tmp"), "of somebody else");
        Files.delete(out.resolve(".git/nomenlex/build.json"));

        build("out");

        assertThat(left).doesNotExist();
        assertThat(foreign).exists();
    }

    @Test
    void theSameCorpusGivesTheSameIdsAnywhere() throws IOException {
        BuildSummary here = build("here");
        Path elsewhere = temp.resolve("elsewhere/deep");
        Files.createDirectories(elsewhere);
        try (Stream<Path> acts = Files.list(corpus.path().resolve("acts"))) {
            for (Path act : (Iterable<Path>) acts::iterator) {
                Files.copy(act, elsewhere.resolve("x" + act.getFileName()));
            }
        }
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            BuildSummary there = build(temp.resolve("elsewhere"), "there");
            assertThat(there.commit()).isEqualTo(here.commit());
            assertThat(there.edition()).isEqualTo(here.edition());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anActOfThePastRebuildsFromThereAndTheOldStateStaysReachable() {
        BuildSummary before = build("out");
        corpus.act("2030010009", "2030-04-02", "2030-04-20", words("Le plafond", "Le maximum"), from("1er mai 2030"));

        BuildSummary after = build("out");

        assertThat(after.commit()).isNotEqualTo(before.commit());
        assertThat(version("out", "", "2030-08-01", "2031-01-01").lines().get(0))
                .contains("Le maximum");
        assertThat(version("out", before.edition(), "2030-08-01", "2031-01-01")
                        .lines()
                        .get(0))
                .contains("Le plafond");
        try (GitLibrary law = GitLibrary.open(temp.resolve("out"))) {
            assertThat(law.editions()).extracting(Edition::tag).contains(before.edition(), after.edition());
        }
    }

    @Test
    void anActTakenAwayAndAddedAgainGivesTheSameIds() throws IOException {
        BuildSummary before = build("out");
        String act = Files.readString(corpus.path().resolve("acts/2030010002.md"));
        corpus.without("acts/2030010002.md");
        BuildSummary without = build("out");
        corpus.file("acts/2030010002.md", act);

        BuildSummary again = build("out");

        assertThat(without.commit()).isNotEqualTo(before.commit());
        assertThat(again.commit()).isEqualTo(before.commit());
        assertThat(again.edition()).isEqualTo(before.edition());
        assertThat(build("fresh").commit()).isEqualTo(before.commit());
    }

    @Test
    void badInputGivesOneLineEachAndTheRestIsBuilt() throws IOException {
        String good = Files.readString(corpus.path().resolve("acts/2030010003.md"));
        corpus.file("acts/2031010001.md", "")
                .file("acts/2031010002.md", "---\ntitle-fr: \"Arrêté royal\"\nnumber: 2031010002\n")
                .file(
                        "acts/2031010003.md",
                        good.replace("2030010003", "2031010003").replace("2030-06-20", "2031-02-31"))
                .file("copy/2030010003.md", good)
                .file("notes/reading.md", "# Remarks\n\nNot an act.\n")
                .file(
                        "base/art-151@2030-01-01.md",
                        "---\narticle: 151\ndate: 2030-02-30\nsource: x\n---\n\nArt. 151. Texte.\n")
                .file("decisions/2030010001.yaml", "act: \"2030010001\"\ndecisions: [\n");
        Files.write(
                corpus.path().resolve("acts/2031010004.md"),
                good.replace("2030010003", "2031010004")
                        .replace("2030-06-20", "2031-06-20")
                        .replace("dix ans", "très longtemps")
                        .getBytes(Charset.forName("windows-1252")));

        BuildSummary summary = build("out");

        assertThat(summary.problems())
                .filteredOn(p -> p.contains("2031010001"))
                .singleElement()
                .asString()
                .contains("empty");
        assertThat(summary.problems())
                .filteredOn(p -> p.contains("2031010002"))
                .singleElement()
                .asString()
                .contains("cut off");
        assertThat(summary.problems()).anyMatch(p -> p.contains("2031010003") && p.contains("2031-02-31"));
        assertThat(summary.problems()).anyMatch(p -> p.contains("copy/2030010003.md") && p.contains("already in"));
        assertThat(summary.problems()).anyMatch(p -> p.contains("art-151") && p.contains("2030-02-30"));
        assertThat(summary.problems()).anyMatch(p -> p.contains("decisions/2030010001.yaml") && p.contains("YAML"));
        assertThat(summary.problems()).anyMatch(p -> p.contains("2031010004") && p.contains("windows-1252"));
        assertThat(summary.problems()).noneMatch(p -> p.contains("reading.md"));
        assertThat(summary.problems()).noneMatch(p -> p.contains("\n"));
        assertThat(summary.acts()).isEqualTo(4);
        assertThat(version("out", "", "2030-08-01", "2032-01-01").lines().get(0))
                .contains("20 séances");
    }

    @Test
    void aFolderWithoutActsIsSaidAndBuiltEmpty() throws IOException {
        Path empty = Files.createDirectories(temp.resolve("empty"));

        BuildSummary summary = build(empty, "out");

        assertThat(summary.problems()).singleElement().asString().contains("no act was found");
        assertThat(summary.acts()).isZero();
        try (GitLibrary law = GitLibrary.open(temp.resolve("out"))) {
            assertThat(law.articles(Language.FR, TODAY)).isEmpty();
            assertThat(law.acts(TODAY)).isEmpty();
        }
    }

    @Test
    void findingsKeptByAnotherVersionAreNone() {
        build("out");
        assertThat(HealthJson.in(temp.resolve("out"))).isPresent();

        FactsNote.in(temp.resolve("out"))
                .orElseThrow()
                .keepWith(temp.resolve("out"), Map.of("act 2030010001", "{\"refused\": [{}]}"));

        assertThat(HealthJson.in(temp.resolve("out"))).isEmpty();
    }

    @Test
    void twoBuildsDoNotMeetInOneFolder() {
        try (FolderLock held = FolderLock.take(temp.resolve("out"))) {
            assertThatThrownBy(() -> build("out"))
                    .isInstanceOf(FolderInUse.class)
                    .hasMessageContaining("another build is writing")
                    .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()));
            assertThat(held).isNotNull();
        }
        assertThat(build("out").changed()).isTrue();
    }
}
