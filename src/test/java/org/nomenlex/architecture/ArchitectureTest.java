package org.nomenlex.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of packages in docs/architecture.md, as rules. */
class ArchitectureTest {

    private static final String ROOT = "org.nomenlex.";

    /** Each package with the packages of the program that it may use; what is not named here may not exist. */
    private static final Map<String, List<String>> MAY_USE = mayUse();

    /** Third-party packages, and the only packages of the program that may know of them. */
    private static final Map<String, List<String>> CONFINED = Map.of(
            "org.eclipse.jgit..", List.of("store", "export"),
            "org.apache.lucene..", List.of("search"),
            "org.jsoup..", List.of("source"),
            "org.apache.pdfbox..", List.of("source", "export"),
            "io.javalin..", List.of("web"),
            "gg.jte..", List.of("web"),
            "picocli..", List.of("cli"),
            "com.github.difflib..", List.of("ask", "export"));

    /** What the program knows of the law, as opposed to how it is fetched, kept, found or shown. */
    private static final String[] DOMAIN = Stream.of(
                    "text",
                    "law",
                    "act",
                    "amend",
                    "history",
                    "ask",
                    "read",
                    "force",
                    "grammar",
                    "tree",
                    "apply",
                    "timeline",
                    "decide",
                    "check")
            .map(p -> ROOT + p + "..")
            .toArray(String[]::new);

    private static JavaClasses program;

    private static Map<String, List<String>> mayUse() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        table.put("text", List.of());
        table.put("law", List.of("text"));
        table.put("act", List.of("text", "law"));
        table.put("amend", List.of("text", "law", "act"));
        table.put("history", List.of("text", "law", "act", "amend"));
        table.put("ask", List.of("text", "law", "act", "amend", "history", "tree"));
        table.put("json", List.of("text", "law", "act", "amend", "history", "ask"));
        table.put("read", List.of("text", "law", "act"));
        table.put("force", List.of("text", "law", "act", "amend"));
        table.put("grammar", List.of("text", "law", "act", "amend", "force"));
        table.put("tree", List.of("text", "law", "act", "amend", "history"));
        table.put("apply", List.of("text", "law", "act", "amend", "history", "tree"));
        table.put("corpus", List.of("text", "law", "act", "amend", "read", "json"));
        table.put("decide", List.of("text", "law", "act", "amend", "history"));
        table.put("timeline", List.of("text", "law", "act", "amend", "history", "tree", "apply", "decide", "force"));
        table.put("check", List.of("text", "law", "act", "amend", "history", "corpus", "force"));
        table.put("store", List.of("text", "law", "act", "amend", "history", "ask", "json"));
        table.put("search", List.of("text", "law", "act", "amend", "history", "ask"));
        table.put("source", List.of("text", "law", "act", "read"));
        table.put("export", List.of("text", "law", "act", "amend", "history", "ask", "check"));
        table.put(
                "build",
                List.of(
                        "text",
                        "law",
                        "act",
                        "amend",
                        "history",
                        "ask",
                        "json",
                        "read",
                        "force",
                        "grammar",
                        "tree",
                        "apply",
                        "corpus",
                        "decide",
                        "timeline",
                        "check",
                        "store",
                        "search"));
        table.put(
                "web",
                List.of(
                        "text", "law", "act", "amend", "history", "ask", "json", "search", "export", "check", "build",
                        "store"));
        return table;
    }

    @BeforeAll
    static void readTheProgram() {
        program = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.nomenlex");
    }

    @Test
    void theProgramIsThereToBeJudged() {
        assertThat(program.size()).as("classes analysed").isGreaterThan(MINIMUM_OF_CLASSES);
    }

    /** Raise it as the program grows; a rule over nothing proves nothing. */
    private static final int MINIMUM_OF_CLASSES = 400;

    @Test
    void everyPackageHasItsPlaceInTheTable() {
        Set<String> found = program.stream()
                .map(c -> c.getPackageName().substring(ROOT.length()).replaceFirst("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        found.remove("cli");
        assertThat(MAY_USE.keySet()).containsAll(found);
    }

    /** The document names the nearest packages; what these may use is meant with them. */
    @TestFactory
    Stream<DynamicTest> theDocumentTellsWhatEachPackageMayUse() throws Exception {
        Map<String, Set<String>> told = tableOfTheDocument();
        return MAY_USE.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    assertThat(told).containsKey(e.getKey());
                    assertThat(e.getValue()).containsAll(told.get(e.getKey()));
                    assertThat(reached(e.getKey(), told)).containsAll(e.getValue());
                }));
    }

    /** Rows such as {@code | `ask` | questions | `history`, `tree` (to count) |}, by package. */
    private static Map<String, Set<String>> tableOfTheDocument() throws Exception {
        Map<String, Set<String>> told = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("docs/architecture.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches() && row.group(2).equals("everything above")) {
                told.put(row.group(1), new TreeSet<>(told.keySet()));
            } else if (row.matches()) {
                told.put(
                        row.group(1),
                        NAME.matcher(row.group(2))
                                .results()
                                .map(m -> m.group(1))
                                .collect(Collectors.toSet()));
            }
        }
        return told;
    }

    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\|.*\\| ([^|]+) \\|");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    private static Set<String> reached(String from, Map<String, Set<String>> told) {
        Set<String> found = new TreeSet<>();
        for (String next : told.getOrDefault(from, Set.of())) {
            found.add(next);
            found.addAll(reached(next, told));
        }
        return found;
    }

    @TestFactory
    Stream<DynamicTest> packagesUseOnlyWhatTheTableAllows() {
        return MAY_USE.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    String self = ROOT + e.getKey() + "..";
                    String[] allowed = Stream.concat(
                                    Stream.of(self), e.getValue().stream().map(p -> ROOT + p + ".."))
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(self)
                            .should()
                            .dependOnClassesThat(resideInAnyPackage(ROOT + ".").and(not(resideInAnyPackage(allowed))))
                            .allowEmptyShould(true)
                            .check(program);
                }));
    }

    @Test
    void noPackageDependsOnItselfInACircle() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(program);
    }

    @TestFactory
    Stream<DynamicTest> librariesStayWhereTheyBelong() {
        return CONFINED.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    String[] homes =
                            e.getValue().stream().map(p -> ROOT + p + "..").toArray(String[]::new);
                    noClasses()
                            .that(resideOutsideOfPackages(homes))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(e.getKey())
                            .check(program);
                }));
    }

    @Test
    void theLawKnowsNothingButTheJdk() {
        classes()
                .that()
                .resideInAnyPackage(DOMAIN)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..", "org.nomenlex..", "com.github.difflib.."))
                .check(program);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(program);
    }

    @Test
    void nobodyEndsTheProcessButMain() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(program);
    }

    @Test
    void timeComesFromAClock() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .check(program);
    }

    @Test
    void nullIsNamedWhereverItMayAppear() throws Exception {
        List<JavaPackage> packages = program.stream()
                .map(JavaClass::getPackage)
                .filter(p -> p.getName().startsWith("org.nomenlex"))
                .distinct()
                .toList();
        for (JavaPackage p : packages) {
            assertThat(p.isAnnotatedWith(NullMarked.class))
                    .as(p.getName() + " is @NullMarked in its package-info.java")
                    .isTrue();
            Path info = Path.of("src/main/java", p.getName().split("\\.")).resolve("package-info.java");
            boolean top = !p.getName().substring(ROOT.length()).contains(".");
            assertThat(Files.readString(info)).as(info.toString()).contains("/**", top ? "May use" : "");
        }
    }
}
