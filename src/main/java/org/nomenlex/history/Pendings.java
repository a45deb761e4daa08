package org.nomenlex.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of an article and not in force, as remarks on its versions. An operation is announced on the versions that
 * it will change: those that last beyond the day of knowledge and begin before it takes effect.
 */
public final class Pendings {

    private Pendings() {}

    /**
     * The versions with what is pending.
     *
     * @param versions of one article
     * @param pending remarks of the kind {@link Remark.Kind#PENDING} on that article; those whose day has come are left out
     * @param knownAt the day of knowledge
     */
    public static List<ArticleVersion> attach(List<ArticleVersion> versions, List<Remark> pending, LocalDate knownAt) {
        return versions.stream().map(v -> attach(v, pending, knownAt)).toList();
    }

    /** One version with what is pending. */
    public static ArticleVersion attach(ArticleVersion version, List<Remark> pending, LocalDate knownAt) {
        LocalDate to = version.period().to();
        if (to != null && !to.isAfter(knownAt)) {
            return version;
        }
        List<Remark> remarks = new ArrayList<>(version.remarks());
        pending.stream().filter(r -> concerns(r, version, knownAt)).forEach(remarks::add);
        return version.with(remarks);
    }

    private static boolean concerns(Remark remark, ArticleVersion version, LocalDate knownAt) {
        LocalDate effect = remark.effect();
        return effect == null
                || (effect.isAfter(knownAt) && effect.isAfter(version.period().from()));
    }
}
