package org.nomenlex.check;

import org.nomenlex.law.UnitPath;

/**
 * What an operation changes.
 *
 * @param unit the unit that it names
 * @param within whether it puts something new into the unit and leaves what stands there
 */
public record Target(UnitPath unit, boolean within) {}
