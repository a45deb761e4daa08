package org.nomenlex.grammar.address;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;

/**
 * Reads the names of services and of what belongs to them: "la prestation 453574-453585", "le libellé et la valeur relative
 * de la prestation ...", "les règles d'application qui suivent la prestation ...", "la règle de cumul 77".
 */
final class Services {

    private final Cursor c;
    private final ServiceNumbers numbers;
    private final ApplicationRules rules;
    private final ServiceParts parts;

    Services(Cursor c, UnitReader units) {
        this.c = c;
        this.numbers = new ServiceNumbers(c, units);
        this.rules = new ApplicationRules(c, units, numbers);
        this.parts = new ServiceParts(c, rules);
    }

    @Nullable
    Units named(Token noun) {
        return switch (noun.norm()) {
            case "prestation", "prestations", "pseudocode", "pseudocodes", "verstrekking", "verstrekkingen" ->
                numbers.services();
            case "libelle", "libelles", "omschrijving", "omschrijvingen" -> parts.label();
            case "valeur",
                    "valeurs",
                    "betrekkelijke",
                    "waarde",
                    "waarden",
                    "coefficient",
                    "coefficients",
                    "lettre-cle",
                    "lettres-cles",
                    "sleutelletter" -> parts.value();
            default ->
                noun.startsWith("regle", "regel", "toepassingsregel", "cumulregel", "diagnoseregel")
                        ? rulesFrom(noun)
                        : null;
        };
    }

    private @Nullable Units rulesFrom(Token noun) {
        if (noun.isWord("reglement", "reglements", "reglementaire", "regelen", "regeling")) {
            return null;
        }
        c.reset(c.mark() - 1);
        return rules.read(List.of());
    }

    /** The rules on whose noun the cursor stands, those of the ordinals where some are given. */
    @Nullable
    Units rules(List<Integer> ordinals) {
        return rules.read(ordinals);
    }

    /** "les (deux) alinéas qui suivent la prestation X": its rules, those of the ordinals where some are given. */
    Optional<Units> following(List<Integer> ordinals) {
        return rules.following(ordinals);
    }

    /** "les conditions de l'intervention pour la prestation X": the rules that follow it. */
    @Nullable
    Units conditions() {
        return rules.conditions();
    }
}
