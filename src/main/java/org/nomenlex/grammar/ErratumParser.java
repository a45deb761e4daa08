package org.nomenlex.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActArticle;
import org.nomenlex.amend.AmendedText;
import org.nomenlex.amend.ArticleRole;
import org.nomenlex.amend.Commencement;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.amend.ParsedArticle;
import org.nomenlex.amend.Unparsed;
import org.nomenlex.grammar.clause.ClauseReader;
import org.nomenlex.grammar.clause.Sentence;
import org.nomenlex.law.ActDates;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Reads an erratum (<i>erratum, avis rectificatif</i>): "Dans l'arr\u00eat\u00e9 royal du ..., publi\u00e9 au Moniteur belge du ..., page
 * ..., \u00e0 l'article 2, 1°, il faut lire « ... » au lieu de « ... »". Its operations change the text of the act that it corrects.
 * A paragraph that corrects nothing itself and names a place is the heading of those below it.
 */
final class ErratumParser {

    /** The corrected act: {@code arr\u00eat\u00e9 royal du 12 mars 2030}, {@code koninklijk besluit van 12 maart 2030}. */
    private static final Pattern ACT = Pattern.compile(
            "(?:arr\u00eat\u00e9s? (?:royal|royaux|minist\u00e9riels?) (?:du|des)|(?:koninklijke?|ministeri\u00eble?) besluit(?:en)? van) ("
                    + ActDates.LIST + ")",
            Pattern.CASE_INSENSITIVE);

    private static final LocalDate DECREE = LocalDate.of(1984, 9, 14);

