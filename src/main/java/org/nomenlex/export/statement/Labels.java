package org.nomenlex.export.statement;

import org.nomenlex.law.Language;
import org.nomenlex.law.Period;

/** The few words that exports put around the text, in the language of the text. */
public enum Labels {
    /** Title of everything. */
    NOMENCLATURE("Nomenclature des prestations de santé", "Nomenclatuur van de geneeskundige verstrekkingen"),
    /** An article. */
    ARTICLE("Article", "Artikel"),
    /** Heading of what an export says of itself. */
    STATEMENT("À lire avant usage", "Te lezen vóór gebruik"),
    /** Heading of the notes on origin. */
    NOTES("Origine du texte", "Oorsprong van de tekst"),
    /** A note, with its number behind it. */
    NOTE("Note", "Noot"),
    /** The way back from a note, with its number behind it. */
    NOTE_SIGN("Retour au texte, note", "Terug naar de tekst, noot"),
    /** Heading of what could not be applied. */
    NOT_APPLIED("Instructions non appliquées à cet article", "Niet op dit artikel toegepaste instructies"),
    /** Heading of remarks. */
    REMARKS("À savoir", "Te weten"),
    /** The article does not exist in that period. */
    NO_TEXT("L'article n'existe pas dans cette période.", "Het artikel bestaat niet in deze periode."),
    /** Nothing differs. */
    NO_DIFFERENCE("Aucune différence entre les deux dates.", "Geen verschil tussen beide data."),
    /** Left column of a comparison. */
    OLD_TEXT("Texte au", "Tekst op"),
    /** Right column of a comparison. */
    NEW_TEXT("Texte au", "Tekst op"),
    /** Column of acts. */
    ACT("Acte", "Akte"),
    /** Moved text. */
    MOVED("déplacé", "verplaatst"),
    /** Page number. */
    PAGE("Page", "Pagina"),
    /** Effect of a change. */
    EFFECT("effet au", "uitwerking op"),
    /** Title of a comparison. */
    COMPARISON("Tableau comparatif", "Vergelijkende tabel"),
    /** Column of a table of services. */
    CODE("Numéro d'ordre", "Rangnummer"),
    /** Heading of a pending change. */
    PENDING("modification connue, pas encore en vigueur", "bekende wijziging, nog niet van kracht"),
    /** Heading of a transitional provision. */
    TRANSITIONAL("disposition transitoire", "overgangsbepaling"),
    /** Heading of a doubt. */
    WARNING("réserve", "voorbehoud"),
    /** Heading of a decision. */
    DECISION("décision d'un juriste", "beslissing van een jurist"),
    /** Heading of a correction. */
    ERRATUM("texte corrigé", "verbeterde tekst");

    private final String french;
    private final String dutch;

    Labels(String french, String dutch) {
        this.french = french;
        this.dutch = dutch;
    }

    /** The words in that language. */
    public String in(Language language) {
        return language == Language.FR ? french : dutch;
    }

    /** {@code du 1er janvier 2012 au 30 juin 2013}: the last day is the last in force. */
    public static String period(Period period, Language language) {
        String from = DayWords.inWords(period.from(), language);
        boolean fr = language == Language.FR;
        return period.end()
                .map(end -> (fr ? "Du " : "Van ")
                        + from
                        + (fr ? " au " : " tot en met ")
                        + DayWords.inWords(end.minusDays(1), language))
                .orElse((fr ? "Depuis le " : "Sinds ") + from);
    }
}
