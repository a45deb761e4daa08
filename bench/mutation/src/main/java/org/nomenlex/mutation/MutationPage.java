package org.nomenlex.mutation;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Writes what became of the mutants, from PIT's reports: {@code MutationPage REPORTS PAGE}. */
public final class MutationPage {

    /** What became of the mutants tried of one package. */
    private static final class Row {
        private int all;
        private int killed;
        private int timedOut;
        private int survived;
        private int uncovered;
        private String time = "";

        int tried() {
            return killed + timedOut + survived + uncovered;
        }

        double share() {
            return tried() == 0 ? 0 : 100.0 * (killed + timedOut) / tried();
        }

        /** How far the share of all mutants may be from that of the draw, in 95 draws of 100. */
        double margin() {
            double p = share() / 100;
            double left = all <= 1 ? 0 : (double) (all - tried()) / (all - 1);
            return tried() == 0 ? 0 : 196 * Math.sqrt(p * (1 - p) / tried() * left);
        }

        void count(String status) {
            switch (status) {
                case "SURVIVED" -> survived++;
                case "NO_COVERAGE" -> uncovered++;
                case "TIMED_OUT", "MEMORY_ERROR" -> timedOut++;
                default -> killed++;
            }
        }
    }

    /** Rows may stem from different states of the tests: the minute tells which. */
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Map<String, Row> rows = new TreeMap<>();

    private MutationPage() {}

    public static void main(String[] arguments) throws Exception {
        MutationPage page = new MutationPage();
        try (Stream<Path> reports = Files.list(Path.of(arguments[0]))) {
            for (Path report : reports.filter(r -> Files.exists(r.resolve("mutations.xml")))
                    .sorted()
                    .toList()) {
                page.read(report);
            }
        }
        Files.writeString(Path.of(arguments[1]), page.written());
    }

    private void read(Path report) throws IOException, ParserConfigurationException, SAXException {
        Path xml = report.resolve("mutations.xml");
        Instant written = Files.getLastModifiedTime(xml).toInstant();
        Properties all = new Properties();
        try (Reader in = Files.newBufferedReader(report.resolve(SeededDraw.COUNTS))) {
            all.load(in);
        }
        // A newer report of a package takes the place of an older one.
        for (String name : all.stringPropertyNames()) {
            Row row = new Row();
            row.all = Integer.parseInt(all.getProperty(name));
            row.time = MINUTE.format(written);
            rows.put(name, row);
        }
        NodeList mutants = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(xml.toFile())
                .getElementsByTagName("mutation");
        for (int i = 0; i < mutants.getLength(); i++) {
            Element mutant = (Element) mutants.item(i);
            String type = mutant.getElementsByTagName("mutatedClass").item(0).getTextContent();
            rows.get(type.substring(0, type.lastIndexOf('.'))).count(mutant.getAttribute("status"));
        }
    }

    private String written() {
        List<String> lines = new ArrayList<>();
        lines.add("# Mutation tests");
        lines.add("");
        lines.add(
                "Written by `bench/mutants` from PIT's reports. Of each package a seeded draw of its mutants is tried with the fast");
        lines.add(
                "tests (`bench/README.md` says which). Killed: a test failed; timed out: a test no longer ended, which counts as killed.");
        lines.add(
                "The last column is the share killed, with how far that of all mutants may be from it (95 % confidence).");
        lines.add("");
        lines.add("| package | mutants | tried | killed | timed out | survived | no coverage | % killed | tried at (UTC) |");
        lines.add("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
        rows.forEach(
                (name, row) -> lines.add(line("`" + name.replace("org.nomenlex.", "") + "`", row, row.time)));
        lines.add(all("**grammar**", "org.nomenlex.grammar"));
        lines.add(all(
                "**consolidation**", "org.nomenlex.tree|org.nomenlex.apply|org.nomenlex.timeline|org.nomenlex.decide"));
        lines.add("");
        lines.add("In the two last rows each package counts as much as it has mutants.");
        return String.join("\n", lines) + "\n";
    }

    private static String line(String name, Row r, String time) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %d | %.1f ± %.1f | %s |",
                name,
                r.all,
                r.tried(),
                r.killed,
                r.timedOut,
                r.survived,
                r.uncovered,
                r.share(),
                r.margin(),
                time);
    }

    /** Packages together, each weighing what it has of mutants. */
    private String all(String name, String packages) {
        Row sum = new Row();
        double killed = 0;
        double variance = 0;
        for (var entry : rows.entrySet()) {
            Row row = entry.getValue();
            if (entry.getKey().matches("(" + packages + ")(\\..*)?")) {
                sum.all += row.all;
                sum.killed += row.killed;
                sum.timedOut += row.timedOut;
                sum.survived += row.survived;
                sum.uncovered += row.uncovered;
                killed += row.share() * row.all;
                variance += Math.pow(row.margin() * row.all, 2);
            }
        }
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %d | %.1f ± %.1f | |",
                name,
                sum.all,
                sum.tried(),
                sum.killed,
                sum.timedOut,
                sum.survived,
                sum.uncovered,
                sum.all == 0 ? 0 : killed / sum.all,
                sum.all == 0 ? 0 : Math.sqrt(variance) / sum.all);
    }
}
