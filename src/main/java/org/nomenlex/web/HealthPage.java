package org.nomenlex.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nomenlex.amend.Unparsed;
import org.nomenlex.check.Finding;
import org.nomenlex.check.Health;
import org.nomenlex.check.MissingAct;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/**
 * How complete the consolidation is.
 *
 * @param visit the request
 * @param acts acts of the corpus
 * @param operations their operations
 * @param applied operations applied
 * @param pending operations pending
 * @param refused operations refused, with their acts
 * @param unparsed instructions not understood, with their acts
 * @param articles articles with a text
 * @param withoutText articles that acts amend and that have no text
 * @param picture operations by article and year
 */
public record HealthPage(
        Visit visit,
        int acts,
        int operations,
        int applied,
        int pending,
        List<Refused> refused,
        List<NotUnderstood> unparsed,
        List<ArticleNumber> articles,
        List<ArticleNumber> withoutText,
        Picture picture) {

    /**
     * An operation that could not be applied.
     *
     * @param act its act
     * @param outcome the operation and the reason
     */
    public record Refused(ActRecord act, OperationOutcome outcome) {}

    /**
     * An instruction that was not understood.
     *
     * @param act its act
     * @param unparsed the instruction and the reason
     */
    public record NotUnderstood(ActRecord act, Unparsed unparsed) {}

    /**
     * Operations by article and year of effect.
     *
     * @param articles the rows
     * @param years the columns
     * @param cells the squares that hold any
     */
    public record Picture(List<ArticleNumber> articles, List<Integer> years, List<Cell> cells) {
        /** The side of a square. */
        public static final int SIDE = 18;

        /** Room for the names of articles. */
        public static final int LEFT = 64;

        /** Room for the years. */
        public static final int TOP = 24;

        /** The width of the picture. */
        public int width() {
            return LEFT + years.size() * SIDE + 28;
        }

        /** Its height. */
        public int height() {
            return TOP + articles.size() * SIDE + 4;
        }
    }

    /**
     * A square of the picture.
     *
     * @param article the row
     * @param year the column
     * @param x where it stands
     * @param y where it stands
     * @param count its operations
     * @param refused how many of them could not be applied
     * @param level how dark it is, 1 to 4
     */
    public record Cell(ArticleNumber article, int year, int x, int y, int count, int refused, int level) {}

    static HealthPage of(Visit visit) {
        List<ActRecord> acts = visit.desk().acts(visit.knownAt());
        List<Refused> refused = new ArrayList<>();
        List<NotUnderstood> unparsed = new ArrayList<>();
        int[] counts = new int[OperationOutcome.State.values().length];
        Set<ArticleNumber> amended = new TreeSet<>();
        for (ActRecord act : acts) {
            act.parsed().unparsed().distinct().forEach(u -> unparsed.add(new NotUnderstood(act, u)));
            for (OperationOutcome outcome : act.outcomes()) {
                counts[outcome.state().ordinal()]++;
                outcome.operation().instruction().target().article().ifPresent(amended::add);
                if (outcome.state() == OperationOutcome.State.REFUSED) {
                    refused.add(new Refused(act, outcome));
                }
            }
        }
        Set<ArticleNumber> held = new TreeSet<>();
        for (Language language : Language.values()) {
            held.addAll(visit.desk().library().articles(language, visit.knownAt()));
        }
        amended.removeAll(held);
        int operations = java.util.Arrays.stream(counts).sum();
        return new HealthPage(
                visit,
                acts.size(),
                operations,
                counts[OperationOutcome.State.APPLIED.ordinal()],
                counts[OperationOutcome.State.PENDING.ordinal()],
                refused,
                unparsed,
                List.copyOf(held),
                List.copyOf(amended),
                picture(acts));
    }

    private static Picture picture(List<ActRecord> acts) {
        Map<ArticleNumber, Map<Integer, int[]>> counts = new TreeMap<>();
        TreeSet<Integer> years = new TreeSet<>();
        for (ActRecord act : acts) {
            for (OperationOutcome outcome : act.outcomes()) {
                if (outcome.effect() == null
                        || !outcome.operation().instruction().amended().isNomenclature()) {
                    continue;
                }
                int year = outcome.effect().getYear();
                outcome.operation().instruction().target().article().ifPresent(article -> {
                    years.add(year);
                    int[] cell = counts.computeIfAbsent(article, a -> new TreeMap<>())
                            .computeIfAbsent(year, y -> new int[2]);
                    cell[0]++;
                    cell[1] += outcome.state() == OperationOutcome.State.REFUSED ? 1 : 0;
                });
            }
        }
        List<Integer> span = new ArrayList<>();
        for (int year = years.isEmpty() ? 1 : years.first(); !years.isEmpty() && year <= years.last(); year++) {
            span.add(year);
        }
        return new Picture(List.copyOf(counts.keySet()), span, cells(counts, span));
    }

    private static List<Cell> cells(Map<ArticleNumber, Map<Integer, int[]>> counts, List<Integer> years) {
        List<Cell> cells = new ArrayList<>();
        int row = 0;
        for (Map.Entry<ArticleNumber, Map<Integer, int[]>> line : counts.entrySet()) {
            int y = Picture.TOP + row++ * Picture.SIDE;
            line.getValue().forEach((year, n) -> {
                int x = Picture.LEFT + years.indexOf(year) * Picture.SIDE;
                int level = n[0] > 30 ? 4 : n[0] > 10 ? 3 : n[0] > 3 ? 2 : 1;
                cells.add(new Cell(line.getKey(), year, x, y, n[0], n[1], level));
            });
        }
        return cells;
    }

    /** Acts that acts of the corpus recall and that are not there. */
    public List<MissingAct> missing() {
        return visit.desk().health().map(Health::missing).orElse(List.of());
    }

    /** Acts of Justel's lists that are not there and that no act recalls. */
    public List<MissingAct> registered() {
        return visit.desk().health().map(Health::registered).orElse(List.of());
    }

    /** What does not agree, by kind. */
    public Map<Finding.Kind, List<Finding>> findings() {
        Map<Finding.Kind, List<Finding>> byKind = new TreeMap<>();
        visit.desk()
                .health()
                .ifPresent(h -> h.findings()
                        .forEach(f -> byKind.computeIfAbsent(f.kind(), k -> new ArrayList<>())
                                .add(f)));
        return byKind;
    }

    /** Where the consolidation and the witnesses of the corpus differ. */
    public List<String> witnesses() {
        return visit.desk().witnesses();
    }

    /** What of the corpus could not be read. */
    public List<String> unreadable() {
        return visit.desk().health().map(Health::unreadable).orElse(List.of());
    }

    /** A share of the operations in units of a bar of 1000. */
    public int share(int count) {
        return operations == 0 ? 0 : Math.round(1000f * count / operations);
    }
}
