package org.nomenlex.synthetic;

import java.util.List;
import java.util.Random;

/** Invented wording of services and rules: plain medical French, built by chance from parts. */
final class Vocabulary {

    private static final List<String> DOING = List.of(
            "Mesure",
            "Examen",
            "Exploration",
            "Enregistrement",
            "Ponction",
            "Traitement",
            "Infiltration",
            "Reconstruction",
            "Ablation",
            "Drainage",
            "Suture",
            "Biopsie",
            "Irrigation",
            "Stimulation",
            "Surveillance",
            "Imagerie",
            "Dilatation",
            "Immobilisation");

    private static final List<String> ORGANS = List.of(
            "du rein droit",
            "de la rate",
            "du genou",
            "de la hanche",
            "du poignet",
            "de la cornée",
            "du tympan",
            "de la vessie",
            "du foie",
            "du pancréas",
            "de la clavicule",
            "du fémur",
            "de la mandibule",
            "du larynx",
            "de la trachée",
            "du poumon gauche",
            "de la paupière",
            "du cristallin",
            "de la cheville",
            "du coude",
            "de la veine porte",
            "du nerf médian",
            "de la glande parotide",
            "du canal carpien",
            "de la thyroïde");

    private static final List<String> MEANS = List.of(
            "par voie endoscopique",
            "par voie percutanée",
            "sous contrôle échographique",
            "au moyen d'un laser",
            "par ultrasons",
            "à ciel ouvert",
            "avec pose d'un implant",
            "sous anesthésie locale",
            "avec tracé imprimé",
            "par radiofréquence",
            "sous amplificateur de brillance",
            "avec prélèvement pour analyse");

    private static final List<String> WHEN = List.of(
            "première séance",
            "chaque séance suivante",
            "chez un enfant de moins de sept ans",
            "par jour d'hospitalisation",
            "les deux côtés pendant la même séance",
            "y compris le contrôle à trois mois",
            "quel que soit le nombre d'incidences",
            "en dehors de la période opératoire",
            "avec rapport écrit",
            "à titre de contrôle");

    private static final List<String> SUBJECTS = List.of(
            "Le rapport",
            "Le protocole",
            "La demande",
            "La prescription",
            "Le dossier du patient",
            "Le relevé des séances",
            "La convention",
            "Le bilan annuel",
            "Le registre du service",
            "La feuille de soins");

    private static final List<String> DUTIES = List.of(
            "est conservé par le prestataire pendant %s ans",
            "est transmis au médecin-conseil dans les %s jours",
            "mentionne au moins %s éléments cliniques pertinents",
            "est renouvelé après une période de %s mois",
            "porte la signature de %s dispensateurs au plus",
            "tient compte des %s mesures les plus récentes");

    private static final List<String> CONDITIONS = List.of(
            "lorsque le traitement se prolonge",
            "sauf en cas de transfert vers un autre hôpital",
            "à moins que le patient ne change de dispensateur",
            "si la demande provient du médecin traitant",
            "pour autant que le service soit agréé",
            "même lorsque la séance est interrompue",
            "compte tenu de l'état général du bénéficiaire",
            "dans le cadre d'une surveillance continue");

    private static final List<String> QUALIFICATIONS = List.of(
            "chirurgie",
            "radiodiagnostic",
            "médecine interne",
            "ophtalmologie",
            "pédiatrie",
            "stomatologie",
            "rhumatologie",
            "neurologie",
            "urologie",
            "biologie clinique");

    private static final List<String> NUMBERS = List.of(
            "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "douze", "quinze", "vingt",
            "trente");

    private static final List<String> EXTRA = List.of(
            "et documentée", "ou équivalente", "et motivée par écrit", "ou répétée", "et validée", "ou simplifiée");

    private final Random random;

    Vocabulary(Random random) {
        this.random = random;
    }

    String label() {
        String label = one(DOING) + " " + one(ORGANS) + " " + one(MEANS);
        return random.nextInt(3) == 0 ? label : label + ", " + one(WHEN);
    }

    String value() {
        return List.of("N", "K", "K", "N", "R", "C", "I").get(random.nextInt(7)) + " " + (4 + random.nextInt(600));
    }

    String heading() {
        return one(List.of("examens", "traitements", "actes techniques", "suppléments", "forfaits")) + " "
                + one(ORGANS);
    }

    String qualification() {
        return one(QUALIFICATIONS);
    }

    String sentence() {
        return one(SUBJECTS) + " " + one(DUTIES).formatted(one(NUMBERS)) + ", " + one(CONDITIONS) + ".";
    }

    String rule(String code) {
        return switch (random.nextInt(4)) {
            case 0 ->
                "La prestation " + code + " est attestée au maximum " + one(NUMBERS) + " fois par année civile, "
                        + one(CONDITIONS) + ".";
            case 1 ->
                "La prestation " + code + " comprend le contrôle effectué dans les " + one(NUMBERS) + " jours, "
                        + one(CONDITIONS) + ".";
            case 2 ->
                "Une nouvelle attestation de la prestation " + code + " suppose un intervalle de " + one(NUMBERS)
                        + " mois, " + one(CONDITIONS) + ".";
            default -> "Le matériel est compris dans la prestation " + code + ", " + one(CONDITIONS) + ".";
        };
    }

    /** Words to stand in the place of others, different from them. */
    String instead(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return words.substring(0, words.length() - last.length()) + one(NUMBERS) + " " + last + " " + one(EXTRA);
    }

    String extra() {
        return one(EXTRA);
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
