package org.nomenlex.decide;

import org.nomenlex.amend.Decision;

/**
 * A decision that no longer fits: its act is absent, its instruction is not there, or has other words.
 *
 * @param decision the decision
 * @param reason why it does not fit, for a lawyer
 */
public record Misfit(Decision decision, String reason) {}
