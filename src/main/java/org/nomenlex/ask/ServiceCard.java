package org.nomenlex.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.OrderNumber;
import org.nomenlex.law.Period;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.ServiceCode;
import org.nomenlex.law.UnitPath;

/**
 * What there is to know of a service (<i>prestation</i>): its words and worth, where it stands and stood, what names it.
 *
 * @param asked the number or pair, as asked for
 * @param asOf the day in force
 * @param entry the service as it stands on that day, or null where it does not
 * @param spells where it stood when, by date
 * @param mentions every passage that names it on that day, apart from its own entry
 * @param refusals operations in effect that could not be applied where it stands: what is printed may be outdated
 * @param remarks what else concerns the place where it stands
 */
public record ServiceCard(
        ServiceCode asked,
        LocalDate asOf,
        @Nullable Entry entry,
        List<Spell> spells,
        List<Mention> mentions,
        List<Refusal> refusals,
        List<Remark> remarks) {

    /** Copies the lists. */
    public ServiceCard {
        refusals = List.copyOf(refusals);
        remarks = List.copyOf(remarks);
        spells = List.copyOf(spells);
        mentions = List.copyOf(mentions);
    }

    /**
     * A service in the text.
     *
     * @param article where
     * @param path the unit
     * @param code the number or pair, as printed
     * @param label its wording, without leader dots and value
     * @param value key letter and coefficient ({@code N 270}), empty where none is printed
     * @param rules the rules of application that follow it
     */
    public record Entry(
            ArticleNumber article, UnitPath path, String code, String label, String value, List<Passage> rules) {
        /** Copies the list. */
        public Entry {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A time in which the service stood in an article with the same words.
     *
     * @param article where
     * @param period when
     * @param label its wording
     * @param value key letter and coefficient
     * @param madeBy the acts that made it so
     */
    public record Spell(ArticleNumber article, Period period, String label, String value, List<String> madeBy) {
        /** Copies the list. */
        public Spell {
            madeBy = List.copyOf(madeBy);
        }
    }

    /**
     * A passage that names the service.
     *
     * @param article where
     * @param passage its text
     */
    public record Mention(ArticleNumber article, Passage passage) {}

    /** The kinds of passages that print a service itself. */
    private static final Set<Passage.Kind> PRINTED =
            EnumSet.of(Passage.Kind.CODE, Passage.Kind.LABEL, Passage.Kind.ROW, Passage.Kind.PREFORMATTED);

    /**
     * Looks the service up.
     *
     * @param known where numbers are named in this edition; null where all of the law is to be read for it
     * @throws NothingThere where nothing in the law ever names it, with the control digit if that is why
     */
    public static ServiceCard find(
            Library library,
            @Nullable Whereabouts known,
            ServiceCode asked,
            Language language,
            LocalDate asOf,
            LocalDate knownAt) {
        return find(library, new Reach(library, knownAt, known), asked, language, asOf, knownAt);
    }

    /** The same where some of the law need not be read. */
    static ServiceCard find(
            Library library, Reach reach, ServiceCode asked, Language language, LocalDate asOf, LocalDate knownAt) {
        UnitReference unit = UnitReference.ofService(asked);
        Entry entry = null;
        List<Spell> spells = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        UnitText place = null;
        for (ArticleNumber article : reach.articles(asked, language)) {
            List<ArticleVersion> versions = library.versions(article, language, knownAt);
            spells.addAll(spells(article, versions, unit));
            Optional<ArticleVersion> now =
                    versions.stream().filter(v -> v.period().contains(asOf)).findFirst();
            if (now.isPresent()) {
                Entry here = entry(article, Units.within(now.get(), unit));
                if (entry == null && here != null) {
                    entry = here;
                    place = UnitText.of(now.get(), placeOf(here), asOf, knownAt);
                }
                mentions.addAll(mentions(article, now.get(), asked));
            }
        }
        if (entry == null && spells.isEmpty() && mentions.isEmpty()) {
            throw new NothingThere(unknown(asked, knownAt));
        }
        return new ServiceCard(
                asked,
                asOf,
                entry,
                spells,
                mentions,
                place == null ? List.of() : place.refusals(),
                place == null ? List.of() : place.remarks());
    }

    /** The card of a service that stands in no text. */
    static ServiceCard absent(ServiceCode asked, LocalDate asOf) {
        return new ServiceCard(asked, asOf, null, List.of(), List.of(), List.of(), List.of());
    }

    /** The service by its article and, where there is one, its paragraph: numbers below are counted in several ways. */
    private static UnitReference placeOf(Entry entry) {
        return new UnitReference(new UnitPath(entry.path().segments().stream()
                .filter(s -> s.kind() == SegmentKind.ARTICLE
                        || s.kind() == SegmentKind.PARAGRAPH
                        || s.kind() == SegmentKind.CODE)
                .toList()));
    }

    private static String unknown(ServiceCode asked, LocalDate knownAt) {
        String message = "no article has a service " + asked + " or names it, as known on " + knownAt;
        for (OrderNumber n : asked.numbers()) {
            if (!n.controlDigitHolds()) {
                return message + "; the last digit of " + n + " does not agree with the others (a typing slip?)";
            }
        }
        return message;
    }

    private static @Nullable Entry entry(ArticleNumber article, List<Passage> passages) {
        List<Passage> printed =
                passages.stream().filter(p -> PRINTED.contains(p.kind())).toList();
        List<Passage> rules =
                passages.stream().filter(p -> !PRINTED.contains(p.kind())).toList();
        ServiceText text = ServiceText.of(printed);
        if (printed.isEmpty() || text.code().isEmpty() && text.label().isEmpty()) {
            return null;
        }
        return new Entry(article, printed.get(0).path(), text.code(), text.label(), text.value(), rules);
    }

    private static List<Spell> spells(ArticleNumber article, List<ArticleVersion> versions, UnitReference unit) {
        List<Spell> spells = new ArrayList<>();
        List<Passage> before = List.of();
        for (ArticleVersion v : versions) {
            List<Passage> here = Units.within(v, unit);
            List<String> makers = Makers.of(v, before, here);
            before = here;
            Entry e = entry(article, here);
            if (e == null) {
                continue;
            }
            Spell last = spells.isEmpty() ? null : spells.get(spells.size() - 1);
            boolean goesOn = last != null
                    && v.period().from().equals(last.period().to())
                    && last.label().equals(e.label())
                    && last.value().equals(e.value());
            if (last != null && goesOn) {
                Period longer = new Period(last.period().from(), v.period().to());
                spells.set(spells.size() - 1, new Spell(article, longer, last.label(), last.value(), last.madeBy()));
            } else {
                spells.add(new Spell(article, v.period(), e.label(), e.value(), makers));
            }
        }
        return spells;
    }

    private static List<Mention> mentions(ArticleNumber article, ArticleVersion version, ServiceCode asked) {
        List<Passage> own = Units.within(version, UnitReference.ofService(asked));
        Pattern number = asked.inText();
        return version.passages().stream()
                .filter(p -> number.matcher(p.text()).find())
                .filter(p -> !own.contains(p) || p.kind() == Passage.Kind.RULE || p.kind() == Passage.Kind.TEXT)
                .map(p -> new Mention(article, p))
                .toList();
    }
}
