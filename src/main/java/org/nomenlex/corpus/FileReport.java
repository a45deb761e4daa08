package org.nomenlex.corpus;

import java.util.List;
import org.nomenlex.act.ReadProblem;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Numac;

/**
 * What a file of the corpus gave.
 *
 * @param file the file
 * @param print its kind and the digest of its bytes: what it has to do with the fingerprint of the corpus
 * @param holds the texts that it brought ({@code 2011022405/fr}, {@code base:art-36@2003-06-01/fr}), or would have if no
 *     other file had; and the acts that its decisions and events are about
 * @param problems what could not be read of it without a doubt
 */
public record FileReport(FileSeen file, String print, List<String> holds, List<ReadProblem> problems) {

    /** Copies the lists. */
    public FileReport {
        holds = List.copyOf(holds);
        problems = List.copyOf(problems);
    }

    /** How {@link #holds} begins for an act that a decision, a judgment or an erratum is about. */
    public static final String ABOUT = "about ";

    /** How {@link #holds} names an act that a decision, a judgment or an erratum is about. */
    public static String about(Numac act) {
        return ABOUT + act;
    }

    /** How {@link #holds} begins for the base texts of an article. */
    public static String baseOf(ArticleNumber article) {
        return "base:art-" + article + "@";
    }

    /** Whether it was read as an act. */
    public boolean isAct() {
        return print.startsWith("ACT ");
    }
}
