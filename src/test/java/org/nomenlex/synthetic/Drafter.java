package org.nomenlex.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.nomenlex.synthetic.ModelArticle.Alinea;
import org.nomenlex.synthetic.ModelArticle.Section;
import org.nomenlex.synthetic.ModelArticle.Service;

/**
 * Drafts the instructions of one act on one article, in the mix of formulas that hand-made references of real acts show. A
 * unit is touched at most once by an act, so that what the instructions name and count is the text before the act.
 */
final class Drafter {

    /** A kind of instruction and how often it occurs in 789 operations of real acts. */
    private record Formula(int weight, Supplier<Optional<Edit>> draft) {}

    private final ModelArticle article;
    private final Vocabulary words;
    private final OrderNumbers numbers;
    private final Random random;
    private final Set<Object> touched = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Formula> formulas;
    private boolean sectionAdded;

    Drafter(ModelArticle article, Vocabulary words, OrderNumbers numbers, Random random) {
        this.article = article;
        this.words = words;
        this.numbers = numbers;
        this.random = random;
        this.formulas = List.of(
                new Formula(58, this::label),
                new Formula(25, this::value),
                new Formula(66, this::alinea),
                new Formula(14, this::rule),
                new Formula(110, this::wordsOfAlinea),
                new Formula(54, this::wordsOfLabel),
                new Formula(55, this::repealService),
                new Formula(38, this::repealAlinea),
                new Formula(100, this::insertService),
                new Formula(42, this::insertSection),
                new Formula(45, this::insertAlinea),
                new Formula(20, this::insertRule),
                new Formula(42, this::insertWords),
                new Formula(33, this::deleteWords),
                new Formula(31, this::insertCodes),
                new Formula(26, this::deleteCodes),
                new Formula(21, this::replaceCodes),
                new Formula(9, this::repealSection));
    }

    /** That many instructions, fewer where the article holds too little to touch. */
    List<Edit> draft(int count) {
        List<Edit> edits = new ArrayList<>();
        for (int tries = 0; edits.size() < count && tries < count * 8 + 20; tries++) {
            pick().draft().get().ifPresent(edits::add);
        }
        return edits;
    }

    private Formula pick() {
        int at = random.nextInt(formulas.stream().mapToInt(Formula::weight).sum());
        for (Formula formula : formulas) {
            at -= formula.weight();
            if (at < 0) {
                return formula;
            }
        }
        throw new IllegalStateException("weights");
    }

    private Optional<Edit> label() {
        return service(s -> true).map(s -> {
            String label = words.label();
            boolean value = random.nextInt(4) == 0;
            String withValue = value ? " . . . . . " + words.value() : "";
            String ending = one("ce qui suit", "le libellé suivant", "la disposition suivante");
            return new Edit(
                    place(s),
                    "le libellé de la prestation " + s.code + " est remplacé par " + ending + " :\n\n\"" + label
                            + withValue + "\"",
                    () -> {
                        s.label = label;
                        s.value = value ? withValue.substring(11) : s.value;
                    });
        });
    }

    private Optional<Edit> value() {
        return service(s -> true).map(s -> {
            String value = words.value();
            String old = s.value;
            return new Edit(
                    place(s),
                    "la valeur relative \"" + old + "\" de la prestation " + s.code
                            + " est remplacée par la valeur relative \"" + value + "\"",
                    () -> s.value = value);
        });
    }

    private Optional<Edit> alinea() {
        return alinea(true).map(at -> {
            String text = words.sentence();
            String ending = one("ce qui suit", "l'alinéa suivant", "la disposition suivante");
            return new Edit(
                    at.place(),
                    at.noun() + " est remplacé par " + ending + " :\n\n\"" + text + "\"",
                    () -> at.alinea.text = text);
        });
    }

    private Optional<Edit> rule() {
        return service(s -> s.rules.size() == 1).map(s -> {
            String text = words.rule(s.code);
            return new Edit(
                    place(s),
                    "la règle d'application qui suit la prestation " + s.code + " est remplacée par ce qui suit :\n\n\""
                            + text + "\"",
                    () -> s.rules.get(0).text = text);
        });
    }

    private Optional<Edit> wordsOfAlinea() {
        return alinea(false)
                .flatMap(at -> run(at.alinea.text).map(old -> {
                    String now = words.instead(old);
                    return new Edit(
                            at.place() + ", " + at.ordinal(),
                            "les mots \"" + old + "\" sont remplacés par les mots \"" + now + "\"",
                            () -> at.alinea.text = at.alinea.text.replace(old, now));
                }));
    }

