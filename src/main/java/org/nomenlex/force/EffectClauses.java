package org.nomenlex.force;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the clauses of one article: "Le présent arrêté entre en vigueur le ..., à l'exception de l'article 2, qui produit ses
 * effets le ... et de l'article 3". Each clause is a subject, a verb and a day; exceptions may stand before the subject,
 * between verb and day, or at the end.
 */
final class EffectClauses {

    /**
     * What a clause says.
     *
     * @param scope the articles and points that it is about; empty for the whole act, or what is left of it
     * @param when the rule
     * @param sure false where the verb is a loose one ("est d'application à partir du ..."): another clause goes before
     */
    record Statement(List<String> scope, When when, boolean sure) {

        /** The article that a later clause means by "le 2°": the last named, or the one before. */
        String articleOr(String before) {
            return scope.isEmpty() ? before : scope.get(scope.size() - 1).split("\\.")[0];
        }
    }

    /** Words that take something out of a clause: "à l'exception de", "sauf", "excepté", "met uitzondering van". */
    private static final Pattern EXCEPT =
            words("\\b[àa] l'exception|\\bsauf\\b|\\bexcepté|\\bhormis\\b|\\bmet uitzondering|\\bbehalve\\b");

    /** The same right behind the verb. */
    private static final Pattern EXCEPT_FIRST = words("[ ,]*(?:" + EXCEPT.pattern() + ")");

    /** The act itself as a subject. */
    private static final Pattern WHOLE_ACT = words(
            "\\b(?:présent|cet) (?:arrêté|règlement)\\b|\\bprésente loi\\b|\\bdit besluit\\b|\\bdeze (?:wet|verordening)\\b");

    /** "Par dérogation à l'article 5, l'article 3 ...", "In afwijking van het eerste lid": names what it departs from. */
    private static final Pattern DEROGATION =
            words("\\b(?:par dérogation|en dérogation|sans préjudice|in afwijking|onverminderd)\\b.*?"
                    + "(?=, (?:toutefois )?(?:l'art|les (?:art|disp)|le présent|la disp|artikel|de artikelen|dit )|$)");

    /** A word that goes on about what was left out: "à l'exception de l'article 2 dont la date ...". */
    private static final Pattern GOES_ON =
            words("\\b(?:qui|dont|lequel|lesquels|laquelle|dat|die|waarvan|waarvoor)\\b");

    /** The enumerators of a list of subjects: "1° l'article 1er; 2° l'article 3". */
    private static final Pattern LIST_MARK = words("(?<=[;:]) ?(?:\\d+°|[a-z]\\)|-) ?(?=l'|les |la |le |artikel|de )");

    /** Where a day may begin whose verb is not said again: at a comma, or at "le 1er mars". */
    private static final Pattern BEFORE_DAY =
            words(",| (?<![:;] ?(?:\\d{1,2}°|[a-z]\\)|-) )(?=(?:le|au|op) (?:\\d|premier ))");

    /** Behind a loose verb: what stands before the day. "aux prestations effectuées à partir du ..." */
    private static final Pattern UP_TO_DAY =
            words("[ ,]*[^.;]{0,80}?(?=\\b(?:à (?:partir|dater|compter) du|dès le|vanaf|met ingang van) \\d)");

    private static final Pattern SENTENCE_END = Pattern.compile("\\.(?= \\p{Lu}|$)|;");

    private final String text;
    private final LocalDate published;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Statement> leftOut = new ArrayList<>();
    private String articleBefore;
    private String notUnderstood = "";
    private int from;

    private EffectClauses(String text, LocalDate published, String articleBefore) {
        this.text = text;
        this.published = published;
        this.articleBefore = articleBefore;
    }

