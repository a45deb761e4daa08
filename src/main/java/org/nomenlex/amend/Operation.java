package org.nomenlex.amend;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.ServiceCode;
import org.nomenlex.law.UnitPath;

/**
 * One change of one unit of a text: data, with an address, an expectation and the words it was read from. Applying it is
 * somebody else's job. The kinds and fields are those of the operations contract.
 *
 * <p>Codes are {@link ServiceCode}s; what a list holds besides ("453574 à 453585") stays in quoted words.
 */
public sealed interface Operation {

    /** Where it stands and what it is about. */
    Instruction instruction();

    /** The kind's name in the contract ({@code replace-words}). */
    String kind();

    /** The new text that it brings, a string per paragraph; empty for kinds without one. */
    default List<String> content() {
        return List.of();
    }

    /** The same operation under another instruction (another target, another id). */
    Operation with(Instruction instruction);

    /**
     * A unit gets a new text ("est remplacé par ce qui suit").
     *
     * @param content the new text, a string per paragraph, outer quotes removed
     * @param everywhere whether the act says "chaque fois" of several units that get the same text
     */
    record Replace(Instruction instruction, List<String> content, boolean everywhere) implements Operation {
        public Replace {
            content = List.copyOf(content);
        }

        /** A replacement of which the act does not say "chaque fois". */
        public Replace(Instruction instruction, List<String> content) {
            this(instruction, content, false);
        }

        @Override
        public String kind() {
            return "replace";
        }

        @Override
        public Replace with(Instruction other) {
            return new Replace(other, content, everywhere);
        }
    }

    /**
     * New text comes in ("il est inséré un § 5bis", "est complété par").
     *
     * @param content the new text, a string per paragraph
     * @param position where; null where the act names no place
     * @param unit the number of what is inserted, where the instruction names it; null otherwise
     */
    record Insert(
            Instruction instruction,
            List<String> content,
            @Nullable Position position,
            @Nullable UnitPath unit) implements Operation {
        public Insert {
            content = List.copyOf(content);
        }

        @Override
        public String kind() {
            return "insert";
        }

        @Override
        public Insert with(Instruction other) {
            return new Insert(other, content, position, unit);
        }
    }

    /** A unit goes ("est abrogé", "est supprimé"). */
    record Repeal(Instruction instruction) implements Operation {
        @Override
        public String kind() {
            return "repeal";
        }

        @Override
        public Repeal with(Instruction other) {
            return new Repeal(other);
        }
    }

    /**
     * Words give way to others ("les mots A sont remplacés par les mots B").
     *
     * @param old the words that stand there
     * @param replacement the words that come
     * @param position which of them ("in fine", "entre les mots C et D"); null mostly
     * @param everywhere whether the act says "chaque fois"; otherwise the words must stand there once
     */
    record ReplaceWords(
            Instruction instruction,
            String old,
            String replacement,
            @Nullable Position position,
            boolean everywhere) implements Operation {
        /** A replacement at no named place. */
        public ReplaceWords(Instruction instruction, String old, String replacement, boolean everywhere) {
            this(instruction, old, replacement, null, everywhere);
        }

        @Override
        public String kind() {
            return "replace-words";
        }

        @Override
        public ReplaceWords with(Instruction other) {
            return new ReplaceWords(other, old, replacement, position, everywhere);
        }
    }

    /**
     * Words come in ("les mots A sont insérés entre les mots B et C").
     *
     * @param words the new words
     * @param position where; null where the act names no place
     * @param everywhere whether the act says "chaque fois"
     */
    record InsertWords(
            Instruction instruction, String words, @Nullable Position position, boolean everywhere)
            implements Operation {
        @Override
        public String kind() {
            return "insert-words";
        }

        @Override
        public InsertWords with(Instruction other) {
            return new InsertWords(other, words, position, everywhere);
        }
    }

    /**
     * Words go ("les mots A sont supprimés").
     *
     * @param words the words that stand there
     * @param position which of them ("in fine"); null mostly
     * @param everywhere whether the act says "chaque fois"
     */
    record DeleteWords(
            Instruction instruction, String words, @Nullable Position position, boolean everywhere)
            implements Operation {
        @Override
        public String kind() {
            return "delete-words";
        }

        @Override
        public DeleteWords with(Instruction other) {
            return new DeleteWords(other, words, position, everywhere);
        }
    }

    /**
     * Order numbers come into a list.
     *
     * @param codes the order numbers, in the act's order
     * @param position where; null where the act names no place
     */
    record InsertCodes(
            Instruction instruction,
            List<String> codes,
            @Nullable Position position,
            boolean everywhere) implements Operation {
        public InsertCodes {
            codes = List.copyOf(codes);
        }

        @Override
        public String kind() {
            return "insert-codes";
        }

        @Override
        public InsertCodes with(Instruction other) {
            return new InsertCodes(other, codes, position, everywhere);
        }
    }

    /**
     * Order numbers leave a list.
     *
     * @param codes the order numbers, as written
     * @param position where they stand, where the act says it; null mostly
     */
    record DeleteCodes(
            Instruction instruction,
            List<String> codes,
            @Nullable Position position,
            boolean everywhere) implements Operation {
        public DeleteCodes {
            codes = List.copyOf(codes);
        }

        /** Order numbers of which the act does not say between which others they stand. */
        public DeleteCodes(Instruction instruction, List<String> codes, boolean everywhere) {
            this(instruction, codes, null, everywhere);
        }

        @Override
        public String kind() {
            return "delete-codes";
        }

        @Override
        public DeleteCodes with(Instruction other) {
            return new DeleteCodes(other, codes, position, everywhere);
        }
    }

    /**
     * Order numbers of a list give way to others.
     *
     * @param codes those that stand there
     * @param newCodes those that come
     */
    record ReplaceCodes(Instruction instruction, List<String> codes, List<String> newCodes, boolean everywhere)
            implements Operation {
        public ReplaceCodes {
            codes = List.copyOf(codes);
            newCodes = List.copyOf(newCodes);
        }

        @Override
        public String kind() {
            return "replace-codes";
        }

        @Override
        public ReplaceCodes with(Instruction other) {
            return new ReplaceCodes(other, codes, newCodes, everywhere);
        }
    }

    /**
     * A unit gets another number ("le § 3 devient le § 4").
     *
     * @param to the new number or path, as the contract's field {@code to}
     */
    record Renumber(Instruction instruction, String to) implements Operation {
        @Override
        public String kind() {
            return "renumber";
        }

        @Override
        public Renumber with(Instruction other) {
            return new Renumber(other, to);
        }
    }

    /**
     * A repealed unit comes back ("est rétabli dans la rédaction suivante").
     *
     * @param content its text
     */
    record Restore(Instruction instruction, List<String> content) implements Operation {
        public Restore {
            content = List.copyOf(content);
        }

        @Override
        public String kind() {
            return "restore";
        }

        @Override
        public Restore with(Instruction other) {
            return new Restore(other, content);
        }
    }
}
