package org.nomenlex.check;

import java.time.LocalDate;
import org.nomenlex.law.UnitPath;

/**
 * That a change of a unit was the last one: "l'article 14, h), modifié en dernier lieu par l'arrêté royal du 5 septembre 2001".
 *
 * @param actArticle the article of the act that says so
 * @param unit the unit of the nomenclature
 * @param day the day on which the act was signed that is called the last
 */
public record Claim(String actArticle, UnitPath unit, LocalDate day) {}