    private Optional<Edit> wordsOfLabel() {
        return service(s -> true)
                .flatMap(s -> run(s.label).map(old -> {
                    String now = words.instead(old);
                    return new Edit(
                            place(s),
                            "dans le libellé de la prestation " + s.code + ", les mots \"" + old
                                    + "\" sont remplacés par les mots \"" + now + "\"",
                            () -> s.label = s.label.replace(old, now));
                }));
    }

    private Optional<Edit> repealService() {
        return service(s -> article.letterOf(s).services().size() > 3).map(s -> {
            String rules = switch (s.rules.size()) {
                case 0 -> " est " + one("abrogée", "supprimée");
                case 1 -> " et la règle d'application qui la suit sont abrogées";
                default -> " et les règles d'application qui la suivent sont abrogées";
            };
            return new Edit(
                    place(s),
                    "la prestation " + s.code + rules,
                    () -> article.letterOf(s).services().remove(s));
        });
    }

    private Optional<Edit> repealAlinea() {
        return alinea(true)
                .filter(at -> at.section.alineas().size() > 3)
                .map(at -> new Edit(
                        at.place(),
                        at.noun() + " est " + one("abrogé", "supprimé"),
                        () -> at.section.alineas().remove(at.alinea)));
    }

    private Optional<Edit> insertService() {
        return service(s -> s.rules.isEmpty()).map(anchor -> {
            List<Service> added = new ArrayList<>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                added.add(new Service(numbers.pair(), words.label(), words.value()));
            }
            if (random.nextInt(3) == 0) {
                Service last = added.get(added.size() - 1);
                last.rules.add(new Alinea(words.rule(last.code)));
            }
            String what = added.size() == 1
                    ? "la prestation suivante est insérée"
                    : "les prestations suivantes sont insérées";
            return new Edit(
                    place(anchor),
                    what + " après la prestation " + anchor.code + " :\n\n\"" + print(added) + "\"",
                    () -> article.letterOf(anchor)
                            .services()
                            .addAll(article.letterOf(anchor).services().indexOf(anchor) + 1, added));
        });
    }

    private static String print(List<Service> services) {
        return services.stream()
                .map(s -> s.code + "\n\n" + s.label + " . . . . . " + s.value
                        + s.rules.stream().map(r -> "\n\n" + r.print()).collect(Collectors.joining()))
                .collect(Collectors.joining("\n\n"));
    }

    private Optional<Edit> insertSection() {
        if (sectionAdded) {
            return Optional.empty();
        }
        sectionAdded = true;
        int number = article.sections.get(article.sections.size() - 1).number() + 1;
        Section section = new Section(number, new ArrayList<>());
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            section.alineas().add(new Alinea(words.sentence()));
        }
        touched.add(section);
        String text = section.alineas().stream().map(Alinea::print).collect(Collectors.joining("\n\n"));
        return Optional.of(new Edit(
                "",
                "l'article est complété par un § " + number + ", rédigé comme suit :\n\n\"§ " + number + ". " + text
                        + "\"",
                () -> article.sections.add(section)));
    }

    private Optional<Edit> insertAlinea() {
        return alinea(true).map(at -> {
            String text = words.sentence();
            int ordinal = at.section.alineas().indexOf(at.alinea);
            return new Edit(
                    at.place(),
                    "un alinéa rédigé comme suit est inséré entre les alinéas " + (ordinal == 1 ? "1er" : ordinal)
                            + " et " + (ordinal + 1) + " :\n\n\"" + text + "\"",
                    () -> at.section.alineas().add(at.section.alineas().indexOf(at.alinea), new Alinea(text)));
        });
    }

    private Optional<Edit> insertRule() {
        return service(s -> s.rules.isEmpty()).map(s -> {
            String text = words.rule(s.code);
            return new Edit(
                    place(s),
                    "la règle d'application suivante est insérée après la prestation " + s.code + " :\n\n\"" + text
                            + "\"",
                    () -> s.rules.add(new Alinea(text)));
        });
    }

    private Optional<Edit> insertWords() {
        return alinea(false)
                .flatMap(at -> run(at.alinea.text).map(anchor -> {
                    String extra = words.extra();
                    return new Edit(
                            at.place() + ", " + at.ordinal(),
                            "les mots \"" + extra + "\" sont insérés après les mots \"" + anchor + "\"",
                            () -> at.alinea.text = at.alinea.text.replace(anchor, anchor + " " + extra));
                }));
    }

    private Optional<Edit> deleteWords() {
        return alinea(false)
                .filter(at -> at.alinea.text.length() > 60)
                .flatMap(at -> run(at.alinea.text)
                        .map(old -> new Edit(
                                at.place() + ", " + at.ordinal(),
                                "les mots \"" + old + "\" sont " + one("supprimés", "abrogés"),
                                () -> at.alinea.text = at.alinea.text.replace(" " + old, ""))));
    }

    private Optional<Edit> insertCodes() {
        return list().map(at -> {
            int i = random.nextInt(at.alinea.codes.size() - 1);
            String anchor = at.alinea.codes.get(i);
            String next = at.alinea.codes.get(i + 1);
            List<String> added = List.of(numbers.single(), numbers.single());
            return new Edit(
                    at.place(),
                    "les numéros d'ordre " + quoted(added) + " sont insérés entre les numéros d'ordre "
                            + quoted(List.of(anchor, next)),
                    () -> at.alinea.codes.addAll(at.alinea.codes.indexOf(anchor) + 1, added));
        });
    }

    private Optional<Edit> deleteCodes() {
        return list().filter(at -> at.alinea.codes.size() > 5).map(at -> {
            List<String> gone = at.alinea.codes.subList(1, 3).stream().toList();
            return new Edit(
                    at.place(),
                    "les numéros d'ordre " + quoted(gone) + " sont supprimés de la liste limitative",
                    () -> at.alinea.codes.removeAll(gone));
        });
    }

    private Optional<Edit> replaceCodes() {
        return list().map(at -> {
            String old = at.alinea.codes.get(random.nextInt(at.alinea.codes.size()));
            String now = numbers.single();
            return new Edit(
                    at.place(),
                    "le numéro d'ordre \"" + old + "\" est remplacé par le numéro d'ordre \"" + now + "\"",
                    () -> at.alinea.codes.set(at.alinea.codes.indexOf(old), now));
        });
    }

    private Optional<Edit> repealSection() {
        List<Section> free = article.sections.stream()
                .filter(s -> !touched.contains(s)
                        && s.alineas().stream().noneMatch(a -> touched.contains(a) || !a.codes.isEmpty()))
                .toList();
        if (article.sections.size() < 4 || free.isEmpty() || sectionAdded) {
            return Optional.empty();
        }
        Section section = free.get(0);
        if (section == article.sections.get(article.sections.size() - 1)) {
            return Optional.empty();
        }
        touched.add(section);
        touched.addAll(section.alineas());
        return Optional.of(
                new Edit("", "le § " + section.number() + " est abrogé", () -> article.sections.remove(section)));
    }

    private static String quoted(List<String> codes) {
        return codes.stream().map(c -> "\"" + c + "\"").collect(Collectors.joining(" et "));
    }

    private String place(Service service) {
        return "§ 1er, " + article.letterOf(service).letter() + ")";
    }

    /** An alinéa and where it stands. */
    private record At(Section section, Alinea alinea) {
        String place() {
            return "§ " + section.number();
        }

        String ordinal() {
            int i = section.alineas().indexOf(alinea) + 1;
            return i == 1 ? "alinéa 1er" : "alinéa " + i;
        }

        String noun() {
            return "l'" + ordinal();
        }
    }

    /** An alinéa without a list that no instruction touches yet. */
    private Optional<At> alinea(boolean behindTheFirst) {
        List<At> free = new ArrayList<>();
        for (Section section : article.sections) {
            for (int i = behindTheFirst ? 1 : 0; i < section.alineas().size(); i++) {
                Alinea alinea = section.alineas().get(i);
                if (alinea.codes.isEmpty() && !touched.contains(alinea) && !touched.contains(section)) {
                    free.add(new At(section, alinea));
                }
            }
        }
        return touch(free, At::alinea);
    }

    private Optional<At> list() {
        for (Section section : article.sections) {
            for (Alinea alinea : section.alineas()) {
                if (!alinea.codes.isEmpty() && touched.add(alinea)) {
                    return Optional.of(new At(section, alinea));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Service> service(java.util.function.Predicate<Service> fit) {
        List<Service> free = article.services().stream()
                .filter(s -> !touched.contains(s))
                .filter(fit)
                .toList();
        return touch(free, s -> s);
    }

    private <T> Optional<T> touch(List<T> free, java.util.function.Function<T, Object> what) {
        if (free.isEmpty()) {
            return Optional.empty();
        }
        T chosen = free.get(random.nextInt(free.size()));
        touched.add(what.apply(chosen));
        return Optional.of(chosen);
    }

    /** Two to four words that stand once in the text, without marks or figures, neither first nor last. */
    private Optional<String> run(String text) {
        String[] all = text.split(" ");
        for (int tries = 0; tries < 12 && all.length > 6; tries++) {
            int from = 1 + random.nextInt(all.length - 5);
            int count = 2 + random.nextInt(3);
            String found = String.join(" ", List.of(all).subList(from, from + count));
            if (found.matches("[\\p{L}' -]+") && once(text, found)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static boolean once(String text, String words) {
        int at = text.indexOf(words);
        return at >= 0 && text.indexOf(words, at + 1) < 0;
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
