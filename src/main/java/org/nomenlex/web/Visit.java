package org.nomenlex.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.ActHeader;
import org.nomenlex.ask.Days;
import org.nomenlex.ask.DiffCause;
import org.nomenlex.ask.DiffRun;
import org.nomenlex.export.ExportFormat;
import org.nomenlex.history.ActRecord;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Period;
import org.nomenlex.law.UnitPath;
import org.nomenlex.search.Hit;

/**
 * One request for a page: who asks in which language, for which days. Templates get their words, dates and addresses here.
 *
 * @param ui the language of the page
 * @param path the address behind the language, such as {@code /article/36}
 * @param query the parameters of the address, in order
 * @param today today in Brussels
 * @param desk what is read
 */
public record Visit(UiLanguage ui, String path, Map<String, String> query, LocalDate today, Desk desk) {

    /** Parameters that a reader carries along from page to page. */
    private static final String KNOWN = "known";

    private static final String TEXT = "text";

    /** Parameters that hold a day. */
    private static final Set<String> DAYS = Set.of("on", "from", "to", KNOWN);

    /** Example: {@code /article/17ter/2012-08-01}. */
    private static final Pattern ARTICLE = Pattern.compile("(/article/[^/]+)(?:/([^/]+))?");

    /** Words of the page. */
    public String t(String key, Object... values) {
        return Messages.text(ui, key, values);
    }

    /** A day, as people write it. */
    public String date(@Nullable LocalDate day) {
        return day == null ? t("date.undetermined") : ui.date(day);
    }

    /** A text of an act or of the law, with acting characters made visible. */
    public String s(String text) {
        return Visible.of(text);
    }

    /** The name of a unit. */
    public String place(UnitPath unit) {
        return Places.name(unit, ui);
    }

    /** A parameter, empty where absent. */
    public String param(String name) {
        return query.getOrDefault(name, "").strip();
    }

    /** The day of knowledge: today unless the reader chose. */
    public LocalDate knownAt() {
        return day(KNOWN).orElse(today);
    }

    /** Whether the reader chose a day of knowledge. */
    public boolean knownChosen() {
        return !param(KNOWN).isEmpty();
    }

    /** The language of the law. */
    public Language law() {
        return param(TEXT).isEmpty() ? ui.law() : language(param(TEXT));
    }

    private static Language language(String code) {
        try {
            return Language.of(code);
        } catch (IllegalArgumentException e) {
            throw BadRequest.malformed("error.language", code);
        }
    }

    /** A day among the parameters, written in any usual way. */
    public Optional<LocalDate> day(String name) {
        return param(name).isEmpty() ? Optional.empty() : Optional.of(readDay(param(name)));
    }

    /**
     * The same address with days written 2012-08-01 and the day of an article as a step of it, where it is written
     * otherwise: forms send days as people write them, and a page has one address.
     */
    Optional<String> otherwiseWritten() {
        Map<String, String> plain = new LinkedHashMap<>(query);
        plain.replaceAll((name, value) ->
                DAYS.contains(name) && !value.isBlank() ? readDay(value).toString() : value);
        String there = path;
        Matcher article = ARTICLE.matcher(path);
        if (article.matches()) {
            String day = plain.getOrDefault("on", "").isEmpty() ? article.group(2) : plain.get("on");
            plain.remove("on");
            there = article.group(1)
                    + (day == null ? "" : "/" + readDay(URLDecoder.decode(day, StandardCharsets.UTF_8)));
        }
        boolean same = there.equals(path) && plain.equals(query);
        return same ? Optional.empty() : Optional.of(new Visit(ui, there, plain, today, desk).with("", ""));
    }

    static LocalDate readDay(String text) {
        try {
            LocalDate day = Days.read(text);
            if (day.getYear() < 1800 || day.getYear() > 2999) {
                throw BadRequest.malformed("error.date", text);
            }
            return day;
        } catch (IllegalArgumentException e) {
            throw BadRequest.malformed("error.date", text);
        }
    }

    /** An address of these pages in the reader's language, with what a reader carries along. */
    public String url(String to) {
        return "/" + ui.code() + to + carried(to);
    }

    private String carried(String to) {
        StringBuilder more = new StringBuilder();
        for (String name : new String[] {KNOWN, TEXT}) {
            if (!param(name).isEmpty()) {
                more.append(to.contains("?") || !more.isEmpty() ? '&' : '?')
                        .append(name)
                        .append('=')
                        .append(encode(param(name)));
            }
        }
        return more.toString();
    }

    /** An article on a day. */
    public String article(ArticleNumber article, LocalDate day) {
        return url("/article/" + article.value().replace("/", "~") + "/" + day);
    }

