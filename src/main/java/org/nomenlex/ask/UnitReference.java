package org.nomenlex.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.ServiceCode;
import org.nomenlex.law.UnitPath;

/**
 * What a reader asks for: an article, a unit inside it, or a service by its order number.
 *
 * @param path starts with {@code art:} for a unit of an article, is a single {@code code:} for a service named alone
 */
public record UnitReference(UnitPath path) {

    /** Example: {@code 34}, {@code 17ter}, {@code art. 34}, {@code Article 1er}, {@code artikel 34}. */
    private static final Pattern ARTICLE =
            Pattern.compile("(?:art(?:icle|ikel)?\\.?\\s*:?\\s*)?(\\d+\\s?[a-z]*)", Pattern.CASE_INSENSITIVE);

    /** Example: {@code §1}, {@code § 1er}, {@code §4bis}, {@code par. 2}. */
    private static final Pattern PARAGRAPH = Pattern.compile("(?:§|par(?:agra(?:phe|af))?\\.?)\\s*(\\d+)(er)?([a-z]*)");

    /** Example: {@code 6°}, {@code 4°bis}, {@code 1° ter}. */
    private static final Pattern POINT = Pattern.compile("(\\d+)\\s*°\\s*([a-z]*)");

    /** Example: {@code a}, {@code a)}, {@code f)bis}, {@code fbis}, {@code littera a}. */
    private static final Pattern LETTER =
            Pattern.compile("(?:litt?(?:era)?\\.?\\s+)?([a-z]{1,2})\\s*\\)?\\s*((?:bis|ter|[a-z]+ter|[a-z]+ies)?)\\)?");

    /** Example: {@code al. 2}, {@code alinéa 2}, {@code lid 3}. */
    private static final Pattern ALINEA = Pattern.compile("(?:al(?:in[ée]a)?\\.?|lid)\\s*(-?\\d+)(?:er)?");

    /** Example: {@code 2e alinéa}, {@code 1er alinéa}. */
    private static final Pattern NTH_ALINEA = Pattern.compile("(\\d+)\\s*(?:er|e|ème)\\s*alin[ée]a");

    /** Example: {@code A}, {@code B.}, {@code II.}. */
    private static final Pattern DIVISION = Pattern.compile("([A-Z]+)\\.?");

