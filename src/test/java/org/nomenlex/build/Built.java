package org.nomenlex.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Ref;
import org.nomenlex.search.SearchAnswer;
import org.nomenlex.search.SearchIndex;
import org.nomenlex.search.SearchRequest;
import org.nomenlex.store.GitLibrary;

/** Everything that a build leaves behind, to be compared with what another one leaves. */
record Built(
        Map<String, String> branches,
        boolean clean,
        List<Object> counts,
        String health,
        List<String> index,
        List<String> answers,
        Memory memory) {

    /** Asked of the index: all there is in its order, common words, an order number, a word that is none. */
    private static final List<String> QUESTIONS =
            List.of("NOT zzz", "prestation", "les prestations OR patient", "pres* AND mots", "990015", "prestatoin");

    private static final LocalDate TODAY = LocalDate.of(2032, 1, 1);

    /** Builds a corpus into a folder. */
    static BuildSummary build(Path corpus, Path out) {
        return new Builder(Progress.NONE).build(List.of(corpus), out, TODAY);
    }

    /** What lies in the folder after that build. */
    static Built in(Path out, BuildSummary summary) {
        try (Git git = Git.open(out.toFile())) {
            Map<String, String> branches = new TreeMap<>();
            for (Ref ref : git.branchList().call()) {
                branches.put(ref.getName(), ref.getObjectId().name());
            }
            for (String tag : List.of("refs/tags/" + summary.edition(), edition(summary, "edition-in-force"))) {
                branches.put(
                        tag, git.getRepository().exactRef(tag).getObjectId().name());
            }
            List<Object> counts = new ArrayList<>(List.of(
                    summary.acts(),
                    summary.operations(),
                    summary.applied(),
                    summary.pending(),
                    summary.refused(),
                    summary.unparsed(),
                    summary.articles(),
                    summary.versions()));
            counts.add(summary.problems());
            return new Built(
                    branches,
                    git.status().call().isClean(),
                    counts,
                    HealthJson.write(HealthJson.in(out).orElseThrow()),
                    index(Builder.indexFolder(out)),
                    answers(out),
                    Memory.in(out, LastBuild.state(summary.commit())).orElseThrow());
        } catch (IOException | GitAPIException e) {
            throw new AssertionError(e);
        }
    }

    private static String edition(BuildSummary summary, String kind) {
        return "refs/tags/" + summary.edition().replace("edition", kind);
    }

    /** What is found, how well it answers, and what completes and corrects a question. */
    private static List<String> answers(Path out) {
        List<String> found = new ArrayList<>();
        try (GitLibrary library = GitLibrary.open(out);
                SearchIndex index = SearchIndex.open(Builder.indexFolder(out), library)) {
            for (String question : QUESTIONS) {
                SearchAnswer answer = index.search(SearchRequest.allVersions(question, TODAY, 500));
                answer.hits().forEach(h -> found.add(question + ": " + h));
                found.add(question + "? " + answer.didYouMean());
            }
            for (String start : List.of("p", "pre", "les mo", "99", "article 2")) {
                found.add(start + "... " + index.suggest(start, TODAY, 8));
            }
        }
        return found;
    }

    /** Counts in how many entries that were not taken away each term of a field stands. */
    private static void count(LeafReader leaf, String field, Map<String, Integer> entries) throws IOException {
        Terms terms = leaf.terms(field);
        Bits live = leaf.getLiveDocs();
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        while (each.next() != null) {
            PostingsEnum postings = each.postings(null, PostingsEnum.NONE);
            while (postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                if (live == null || live.get(postings.docID())) {
                    entries.merge(each.term().utf8ToString(), 1, Integer::sum);
                }
            }
        }
    }

    /** The stored fields of all entries, and in how many each term of each field stands; wherever in the files they lie. */
    static List<String> index(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext context : reader.leaves()) {
                LeafReader leaf = context.reader();
                Bits live = leaf.getLiveDocs();
                for (int i = 0; i < leaf.maxDoc(); i++) {
                    if (live == null || live.get(i)) {
                        Document document = leaf.storedFields().document(i);
                        found.add(document.getFields().stream()
                                .map(f -> f.name() + "=" + f.stringValue() + f.numericValue())
                                .toList()
                                .toString());
                    }
                }
            }
            for (String field : List.of("fr", "nl", "exact", "owner", "code", "act")) {
                Map<String, Integer> entries = new TreeMap<>();
                for (LeafReaderContext context : reader.leaves()) {
                    count(context.reader(), field, entries);
                }
                entries.forEach((term, count) -> found.add(field + " " + term + " " + count));
            }
        }
        found.sort(null);
        return found;
    }

    /** Fails where the other is not the same in every respect. */
    void assertIs(Built wanted, String what) {
        assertThat(branches).as("branches and tags: " + what).isEqualTo(wanted.branches());
        assertThat(clean).as("the files laid out: " + what).isTrue();
        assertThat(counts).as("counts: " + what).isEqualTo(wanted.counts());
        assertThat(health).as("health: " + what).isEqualTo(wanted.health());
        assertThat(index).as("index: " + what).isEqualTo(wanted.index());
        assertThat(memory.publications())
                .as("publications: " + what)
                .isEqualTo(wanted.memory().publications());
        assertThat(memory.texts())
                .as("articles with a text: " + what)
                .isEqualTo(wanted.memory().texts());
        assertThat(memory.acts())
                .as("what acts are tied by: " + what)
                .isEqualTo(wanted.memory().acts());
    }
}
