/**
 * How right Nomenlex is, against hand-made references: operations, days of effect, texts. It runs the program as its users
 * do and compares what comes out; it takes nothing from the parser but its printed answer.
 */
@org.jspecify.annotations.NullMarked
package org.nomenlex.bench.accuracy;