    /** Example: {@code 6.3}, {@code 1.}, {@code 2)}. */
    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)*)[.)]?");

    /**
     * Reads {@code 34}, {@code 17ter}, {@code art. 34}, {@code 34/§1/a}, {@code 36, § 2, b), 6°}, {@code 589735-589746} or a
     * path such as {@code art:34/par:1/let:a}.
     *
     * @throws IllegalArgumentException with one clear line where it is none of these
     */
    public static UnitReference read(String text) {
        String given = text.strip();
        if (ServiceCode.isServiceCode(given)) {
            return ofService(ServiceCode.of(given));
        }
        String[] parts = given.split("\\s*[/,]\\s*", -1);
        List<Segment> segments = new ArrayList<>();
        for (String part : parts) {
            segments.add(segments.isEmpty() ? firstStep(given, part) : step(given, part, segments));
        }
        return new UnitReference(new UnitPath(segments));
    }

    /** A service named alone. */
    public static UnitReference ofService(ServiceCode code) {
        return new UnitReference(UnitPath.of(Segment.of(SegmentKind.CODE, code.toString())));
    }

    /** The article as a whole. */
    public static UnitReference ofArticle(ArticleNumber article) {
        return new UnitReference(UnitPath.ofArticle(article));
    }

    private static Segment firstStep(String given, String part) {
        if (part.startsWith("code:") && ServiceCode.isServiceCode(part.substring(5))) {
            return Segment.of(
                    SegmentKind.CODE, ServiceCode.of(part.substring(5)).toString());
        }
        Matcher m = ARTICLE.matcher(part);
        if (!m.matches()) {
            throw new IllegalArgumentException("'" + given + "' names no article and no order number: write 34, 17ter,"
                    + " 34/§1/a, 36/§2/b/6° or 589735-589746");
        }
        return Segment.of(SegmentKind.ARTICLE, new ArticleNumber(m.group(1)).value());
    }

    private static Segment step(String given, String part, List<Segment> before) {
        if (ServiceCode.isServiceCode(part)) {
            return Segment.of(SegmentKind.CODE, ServiceCode.of(part).toString());
        }
        if (part.indexOf(':') > 0) {
            return canonical(given, part);
        }
        Segment last = before.get(before.size() - 1);
        if (last.kind() == SegmentKind.ARTICLE && before.size() == 1 && part.matches("\\d+")) {
            // "3/1" is an article number with a slash only where nothing else is possible; a § is written with its
            // sign.
            return Segment.of(SegmentKind.NUMBER, part);
        }
        return inWords(part)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "'" + part + "' in '" + given
                                        + "' is no unit: write § 1 as §1, 6° as 6°, a) as a, an alinéa as al2, an order number in six digits"));
    }

    private static Segment canonical(String given, String part) {
        int colon = part.indexOf(':');
        SegmentKind kind = SegmentKind.ofWord(part.substring(0, colon))
                .orElseThrow(() -> new IllegalArgumentException("'" + part.substring(0, colon) + "' in '" + given
                        + "' is no kind of unit: write par, pt, let, al or code"));
        if (colon == part.length() - 1) {
            throw new IllegalArgumentException("'" + given + "' ends too early: write its number behind " + part);
        }
        return Segment.of(kind, part.substring(colon + 1));
    }

    private static Optional<Segment> inWords(String part) {
        Optional<SegmentKind> bare = SegmentKind.ofWord(part).filter(SegmentKind::bare);
        if (bare.isPresent()) {
            return bare.map(Segment::of);
        }
        String small = part.toLowerCase(Locale.ROOT);
        Matcher m = PARAGRAPH.matcher(small);
        if (m.matches()) {
            return Optional.of(Segment.of(SegmentKind.PARAGRAPH, m.group(1) + m.group(3)));
        }
        m = POINT.matcher(small);
        if (m.matches()) {
            return Optional.of(Segment.of(SegmentKind.POINT, m.group(1) + m.group(2)));
        }
        m = ALINEA.matcher(small);
        if (m.matches()) {
            return Optional.of(Segment.of(SegmentKind.ALINEA, m.group(1)));
        }
        m = NTH_ALINEA.matcher(small);
        if (m.matches()) {
            return Optional.of(Segment.of(SegmentKind.ALINEA, m.group(1)));
        }
        return letterOrNumber(part);
    }

    private static Optional<Segment> letterOrNumber(String part) {
        Matcher m = LETTER.matcher(part);
        if (m.matches()) {
            return Optional.of(Segment.of(SegmentKind.LETTER, m.group(1) + m.group(2)));
        }
        m = DIVISION.matcher(part);
        if (m.matches()) {
            return Optional.of(Segment.of(SegmentKind.DIVISION, m.group(1)));
        }
        m = NUMBER.matcher(part);
        return m.matches() ? Optional.of(Segment.of(SegmentKind.NUMBER, m.group(1))) : Optional.empty();
    }

    /** The article, where one is named. */
    public Optional<ArticleNumber> article() {
        return path.article();
    }

    /** The service, where one is named. */
    public Optional<ServiceCode> service() {
        return path.segments().stream()
                .filter(s -> s.kind() == SegmentKind.CODE)
                .reduce((a, b) -> b)
                .map(s -> ServiceCode.of(s.value()));
    }

    /** Whether the whole article is asked for. */
    public boolean wholeArticle() {
        return path.segments().size() == 1 && article().isPresent();
    }

    /** As messages name it: {@code 34/§1/a}, {@code 589735-589746}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Segment s : path.segments()) {
            text.append(text.isEmpty() ? "" : "/").append(written(s));
        }
        return text.toString();
    }

    private static String written(Segment s) {
        return switch (s.kind()) {
            case ARTICLE, CODE, LETTER, DIVISION, NUMBER -> s.value();
            case PARAGRAPH -> "§" + s.value();
            case POINT -> s.value() + "°";
            case ALINEA -> "al" + s.value();
            default -> s.toString();
        };
    }
}
