package org.nomenlex.force;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads which articles and points of the act a clause is about: "l'article 1er, 1°, f)", "les articles 2, 3, 5 et 10",
 * "2°, a)" (of the article named before), "les articles 1er à 3", "le 2° de l'article 3".
 */
final class ScopeReader {

    /** Article word, point, letter, capital, article number, range word: the things a reference is made of. */
    private static final Pattern TOKEN = Pattern.compile(
            "(?<word>articles?|art\\.|artikel(?:en)?)|(?<point>\\d{1,3})\\s*°(?<suffix>bis|ter|/\\d+)?|(?<letter>[a-z]{1,2})\\)"
                    + "|(?<capital>\\b[A-Z])(?=[,.;\\s)]|$)|(?<number>\\d{1,3}(?:/\\d+)?)(?:er\\b| ?(?:bis|ter|quater)\\b)?(?![\\d°])|(?<to>\\bà\\b|\\btot\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> ARTICLES = Set.of("articles", "artikelen");

    /** A date is no list of articles: "l'article 3 de l'arrêté royal du 26 mars 2003". */
    private static final Pattern DATE = Pattern.compile("\\b\\d{1,2}(?:er|e)?\\s+\\p{L}{3,}\\s+\\d{4}\\b");

    /** "le 2° et le 3° de l'article 3": the article, then its points. */
    private static final Pattern POINTS_OF = Pattern.compile(
            "\\b(le |les |du |des |het |de |punt )(?:points? )?((?:\\d{1,3}°|[a-z]\\))(?:(?!articl|artikel)[^;:.]){0,60}?) (?:de l['’]|van )((?:article|artikel) \\d+(?:er|bis|ter)?)",
            Pattern.CASE_INSENSITIVE);

    /** "le point a) du 3° de l'article 1er", "les a) et b) du 3°": the point, then its letters. */
    private static final Pattern LETTERS_OF = Pattern.compile(
            "((?:[a-z]\\)(?:,| et| en) (?:le |du |het |van )?)*[a-z]\\)) (?:du|van) (?:point |punt )?(\\d{1,3}°)",
            Pattern.CASE_INSENSITIVE);

    /** A comma, and the sign of a paragraph of the act's own article: "l'article 1er, § 2". */
    private static final Pattern BEHIND_COMMA = Pattern.compile(",\\s*(?:\u00a7\\s*)?$");

    private final List<List<String>> paths = new ArrayList<>();
    private final List<String> pendingPoints = new ArrayList<>();
    private List<String> current = new ArrayList<>();
    private boolean inArticle;
    private boolean oneArticle;
    private boolean afterComma;
    private boolean dotted;
    private boolean range;

    private ScopeReader() {}

    /**
     * The places that the text names, each joined with dots ({@code 1.1.f}).
     *
     * @param text the subject of a clause
     * @param articleBefore the article that the clause before was about, for points without one; empty if none
     */
    static List<String> read(String text, String articleBefore) {
        ScopeReader reader = new ScopeReader();
        String outermostFirst =
                LETTERS_OF.matcher(DATE.matcher(text).replaceAll(" ")).replaceAll("$2, $1");
        String places = POINTS_OF.matcher(outermostFirst).replaceAll("$3, $1$2");
        Matcher m = TOKEN.matcher(places);
        while (m.find()) {
            reader.afterComma =
                    BEHIND_COMMA.matcher(places).region(0, m.start()).find();
            reader.dotted = places.startsWith(".", m.end());
            reader.token(m, articleBefore);
        }
        reader.emit();
        return reader.paths.stream().map(p -> String.join(".", p)).distinct().toList();
    }

    private void token(Matcher m, String articleBefore) {
        if (m.group("word") != null) {
            emit();
            current = new ArrayList<>();
            inArticle = true;
            oneArticle = !ARTICLES.contains(m.group("word").toLowerCase(Locale.ROOT));
        } else if (m.group("to") != null) {
            range = !current.isEmpty();
        } else if (m.group("number") != null) {
            number(m.group());
        } else if (m.group("point") != null) {
            String suffix = m.group("suffix") == null ? "" : m.group("suffix");
            point(m.group("point") + suffix, articleBefore);
        } else if (m.group("letter") != null) {
            if (current.isEmpty() && !inArticle && !articleBefore.isEmpty()) {
                current.add(articleBefore);
            }
            letter(m.group("letter"));
        } else if (Character.isUpperCase(m.group("capital").charAt(0)) && !current.isEmpty()) {
            step(1, m.group("capital"));
        }
    }

    /** "l'article 3, a) et c)": an article of letters without points. */
    private boolean besideLetter() {
        return current.size() == 2 && Character.isLowerCase(current.get(1).charAt(0));
    }

    /** "a)", and "A)", which is a capital with points in it: "l'article 1er, A), 1°, b)". */
    private void letter(String letter) {
        if (Character.isUpperCase(letter.charAt(0)) && letter.length() == 1) {
            step(1, letter);
            return;
        }
        int level = besideLetter() ? 1 : 2;
        if (isCapital()
                && current.size() > 2
                && Character.isDigit(current.get(2).charAt(0))) {
            level = 3;
        }
        step(isRoman(letter, level) ? level + 1 : level, letter.toLowerCase(Locale.ROOT));
    }

    /** "1°, a), i)": a small Roman number in a letter; the i behind h is a letter itself. */
    private boolean isRoman(String letter, int level) {
        boolean behindLetter = current.size() > level && isLetter(current.get(level)) && afterComma;
        return behindLetter
                && (letter.equals("ii")
                        || letter.equals("i") && "hij".indexOf(current.get(level)) < 0
                        || current.size() > level + 1 && letter.matches("[iv]+"));
    }

    private boolean isCapital() {
        return current.size() > 1 && Character.isUpperCase(current.get(1).charAt(0));
    }

    /** Where a point stands: "l'article 3, 2°", "l'article 3, A), 1°", "l'article 3, h), 2.". */
    private int levelOfPoint() {
        boolean inLetter = besideLetter() && afterComma || current.size() > 2 && isLetter(current.get(1));
        return isCapital() || inLetter ? 2 : 1;
    }

    private static boolean isLetter(String step) {
        return Character.isLowerCase(step.charAt(0));
    }

    /** "l'article 1er, 4. et 5.": the second is a point like the first. "l'article 2, 1": behind the comma of a single article a bare number is a point whose sign was lost. */
    private void number(String raw) {
        boolean further = oneArticle && dotted && current.size() >= 2;
        if (oneArticle && (afterComma || further) && !current.isEmpty()) {
            step(levelOfPoint(), articleNumber(raw));
        } else if (inArticle) {
            step(0, articleNumber(raw));
            takePending();
        }
    }

    private static String articleNumber(String raw) {
        return raw.replaceFirst("(?i)er$| ", "").toLowerCase(Locale.ROOT);
    }

    private void point(String number, String articleBefore) {
        if (current.isEmpty() && !inArticle) {
            if (articleBefore.isEmpty()) {
                pendingPoints.add(number);
                return;
            }
            current.add(articleBefore);
        }
        step(levelOfPoint(), number);
    }

    /** "le 2° de l'article 3": the points named before the article belong to it. */
    private void takePending() {
        if (pendingPoints.isEmpty()) {
            return;
        }
        String article = current.get(0);
        pendingPoints.forEach(p -> paths.add(List.of(article, p)));
        pendingPoints.clear();
        current = new ArrayList<>();
        inArticle = false;
    }

    private void step(int level, String value) {
        if (level > current.size()) {
            if (current.isEmpty()) {
                return;
            }
            level = current.size();
        }
        if (level < current.size()) {
            String last = current.get(level);
            emit();
            current = new ArrayList<>(current.subList(0, level));
            if (range) {
                fillRange(last, value);
            }
        }
        range = false;
        current.add(value);
    }

    private void fillRange(String from, String to) {
        if (from.matches("\\d+") && to.matches("\\d+")) {
            for (int i = Integer.parseInt(from) + 1; i < Integer.parseInt(to); i++) {
                List<String> path = new ArrayList<>(current);
                path.add(Integer.toString(i));
                paths.add(path);
            }
        }
    }

    private void emit() {
        if (!current.isEmpty()) {
            paths.add(new ArrayList<>(current));
        }
    }
}
