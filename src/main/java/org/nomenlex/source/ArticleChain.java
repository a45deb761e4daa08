package org.nomenlex.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.act.ActBlock;
import org.nomenlex.text.Place;

/**
 * Finds the articles of an act in plain lines, where no anchors help (the Moniteur's page, PDFs, scans). An amending act
 * quotes articles of the text it amends, and these start like its own ("Art. 3."): its own are those that form the chain
 * 1, 2, 3 ..., and of several chains the one that stays outside quotes.
 */
public final class ArticleChain {

    /** Example: {@code Article 1er. A l'article 34 ...}, {@code Art. 5/1. ...}, {@code Artikel 1. In artikel ...}. */
    private static final Pattern START =
            Pattern.compile("(?:Article|Artikel|ARTICLE|Art\\.|ART\\.)\\s*((?:\\d+(?:er)?|unique|enig)(?:/\\d+)*"
                    + "(?:\\s?(?:bis|ter|quater|quinquies|sexies|septies|octies))?)\\s?[.,](?:\\s+|$)(.*)");

    /** Lines that end an act: place and date of signature. */
    private static final Pattern SIGNED =
            Pattern.compile("(?:Donné à|Gegeven te|Bruxelles, le|Brussel,|Fait à|Gedaan te)\\s.*\\d{4}\\.?");

    /** Example: {@code Annexe}, {@code Bijlage 1}, {@code ANNEXE à l'arrêté royal du ...}. */
    private static final Pattern ANNEX = Pattern.compile("(?:Annexe|ANNEXE|Bijlage|BIJLAGE)\\b.{0,160}");

    /**
     * What lines hold: articles, the lines before the first, and those from the signature on.
     *
     * @param before title, preamble
     * @param articles the act's own articles, its annexes last
     * @param signatures place, date and names
     */
    public record Cut(List<String> before, List<SourceArticle> articles, List<String> signatures) {
        /** Copies the lists. */
        public Cut {
            before = List.copyOf(before);
            articles = List.copyOf(articles);
            signatures = List.copyOf(signatures);
        }
    }

    /** An act of the nomenclature has at most some dozens of articles, and quotes some dozens more. */
    private static final int MOST_STARTS = 3_000;

    private record Start(int line, String label, int main, boolean quoted, String rest) {}

    private final List<String> lines;

    private ArticleChain(List<String> lines) {
        this.lines = lines;
    }

    /** The articles alone; empty where no line starts one. */
    public static List<SourceArticle> split(List<String> lines) {
        return cut(lines).articles();
    }

    /** Cuts the lines of an act. */
    public static Cut cut(List<String> lines) {
        return new ArticleChain(lines).cut();
    }

    private Cut cut() {
        List<Start> chain = best(starts());
        if (chain.isEmpty()) {
            return new Cut(lines, List.of(), List.of());
        }
        int signed = firstFrom(chain.get(chain.size() - 1).line() + 1, SIGNED).orElse(lines.size());
        int annex =
                signed == lines.size() ? signed : firstFrom(signed + 1, ANNEX).orElse(lines.size());
        List<SourceArticle> articles = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            int end = i + 1 < chain.size() ? chain.get(i + 1).line() : signed;
            articles.add(article(chain.get(i), end));
        }
        if (annex < lines.size()) {
            articles.add(new SourceArticle("N1", List.of(lines.get(annex)), blocks("", annex + 1, lines.size())));
        }
        return new Cut(lines.subList(0, chain.get(0).line()), articles, lines.subList(signed, annex));
    }

    private SourceArticle article(Start start, int end) {
        return new SourceArticle(start.label(), List.of(), blocks(start.rest(), start.line() + 1, end));
    }

    private List<ActBlock> blocks(String first, int from, int end) {
        List<ActBlock> blocks = new ArrayList<>();
        if (!first.isBlank()) {
            blocks.add(paragraph(from, first));
        }
        List<String> table = new ArrayList<>();
        for (int i = from; i < end; i++) {
            if (lines.get(i).startsWith("| ")) {
                table.add(lines.get(i));
                continue;
            }
            addTable(blocks, table, i);
            blocks.add(paragraph(i + 1, lines.get(i)));
        }
        addTable(blocks, table, end);
        return blocks;
    }

    private static void addTable(List<ActBlock> blocks, List<String> rows, int end) {
        if (!rows.isEmpty()) {
            blocks.add(new ActBlock.Table(new Place(end - rows.size() + 1, 1), rows));
            rows.clear();
        }
    }

    private static ActBlock.Paragraph paragraph(int line, String text) {
        return new ActBlock.Paragraph(new Place(line, 1), text.matches("[a-z]{1,2}\\) .*") ? 3 : 0, text.strip());
    }

    private Optional<Integer> firstFrom(int from, Pattern form) {
        for (int i = from; i < lines.size(); i++) {
            if (form.matcher(lines.get(i)).matches()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private List<Start> starts() {
        List<Start> found = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < lines.size() && found.size() < MOST_STARTS; i++) {
            Matcher m = START.matcher(lines.get(i));
            if (m.matches()) {
                String label = m.group(1).replace(" ", "");
                found.add(new Start(i, label, mainNumber(label), open, m.group(2)));
                open = false;
            }
            open = openAfter(lines.get(i), open);
        }
        return found;
    }

    /** Whether a quote is open behind a line: guillemets count by their side, straight quotes by turns. */
    private static boolean openAfter(String line, boolean open) {
        boolean now = open;
        for (int i = 0; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case '"' -> now = !now;
                case '\u00ab', '\u201c', '\u201e' -> now = true;
                case '\u00bb', '\u201d' -> now = false;
                default -> {
                    // not a quote
                }
            }
        }
        return now;
    }

    private static int mainNumber(String label) {
        String digits = label.replaceAll("^(\\d{0,6}).*", "$1");
        return digits.isEmpty() ? 1 : Integer.parseInt(digits);
    }

    /**
     * The longest chain from article 1 on; of those equally long the one with the fewest starts inside quotes. A start
     * follows another where its number is the next, or the same with a suffix (5, 5/1, 6).
     */
    private static List<Start> best(List<Start> starts) {
        int n = starts.size();
        double[] score = new double[n];
        int[] previous = new int[n];
        Arrays.fill(previous, -1);
        int last = -1;
        for (int i = 0; i < n; i++) {
            Start s = starts.get(i);
            score[i] = s.main() == 1 && !s.label().contains("/") ? worth(s) : Double.NEGATIVE_INFINITY;
            for (int j = 0; j < i; j++) {
                if (follows(starts.get(j), s) && score[j] + worth(s) >= score[i]) {
                    score[i] = score[j] + worth(s);
                    previous[i] = j;
                }
            }
            last = score[i] > 0 && (last < 0 || score[i] >= score[last]) ? i : last;
        }
        List<Start> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = previous[i]) {
            chain.add(0, starts.get(i));
        }
        return chain;
    }

    private static double worth(Start s) {
        return s.quoted() ? 0.3 : 1;
    }

    private static boolean follows(Start a, Start b) {
        boolean suffixed = !b.label().matches("\\d+(?:er)?");
        return b.main() == a.main() + 1 && !suffixed
                || b.main() == a.main() && suffixed && !a.label().equals(b.label());
    }
}
