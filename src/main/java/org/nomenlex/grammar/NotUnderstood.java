package org.nomenlex.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Unparsed;
import org.nomenlex.grammar.outline.Item;

/**
 * What the parser leaves to a human in an article: each instruction with the reason, and how many characters of the article
 * that is.
 */
final class NotUnderstood {

    private final List<Unparsed> unparsed = new ArrayList<>();
    private @Nullable Item refusedItem;
    private int unclaimed;
    private int refused;
    private int withoutText;

    /** Leaves the instruction of an item to a human, for that reason. */
    void refuse(Item item, String id, String text, String reason) {
        if (item == refusedItem) {
            return;
        }
        refusedItem = item;
        String all =
                text + item.body().stream().map(l -> " " + l.text().strip()).collect(Collectors.joining());
        String shown = text.contains("\n\n") ? text : all;
        unparsed.add(new Unparsed(
                id,
                shown.replaceAll("\\s+", " ").strip(),
                reason,
                "",
                item.head().place()));
        refused = Characters.count(shown);
        unclaimed += refused;
    }

    /** Leaves to a human the text below an instruction that was read without it. */
    void refuseText(Item item, String id, List<String> paragraphs, String reason) {
        String text = String.join(" ", paragraphs);
        unparsed.add(new Unparsed(
                id,
                text.replaceAll("\\s+", " ").strip(),
                reason,
                "",
                item.body().isEmpty() ? item.head().place() : item.body().get(0).place()));
        refused = Characters.count(text);
        unclaimed += refused;
    }

    /** The instruction refused last was read in full, and lacks only the new text, which the source does not hold. */
    void lacksOnlyText() {
        withoutText += refused;
        unclaimed -= refused;
    }

    /** The instructions left. */
    List<Unparsed> instructions() {
        return unparsed;
    }

    /** Their characters, those left out that lack only the new text. */
    int characters() {
        return unclaimed;
    }

    /** The characters of the instructions that lack only the new text. */
    int withoutText() {
        return withoutText;
    }
}