    private static Pattern words(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether the text speaks of the act that it stands in. */
    static boolean speaksOfTheAct(String text) {
        return WHOLE_ACT.matcher(text).find();
    }

    /**
     * The statements of a text, in its order; those about what is left out, of which nothing more is said, at the end.
     *
     * @param text with single spaces and straight apostrophes
     * @param articleBefore the article that the clauses before were about, for points without one; empty if none
     */
    static List<Statement> read(String text, LocalDate published, String articleBefore) {
        EffectClauses reader = new EffectClauses(text, published, articleBefore);
        reader.clauses();
        return reader.result();
    }

    private void clauses() {
        int at = 0;
        Optional<EffectVerb.Found> verb;
        while ((verb = EffectVerb.next(text, at)).isPresent()) {
            at = verb.get().end();
            clause(verb.get());
        }
        if (!statements.isEmpty()) {
            leaveOut(text.substring(from));
            leftBehind();
        }
    }

    private void clause(EffectVerb.Found verb) {
        String subject = DEROGATION.matcher(text.substring(from, verb.start())).replaceAll(" ") + " " + verb.inside();
        String tail = text.substring(verb.end());
        if (verb.sort() == EffectVerb.Sort.DELEGATING) {
            state(subject, When.undetermined("date à fixer : " + text.substring(verb.start(), verb.end())), true);
            from = verb.end();
            return;
        }
        int dayAt = verb.sort() == EffectVerb.Sort.LOOSE ? upToDay(tail) : 0;
        Optional<WhenReader.Found> day = WhenReader.read(tail.substring(dayAt), published);
        if (day.isEmpty()
                && verb.sort() == EffectVerb.Sort.SURE
                && EXCEPT_FIRST.matcher(tail).lookingAt()) {
            dayAt = dayBehindException(tail);
            subject += tail.substring(0, dayAt);
            day = WhenReader.read(tail.substring(dayAt), published);
        }
        if (day.isPresent()) {
            from = verb.end() + dayAt + day.get().end();
            if (subjectsBehind(day.get().when())) {
                return;
            }
            state(subject + listBehind(subject), day.get().when(), verb.sort() == EffectVerb.Sort.SURE);
            ellipses();
        } else if (verb.sort() == EffectVerb.Sort.SURE && tail.stripLeading().startsWith(":")) {
            from = verb.end() + tail.indexOf(':') + 1;
            listOfDays();
        } else if (verb.sort() == EffectVerb.Sort.SURE && !statements.isEmpty()) {
            notRead(subject, tail);
        }
    }

    /** How a clause begins that goes on with further articles or points: "et l'article 3", "; le 4°". */
    private static final Pattern FURTHER = words("^[ ,;.]*(?:(?:et|en|tandis que|toutefois) )?"
            + "(?:l'art|les art|le (?:point )?\\d|les (?:points )?\\d|artikel|de artikel)[^.;]*$");

    /** "; le 4° entre en vigueur au lendemain": the day of a further article or point, which was not understood. */
    private void notRead(String subject, String tail) {
        if (FURTHER.matcher(subject.strip()).find() && !scope(subject).isEmpty()) {
            String words = tail.substring(0, sentenceEnd(tail)).strip();
            about(subject, When.undetermined("clause non comprise : " + words), true);
            from = text.length() - tail.length() + sentenceEnd(tail);
        }
    }

    /** "... le 1er mai 2015 et l'article 3 dès que possible": the verb is not said again, nor is the day a known one. */
    private void leftBehind() {
        String rest = text.substring(from, from + sentenceEnd(text.substring(from)));
        boolean goesOn = FURTHER.matcher(rest).find() && !EXCEPT.matcher(rest).find();
        if (goesOn && !scope(rest).isEmpty()) {
            about(rest, When.undetermined("clause non comprise : " + rest.strip()), true);
        }
    }

    /** What a day is for, named behind it: "le 1er août 2012 pour l'article 1er". */
    private static final Pattern FOR = words(
            "[ ,]*(?:pour|en ce qui concerne|voor) (?=l'art|les art|le (?:point )?\\d|les (?:points )?\\d|art|de art)");

    /** "le 1er août 2012 pour l'article 1er et le 1er octobre 2012 pour l'article 2": each day with what it is for. */
    private boolean subjectsBehind(When first) {
        int end = from + sentenceEnd(text.substring(from));
        Matcher what = FOR.matcher(text).region(from, text.length());
        if (!what.lookingAt() || scope(text.substring(what.end(), end)).isEmpty()) {
            return false;
        }
        When when = first;
        int start = what.end();
        Matcher before = BEFORE_DAY.matcher(text);
        int at = start;
        while (before.find(at) && before.start() < end) {
            Optional<WhenReader.Found> day = WhenReader.read(text.substring(before.start()), published);
            at = before.start() + 1;
            if (day.isPresent()) {
                about(text.substring(start, before.start()), when, true);
                when = day.get().when();
                at = before.start() + day.get().end();
                Matcher next = FOR.matcher(text).region(at, text.length());
                start = next.lookingAt() ? next.end() : at;
            }
        }
        about(text.substring(start, end), when, true);
        from = end;
        return true;
    }

    /** "Entrent en vigueur : 1° l'article 1er, le 1er juillet 2012; 2° l'article 3, le 1er août 2012": each with its day. */
    private void listOfDays() {
        int limit = EffectVerb.next(text, from).map(EffectVerb.Found::start).orElse(text.length());
        while (from < limit) {
            ellipses();
            from += sentenceEnd(text.substring(from)) + 1;
        }
        from = Math.min(from, text.length());
    }

    private static int upToDay(String tail) {
        Matcher m = UP_TO_DAY.matcher(tail);
        return m.lookingAt() ? m.end() : 0;
    }

    /** "entre en vigueur, à l'exception de l'article 2, le 1er juillet": the day behind the first comma that has one. */
    private int dayBehindException(String tail) {
        int end = sentenceEnd(tail);
        for (int comma = tail.indexOf(',', 1); comma >= 0 && comma < end; comma = tail.indexOf(',', comma + 1)) {
            if (WhenReader.read(tail.substring(comma), published).isPresent()) {
                return comma;
            }
        }
        return 0;
    }

    private static int sentenceEnd(String s) {
        Matcher m = SENTENCE_END.matcher(s);
        return m.find() ? m.start() : s.length();
    }

    /** "Entrent en vigueur le 1er juillet 2015 : 1° l'article 1er; 2° l'article 3": the subject is the list. */
    private String listBehind(String subject) {
        String tail = text.substring(from);
        if (!subject.isBlank() || !tail.stripLeading().startsWith(":")) {
            return "";
        }
        int end = EffectVerb.next(text, from).map(EffectVerb.Found::start).orElse(text.length());
        String list = text.substring(from, end);
        from = end;
        return LIST_MARK.matcher(list).replaceAll(" ");
    }

    /** "... le 1er juillet 2015 et les articles 3 et 4, le 1er octobre 2015": the verb is not said again. */
    private void ellipses() {
        int limit = EffectVerb.next(text, from).map(EffectVerb.Found::start).orElse(text.length());
        int end = Math.min(limit, from + sentenceEnd(text.substring(from)));
        Matcher before = BEFORE_DAY.matcher(text);
        int at = from;
        while (before.find(at) && before.start() < end) {
            String subject = LIST_MARK
                    .matcher(";" + text.substring(from, before.start()))
                    .replaceAll(" ");
            Optional<WhenReader.Found> day = WhenReader.read(text.substring(before.start()), published);
            if (day.isPresent() && !scope(subject).isEmpty()) {
                state(subject, day.get().when(), true);
                from = before.start() + day.get().end();
            }
            at = Math.max(before.start() + 1, from);
        }
    }

    private void state(String subject, When when, boolean sure) {
        String own = ofItsSentence(subject);
        Matcher except = EXCEPT.matcher(own);
        if (!except.find()) {
            about(own, when, sure);
        } else if (WHOLE_ACT.matcher(own).find()) {
            leaveOut(own.substring(except.start()));
            statements.add(new Statement(List.of(), when, sure));
        } else if (GOES_ON.matcher(own.substring(except.end())).find()) {
            // "..., à l'exception de l'article 3, qui entre en vigueur le ...": the clause is about what was left out
            about(own, when, sure);
        } else {
            Matcher behind = BEHIND_EXCEPTION.matcher(own);
            boolean first = own.substring(0, except.start()).isBlank() && behind.find();
            about(first ? own.substring(behind.end()) : own.substring(0, except.start()), when, sure);
            String exception = first ? own.substring(0, behind.end()) : own.substring(except.start());
            leaveOut(exception);
            narrow(scope(exception));
        }
    }

    /** "les articles 1er à 4, à l'exception de l'article 3": what the clause named last is not about. */
    private void narrow(List<String> without) {
        int last = statements.size() - 1;
        Statement wide = statements.get(last);
        List<String> left =
                wide.scope().stream().filter(p -> !without.contains(p)).toList();
        if (!left.isEmpty()) {
            statements.set(last, new Statement(left, wide.when(), wide.sure()));
        }
    }

    /** "À l'exception de l'article 3, les articles 1er à 4 entrent ...": up to the subject, behind the last comma that one follows. */
    private static final Pattern BEHIND_EXCEPTION = words("^.*,(?= ?(?:les |l'|de |het )(?:art|disp|bepal))");

    private static final Pattern FULL_STOP = Pattern.compile("\\.(?= \\p{Lu})");

    /** The subject behind the sentence that ended before it, which may leave out something itself. */
    private String ofItsSentence(String subject) {
        int start = 0;
        Matcher stop = FULL_STOP.matcher(subject);
        while (stop.find()) {
            start = stop.end();
        }
        if (start > 0 && !statements.isEmpty()) {
            leaveOut(subject.substring(0, start));
        }
        return subject.substring(start);
    }

    private void about(String subject, When when, boolean sure) {
        Statement statement = new Statement(scope(subject), when, sure);
        articleBefore = statement.articleOr(articleBefore);
        statements.add(statement);
    }

    private List<String> scope(String subject) {
        return ScopeReader.read(subject, articleBefore);
    }

    /** "..., à l'exception de l'article 3": where nothing more is said of it, the law decides. */
    private void leaveOut(String part) {
        Matcher except = EXCEPT.matcher(part);
        if (except.find()) {
            String what = part.substring(except.end());
            List<String> scope = scope(what);
            boolean goesOn = GOES_ON.matcher(what).find();
            When when = goesOn ? When.undetermined("clause non comprise : " + what.strip()) : When.byLaw(published);
            if (!scope.isEmpty()) {
                leftOut.add(new Statement(scope, when, true));
            } else if (UNIT.matcher(what).find()) {
                notUnderstood = what.strip();
            }
        }
    }

    /** A unit named without its article: "à l'exception du a)", "sauf le point 2". */
    private static final Pattern UNIT =
            words("\\b\\d+°|\\b[a-z]\\)|\\b(?:points?|littera|alinéas?|paragraphes?|bepaling|punt) |§");

    /** What is left out and named by another clause follows that clause. */
    private List<Statement> result() {
        if (!notUnderstood.isEmpty()) {
            When unknown = When.undetermined("exception non comprise : " + notUnderstood);
            return List.of(new Statement(List.of(), unknown, true));
        }
        List<String> named =
                statements.stream().flatMap(s -> s.scope().stream()).toList();
        for (Statement s : leftOut) {
            List<String> open =
                    s.scope().stream().filter(p -> !named.contains(p)).toList();
            if (!open.isEmpty()) {
                statements.add(new Statement(open, s.when(), true));
            }
        }
        return List.copyOf(statements);
    }
}
