package org.nomenlex.amend;

import java.time.LocalDate;
import org.nomenlex.law.UnitPath;
import org.nomenlex.text.Place;

/**
 * An earlier change of a unit that an act recalls: "A l'article 17, § 1er, ..., modifié en dernier lieu par l'arrêté royal du
 * 5 avril 2011". Evidence of an act that the corpus must hold.
 *
 * @param amended the text whose unit was changed
 * @param unit the unit, as far as the act names it
 * @param date the day of the latest of the acts recalled
 * @param last whether the act says that it was the last one ("en dernier lieu")
 * @param place where the act says so
 */
public record LastAmendment(AmendedText amended, UnitPath unit, LocalDate date, boolean last, Place place) {}
