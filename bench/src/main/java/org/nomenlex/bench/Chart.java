package org.nomenlex.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A picture of growth: both axes logarithmic, so that cost in proportion to size is a line at 45 degrees, drawn thin for
 * comparison.
 */
final class Chart {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int LEFT = 70;
    private static final int BOTTOM = 50;
    private static final int TOP = 40;
    private static final int RIGHT = 150;
    private static final List<String> COLOURS =
            List.of("#1b6ca8", "#c0392b", "#2e7d32", "#8e44ad", "#b26a00", "#37474f");

    /** Points of one thing, by size. */
    record Line(String name, List<double[]> points) {}

    private final String title;
    private final String across;
    private final String up;
    private final List<Line> lines = new ArrayList<>();

    Chart(String title, String across, String up) {
        this.title = title;
        this.across = across;
        this.up = up;
    }

    Chart add(String name, List<double[]> points) {
        List<double[]> drawn = points.stream().filter(p -> p[0] > 0 && p[1] > 0).toList();
        if (!drawn.isEmpty()) {
            lines.add(new Line(name, drawn));
        }
        return this;
    }

    String svg() {
        double[] x = range(0);
        double[] y = range(1);
        StringBuilder out = new StringBuilder();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" ".formatted(WIDTH, HEIGHT))
                .append("font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n<title>")
                .append(title)
                .append("</title>\n")
                .append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        text(out, WIDTH / 2.0, 22, "middle", "<tspan font-weight=\"bold\">" + title + "</tspan>");
        text(out, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 12, "middle", across);
        text(out, 12, TOP - 12, "start", up);
        for (double v = x[0]; v <= x[1] * 1.001; v *= 10) {
            line(out, px(v, x), TOP, px(v, x), HEIGHT - BOTTOM, "#ddd", 1);
            text(out, px(v, x), HEIGHT - BOTTOM + 18, "middle", tick(v));
        }
        for (double v = y[0]; v <= y[1] * 1.001; v *= 10) {
            line(out, LEFT, py(v, y), WIDTH - RIGHT, py(v, y), "#ddd", 1);
            text(out, LEFT - 8, py(v, y) + 4, "end", tick(v));
        }
        proportional(out, x, y);
        for (int i = 0; i < lines.size(); i++) {
            draw(out, lines.get(i), COLOURS.get(i % COLOURS.size()), i, x, y);
        }
        return out.append("</svg>\n").toString();
    }

    /** What the first line's first point would become if cost grew as size does. */
    private void proportional(StringBuilder out, double[] x, double[] y) {
        if (lines.isEmpty()) {
            return;
        }
        double[] first = lines.get(0).points().get(0);
        double end = Math.min(x[1], first[0] * y[1] / first[1]);
        out.append("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#999\" stroke-dasharray=\"4 4\"/>\n"
                .formatted(px(first[0], x), py(first[1], y), px(end, x), py(first[1] * end / first[0], y)));
    }

    private void draw(StringBuilder out, Line line, String colour, int index, double[] x, double[] y) {
        StringBuilder points = new StringBuilder();
        for (double[] p : line.points()) {
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", px(p[0], x), py(p[1], y)));
            out.append("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>\n"
                    .formatted(px(p[0], x), py(p[1], y), colour));
        }
        out.append("<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" points=\"%s\"/>\n"
                .formatted(colour, points.toString().strip()));
        int row = TOP + 10 + index * 18;
        line(out, WIDTH - RIGHT + 10, row, WIDTH - RIGHT + 28, row, colour, 3);
        text(out, WIDTH - RIGHT + 33, row + 4, "start", line.name());
    }

    /** The powers of ten around all values of an axis. */
    private double[] range(int axis) {
        double min = Double.MAX_VALUE;
        double max = 0;
        for (Line line : lines) {
            for (double[] point : line.points()) {
                min = Math.min(min, point[axis]);
                max = Math.max(max, point[axis]);
            }
        }
        if (max == 0) {
            return new double[] {1, 10};
        }
        double from = Math.pow(10, Math.floor(Math.log10(min) + 1e-9));
        double to = Math.pow(10, Math.ceil(Math.log10(max) - 1e-9));
        return new double[] {from, Math.max(to, from * 10)};
    }

    private static double px(double value, double[] range) {
        return LEFT + (WIDTH - LEFT - RIGHT) * share(value, range);
    }

    private static double py(double value, double[] range) {
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * share(value, range);
    }

    private static double share(double value, double[] range) {
        return Math.log(value / range[0]) / Math.log(range[1] / range[0]);
    }

    private static String tick(double value) {
        return value >= 1 ? "%.0f".formatted(value) : Double.toString(value);
    }

    private static void line(StringBuilder out, double x1, double y1, double x2, double y2, String colour, int width) {
        out.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%d\"/>%n",
                x1,
                y1,
                x2,
                y2,
                colour,
                width));
    }

    private static void text(StringBuilder out, double x, double y, String anchor, String text) {
        out.append(String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, text));
    }
}
