package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.amend.Operation;
import org.nomenlex.law.ArticleNumber;

/** Which articles of the nomenclature an operation concerns, and what text of a content belongs to which. */
public final class Reach {

    /** Examples: {@code Art. 60. § 1er.}, {@code Article 24bis.}, {@code Art. 36, § 1er.}, {@code "Article 1er."}. */
    private static final Pattern HEAD = Pattern.compile(
            "^\\s*[\"\u201c\u00ab]?\\s*Art(?:icle|ikel|\\.)\\s*(\\d+(?:er)?\\s?(?:[a-z]{3,10}\\b)?(?:/\\d+)*)\\s*(?:[.,\u00a7]|$).*");

    private Reach() {}

    /**
     * The articles that an operation concerns.
     *
     * @param operation an operation on the nomenclature
     * @param existing the articles that have a text; {@code art:*} concerns all of them
     * @return the articles in the order of the operation; empty where it concerns none (a chapter's heading)
     */
    public static List<ArticleNumber> of(Operation operation, Collection<ArticleNumber> existing) {
        Optional<ArticleNumber> added = addedArticle(operation);
        if (added.isPresent()) {
            return List.of(added.get());
        }
        if (operation.instruction().target().inEveryArticle()) {
            return existing.stream().sorted().toList();
        }
        Optional<ArticleNumber> named = operation.instruction().target().article();
        if (named.isPresent()) {
            return List.of(named.get());
        }
        List<ArticleNumber> result = new ArrayList<>(bornIn(operation.content()).keySet());
        if (operation instanceof Operation.Insert insert && insert.unit() != null) {
            insert.unit().article().filter(a -> !result.contains(a)).ifPresent(result::add);
        }
        return result;
    }

    /** "Dans le même arrêté, il est inséré un article 2bis": an article of its own, though the act names none to put it in. */
    private static Optional<ArticleNumber> addedArticle(Operation operation) {
        boolean whole = operation.instruction().target().inEveryArticle()
                && operation instanceof Operation.Insert insert
                && insert.unit() != null
                && insert.unit().segments().size() == 1;
        return whole
                ? Objects.requireNonNull(((Operation.Insert) operation).unit()).article()
                : Optional.empty();
    }

    /** Whether an operation concerns every article that has a text: words replaced in the whole annex. */
    public static boolean isWide(Operation operation) {
        return operation.instruction().target().inEveryArticle()
                && addedArticle(operation).isEmpty();
    }

    /**
     * Cuts a content that holds whole articles ("Art. 79. ...") into these; lines before the first head (a chapter's
     * heading) and headings between articles belong to none.
     */
    public static Map<ArticleNumber, List<String>> bornIn(List<String> content) {
        Map<ArticleNumber, List<String>> result = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : content) {
            Matcher m = HEAD.matcher(line);
            if (m.matches()) {
                current = new ArrayList<>();
                result.put(new ArticleNumber(m.group(1)), current);
            } else if (CHAPTER.matcher(line).matches()) {
                current = new ArrayList<>();
                continue;
            }
            current.add(line);
        }
        return result;
    }

    /** Example: {@code Chapitre XII. - Réadaptation à distance}, {@code CHAPITRE III}, {@code Section 2. - ...}. */
    private static final Pattern CHAPTER = Pattern.compile(
            "^\\s*(?:Chapitre|CHAPITRE|Section|SECTION|Hoofdstuk|HOOFDSTUK|Afdeling|AFDELING)\\s+(?:[IVXL]+|\\d+)\\b.*");
}
