/** Measurements of stages within one process, with JMH. */
@org.jspecify.annotations.NullMarked
package org.nomenlex.bench.stage;
