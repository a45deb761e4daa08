package org.nomenlex.timeline;

import java.util.List;
import org.nomenlex.act.Act;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.law.Numac;
import org.nomenlex.read.LexIterataReader;

/**
 * An act invented for a test, told apart from others by what acts are found by. Its articles are written without their heads.
 *
 * @param numac its number
 * @param signed the day on which it was signed
 * @param published the day of the Moniteur
 * @param dossier its number in the database, empty where it has none
 * @param title its title
 * @param page its page in the Moniteur
 * @param modifies the acts that the source says it modifies, numbers parted by commas
 */
record InventedAct(
        String numac, String signed, String published, String dossier, String title, String page, String modifies) {

    /** An act published on the day on which it was signed; the end of its number is that of its dossier. */
    static InventedAct signed(String numac, String signed) {
        return new InventedAct(numac, signed, signed, signed + "/" + numac.substring(8), "Arrêté royal", "100", "");
    }

    InventedAct published(String day) {
        return new InventedAct(numac, signed, day, dossier, title, page, modifies);
    }

    InventedAct dossier(String number) {
        return new InventedAct(numac, signed, published, number, title, page, modifies);
    }

    InventedAct titled(String words) {
        return new InventedAct(numac, signed, published, dossier, words, page, modifies);
    }

    InventedAct onPage(String number) {
        return new InventedAct(numac, signed, published, dossier, title, number, modifies);
    }

    InventedAct modifying(String numacs) {
        return new InventedAct(numac, signed, published, dossier, title, page, numacs);
    }

    Act act(String... articles) {
        StringBuilder text = new StringBuilder("---\ntitle-fr: \"" + title + "\"\ndate: " + signed + "\nnumber: "
                + numac
                + "\npage: " + page + "\ncase: " + dossier + "\npublication: " + published + "\nstarts:\nmodifies: "
                + modifies + "\n---\n\n");
        for (int i = 0; i < articles.length; i++) {
            text.append(i == 0 ? "**Article 1er.** " : "**Art. " + (i + 1) + ".** ")
                    .append(articles[i])
                    .append("\n\n");
        }
        return LexIterataReader.read(numac + ".md", text.toString()).acts().get(0);
    }

    HeldAct held(String... articles) {
        Act act = act(articles);
        return new HeldAct(act, AmendmentParser.parse(act));
    }

    /** The numbers of acts, in their order. */
    static List<String> numbers(List<Act> acts) {
        return acts.stream().map(a -> a.header().numac()).map(Numac::value).toList();
    }
}
