package org.nomenlex.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A mapping of a YAML file, asked for by field. Every complaint names the field. */
final class Yaml {

    private final Map<?, ?> map;

    private Yaml(Map<?, ?> map) {
        this.map = map;
    }

    /**
     * Reads a document.
     *
     * @throws IllegalArgumentException where it is no YAML or no mapping
     */
    static Yaml parse(String text) {
        try {
            Object root = new Load(LoadSettings.builder().build()).loadFromString(text);
            return of(root, "the file");
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(
                    "no valid YAML: " + e.getMessage().lines().findFirst().orElse(""), e);
        }
    }

    private static Yaml of(Object value, String what) {
        if (value instanceof Map<?, ?> map) {
            return new Yaml(map);
        }
        throw new IllegalArgumentException(what + " must hold fields (\"name: value\")");
    }

    /** The mapping itself, as plain Java collections. */
    Map<?, ?> map() {
        return map;
    }

    /** A field's text, empty where it is absent. */
    String text(String field) {
        Object value = map.get(field);
        return value == null ? "" : value.toString().strip();
    }

    /** A field's text. */
    String required(String field) {
        String value = text(field);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("\"" + field + "\" is missing");
        }
        return value;
    }

    /** A field's date, where it is there. */
    Optional<LocalDate> date(String field) {
        String value = text(field);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + field + "\" is no date of the calendar: " + value, e);
        }
    }

    /** A field's date. */
    LocalDate requiredDate(String field) {
        required(field);
        return date(field).orElseThrow();
    }

    /** The mappings of a list; empty where the field is absent. */
    List<Yaml> items(String field) {
        Object value = map.get(field);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw new IllegalArgumentException("\"" + field + "\" must be a list (lines that start with \"-\")");
        }
        return list.stream()
                .map(item -> of(item, "each item of \"" + field + "\""))
                .toList();
    }

    /** The texts of a list, or the one text; empty where the field is absent. */
    List<String> texts(String field) {
        Object value = map.get(field);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list
                ? list.stream().map(item -> String.valueOf(item).strip()).toList()
                : List.of(value.toString().strip());
    }

    /** Whether the field says yes. */
    boolean flag(String field) {
        return text(field).equalsIgnoreCase("true");
    }
}
