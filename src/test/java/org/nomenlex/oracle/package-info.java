/**
 * The whole way from acts to dated texts, beside the generator's own account of what the law must read: thousands of
 * instructions of which nobody chose the outcome.
 */
@NullMarked
package org.nomenlex.oracle;

import org.jspecify.annotations.NullMarked;
