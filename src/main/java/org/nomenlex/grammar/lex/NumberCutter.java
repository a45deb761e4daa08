package org.nomenlex.grammar.lex;

/** Cuts what starts with a figure: points, numbers, ordinals, "6.3", "1/CHIMIE"; order numbers by their own cutter. */
final class NumberCutter {

    private final OrderNumberCutter codes;
    private final Tape tape;
    private final String text;

    NumberCutter(Tape tape) {
        this.tape = tape;
        this.text = tape.text;
        this.codes = new OrderNumberCutter(tape);
    }

    void number() {
        int start = tape.at;
        int end = tape.digits(tape.at);
        if (codes.spacedCode(start, end)) {
            return;
        }
        if (end - start == 6) {
            codes.code(start, end);
        } else if (end < text.length() && isDegree(text.charAt(end))) {
            point(start, end);
        } else if (text.startsWith(" ", end) && end + 1 < text.length() && isDegree(text.charAt(end + 1))) {
            // "2 °, de la même annexe"
            tape.at = end + 2;
            tape.add(TokenKind.POINT, start, text.substring(start, end) + tape.suffix());
        } else if (slashName(end)) {
            slashed(start);
        } else if (dotted(end)) {
            decimal(start);
        } else {
            plainNumber(start, end);
        }
    }

    private static boolean isDegree(char c) {
        return c == '\u00b0' || c == '\u00ba';
    }

    private void point(int start, int end) {
        tape.at = end + 1;
        tape.add(TokenKind.POINT, start, text.substring(start, end) + tape.suffix());
    }

    /** Example: {@code 1/CHIMIE}, {@code 2/ Urine}; not {@code 4/1}. */
    private boolean slashName(int end) {
        if (end >= text.length() || text.charAt(end) != '/') {
            return false;
        }
        int i = tape.spaces(end + 1);
        return i < text.length() && Character.isLetter(text.charAt(i));
    }

    private void slashed(int start) {
        int end = nameEnd(start);
        tape.at = end;
        String name = text.substring(start, end).strip();
        tape.tokens.add(new Token(TokenKind.SLASHED, name, name, start, end, ""));
    }

    /** The end of an unquoted name: the next comma, semicolon, quote, line end or verb. */
    private int nameEnd(int start) {
        int verb = Quotes.verbFrom(text, start, Math.min(text.length(), start + 200));
        int end = start;
        while (end < text.length() && (verb < 0 || end < verb)) {
            char c = text.charAt(end);
            boolean joined = c == ' ' && (outerHeading(end) || subject(end))
                    || c == ' '
                            && (text.startsWith(" et les ", end)
                                    || text.startsWith(" et la ", end)
                                    || text.startsWith(" wordt ", end)
                                    || text.startsWith(" worden ", end)
                                    || text.startsWith(" en de ", end));
            if (joined || c == ',' || c == ';' || c == '\n' || Quotes.isQuote(c)) {
                break;
            }
            end++;
        }
        while (end > start && " :".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** "in de rubriek 1/SCHEIKUNDE de volgende wijzigingen", "1/CHIMIE les mots": the name ends where the subject starts. */
    private static final String[] SUBJECTS = {
        " de volgende ",
        " het volgende ",
        " de woorden ",
        " het woord ",
        " de verstrekking",
        " les modifications ",
        " les mots ",
        " le mot ",
        " la prestation ",
        " les prestations "
    };

    private boolean subject(int from) {
        for (String subject : SUBJECTS) {
            if (text.startsWith(subject, from)) {
                return true;
            }
        }
        return false;
    }

    /** "1/ Sang de la rubrique 2/ HORMONOLOGIE": the name ends where the heading around it is named. */
    private boolean outerHeading(int from) {
        return text.startsWith(" de la rubrique ", from)
                || text.startsWith(" de l'intitul\u00e9 ", from)
                || text.startsWith(" du titre ", from)
                || text.startsWith(" van de rubriek ", from);
    }

    private boolean dotted(int end) {
        return end + 1 < text.length()
                && text.charAt(end) == '.'
                && (Character.isDigit(text.charAt(end + 1))
                        || Character.isUpperCase(text.charAt(end + 1))
                                && end + 2 < text.length()
                                && text.charAt(end + 2) == '.');
    }

    void decimal(int start) {
        int end = start;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        tape.at = end;
        String value = text.substring(start, end);
        while (value.endsWith(".")) {
            value = value.substring(0, value.length() - 1);
        }
        tape.add(TokenKind.DECIMAL, start, value);
    }

    private void plainNumber(int start, int end) {
        String value = text.substring(start, end);
        tape.at = end;
        if (end + 1 < text.length() && text.charAt(end) == '/' && Character.isDigit(text.charAt(end + 1))) {
            tape.at = tape.digits(end + 1);
            value = text.substring(start, tape.at);
        } else if (codes.weirdCode(start, end)) {
            return;
        }
        tape.at = ordinalEnd(tape.at);
        int after = tape.spaces(tape.at);
        String suffix = Words.suffixAt(text, after);
        if (!suffix.isEmpty()) {
            tape.at = after + suffix.length();
            value += suffix;
        }
        if (suffix.isEmpty() && tape.at < text.length() && text.charAt(tape.at) == ')') {
            tape.at++;
            tape.add(TokenKind.BRACKETED, start, value);
        } else {
            tape.add(TokenKind.NUMBER, start, value);
        }
    }

    private int ordinalEnd(int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end > from && Words.isOrdinalEnding("1" + text.substring(from, end))) {
            return end;
        }
        // "l'article 1 er": the ending stands apart.
        boolean apart = text.startsWith(" er", from)
                && text.charAt(from - 1) == '1'
                && (from < 2 || !Character.isDigit(text.charAt(from - 2)))
                && (from + 3 >= text.length() || !Character.isLetter(text.charAt(from + 3)));
        if (apart) {
            return from + 3;
        }
        // "1erbis": the ordinal ending, then a suffix.
        if (text.startsWith("er", from) && !Words.suffixAt(text, from + 2).isEmpty()) {
            return from + 2;
        }
        return from;
    }
}
