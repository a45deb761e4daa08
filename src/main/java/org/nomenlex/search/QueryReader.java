package org.nomenlex.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nomenlex.search.Clause.Name;
import org.nomenlex.search.QueryRefused.Reason;

/**
 * Reads a question: {@code stent AND (coronaire OR "flow reserve") NOT code:589013 in:label arter*}. Words side by side
 * must all be there. Operators are capitals, in French, Dutch or English. What closes or opens nothing is no error: people
 * paste references such as {@code art. 34, § 1er, a)}.
 */
final class QueryReader {

    /** Characters of a question. */
    static final int MAX_LENGTH = 1_000;
    /** Brackets inside brackets. */
    static final int MAX_DEPTH = 16;
    /** Words, phrases and fields. */
    static final int MAX_TERMS = 64;
    /** Wildcards, in all words together. */
    static final int MAX_WILDCARDS = 8;

    private static final Map<String, Name> FIELDS = Map.ofEntries(
            Map.entry("article", Name.ARTICLE),
            Map.entry("artikel", Name.ARTICLE),
            Map.entry("code", Name.CODE),
            Map.entry("act", Name.ACT),
            Map.entry("acte", Name.ACT),
            Map.entry("akte", Name.ACT),
            Map.entry("key", Name.KEY),
            Map.entry("lettre", Name.KEY),
            Map.entry("letter", Name.KEY),
            Map.entry("in", Name.IN),
            Map.entry("ref", Name.REF),
            Map.entry("lang", Name.LANG));

    private static final Map<String, Token.Kind> OPERATORS = Map.of(
            "AND",
            Token.Kind.AND,
            "ET",
            Token.Kind.AND,
            "EN",
            Token.Kind.AND,
            "OR",
            Token.Kind.OR,
            "OU",
            Token.Kind.OR,
            "OF",
            Token.Kind.OR,
            "NOT",
            Token.Kind.NOT,
            "SAUF",
            Token.Kind.NOT,
            "NIET",
            Token.Kind.NOT);

    /** Example: {@code key:"N 270"}, {@code article:17ter}, {@code code:589735-589746}. */
    private static final Pattern FIELD = Pattern.compile("(\\p{L}+):(?:\"([^\"]*)\"?|([^\\s()\"]+))");

    /** Example: {@code "fraction flow reserve"}, also with French or curly quotes. */
    private static final Pattern QUOTED =
            Pattern.compile("[\"\u201C\u201E\u00AB]([^\"\u201D\u00BB]*)[\"\u201D\u00BB]?");

    /** Example: {@code art. 34}, {@code l'article 17 ter}, {@code artikel 34}. */
    private static final Pattern ARTICLE_NAMED = Pattern.compile(
            "(?i)(?:\\p{L}{1,2}['\u2019])?art(?:icle|ikel)?s?\\.?\\s*(\\d+(?:\\s?(?:bis|ter|qu[a-z]+ies|quater|[a-z]+ies)\\b)?)");

    /** Example: the steps that follow an article, {@code , § 1er}, {@code , a)}, {@code , 5°}. */
    private static final Pattern STEP = Pattern.compile(
            "\\s*,?\\s*(?:§\\s*(?<par>\\d+)(?:er)?(?<suffix>bis|ter|quater)?\\b|(?<let>[a-zA-Z])\\)|(?<pt>\\d+)\u00B0)");

    /** Example: {@code 701013 - 701083}. */
    private static final Pattern PAIR = Pattern.compile("(\\d{6})\\s*[-\u2013\u2014]\\s*(\\d{6})\\b");

    private static final Pattern WORD = Pattern.compile("[^\\s()\"\u201C\u201D\u201E\u00AB\u00BB]+");

    private record Token(Kind kind, @Nullable Clause clause) {
        enum Kind {
            AND,
            OR,
            NOT,
            OPEN,
            CLOSE,
            TERM
        }
    }

    private final List<Token> tokens;
    private int at;

    private QueryReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads a question.
     *
     * @throws QueryRefused where it exceeds a limit
     */
    static Clause read(String question) {
        if (question.length() > MAX_LENGTH) {
            throw new QueryRefused(Reason.TOO_LONG);
        }
        QueryReader reader = new QueryReader(new Lexer(question).tokens());
        List<Clause> parts = new ArrayList<>();
        while (reader.at < reader.tokens.size()) {
            parts.add(reader.alternatives(0));
            reader.at++; // a bracket that closes nothing
        }
        return and(parts);
    }

    private Clause alternatives(int depth) {
        if (depth > MAX_DEPTH) {
            throw new QueryRefused(Reason.TOO_DEEP);
        }
        List<Clause> options = new ArrayList<>();
        options.add(sequence(depth));
        while (peek() == Token.Kind.OR) {
            at++;
            options.add(sequence(depth));
        }
        List<Clause> real =
                options.stream().filter(c -> !(c instanceof Clause.All)).toList();
        return real.size() > 1 ? new Clause.Or(real) : real.isEmpty() ? new Clause.All() : real.get(0);
    }

    private Clause sequence(int depth) {
        List<Clause> parts = new ArrayList<>();
        boolean negated = false;
        for (Token.Kind kind = peek();
                kind != null && kind != Token.Kind.OR && kind != Token.Kind.CLOSE;
                kind = peek()) {
            Token token = tokens.get(at++);
            if (kind == Token.Kind.NOT) {
                negated = true;
                continue;
            }
            if (kind == Token.Kind.AND) {
                continue;
            }
            Clause clause = token.clause() == null ? group(depth) : token.clause();
            parts.add(negated ? new Clause.Not(clause) : clause);
            negated = false;
        }
        return and(parts);
    }

