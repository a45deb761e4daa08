package org.nomenlex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the figures were measured on: they mean nothing without it. */
final class Machine {

    private Machine() {}

    static Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("processor", processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores");
        facts.put("memory", memory());
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("Java", System.getProperty("java.runtime.version") + " (" + System.getProperty("java.vm.name") + ")");
        facts.put("git", Command.of("git", "--version").output().strip().replace("git version ", ""));
        facts.put("SQLite (sqlite-jdbc)", org.sqlite.SQLiteJDBCLoader.getVersion());
        facts.put("load when it began", firstWords("/proc/loadavg", 3));
        return facts;
    }

    private static String processor() {
        return lines("/proc/cpuinfo").stream()
                .filter(l -> l.startsWith("model name"))
                .map(l -> l.substring(l.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }

    private static String memory() {
        return lines("/proc/meminfo").stream()
                .filter(l -> l.startsWith("MemTotal"))
                .map(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024 / 1024 + " GiB")
                .findFirst()
                .orElse("unknown");
    }

    private static String firstWords(String file, int count) {
        return lines(file).stream()
                .findFirst()
                .map(l -> String.join(" ", List.of(l.split(" ")).subList(0, count)))
                .orElse("unknown");
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file));
        } catch (IOException e) {
            return List.of();
        }
    }
}
