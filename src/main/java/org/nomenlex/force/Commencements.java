package org.nomenlex.force;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActArticle;
import org.nomenlex.act.ActBlock;
import org.nomenlex.amend.Commencement;

/**
 * Finds the clauses of an act that say when it takes effect, and the day that each gives. A clause that is there but not
 * understood gives an undetermined date, never a guess; an act without a clause follows the act of 31 May 1961, article 6.
 */
public final class Commencements {

    /** How an article on entry into force begins: it speaks of the act itself, or of its articles. */
    private static final Pattern SUBJECT = Pattern.compile(
            "^(?:§\\s*\\d+(?:er)?\\.?\\s*)?(?:Le présent arrêté|Cet arrêté|Les dispositions d|La présente|L['’]article|Les articles"
                    + "|(?:A|À) l['’]exception|Sauf|Dit besluit|Artikel|De artikelen)",
            Pattern.CASE_INSENSITIVE);

    /** The verbs: "entre en vigueur", "produit ses effets", "treedt in werking", "heeft uitwerking". */
    private static final Pattern VERB = Pattern.compile(
            "\\b(?:entre(?:nt|ra|ront)?\\s+en\\s+vigueur|(?:produi|sorti)\\p{L}*(?:\\s+(?:seulement|toutefois))?\\s+(?:ses|leurs|leur|son)\\s+effets?"
                    + "|tre(?:edt|den)\\s+in\\s+werking|heeft\\s+uitwerking|hebben\\s+uitwerking|(?:est|sont)\\s+applicables?)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE);

    /** Words that take something out of a clause: "à l'exception de", "sauf", "excepté". */
    private static final Pattern EXCEPT = Pattern.compile(
            "[àa]\\s+l['’]exception|\\bsauf\\b|\\bexcepté|\\bhormis\\b|met\\s+uitzondering", Pattern.CASE_INSENSITIVE);

    /** Text in quotes is text of another act. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|«[^»]*»|“[^”]*”");

    /** The act itself as a subject. */
    private static final Pattern WHOLE_ACT =
            Pattern.compile("(?:présent|cet)\\s+arrêté|présente\\s+loi|dit\\s+besluit", Pattern.CASE_INSENSITIVE);

    private final LocalDate published;
    private final Map<List<String>, Commencement> exceptions = new LinkedHashMap<>();
    private Optional<Commencement> rest = Optional.empty();
    private String articleBefore = "";

    private Commencements(LocalDate published) {
        this.published = published;
    }

    /** The rules of the act, exceptions first, the rest ({@code *}) last; never empty. */
    public static List<Commencement> of(Act act) {
        Commencements reader = new Commencements(act.header().published());
        for (ActArticle article : act.articles()) {
            if (!article.number().startsWith("N")) {
                clauseText(article).ifPresent(text -> reader.readClauses(article.number(), text));
            }
        }
        return reader.result();
    }

    /** Whether the article says when the act takes effect. */
    public static boolean isClause(ActArticle article) {
        return clauseText(article).isPresent();
    }

    private static Optional<String> clauseText(ActArticle article) {
        StringBuilder text = new StringBuilder();
        for (ActBlock block : article.blocks()) {
            String line = QUOTED.matcher(String.join(" ", block.lines()))
                    .replaceAll(" ")
                    .strip();
            boolean starts = SUBJECT.matcher(line).find();
            if (text.length() == 0 && !starts) {
                return Optional.empty();
            }
            // Later paragraphs count where they go on about entry into force, or list what the first announced.
            boolean goesOn = text.length() > 0 && text.charAt(text.length() - 1) == ':'
                    || VERB.matcher(line).find();
            if (text.length() == 0 || goesOn) {
                text.append(text.length() == 0 ? "" : " ").append(line);
            }
        }
        Matcher verb = VERB.matcher(text);
        return verb.find() && !isAmendment(text.substring(0, verb.start()))
                ? Optional.of(text.toString())
                : Optional.empty();
    }

    /** "L'article 3 de l'arrêté royal du ... est remplacé par : Le présent arrêté ..." amends; it is no clause of its own. */
    private static boolean isAmendment(String beforeVerb) {
        return beforeVerb.matches("(?s).*(?:remplacé|modifié|inséré|complété|abrogé|vervangen|gewijzigd).*");
    }

    private void readClauses(String article, String text) {
        Matcher verb = VERB.matcher(text);
        int from = 0;
        boolean any = false;
        while (verb.find()) {
            String subject = text.substring(from, verb.start());
            Optional<WhenReader.Found> found = WhenReader.read(text.substring(verb.end()), published);
            if (found.isPresent()) {
                add(article, subject, found.get().when());
                from = verb.end() + found.get().end();
                any = true;
            }
        }
        if (!any) {
            String clause = text.length() > 200 ? text.substring(0, 200) + "…" : text;
            add(article, text, When.undetermined("clause non comprise : " + clause));
        } else {
            leftOut(article, text.substring(from));
        }
    }

    private void add(String article, String subject, When when) {
        Matcher except = EXCEPT.matcher(subject);
        Matcher whole = WHOLE_ACT.matcher(subject);
        boolean wholeAct = whole.find();
        if (wholeAct && except.find() && except.start() < whole.start()) {
            // "A l'exception de l'article 3, le présent arrêté entre en vigueur ..."
            leftOut(article, subject.substring(0, whole.start()));
            setRest(article, when);
            return;
        }
        List<String> scope = ScopeReader.read(subject, articleBefore);
        if (scope.isEmpty()) {
            setRest(article, when);
        } else {
            articleBefore = scope.get(scope.size() - 1).split("\\.")[0];
            exceptions.put(scope, commencement(scope, article, when));
        }
    }

    private void setRest(String article, When when) {
        if (rest.isEmpty()) {
            rest = Optional.of(commencement(List.of(Commencement.REST), article, when));
        }
    }

    /** "..., à l'exception de l'article 3": nothing more is said of it, so the law decides. */
    private void leftOut(String article, String text) {
        Matcher except = EXCEPT.matcher(text);
        if (except.find()) {
            List<String> scope = ScopeReader.read(text.substring(except.end()), articleBefore);
            if (!scope.isEmpty()) {
                exceptions.putIfAbsent(scope, commencement(scope, article, When.byLaw(published)));
            }
        }
    }

    private Commencement commencement(List<String> scope, String article, When when) {
        String source = article.isEmpty() ? "" : ", art. " + article;
        String date = when.day().map(d -> " : " + d).orElse("");
        String derivation = "publié le " + published + source + " : " + when.wording() + date;
        return new Commencement(scope, when.rule(), when.date(), article, derivation);
    }

    private List<Commencement> result() {
        List<Commencement> all = new ArrayList<>(exceptions.values());
        all.add(rest.orElseGet(() -> commencement(List.of(Commencement.REST), "", When.byLaw(published))));
        return all;
    }
}
