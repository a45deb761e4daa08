package org.nomenlex.grammar.lex;

/** The kinds of token of an instruction. */
public enum TokenKind {
    /** A word; the elided article of "l'alinéa" is a word of its own. */
    WORD,
    /** A number, with its suffix: {@code 12}, {@code 4bis}, {@code 1er} (value {@code 1}). */
    NUMBER,
    /** A dotted number: {@code 6.3}, {@code 2.1.1}. */
    DECIMAL,
    /** A point: {@code 5°}, {@code 11° ter} (value {@code 11ter}). */
    POINT,
    /** A letter with its bracket: {@code e)}, {@code f)bis} (value {@code fbis}), {@code A)}. */
    LETTER,
    /** A number with its bracket: {@code 3)}, {@code (01)}. */
    BRACKETED,
    /** The sign of a paragraph, single or double. */
    SIGN,
    /** An order number or a pair: value without spaces. */
    CODE,
    /** A name with a leading number and slash, up to the next comma or verb: {@code 1/CHIMIE}. */
    SLASHED,
    /** Quoted words, without their quotes. */
    QUOTED,
    /** A comma. */
    COMMA,
    /** A semicolon. */
    SEMICOLON,
    /** A colon. */
    COLON,
    /** A full stop that is not part of a number. */
    PERIOD,
    /** A quote that opens or closes nothing. */
    STRAY,
    /** Anything else. */
    OTHER
}
