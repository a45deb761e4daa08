package org.nomenlex.force;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** How an article on entry into force begins: it speaks of the act itself, of its articles, or of who fixes the day. */
    private static final Pattern SUBJECT = Pattern.compile(
            "^(?:§ ?\\d+(?:er)?\\.? ?)?(?:(?:Toutefois|Néanmoins),? )?(?:Le présent (?:arrêté|règlement)|Cet arrêté|(?:Toutes )?Les (?:autres )?dispositions d"
                    + "|La présente|L'article|Les articles|Le point|Les points|Les? (?=\\d+°)|L'annexe|Chaque article|À l'exception|A l'exception|Sauf"
                    + "|Entren?t? en vigueur|Produi\\p{L}+ (?:ses|leurs) effets"
                    + "|(?:La date d'|L')entrée en vigueur|Le Roi|Nous|(?:Le|Notre) Ministre|Par dérogation|Sans préjudice"
                    + "|Dit besluit|Deze verordening|Artikel|De (?:overige |andere )?(?:artikelen|bepalingen)|De bijlage|In afwijking|Met uitzondering"
                    + "|De (?:datum van )?inwerkingtreding|De Koning|Wij|(?:De|Onze) Minister)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** An amendment speaks of other words than its own: "L'article 3 de l'arrêté royal du ... est remplacé par ...". */
    private static final Pattern AMENDS = Pattern.compile(
            "\\b(?:est|sont|wordt|worden) (?:[^.;]{0,60} )?(?:remplacé|modifié|inséré|complété|abrogé|supprimé|apporté|aangebracht|vervangen|gewijzigd|ingevoegd|aangevuld|opgeheven|geschrapt)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A transitional provision looks at the day from elsewhere: "introduites avant l'entrée en vigueur". */
    private static final Pattern SEEN_FROM_ELSEWHERE = Pattern.compile(
            "\\b(?:avant|après|depuis|lors de|au moment de|à partir de|jusqu'à|(?:en cours|entamés|existants?|commencés|débutés|lopende|begonnen) (?:à|au|le|op)|vóór|voor|na|vanaf|sinds|op het ogenblik van) (?:la date |le jour |de datum |de dag )?"
                    + "(?:d'|de l'|de son |l'|son |van )?(?:de |zijn )?(?:entrée en vigueur|inwerkingtreding)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Words that no article uses but about its own effect in time. */
    private static final Pattern ABOUT_EFFECT = Pattern.compile(
            "en vigueur|(?:ses|leurs) effets|\\b(?:prend|a) effet|inwerkingtreding|in werking tre|treedt .{0,60}in werking|uitwerking",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The act as the subject of a clause that stands anywhere: "Le présent arrêté (entre en vigueur le ...)". */
    private static final Pattern STRAY_SUBJECT = Pattern.compile(
            "Le présent arrêté |Le présent règlement |Dit besluit |Deze verordening ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "2° l'article 3;": one more of what a clause announced. */
    private static final Pattern LIST_ITEM = Pattern.compile("^(?:\\d+[°.)]|[a-z]\\)|-) ");

    /** How much of a clause at an unexpected place is told, in characters behind its verb. */
    private static final int TOLD = 150;

    /** Text in quotes is text of another act. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|«[^»]*»|“[^”]*”");

    /** As acts and the Moniteur write a day in figures: {@code 25-11-2011}. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private final LocalDate published;
    private final Set<ActArticle> clauses = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<List<String>, Commencement> exceptions = new LinkedHashMap<>();
    private Optional<Commencement> rest = Optional.empty();
    private boolean restIsSure;
    private String articleBefore = "";

    private Commencements(LocalDate published) {
        this.published = published;
    }

    /**
     * What an act says about its effect in time.
     *
     * @param commencements the rules, exceptions first, the rest ({@code *}) last. There is no rest where each article is named,
     *     and nothing at all for an act without articles (a withdrawn one keeps no text)
     * @param clauses the articles that say it
     */
    public record InTime(List<Commencement> commencements, Set<ActArticle> clauses) {

        /** Copies the list; the articles are told apart by identity. */
        public InTime {
            commencements = List.copyOf(commencements);
            clauses = Collections.unmodifiableSet(clauses);
        }

        /** Whether the article says when the act takes effect. */
        public boolean isClause(ActArticle article) {
            return clauses.contains(article);
        }
    }

    /** The rules of the act. */
    public static List<Commencement> of(Act act) {
        return read(act).commencements();
    }

    /** The rules of the act, and the articles that hold them. */
    public static InTime read(Act act) {
        Commencements reader = new Commencements(act.header().published());
        Map<ActArticle, String> texts = new IdentityHashMap<>();
        act.articles().forEach(a -> clauseText(a).ifPresent(t -> texts.put(a, t)));
        reader.clauses.addAll(texts.keySet());
        reader.articleBefore = onlyOther(act, texts.keySet());
        for (ActArticle article : act.articles()) {
            if (texts.containsKey(article) && !article.number().startsWith("N")) {
                reader.readClauses(article.number(), texts.get(article));
            }
        }
        if (reader.saysNothing()) {
            reader.readStrayClause(act);
        }
        return new InTime(reader.result(act), reader.clauses);
    }

    /** The only article that is neither a clause nor closes the act: "à l'exception du a)" is about it. */
    private static String onlyOther(Act act, Set<ActArticle> clauses) {
        List<ActArticle> others = act.articles().stream()
                .filter(a -> !clauses.contains(a) && !ExecutionClause.is(a) && !isAnnex(a))
                .limit(2)
                .toList();
        return others.size() == 1 ? others.get(0).number() : "";
    }

    private static boolean isAnnex(ActArticle article) {
        return article.number().startsWith("annex") || article.number().startsWith("N");
    }

    /** The text of an article's clauses, with single spaces and straight apostrophes; empty for another article. */
    private static Optional<String> clauseText(ActArticle article) {
        if (Fixings.isFixing(article)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        boolean listed = false;
        for (ActBlock block : article.blocks()) {
            String line = line(block);
            if (text.length() == 0 && (!SUBJECT.matcher(line).find() || amendsOnly(line))) {
                return Optional.empty();
            }
            // Later paragraphs count where they go on about entry into force, or list what one announced.
            boolean announced = text.length() > 0 && text.charAt(text.length() - 1) == ':';
            listed = announced || listed && LIST_ITEM.matcher(line).find();
            boolean goesOn = listed || EffectVerb.next(line, 0).isPresent();
            if (text.length() == 0 || goesOn) {
                text.append(text.length() == 0 ? "" : " ").append(line);
            }
        }
        return isClause(text.toString()) ? Optional.of(text.toString()) : Optional.empty();
    }

    /** An article that starts with an amendment is no clause, whatever its new texts say: they need not be searched. */
    private static boolean amendsOnly(String line) {
        return AMENDS.matcher(line).find() && EffectVerb.next(line, 0).isEmpty();
    }

    static String line(ActBlock block) {
        return QUOTED.matcher(String.join(" ", block.lines()).replace('’', '\''))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .replaceAll("\\b(?:1 er|[lI]er)(?= \\p{L}+ \\d{4}| jour\\b)", "1er")
                .replaceAll("\\bIe(?= (?:premier|1er|\\d))", "le")
                .strip();
    }

    /** A verb of effect, no amendment before it; or words about effect that no verb was found in, of the act itself. */
    private static boolean isClause(String text) {
        Optional<EffectVerb.Found> verb = EffectVerb.next(text, 0);
        if (verb.isPresent()
                && AMENDS.matcher(text.substring(0, verb.get().start())).find()) {
            return false;
        }
        boolean sure = verb.isPresent() && verb.get().sort() != EffectVerb.Sort.LOOSE;
        return sure
                || verb.isPresent()
                        && !EffectClauses.read(text, LocalDate.EPOCH, "").isEmpty()
                || verb.isPresent() && LATER.matcher(text).find() && EffectClauses.speaksOfTheAct(text)
                || speaksOfEffect(text)
                || Expiries.speaksOfAnEnd(text) && EffectClauses.speaksOfTheAct(text);
    }

    /** "Le présent arrêté est d'application à partir de l'année 2016": a day is meant, whether it can be read or not. */
    private static final Pattern LATER = Pattern.compile(
            "(?:d'application|applicable|s'applique|van toepassing) (?:à (?:partir|dater|compter) d|dès |vanaf |met ingang van)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static boolean speaksOfEffect(String text) {
        return ABOUT_EFFECT.matcher(text).find()
                && EffectClauses.speaksOfTheAct(text)
                && !SEEN_FROM_ELSEWHERE.matcher(text).find()
                && !AMENDS.matcher(text).find();
    }

    private void readClauses(String article, String text) {
        List<EffectClauses.Statement> statements = EffectClauses.read(text, published, articleBefore);
        if (statements.isEmpty() && Expiries.speaksOfAnEnd(text)) {
            return;
        }
        if (statements.isEmpty()) {
            String clause = text.length() > 200 ? text.substring(0, 200) + "…" : text;
            When unknown = When.undetermined("clause non comprise : " + clause);
            List<String> scope = EffectClauses.speaksOfTheAct(text) ? List.of() : ScopeReader.read(text, articleBefore);
            statements = List.of(new EffectClauses.Statement(scope, unknown, true));
        }
        for (EffectClauses.Statement s : statements) {
            add(article, s);
        }
    }

    private boolean saysNothing() {
        return rest.isEmpty() && exceptions.isEmpty();
    }

    /**
     * Where the head of the article on entry into force is spoilt, its clause stands at the end of the article before: the
     * act says something then, and the law of 1961 must not answer in its place.
     */
    private void readStrayClause(Act act) {
        for (ActArticle article : act.articles()) {
            for (ActBlock block : article.blocks()) {
                Optional<String> clause = strayClause(line(block));
                if (clause.isPresent()) {
                    When when = When.undetermined("clause à une place inattendue : " + clause.get());
                    rest = Optional.of(commencement(List.of(Commencement.REST), article.number(), when));
                    return;
                }
            }
        }
    }

    /** "Le présent arrêté" with a verb of effect right behind it, and what follows. */
    private static Optional<String> strayClause(String line) {
        Matcher subject = STRAY_SUBJECT.matcher(line);
        while (subject.find()) {
            Optional<EffectVerb.Found> verb = EffectVerb.next(line, subject.end())
                    .filter(v -> v.start() == subject.end() && v.sort() == EffectVerb.Sort.SURE);
            if (verb.isPresent()) {
                int end = Math.min(line.length(), verb.get().end() + TOLD);
                return Optional.of(line.substring(subject.start(), end));
            }
        }
        return Optional.empty();
    }

    private void add(String article, EffectClauses.Statement s) {
        List<String> scope = s.scope();
        articleBefore = s.articleOr(articleBefore);
        if (!scope.isEmpty()) {
            exceptions.putIfAbsent(scope, commencement(scope, article, s.when()));
        } else if (rest.isEmpty() || s.sure() && !restIsSure) {
            rest = Optional.of(commencement(List.of(Commencement.REST), article, s.when()));
            restIsSure = s.sure();
        }
    }

    private Commencement commencement(List<String> scope, String article, When when) {
        String source = article.isEmpty() ? "" : ", art. " + article;
        String date = when.day().map(d -> " : " + DAY.format(d)).orElse("");
        String derivation = "publié le " + DAY.format(published) + source + " : " + when.wording() + date;
        return new Commencement(scope, when.rule(), when.date(), article, derivation);
    }

    private List<Commencement> result(Act act) {
        List<Commencement> all = new ArrayList<>();
        exceptions.values().forEach(c -> all.add(placeOf(c, all), c));
        if (rest.isPresent()) {
            all.add(rest.get());
        } else if (isSomethingLeft(act)) {
            all.add(commencement(List.of(Commencement.REST), "", When.byLaw(published)));
        }
        return all;
    }

    /** Before the first rule that covers a part of its scope: the narrower goes before the wider. */
    private static int placeOf(Commencement c, List<Commencement> before) {
        int place = 0;
        while (place < before.size() && c.scope().stream().noneMatch(before.get(place)::covers)) {
            place++;
        }
        return place;
    }

    private boolean isSomethingLeft(Act act) {
        return saysNothing()
                ? !act.articles().isEmpty()
                : act.articles().stream().anyMatch(this::isLeft);
    }

    /** Whether no clause names the article as a whole, and it is none that only closes the act. */
    private boolean isLeft(ActArticle article) {
        boolean named = exceptions.keySet().stream().anyMatch(scope -> scope.contains(article.number()));
        return !named && !clauses.contains(article) && !ExecutionClause.is(article);
    }
}
