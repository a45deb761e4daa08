package org.nomenlex.export.akn;

import java.time.LocalDate;
import java.util.List;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Period;

/**
 * An article as one document shows it: one version, or several merged.
 *
 * @param number the article
 * @param language the language of its text
 * @param versions its versions, the oldest first, at least one
 * @param slots their passages
 */
record AknText(ArticleNumber number, Language language, List<ArticleVersion> versions, List<Slot> slots) {

    static AknText of(List<ArticleVersion> versions) {
        ArticleVersion first = versions.get(0);
        return new AknText(first.article(), first.language(), List.copyOf(versions), MergedVersions.of(versions));
    }

    boolean single() {
        return versions.size() == 1;
    }

    String id() {
        return AknUris.article(number);
    }

    /** The group of intervals of the whole article: an interval a version. */
    String groupId() {
        return "tg_" + id();
    }

    /** The days on which the passage stands in the text. */
    Period periodOf(Slot slot) {
        return new Period(
                versions.get(slot.first()).period().from(),
                versions.get(slot.last()).period().to());
    }

    /** The group of the passage's interval; that of the article where the passage is in every version shown. */
    String groupOf(Slot slot) {
        boolean always = slot.first() == 0 && slot.last() == versions.size() - 1;
        return always && single() ? groupId() : groupId(periodOf(slot));
    }

    static String groupId(Period period) {
        LocalDate end = period.to();
        return "tg_" + period.from() + (end == null ? "" : "_" + end);
    }
}
