package org.nomenlex.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.nomenlex.ask.Edition;
import org.nomenlex.ask.Library;
import org.nomenlex.history.AbsentAct;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.store.GitLibrary;

/**
 * The consolidated law of a repository, each text told which acts of Justel's register it lacks: from the day on which such an
 * act was published, for its day of effect is not known. The lists are no part of the law: nothing of this is in the commits.
 */
public final class CheckedLibrary implements Library {

    private final Library library;
    private final AbsentNote absent;

    private CheckedLibrary(Library library, AbsentNote absent) {
        this.library = library;
        this.absent = absent;
    }

    /**
     * Opens a repository.
     *
     * @param edition the tag of an edition; the current state where it is empty
     * @throws org.nomenlex.store.NoConsolidation where there is none
     */
    public static CheckedLibrary open(Path folder, String edition) {
        Library library = GitLibrary.open(folder, edition);
        return new CheckedLibrary(library, AbsentNote.in(folder).orElse(AbsentNote.NONE));
    }

    @Override
    public Edition edition() {
        return library.edition();
    }

    @Override
    public List<ArticleNumber> articles(Language language, LocalDate knownAt) {
        return library.articles(language, knownAt);
    }

    @Override
    public List<ArticleVersion> versions(ArticleNumber article, Language language, LocalDate knownAt) {
        return library.versions(article, language, knownAt).stream()
                .map(v -> told(v, knownAt))
                .toList();
    }

    @Override
    public Optional<ArticleVersion> version(
            ArticleNumber article, Language language, LocalDate asOf, LocalDate knownAt) {
        LocalDate until = asOf.isBefore(knownAt) ? asOf : knownAt;
        return library.version(article, language, asOf, knownAt).map(v -> told(v, until));
    }

    /** With the acts that are missing and were published by a day, and while the text was in force. */
    private ArticleVersion told(ArticleVersion version, LocalDate day) {
        LocalDate to = version.period().to();
        LocalDate until = to != null && !to.isAfter(day) ? to.minusDays(1) : day;
        List<AbsentNote.Row> missing = version.passages().isEmpty()
                ? List.of()
                : absent.missing(
                        version.article(), version.language(), version.period().from(), until);
        List<Remark> remarks = new ArrayList<>(version.remarks());
        List<LocalDate> unplaced = new ArrayList<>();
        for (AbsentNote.Row row : missing) {
            LocalDate signed = row.promulgated();
            if (signed != null && version.remarks().stream().anyMatch(r -> AbsentAct.recalls(r, signed))) {
                continue;
            }
            if (row.articles().isEmpty()) {
                unplaced.add(row.published());
            } else {
                remarks.add(AbsentAct.registered(version.article(), signed, row.published()));
            }
        }
        if (!unplaced.isEmpty()) {
            remarks.add(AbsentAct.unplaced(version.article(), unplaced));
        }
        return missing.isEmpty() ? version : version.with(remarks);
    }

    @Override
    public List<ActRecord> acts(LocalDate knownAt) {
        return library.acts(knownAt);
    }

    @Override
    public Optional<ActRecord> act(Numac numac, LocalDate knownAt) {
        return library.act(numac, knownAt);
    }

    @Override
    public List<LocalDate> knowledgeDays(ArticleNumber article, Language language) {
        return library.knowledgeDays(article, language);
    }

    @Override
    public Optional<String> stamp(ArticleNumber article, Language language) {
        return library.stamp(article, language);
    }

    @Override
    public Optional<BiPredicate<ArticleNumber, Language>> articlesChangedSince(String commit) {
        return library.articlesChangedSince(commit);
    }

    @Override
    public Optional<Set<Numac>> actsChangedSince(String commit) {
        return library.actsChangedSince(commit);
    }

    @Override
    public Optional<String> commitOf(ArticleVersion version) {
        return library.commitOf(version.with(version.remarks().stream()
                .filter(r -> !AbsentAct.isRegistered(r))
                .toList()));
    }

    @Override
    public void close() {
        library.close();
    }
}
