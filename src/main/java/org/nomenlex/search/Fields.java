package org.nomenlex.search;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;
import org.nomenlex.history.Passage;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Period;
import org.nomenlex.law.Segment;
import org.nomenlex.law.UnitPath;

/** The form of an entry of the index: written here, read back here. */
final class Fields {

    /** Raised when the form changes: an index of another form is made anew. */
    static final String FORMAT = "7";

    static final String OWNER = "owner";
    static final String ARTICLE = "article";
    static final String LANG = "lang";
    static final String KIND = "kind";
    static final String CODE = "code";
    static final String ACT = "act";
    static final String KEY = "key";
    static final String REF = "ref";
    static final String STEP = "step";
    static final String YEAR = "year";
    static final String FORCE = "force";
    static final String KNOWN = "known";
    static final String WORD = "word";

    /** Articles in their order, then what was no longer known first, then what was known first. */
    static final String ORDER = "order";

    /** The order of entries that {@link #ORDER} does not tell apart. */
    static final String PLACE = "place";

    /** Facets, by the name that answers give them. */
    static final List<String> FACETS = List.of(ARTICLE, KEY, YEAR, ACT);

    /** Between a folded word and the word as written, in {@link #WORD}. */
    static final char FOLDED_END = '\u0001';

    /** The ends of the names of a range's bounds, kept by entry. */
    static final String FIRST = "_first";

    static final String LAST = "_last";

    /** Days from {@link #FIRST_DAY} on that {@link #ORDER} has room for: seven centuries. */
    private static final int DAY_BITS = 18;

    private static final long FIRST_DAY = LocalDate.of(1900, 1, 1).toEpochDay();

    private static final String PATH = "path";
    private static final String IDENTITY = "identity";
    private static final String TEXT = "text";
    private static final String ACTS = "acts";
    private static final String FROM = "from";
    private static final String TO = "to";

    private static final List<String> STORED = List.of(ARTICLE, LANG, KIND, PATH, IDENTITY, ACTS, TEXT, FROM, TO);

    /** Example: {@code sténose}; longer runs of letters are no words that anybody would look for. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}{3,40}");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final FieldType WITH_OFFSETS = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WITH_OFFSETS.freeze();
    }

    private Fields() {}

    static String owner(ArticleNumber article, Language language) {
        return language.code() + "/" + article;
    }

    /**
     * The place among the entries of all articles, for hits that answer equally well. It rests on what the entry is, not on how
     * many there are.
     */
    static long order(Provision p) {
        Period known = p.known();
        long article = (long) p.language().ordinal() << ArticleNumber.ORDER_BITS
                | p.article().order();
        long until = known.to() == null ? Long.MAX_VALUE : known.to().toEpochDay();
        return (article << DAY_BITS | day(until)) << DAY_BITS | day(known.from().toEpochDay());
    }

    private static long day(long epochDay) {
        long last = (1L << DAY_BITS) - 1;
        return epochDay == Long.MAX_VALUE ? last : Math.max(0, Math.min(last - 1, epochDay - FIRST_DAY));
    }

    /** What is stored of the entry of a provision, in the order of {@link #STORED}. */
    static List<String> stored(Provision p) {
        LocalDate to = p.inForce().to();
        return List.of(
                p.article().value(),
                p.language().code(),
                p.kind().name(),
                p.path().toString(),
                p.identity(),
                String.join(" ", p.acts()),
                p.text(),
                p.inForce().from().toString(),
                to == null ? "" : to.toString());
    }

    /** The same of an entry read back. */
    static List<String> stored(Document d) {
        return STORED.stream()
                .map(name -> Objects.requireNonNullElse(d.get(name), ""))
                .toList();
    }

    /**
     * The entry of a provision.
     *
     * @param dossiers the dossier numbers of acts by NUMAC; empty for what has none
     */
    static Document document(Placed placed, UnaryOperator<String> dossiers) {
        Provision p = placed.provision();
        Document d = new Document();
        d.add(new StringField(OWNER, owner(p.article(), p.language()), Field.Store.NO));
        d.add(new StringField(ARTICLE, p.article().value(), Field.Store.YES));
        d.add(new StringField(LANG, p.language().code(), Field.Store.YES));
        d.add(new StringField(KIND, p.kind().name(), Field.Store.YES));
        d.add(new StoredField(PATH, p.path().toString()));
        d.add(new StoredField(IDENTITY, p.identity()));
        d.add(new StoredField(ACTS, String.join(" ", p.acts())));
        d.add(new NumericDocValuesField(ORDER, order(p)));
        d.add(new NumericDocValuesField(PLACE, placed.place()));
        addText(d, p);
        addTimes(d, p);
        addTerms(d, p, dossiers);
        return d;
    }

