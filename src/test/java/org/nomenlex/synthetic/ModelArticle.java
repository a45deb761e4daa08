package org.nomenlex.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nomenlex.law.ArticleNumber;

/**
 * The generator's own account of an article: a § 1er with services under letters, then paragraphs of prose, the last of
 * them begun with a list of order numbers. Edits are list operations on it; the program under test is not involved.
 */
final class ModelArticle {

    /** A service with its rules of application. */
    static final class Service {
        final String code;
        String label;
        String value;
        final List<Alinea> rules = new ArrayList<>();

        Service(String code, String label, String value) {
            this.code = code;
            this.label = label;
            this.value = value;
        }
    }

    /** A paragraph of prose, or of prose that ends with a list of order numbers. */
    static final class Alinea {
        String text;
        final List<String> codes = new ArrayList<>();

        Alinea(String text) {
            this.text = text;
        }

        String print() {
            return codes.isEmpty() ? text : text + " " + String.join(", ", codes) + ".";
        }
    }

    /** Services under a letter: {@code a) examens :}. */
    record Letter(char letter, String heading, List<Service> services) {}

    /** A § of prose. */
    record Section(int number, List<Alinea> alineas) {}

    final ArticleNumber number;
    final String qualification;
    final List<Letter> letters = new ArrayList<>();
    final List<Section> sections = new ArrayList<>();

    ModelArticle(ArticleNumber number, int services, Vocabulary words, OrderNumbers codes, Random random) {
        this.number = number;
        this.qualification = words.qualification();
        int left = services;
        for (char letter = 'a'; left > 0 && letter <= 'h'; letter++) {
            int here = letter == 'h' ? left : Math.min(left, 5 + random.nextInt(16));
            letters.add(letter(letter, here, words, codes, random));
            left -= here;
        }
        int count = 2 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            sections.add(section(i + 2, words, codes, random, i == count - 1));
        }
    }

    private static Letter letter(char letter, int count, Vocabulary words, OrderNumbers codes, Random random) {
        List<Service> services = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Service service = new Service(codes.pair(), words.label(), words.value());
            if (random.nextInt(3) == 0) {
                for (int r = random.nextInt(3); r >= 0; r--) {
                    service.rules.add(new Alinea(words.rule(service.code)));
                }
            }
            services.add(service);
        }
        return new Letter(letter, words.heading(), services);
    }

    private static Section section(int number, Vocabulary words, OrderNumbers codes, Random random, boolean list) {
        List<Alinea> alineas = new ArrayList<>();
        for (int i = 3 + random.nextInt(5); i > 0; i--) {
            alineas.add(new Alinea(words.sentence()));
        }
        if (list) {
            Alinea first = new Alinea("Aucun supplément n'est dû le jour d'une des prestations de la liste suivante :");
            for (int i = 8 + random.nextInt(12); i > 0; i--) {
                first.codes.add(codes.single());
            }
            alineas.set(0, first);
        }
        return new Section(number, alineas);
    }

    List<Service> services() {
        return letters.stream().flatMap(l -> l.services.stream()).toList();
    }

    Letter letterOf(Service service) {
        return letters.stream()
                .filter(l -> l.services.contains(service))
                .findFirst()
                .orElseThrow();
    }

    /** One paragraph of law a line, as the program must show it. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(number.value().equals("1") ? "Art. 1er. " + intro() : "Art. " + number.value() + ". " + intro());
        for (Letter letter : letters) {
            lines.add(letter.letter + ") " + letter.heading + " :");
            letter.services.forEach(s -> {
                lines.add(s.code);
                lines.add(s.label + " . . . . . " + s.value);
                s.rules.forEach(r -> lines.add(r.print()));
            });
        }
        for (Section section : sections) {
            for (int i = 0; i < section.alineas.size(); i++) {
                String text = section.alineas.get(i).print();
                lines.add(i == 0 ? "§ " + section.number + ". " + text : text);
            }
        }
        return lines;
    }

    private String intro() {
        return "§ 1er. Sont considérées comme prestations qui requièrent la qualification de médecin spécialiste en "
                + qualification + " :";
    }
}