    /** The article of a hit on a day, in the language of the hit. */
    public String article(Hit hit, LocalDate day) {
        String address = "/article/" + hit.article().value().replace("/", "~") + "/" + day;
        boolean other = hit.language() != ui.law() && param(TEXT).isEmpty();
        return url(other ? address + "?" + TEXT + "=" + hit.language().code() : address);
    }

    /** Two days of an article. */
    public String compare(ArticleNumber article, LocalDate from, LocalDate to) {
        return url("/compare/" + article.value().replace("/", "~") + "?from=" + from + "&to=" + to);
    }

    /** The page of an act; a base text has none. */
    public String act(String numac) {
        return url("/act/" + encode(numac));
    }

    /** The page of an order number. */
    public String code(String digits) {
        return url("/code/" + digits);
    }

    /**
     * A text as a file.
     *
     * @param unit an article, an order number or an act
     * @param moment the parameters that say which days: {@code as-of=2012-08-01}, {@code from=...&to=...}; or empty
     */
    public String download(ExportFormat format, String unit, String moment) {
        StringBuilder address = new StringBuilder("/api/export/" + format.word() + "/" + unit.replace("/", "~"));
        address.append("?lang=").append(law().code());
        if (!moment.isEmpty()) {
            address.append('&').append(moment);
        }
        if (knownChosen()) {
            address.append("&known-at=").append(knownAt());
        }
        return address.toString();
    }

    /** The same page in another language. */
    public String in(UiLanguage other) {
        return "/" + other.code() + path + query(Map.of());
    }

    /** The same page with other parameters; an empty value drops one. */
    public String with(String name, String value) {
        return "/" + ui.code() + path + query(Map.of(name, value));
    }

    /** The same page with two other parameters. */
    public String with(String name, String value, String name2, String value2) {
        return "/" + ui.code() + path + query(Map.of(name, value, name2, value2));
    }

    private String query(Map<String, String> changes) {
        Map<String, String> all = new LinkedHashMap<>(query);
        all.putAll(changes);
        StringBuilder text = new StringBuilder();
        all.forEach((name, value) -> {
            if (!value.isEmpty()) {
                text.append(text.isEmpty() ? '?' : '&')
                        .append(encode(name))
                        .append('=')
                        .append(encode(value));
            }
        });
        return text.toString();
    }

    /** A text as part of an address. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** An act's usual name, "AR du 30 mai 2012"; the NUMAC where the corpus has no such act. */
    public String actName(String numac) {
        return actOf(numac).map(a -> actName(a.parsed().header())).orElse(numac);
    }

    /** An act's usual name. */
    public String actName(ActHeader header) {
        String kind = header.kind().isEmpty() ? t("act.kind.other") : kind(header.kind());
        return t("act.name", kind, ui.date(header.date()));
    }

    private String kind(String kind) {
        return switch (kind) {
            case "arr\u00EAt\u00E9 royal" -> t("act.kind.ar");
            case "loi" -> t("act.kind.law");
            default -> Visible.of(kind);
        };
    }

    /** An act of the corpus, as known to the reader. */
    public Optional<ActRecord> actOf(String numac) {
        return desk.act(numac, knownAt());
    }

    /** A day in figures, as people write it: 1/8/2012, in English too, for this is Belgium. */
    public String shortDate(@Nullable LocalDate day) {
        return day == null
                ? t("date.undetermined")
                : day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    /** From when to when: "from 1 August 2012", "from 1 June 2003 until 31 July 2012". */
    public String period(Period period) {
        boolean coming = period.from().isAfter(today);
        return period.to() == null
                ? t(coming ? "period.coming" : "period.open", date(period.from()))
                : t("period.closed", date(period.from()), date(period.to().minusDays(1)));
    }

    /** A part of a text that may be a row of a table, its cells apart. */
    public String cells(String part, boolean first, boolean last) {
        return Bars.apart(part, first, last);
    }

    /** A text cut behind a word, with acting characters made visible. */
    public String shortened(String whole, int length) {
        String text = Bars.apart(whole);
        if (text.length() <= length) {
            return Visible.of(text);
        }
        int cut = text.lastIndexOf(' ', length);
        return Visible.of(text.substring(0, cut < length / 2 ? length : cut)) + "\u2026";
    }

    /** The operations of an act behind a run of a comparison, for the script that lights them up. */
    public String ops(DiffRun run, String numac) {
        return run.causes().stream()
                .filter(c -> numac.isEmpty() || c.numac().equals(numac))
                .map(DiffCause::operation)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** The day of the newest act in the edition. */
    public @Nullable LocalDate lastPublished() {
        return desk.library().edition().lastPublished();
    }

    /** The edition that answers. */
    public String edition() {
        return desk.library().edition().tag();
    }
}