    private static void addText(Document d, Provision p) {
        String field = p.language() == Language.FR ? LawAnalyzers.FRENCH : LawAnalyzers.DUTCH;
        d.add(new StoredField(TEXT, p.text()));
        addWords(d, field, p.text());
        Matcher m = WORDS.matcher(p.text());
        while (m.find()) {
            String word = m.group().toLowerCase(Locale.ROOT);
            d.add(new StringField(WORD, fold(word) + FOLDED_END + word, Field.Store.NO));
        }
    }

    /** The words of a text, by their stem and as they are. */
    static void addWords(Document d, String field, String text) {
        d.add(new Field(field, text, WITH_OFFSETS));
        d.add(new Field(LawAnalyzers.EXACT, text, WITH_OFFSETS));
    }

    private static void addTimes(Document d, Provision p) {
        addRange(d, FORCE, p.inForce());
        addRange(d, KNOWN, p.known());
        d.add(new StoredField(FROM, p.inForce().from().toString()));
        if (p.inForce().to() != null) {
            d.add(new StoredField(TO, p.inForce().to().toString()));
        }
    }

    /** As a tree, to find all entries of a day; and by entry, to ask of a few whether they hold on a day. */
    private static void addRange(Document d, String field, Period period) {
        long[] first = {period.from().toEpochDay()};
        long[] last = {period.to() == null ? Long.MAX_VALUE : period.to().toEpochDay() - 1};
        d.add(new LongRange(field, first, last));
        d.add(new NumericDocValuesField(field + FIRST, first[0]));
        d.add(new NumericDocValuesField(field + LAST, last[0]));
    }

    private static String step(Segment segment) {
        return segment.toString().toLowerCase(Locale.ROOT);
    }

    private static void addTerms(Document d, Provision p, UnaryOperator<String> dossiers) {
        References.codes(p.path(), p.text()).forEach(c -> d.add(new StringField(CODE, c, Field.Store.NO)));
        References.articles(p.text()).stream().distinct().forEach(a -> d.add(new StringField(REF, a, Field.Store.NO)));
        p.path().segments().forEach(s -> d.add(new StringField(STEP, step(s), Field.Store.NO)));
        String value = References.value(p.kind(), p.text());
        if (!value.isEmpty()) {
            String letter = value.substring(0, value.indexOf(' '));
            d.add(new StringField(KEY, letter, Field.Store.NO));
            d.add(new StringField(KEY, value, Field.Store.NO));
            d.add(new SortedSetDocValuesFacetField(KEY, letter));
        }
        String year = String.valueOf(p.inForce().from().getYear());
        d.add(new StringField(YEAR, year, Field.Store.NO));
        d.add(new SortedSetDocValuesFacetField(YEAR, year));
        d.add(new SortedSetDocValuesFacetField(ARTICLE, p.article().value()));
        for (String act : p.acts()) {
            d.add(new StringField(ACT, act, Field.Store.NO));
            d.add(new SortedSetDocValuesFacetField(ACT, act));
            String dossier = dossiers.apply(act);
            if (!dossier.isEmpty()) {
                d.add(new StringField(ACT, dossier, Field.Store.NO));
            }
        }
    }

    /** The entry read back, as a hit. */
    static Hit hit(Document d, float score, List<Hit.Mark> marks) {
        String to = d.get(TO);
        String acts = d.get(ACTS);
        return new Hit(
                new ArticleNumber(d.get(ARTICLE)),
                Language.of(d.get(LANG)),
                UnitPath.parse(d.get(PATH)),
                d.get(IDENTITY),
                Passage.Kind.valueOf(d.get(KIND)),
                new Period(LocalDate.parse(d.get(FROM)), day(to)),
                score,
                d.get(TEXT),
                marks,
                acts.isEmpty() ? List.of() : Arrays.stream(acts.split(" ")).collect(Collectors.toList()));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** A word in small letters without accents. */
    static String fold(String word) {
        return MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }
}
