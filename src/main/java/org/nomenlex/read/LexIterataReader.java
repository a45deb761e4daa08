package org.nomenlex.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActArticle;
import org.nomenlex.act.ActHeader;
import org.nomenlex.act.EditorialNote;
import org.nomenlex.act.ReadProblem;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.text.Place;

/**
 * Reads an act in the form of Lex Iterata: front matter between two lines {@code ---}, then Markdown with
 * {@code **Art. 2.**} at the head of each article. It never throws: what is wrong comes back as problems.
 */
public final class LexIterataReader {

    private static final String FENCE = "---";

    private LexIterataReader() {}

    /**
     * Reads a file.
     *
     * @param source the name under which problems and acts mention it
     * @param text the whole file, decoded
     */
    public static ReadResult read(String source, String text) {
        List<ReadProblem> problems = new ArrayList<>();
        List<String> lines =
                SourceCharacters.plain(text.replace("\uFEFF", "")).lines().toList();
        if (text.isBlank()) {
            problems.add(new ReadProblem(source, Place.START, "the file is empty", true));
            return new ReadResult(List.of(), problems);
        }
        List<int[]> heads = frontMatters(lines);
        if (heads.isEmpty()) {
            problems.add(new ReadProblem(source, Place.START, noFrontMatter(lines), true));
            return new ReadResult(List.of(), problems);
        }
        if (heads.get(0)[0] > 0 && lines.subList(0, heads.get(0)[0]).stream().anyMatch(l -> !l.isBlank())) {
            problems.add(new ReadProblem(source, Place.START, "text before the front matter is left out", false));
        }
        return new ReadResult(readEach(source, lines, heads, problems), problems);
    }

    private static String noFrontMatter(List<String> lines) {
        return !lines.isEmpty() && lines.get(0).strip().equals(FENCE)
                ? "the front matter does not end (no second ---): the file is cut off"
                : "no front matter (--- ... ---): not an act in the Lex Iterata form";
    }

    private static List<Act> readEach(
            String source, List<String> lines, List<int[]> heads, List<ReadProblem> problems) {
        List<Act> acts = new ArrayList<>();
        Optional<Numac> before = Optional.empty();
        for (int i = 0; i < heads.size(); i++) {
            int[] head = heads.get(i);
            int end = i + 1 < heads.size() ? heads.get(i + 1)[0] : lines.size();
            FrontMatter front = new FrontMatter(source, head[0] + 1, lines.subList(head[0] + 1, head[1]));
            Optional<ActHeader> header = front.header();
            List<EditorialNote> update = front.update().stream().toList();
            problems.addAll(front.problems());
            if (i > 0) {
                Place place = new Place(head[0] + 1, 1);
                boolean same =
                        header.isPresent() && header.map(ActHeader::numac).equals(before);
                String what = same
                        ? "the same act twice in one file: the second one counts"
                        : "a second act in one file: read by itself";
                problems.add(new ReadProblem(source, place, "two front matters, " + what, false));
                if (same && !acts.isEmpty()) {
                    acts.remove(acts.size() - 1);
                }
            }
            if (header.isPresent()) {
                boolean dutch = front.has("title-nl") && !front.has("title-fr");
                acts.add(body(source, header.get(), update, dutch, lines, head[1] + 1, end, problems));
                before = header.map(ActHeader::numac);
            }
        }
        return acts;
    }

    private static Act body(
            String source,
            ActHeader header,
            List<EditorialNote> update,
            boolean dutch,
            List<String> lines,
            int from,
            int to,
            List<ReadProblem> problems) {
        BodyReader body = new BodyReader(from, lines.subList(from, to));
        body.read();
        List<ActArticle> articles = body.articles();
        if (articles.isEmpty() && header.isErratum()) {
            articles = List.of(body.unnumbered());
        } else if (articles.isEmpty() && !body.withdrawn()) {
            problems.add(new ReadProblem(
                    source, new Place(from + 1, 1), header.numac() + " has no article: nothing to parse", false));
        } else if (body.openFence()) {
            problems.add(new ReadProblem(
                    source,
                    new Place(to, 1),
                    header.numac() + ": a block (```) is not closed, the file may be cut off",
                    false));
        } else if (!body.withdrawn() && !body.ends() && !header.isErratum()) {
            problems.add(new ReadProblem(
                    source,
                    new Place(to, 1),
                    header.numac() + " ends without a signature or an article charging a minister: it may be cut off",
                    false));
        }
        Language language = dutch || header.url().contains("/besluit/") ? Language.NL : Language.FR;
        List<EditorialNote> notes = new ArrayList<>(update);
        notes.addAll(body.notes());
        return new Act(header, language, articles, notes, body.signatures(), source);
    }

    /** The front matters of a file: first and last line (the two ---) of each. A rule line in the text is none. */
    private static List<int[]> frontMatters(List<String> lines) {
        List<int[]> found = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            if (lines.get(i).strip().equals(FENCE)) {
                int end = endOfFields(lines, i + 1);
                if (end > 0) {
                    found.add(new int[] {i, end});
                    i = end;
                }
            }
            i++;
        }
        return found;
    }

    /** The line of the closing ---, or -1 where what follows is not a run of fields. */
    private static int endOfFields(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.strip().equals(FENCE)) {
                return i > from ? i : -1;
            }
            if (!line.matches("[A-Za-z][A-Za-z-]*:.*") && !line.isBlank()) {
                return -1;
            }
        }
        return -1;
    }
}
