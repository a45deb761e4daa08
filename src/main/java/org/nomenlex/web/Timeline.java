package org.nomenlex.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.Period;

/**
 * Periods on a line of years, in units of a picture.
 *
 * @param bars the periods
 * @param ticks the years
 * @param today where today stands
 */
public record Timeline(List<Bar> bars, List<Tick> ticks, double today) {

    /** The width of the picture. */
    public static final int WIDTH = 1000;

    /**
     * A period.
     *
     * @param x where it starts
     * @param width how long it is
     * @param period the days
     * @param shown whether it is the one that the page shows
     * @param complete whether everything in effect could be applied
     * @param future whether it has not started
     */
    public record Bar(double x, double width, Period period, boolean shown, boolean complete, boolean future) {}

    /**
     * A year.
     *
     * @param x where it starts
     * @param year the year
     */
    public record Tick(double x, int year) {}

    static Timeline of(List<ArticleVersion> versions, LocalDate shown, LocalDate today) {
        List<Period> periods = versions.stream().map(ArticleVersion::period).toList();
        Scale scale = Scale.over(periods, today);
        List<Bar> bars = new ArrayList<>();
        for (ArticleVersion v : versions) {
            double x = scale.x(v.period().from());
            double end = scale.x(v.period().end().orElse(scale.last()));
            bars.add(new Bar(
                    x,
                    Math.max(1.5, end - x - 1),
                    v.period(),
                    v.period().contains(shown),
                    v.complete(),
                    v.period().from().isAfter(today)));
        }
        return new Timeline(bars, scale.ticks(), scale.x(today));
    }

    /**
     * From days to units of the picture.
     *
     * @param first the day at its left edge
     * @param last the day at its right edge
     */
    record Scale(LocalDate first, LocalDate last) {

        static Scale over(List<Period> periods, LocalDate today) {
            LocalDate first = today.minusYears(1);
            LocalDate last = today.plusMonths(6);
            for (Period period : periods) {
                first = period.from().isBefore(first) ? period.from() : first;
                LocalDate end = period.end().orElse(period.from()).plusMonths(6);
                last = end.isAfter(last) ? end : last;
            }
            return new Scale(first.withDayOfYear(1), last);
        }

        double x(LocalDate day) {
            double all = last.toEpochDay() - first.toEpochDay();
            double x = (day.toEpochDay() - first.toEpochDay()) / all * WIDTH;
            return Math.round(Math.max(0, Math.min(WIDTH, x)) * 10) / 10.0;
        }

        List<Tick> ticks() {
            int years = last.getYear() - first.getYear() + 1;
            int step = years > 40 ? 10 : years > 14 ? 5 : years > 7 ? 2 : 1;
            List<Tick> ticks = new ArrayList<>();
            for (int year = first.getYear(); year <= last.getYear(); year++) {
                LocalDate day = LocalDate.of(year, 1, 1);
                if (year % step == 0 && !day.isBefore(first) && x(day) < WIDTH - 30) {
                    ticks.add(new Tick(x(day), year));
                }
            }
            return ticks;
        }
    }
}
