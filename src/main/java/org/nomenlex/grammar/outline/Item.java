package org.nomenlex.grammar.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.grammar.clause.Sentence;

/** An item of an article: its head line, the lines below it that belong to it, and the items under it. */
public final class Item {

    private final @Nullable Enumerator enumerator;
    private final Line head;
    private final String words;
    private final Sentence sentence;
    private final List<Line> body = new ArrayList<>();
    private final List<Item> children = new ArrayList<>();
    private final @Nullable Item parent;
    private String doubt = "";
    private boolean listWords;

    Item(@Nullable Enumerator enumerator, Line head, String words, Sentence sentence, @Nullable Item parent) {
        this.enumerator = enumerator;
        this.head = head;
        this.words = words;
        this.sentence = sentence;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /** Its number or letter, or null. */
    public @Nullable Enumerator enumerator() {
        return enumerator;
    }

    /** What makes its place in the outline doubtful; empty mostly. */
    public String doubt() {
        return doubt;
    }

    void doubted(String why) {
        doubt = why;
    }

    /** Whether its words start with those of the list that it stands in ("Sont insérés au § 1er" and "un 5°"). */
    public boolean hasListWords() {
        return listWords;
    }

    void bearsListWords() {
        listWords = true;
    }

    /** Its first line. */
    public Line head() {
        return head;
    }

    /** The words of its first line, without the enumerator. */
    public String words() {
        return words;
    }

    /** Its first line, read. */
    public Sentence sentence() {
        return sentence;
    }

    /** Whether it says that something comes in and leaves it to the items under it to say what: "Sont insérés :". */
    public boolean announces() {
        return sentence.comesBelow() && words.strip().endsWith(":");
    }

    /** The lines below the first that belong to it. */
    public List<Line> body() {
        return List.copyOf(body);
    }

    void add(Line line) {
        body.add(line);
    }

    /** The items under it. */
    public List<Item> children() {
        return List.copyOf(children);
    }

    /** The item that it stands under, or null. */
    public @Nullable Item parent() {
        return parent;
    }
}