    /** The title of the corrected act, whose articles are not those corrected: {@code modifiant l'article 94 de ...}. */
    private static final Pattern TITLE = Pattern.compile(
            "\\b(?:modifiant|ins\u00e9rant|compl\u00e9tant|rempla\u00e7ant|abrogeant|portant|fixant|\u00e9tablissant|relatif|tot wijziging)\\b"
                    + ".*?(?=,? ?\\(?(?:publi\u00e9|paru|bekendgemaakt)|,? (?:\u00e0 la )?page\\b|, (?:\u00e0 l['\u2019]|\u00e0 son |dans l['\u2019]|au )(?:art|annexe|m\u00eame|\\d|\u00a7|point)"
                    + "|,? il (?:faut|y a|convient)|,? les (?:mots|corrections|modifications)|,? ?:|\\.? ?$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);

    /** A place that starts with an article: {@code l'article 1er, 2°, a), alin\u00e9a 2}. */
    private static final Pattern ARTICLE = Pattern.compile(
            "\\bart(?:icles?|ikel|\\.)\\s*(\\d+(?:er)?(?:\\s?(?:bis|ter|quater|quinquies|sexies))?(?:/\\d+)?)",
            Pattern.CASE_INSENSITIVE);

    /** A place below an article named before: {@code au 2°, a)}, {@code dans le deuxi\u00e8me alin\u00e9a}. */
    private static final Pattern BELOW = Pattern.compile(
            "\\b(?:au|aux|\u00e0 la|\u00e0 l['\u2019]|dans le|dans la|dans l['\u2019])\\s*(?=(?:\\d+°|[a-z]\\)|\u00a7|points?\\b|litt|lettres?\\b|alin\u00e9a|paragraphe"
                    + "|(?:premi|deuxi|second|troisi|quatri|cinqui|derni)\\p{L}+ (?:alin|tiret|phrase)))",
            Pattern.CASE_INSENSITIVE);

    /** What ends the words of a place. */
    private static final Pattern STOP = Pattern.compile(
            "[:\\n" + ErratumText.OPEN
                    + "]|,? (?:du|de l['\u2019]|dudit) ?(?:m\u00eame )?(?:arr\u00eat\u00e9|acte|texte)|,? (?:publi\u00e9|paru)|,? (?:\u00e0 la )?page\\b"
                    + "|,? (?:\u00e0 la )?ligne\\b|,? dans le texte|,? (?:il|on|lire|au lieu|en lieu|les? mots?|la valeur|le nombre|le num\u00e9ro|doit|doivent|se lit|est|sont)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DUTCH = Pattern.compile(
            "(?:texte|version) (?:en )?(?:(?:langue )?n\u00e9erlandaise?|n\u00e9erlandais)|Nederlandse (?:tekst|versie)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FRENCH = Pattern.compile(
            "(?:texte|version) (?:en )?(?:(?:langue )?fran\u00e7aise?|fran\u00e7ais)|Franse (?:tekst|versie)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern EVERYWHERE =
            Pattern.compile("chaque fois|partout|toutes les fois|telkens|overal", Pattern.CASE_INSENSITIVE);

    /** Parts of an act that bring no text of law. */
    private static final Pattern ASIDE = Pattern.compile(
            "\\b(?:intitul\u00e9|titre|pr\u00e9ambule|signature|opschrift|aanhef)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern CORRECTS = Pattern.compile(
            "\\blire\\b|au lieu d|remplac|supprim|ins\u00e9r\u00e9|ajout|corrig|rectifi|\\blezen\\b|gelezen|in plaats van",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SENTENCE_END = Pattern.compile("[.;\\n]");

    private static final Segment ANY = Segment.of(SegmentKind.ARTICLE, "*");

    /** What is known of the place when a correction is read. */
    private record Place(@Nullable LocalDate act, @Nullable UnitPath unit, LanguageScope language) {}

    private final Act act;
    private final List<Operation> operations = new ArrayList<>();
    private final List<Unparsed> unparsed = new ArrayList<>();
    private Place heading;

    /** What the paragraph at hand named before: it need not name the act for each of its corrections. */
    private Place sentence;

    private @Nullable UnitPath article;
    private ErratumText text;
    private String number = "";

    private ErratumParser(Act act, ErratumText text) {
        this.act = act;
        this.text = text;
        LocalDate named = actNamed(act.header().title());
        this.heading = new Place(named == null ? act.header().date() : named, null, LanguageScope.BOTH);
        this.sentence = heading;
    }

    /** The erratum, understood as far as it can be. */
    static ParsedAct parse(Act act) {
        List<ParsedArticle> articles = new ArrayList<>();
        for (ActArticle article : act.articles()) {
            ErratumParser parser = new ErratumParser(act, ErratumText.of(article));
            articles.add(parser.read(article));
        }
        LocalDate published = act.header().published();
        Commencement start = new Commencement(
                List.of(Commencement.REST),
                "day-of-publication",
                published,
                "",
                "erratum publi\u00e9 le " + published
                        + " : le texte corrig\u00e9 compte d\u00e8s l'origine, il est connu depuis ce jour");
        return new ParsedAct(act.header(), List.of(start), articles, List.of());
    }

    private ParsedArticle read(ActArticle source) {
        number = source.number();
        String masked = text.masked();
        List<Correction> corrections = Correction.in(masked);
        int from = 0;
        for (int i = 0; i < corrections.size(); i++) {
            Correction correction = corrections.get(i);
            int end = i + 1 < corrections.size() ? corrections.get(i + 1).start() : masked.length();
            correct(
                    correction,
                    masked.substring(from, correction.start()),
                    from,
                    masked.substring(correction.end(), end));
            from = correction.end();
        }
        readHeadings(masked.substring(from), from, true);
        int characters =
                (int) masked.chars().filter(c -> !Character.isWhitespace(c)).count();
        boolean any = !operations.isEmpty() || !unparsed.isEmpty();
        return new ParsedArticle(
                number, any ? ArticleRole.AMENDING : ArticleRole.OTHER, operations, unparsed, characters, characters);
    }

    private void correct(Correction correction, String before, int at, String behind) {
        int line = before.lastIndexOf('\n') + 1;
        readHeadings(before.substring(0, line), at, false);
        sentence = line > 0 ? heading : sentence;
        String own = before.substring(line);
        int stop = sentenceEnd(behind);
        String rest = behind.substring(0, stop);
        Place place = place(own + " ", sentence);
        if (place.unit() == null || place.unit().equals(heading.unit())) {
            place = place(rest, place);
        }
        sentence = new Place(place.act(), heading.unit(), place.language());
        String formula = text.masked().substring(correction.start(), correction.end());
        String words = text.plain(own + " " + formula);
        if (ASIDE.matcher(own).find() && place.unit() == null) {
            refuse(words, "la correction porte sur une partie de l'acte qui n'apporte pas de texte", at + line);
            return;
        }
        LocalDate corrected = place.act();
        UnitPath unit = place.unit() == null ? UnitPath.of(ANY) : place.unit();
        if (corrected == null || correction.form() == Correction.Form.UNIT && place.unit() == null) {
            refuse(words, "l'acte ou l'unit\u00e9 \u00e0 corriger n'est pas nomm\u00e9", at + line);
            return;
        }
        Instruction instruction = new Instruction(
                number + "." + (operations.size() + 1),
                new AmendedText(corrected.toString()),
                unit,
                place.language(),
                "",
                words,
                text.place(at + line),
                List.of());
        boolean everywhere = EVERYWHERE.matcher(own + formula + rest).find();
        operations.add(correction.operation(instruction, text, everywhere));
    }

    private static int sentenceEnd(String behind) {
        Matcher m = SENTENCE_END.matcher(behind);
        return m.find() ? m.start() : behind.length();
    }

    /** Whole paragraphs without a formula: headings for what follows, or corrections that were not understood. */
    private void readHeadings(String paragraphs, int at, boolean last) {
        int offset = 0;
        for (String line : paragraphs.split("\n", -1)) {
            boolean quoted = line.indexOf(ErratumText.OPEN) >= 0;
            boolean announces = line.strip().endsWith(":") && !quoted && !last;
            boolean tail = offset == 0
                    && (line.isBlank()
                            || !Character.isLetterOrDigit(line.strip().charAt(0)));
            if (!tail && (quoted || CORRECTS.matcher(line).find() && !announces)) {
                refuse(text.plain(line), "la correction n'est pas comprise", at + offset);
            } else if (!tail) {
                heading = place(line + " ", heading);
            }
            offset += line.length() + 1;
        }
    }

    private void refuse(String words, String reason, int at) {
        unparsed.add(new Unparsed(
                number + "." + (operations.size() + unparsed.size() + 1), words, reason, "", text.place(at)));
    }

    // Places ------------------------------------------------------------------------------------------------------

    private Place place(String words, Place around) {
        LocalDate named = actNamed(words);
        String bare = TITLE.matcher(words).replaceAll("");
        LanguageScope language = around.language();
        if (DUTCH.matcher(bare).find()) {
            language = FRENCH.matcher(bare).find() ? LanguageScope.BOTH : LanguageScope.NL;
        } else if (FRENCH.matcher(bare).find()) {
            language = LanguageScope.FR;
        }
        return new Place(
                named == null ? around.act() : named,
                unit(bare).orElse(named == null ? around.unit() : null),
                language);
    }

    private static @Nullable LocalDate actNamed(String words) {
        Matcher m = ACT.matcher(words);
        while (m.find()) {
            List<LocalDate> days = ActDates.of(m.group(1));
            if (!days.isEmpty() && !days.get(0).equals(DECREE)) {
                return days.get(0);
            }
        }
        return null;
    }

    private Optional<UnitPath> unit(String words) {
        Matcher m = ARTICLE.matcher(words);
        if (m.find()) {
            String plain = m.group(1).replaceAll("\\s", "").replaceAll("^(\\d+)er$", "$1");
            UnitPath alone = UnitPath.of(Segment.of(SegmentKind.ARTICLE, plain));
            article = alone;
            UnitPath full = address("A l'article " + words.substring(m.start(1), stop(words, m.end())))
                    .filter(p -> p.toString().startsWith(alone.toString()))
                    .orElse(alone);
            return Optional.of(full);
        }
        Matcher below = BELOW.matcher(words);
        UnitPath base = heading.unit() == null ? article : heading.unit();
        if (below.find() && base != null) {
            String rest = words.substring(below.start(), stop(words, below.end()));
            return Optional.of(address(Character.toUpperCase(rest.charAt(0)) + rest.substring(1))
                    .map(base::plus)
                    .orElse(base));
        }
        return Optional.empty();
    }

    private static int stop(String words, int from) {
        Matcher m = STOP.matcher(words);
        return m.find(from) ? m.start() : words.stripTrailing().length();
    }

    /** The unit that a place names; empty where not all of its words are understood. */
    private static Optional<UnitPath> address(String place) {
        String clean = place.strip().replaceAll("[,;.\\s]+$", "");
        Sentence sentence = ClauseReader.read(clean + ", les mots \"a\" sont supprim\u00e9s.", -1);
        List<UnitPath> found = sentence.clauses().get(0).address();
        boolean one = sentence.residue().isEmpty() && found.size() == 1;
        return one ? Optional.of(found.get(0)) : Optional.empty();
    }
}
