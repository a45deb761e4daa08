package org.nomenlex.source.ocr;

/**
 * A change made to what was read.
 *
 * @param paragraph the paragraph, 1 for the first
 * @param before the words as read
 * @param after the words as repaired; with {@code [?]} where they stay doubtful
 * @param rule why, in a few words
 */
public record Repair(int paragraph, String before, String after, String rule) {}
