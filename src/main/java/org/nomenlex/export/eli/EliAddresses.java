package org.nomenlex.export.eli;

import java.util.Locale;
import org.nomenlex.act.ActHeader;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;

/**
 * Addresses. Acts have those of the Belgian ELI ({@code https://www.ejustice.just.fgov.be/eli/arrete/2011/10/26/2011022405});
 * articles and versions, to which Belgium gives none, have ours.
 *
 * @param base what our addresses start with: {@code urn:nomenlex:} or the address of a server with a slash at its end
 */
public record EliAddresses(String base) {

    /** Where no server is known. */
    public static final EliAddresses UNPUBLISHED = new EliAddresses("urn:nomenlex:");

    /** The royal decree whose annex is the nomenclature. */
    static final String NOMENCLATURE = "https://www.ejustice.just.fgov.be/eli/arrete/1984/09/14/1984022288";

    private static final String HOST = "https://www.ejustice.just.fgov.be/eli/";

    /** An act. */
    static String act(ActHeader header) {
        String url = header.url();
        if (url.startsWith(HOST)) {
            // ".../2011022405/justel" is the consolidated text of the act, ".../2011022405" the act.
            return url.replaceFirst("/(?:justel|moniteur|staatsblad)/?$", "");
        }
        String day = header.date().toString().replace('-', '/');
        return HOST + type(header.kind()) + "/" + day + "/" + header.numac();
    }

    private static String type(String kind) {
        String known = kind.toLowerCase(Locale.ROOT);
        if (known.startsWith("loi") || known.startsWith("wet")) {
            return "loi";
        }
        if (known.startsWith("décret") || known.startsWith("decreet")) {
            return "decret";
        }
        return known.startsWith("ordonn") ? "ordonnance" : "arrete";
    }

    /** A state of the repository, by its tag. */
    String edition(String tag) {
        return base + tag;
    }

    /** An article, whatever its text. */
    String article(ArticleNumber article) {
        return base + "art/" + article;
    }

    /** A version of an article, in whatever language. */
    String version(ArticleVersion version) {
        return article(version.article()) + "/" + version.period().from();
    }

    /** A version in a language. */
    String expression(ArticleVersion version) {
        return version(version) + "/" + version.language().code();
    }
}
