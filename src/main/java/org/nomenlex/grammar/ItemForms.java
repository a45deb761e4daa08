package org.nomenlex.grammar;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.clause.Sentence;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.grammar.outline.Contents.Content;
import org.nomenlex.grammar.outline.Item;
import org.nomenlex.grammar.outline.Outliner;
import org.nomenlex.grammar.rule.Formulas;

/**
 * What an item is by its form: a list under one verb ("Sont abrogés : 1° ...; 2° ..."), words with the places where they change
 * below ("les mots A sont supprimés : - au § 1er; - au § 2"), a heading for the modifications below, quoted text that spans the
 * lines up to the verb.
 */
final class ItemForms {

    private ItemForms() {}

    /** "Sont abrog\u00e9s :" over a list: the verb is that of each item. */
    static String verbOfList(Item item, Sentence sentence, String text) {
        Clause c = sentence.clauses().get(0);
        boolean bare = sentence.clauses().size() == 1
                && c.words() == null
                && c.codes().isEmpty()
                && c.newcomers().isEmpty()
                && (c.subjects().isEmpty() || c.subjectIsPlace())
                && item.body().isEmpty()
                && !item.children().isEmpty()
                && text.strip().endsWith(":")
                && item.children().stream().noneMatch(i -> i.sentence().hasVerb());
        if (bare && c.does(Action.WITHDRAW)) {
            return "est rapport\u00e9";
        }
        if (!numbersUnder(item, c, List.of()).isEmpty()) {
            return "";
        }
        return bare && c.does(Action.REPEAL) ? "est abrog\u00e9" : "";
    }

    /** "sont abrogés." on the last line of the item. */
    static boolean verbBelow(Item item) {
        return Sentence.startsWithVerb(item.body().get(item.body().size() - 1).text());
    }

    static boolean unclosed(Sentence s, Item item) {
        boolean open = s.flaws().contains("guillemet fermant absent") && s.contentFrom() < 0;
        return open
                && !item.body().isEmpty()
                && !Outliner.needsContent(s.clauses().get(s.clauses().size() - 1));
    }

    /** "les mots A sont supprimés :", then places alone: "- au § 1er; - au § 2, alinéa 3". */
    static boolean isDistributed(Item item, Clause c, Sentence sentence) {
        boolean changes = c.does(Action.REPEAL)
                || c.does(Action.REPLACE)
                        && (c.newWords() != null || !c.newCodes().isEmpty());
        boolean subject =
                c.words() != null || !c.codes().isEmpty() || !c.subjects().isEmpty();
        return sentence.clauses().size() == 1
                && changes
                && subject
                && item.body().isEmpty()
                && !item.children().isEmpty()
                && item.children().stream()
                        .allMatch(i -> i.sentence().isAddress()
                                && i.children().isEmpty()
                                && i.body().isEmpty());
    }

    /** The order numbers that stand below the instruction and nothing else; none where anything else does. */
    static List<String> listedServices(Item item, List<String> content) {
        List<String> lines = new ArrayList<>(content);
        item.children().forEach(i -> lines.add(i.words()));
        return Formulas.bareCodes(lines);
    }

    /** "Sont supprimés :" over a list of order numbers alone; none where the verb has a subject or anything else stands there. */
    static List<String> numbersUnder(Item item, Clause c, List<String> content) {
        boolean bare = c.does(Action.REPEAL)
                && c.words() == null
                && c.codes().isEmpty()
                && (c.subjects().isEmpty() || c.subjectIsPlace())
                && !item.children().isEmpty();
        return bare ? listedServices(item, content) : List.of();
    }

    /** Whether the clause announces modifications that stand below. */
    static boolean header(Clause c, Item item, Content content) {
        boolean announces = item.announces() && !item.children().isEmpty()
                || c.does(Action.ANNOUNCE)
                || c.does(Action.MODIFY)
                        && c.newWords() == null
                        && c.raised().isEmpty()
                        && content.paragraphs().isEmpty();
        return announces && (content.paragraphs().isEmpty() || !content.absent().isEmpty() || c.does(Action.ANNOUNCE));
    }
}