    private Clause group(int depth) {
        Clause inner = alternatives(depth + 1);
        if (peek() == Token.Kind.CLOSE) {
            at++;
        }
        return inner;
    }

    private static Clause and(List<Clause> parts) {
        List<Clause> real =
                parts.stream().filter(c -> !(c instanceof Clause.All)).toList();
        return real.isEmpty() ? new Clause.All() : real.size() == 1 ? real.get(0) : new Clause.And(real);
    }

    private Token.@Nullable Kind peek() {
        return at < tokens.size() ? tokens.get(at).kind() : null;
    }

    /** Cuts the question into operators, brackets and terms, and counts them. */
    private static final class Lexer {
        private final String text;
        private final List<Token> tokens = new ArrayList<>();
        private int at;
        private int depth;
        private int terms;
        private int wildcards;

        Lexer(String text) {
            this.text = text;
        }

        List<Token> tokens() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (Character.isWhitespace(c)) {
                    at++;
                } else if (c == '(' || c == ')') {
                    bracket(c);
                } else {
                    term();
                }
            }
            return tokens;
        }

        private void bracket(char c) {
            depth = c == '(' ? depth + 1 : Math.max(0, depth - 1);
            if (depth > MAX_DEPTH) {
                throw new QueryRefused(Reason.TOO_DEEP);
            }
            tokens.add(new Token(c == '(' ? Token.Kind.OPEN : Token.Kind.CLOSE, null));
            at++;
        }

        private void term() {
            Matcher m;
            if ((m = here(QUOTED)) != null) {
                add(m, m.group(1).isBlank() ? new Clause.All() : new Clause.Phrase(m.group(1)));
            } else if ((m = here(FIELD)) != null
                    && FIELDS.containsKey(m.group(1).toLowerCase(Locale.ROOT))) {
                String value = m.group(2) != null ? m.group(2) : m.group(3);
                add(m, new Clause.Field(FIELDS.get(m.group(1).toLowerCase(Locale.ROOT)), value.strip()));
            } else if ((m = here(PAIR)) != null) {
                add(
                        m,
                        new Clause.And(List.of(
                                new Clause.Field(Name.CODE, m.group(1)), new Clause.Field(Name.CODE, m.group(2)))));
            } else if ((m = here(ARTICLE_NAMED)) != null) {
                place(m);
            } else {
                word();
            }
        }

        /** {@code art. 34, § 1er, a)}: that place, or what names the article. */
        private void place(Matcher m) {
            String number = m.group(1).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
            List<Clause> steps = new ArrayList<>(List.of(new Clause.Field(Name.ARTICLE, number)));
            add(m, new Clause.All());
            for (Matcher step = here(STEP); step != null; step = here(STEP)) {
                steps.add(new Clause.Field(Name.STEP, step(step)));
                at = step.end();
            }
            Clause there = steps.size() == 1 ? steps.get(0) : new Clause.And(steps);
            Clause names = new Clause.Field(Name.REF, number);
            tokens.set(tokens.size() - 1, new Token(Token.Kind.TERM, new Clause.Or(List.of(there, names))));
        }

        private static String step(Matcher m) {
            if (m.group("par") != null) {
                return "par:" + m.group("par") + (m.group("suffix") == null ? "" : m.group("suffix"));
            }
            return m.group("let") != null ? "let:" + m.group("let").toLowerCase(Locale.ROOT) : "pt:" + m.group("pt");
        }

        private void word() {
            Matcher m = here(WORD);
            if (m == null) {
                at++; // a closing quote that closes nothing
                return;
            }
            String word = m.group();
            if (OPERATORS.containsKey(word)) {
                tokens.add(new Token(OPERATORS.get(word), null));
                at = m.end();
            } else if (word.startsWith("-") && word.length() > 1) {
                tokens.add(new Token(Token.Kind.NOT, null));
                at++;
            } else {
                add(m, wildcard(word) ? wildcards(word) : new Clause.Word(word));
            }
        }

        private static boolean wildcard(String word) {
            return word.indexOf('*') >= 0 || (word.indexOf('?') >= 0 && word.indexOf('?') < word.length() - 1);
        }

        private Clause wildcards(String word) {
            if (word.equals("*")) {
                return new Clause.All();
            }
            wildcards += (int) word.chars().filter(c -> c == '*' || c == '?').count();
            if (wildcards > MAX_WILDCARDS) {
                throw new QueryRefused(Reason.TOO_MANY_WILDCARDS);
            }
            if (word.chars().filter(Character::isLetterOrDigit).count() < 2) {
                throw new QueryRefused(Reason.WILDCARD_TOO_SHORT);
            }
            return new Clause.Wildcard(word);
        }

        private void add(Matcher m, Clause clause) {
            if (++terms > MAX_TERMS) {
                throw new QueryRefused(Reason.TOO_MANY_TERMS);
            }
            tokens.add(new Token(Token.Kind.TERM, clause));
            at = m.end();
        }

        private @Nullable Matcher here(Pattern pattern) {
            Matcher m = pattern.matcher(text).region(at, text.length());
            return m.lookingAt() ? m : null;
        }
    }
}
