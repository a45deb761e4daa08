package org.nomenlex.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Months;
import org.nomenlex.law.Numac;

/** One body of law of the real one's proportions: its articles, and forty years of acts that amend them. */
final class Title {

    private static final LocalDate BEGIN = LocalDate.of(1984, 10, 1);
    private static final LocalDate FIRST_AMENDMENT = LocalDate.of(1985, 1, 7);
    private static final int DAYS = 40 * 365;
    private static final String LAW =
            "l'annexe à l'arrêté royal du 14 septembre 1984 établissant la nomenclature des prestations de santé en matière"
                    + " d'assurance obligatoire soins de santé et indemnités";

    /** Operations of an act: twenty points of the distribution over the referenced real acts. */
    private static final int[] OPERATIONS = {1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 5, 6, 7, 9, 11, 16, 25, 30, 42};

    /** Articles touched by an act: the same. */
    private static final int[] ARTICLES = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 7};

    /** An article with the law's account of it. */
    private static final class Living {
        final ModelArticle model;
        LocalDate lastEffect;
        String chain;

        Living(ModelArticle model, LocalDate lastEffect, String chain) {
            this.model = model;
            this.lastEffect = lastEffect;
            this.chain = chain;
        }
    }

    /** When an act takes effect, and how it says so. A null date is one that is not fixed yet. */
    private record Effect(@Nullable LocalDate date, String clause) {}

    private final Random random;
    private final int title;
    private final LawSize size;
    private final Vocabulary words;
    private final OrderNumbers numbers;
    private final List<Living> articles = new ArrayList<>();
    private final Map<Integer, Integer> numbersOfYear = new HashMap<>();

    Title(long seed, int title, LawSize size) {
        this.random = new Random(seed * 1_000_003 + title);
        this.title = title;
        this.size = size;
        this.words = new Vocabulary(random);
        this.numbers = new OrderNumbers(title, 2 * size.services() + 8 * size.acts());
    }

    void acts(Consumer<SyntheticAct> each) {
        for (int i = 0; i < size.articles(); i++) {
            each.accept(birth(i));
        }
        for (int i = 0; i < size.acts(); i++) {
            LocalDate published = FIRST_AMENDMENT.plusDays((long) DAYS * i / size.acts() + random.nextInt(5));
            each.accept(amendment(published));
        }
    }

    /** The act that brings an article into the annex. */
    private SyntheticAct birth(int index) {
        int number = title * size.articles() + index + 1;
        int services = Math.max(1, size.services() / size.articles());
        ModelArticle model =
                new ModelArticle(new ArticleNumber(Integer.toString(number)), services, words, numbers, random);
        LocalDate signed = BEGIN.minusDays(20);
        Living living = new Living(model, LocalDate.of(1984, 12, 1), "inséré par l'arrêté royal du " + inWords(signed));
        articles.add(living);
        String text = String.join("\n\n", model.lines());
        String body = "**Article 1er.** Dans " + LAW + ", il est inséré un article " + printed(model)
                + ", rédigé comme suit :\n\n\"" + text + "\".";
        Effect effect = new Effect(living.lastEffect, monthsAfter("deuxième"));
        return act(
                BEGIN,
                signed,
                effect,
                "insérant un article " + printed(model) + " dans",
                1,
                List.of(body),
                List.of(living));
    }

    private SyntheticAct amendment(LocalDate published) {
        LocalDate signed = published.minusDays(14 + random.nextInt(20));
        Effect effect = effect(published);
        List<Living> touched = choose(effect);
        if (touched.isEmpty()) {
            effect = new Effect(latest().plusDays(1), fixed(latest().plusDays(1)));
            touched = List.of(articles.get(random.nextInt(articles.size())));
        }
        int left = OPERATIONS[random.nextInt(OPERATIONS.length)];
        int operations = 0;
        List<String> bodies = new ArrayList<>();
        List<Runnable> changes = new ArrayList<>();
        for (Living living : touched) {
            List<Edit> edits =
                    new Drafter(living.model, words, numbers, random).draft(Math.max(1, left / touched.size()));
            bodies.add(body(bodies.size() + 1, living, edits));
            edits.forEach(e -> changes.add(e.change()));
            operations += edits.size();
        }
        if (effect.date() != null) {
            changes.forEach(Runnable::run);
        }
        for (Living living : touched) {
            living.chain = "modifié en dernier lieu par l'arrêté royal du " + inWords(signed);
            living.lastEffect = effect.date() == null ? living.lastEffect : effect.date();
        }
        String names = touched.stream().map(l -> printed(l.model)).collect(Collectors.joining(", "));
        String what = touched.size() == 1 ? "modifiant l'article " : "modifiant les articles ";
        return act(published, signed, effect, what + names + " de", operations, bodies, touched);
    }

    private LocalDate latest() {
        return articles.stream()
                .map(a -> a.lastEffect)
                .max(LocalDate::compareTo)
                .orElse(BEGIN);
    }

    /** Articles on which nothing has effect on that day or later: their texts then follow each other as drafted. */
    private List<Living> choose(Effect effect) {
        int count = Math.min(ARTICLES[random.nextInt(ARTICLES.length)], articles.size());
        List<Living> chosen = new ArrayList<>();
        for (int tries = 0; chosen.size() < count && tries < 60; tries++) {
            Living one = articles.get(random.nextInt(articles.size()));
            if (!chosen.contains(one) && (effect.date() == null || effect.date().isAfter(one.lastEffect))) {
                chosen.add(one);
            }
        }
        return chosen;
    }

    private Effect effect(LocalDate published) {
        int of100 = random.nextInt(100);
        if (of100 < 62) {
            return new Effect(published.withDayOfMonth(1).plusMonths(2), monthsAfter("deuxième"));
        } else if (of100 < 66) {
            return new Effect(published.withDayOfMonth(1).plusMonths(1), monthsAfter(""));
        } else if (of100 < 86) {
            LocalDate day = published.withDayOfMonth(1).plusMonths(1 + random.nextInt(5));
            return new Effect(day, fixed(day));
        } else if (of100 < 91) {
            LocalDate day = published.minusDays(10 + random.nextInt(60));
            return new Effect(day, "Le présent arrêté produit ses effets le " + inWords(day) + ".");
        } else if (of100 < 95) {
            return new Effect(
                    published, "Le présent arrêté entre en vigueur le jour de sa publication au Moniteur belge.");
        } else if (of100 < 99) {
            return new Effect(published.plusDays(10), "");
        }
        return new Effect(null, "Le présent arrêté entre en vigueur à la date fixée par le Roi.");
    }

    private static String monthsAfter(String which) {
        return "Le présent arrêté entre en vigueur le premier jour du " + which + (which.isEmpty() ? "" : " ")
                + "mois qui suit celui de sa publication au Moniteur belge.";
    }

    private static String fixed(LocalDate day) {
        return "Le présent arrêté entre en vigueur le " + inWords(day) + ".";
    }

    private static String body(int number, Living living, List<Edit> edits) {
        String head = number == 1 ? "**Article 1er.** " : "**Art. " + number + ".** ";
        String article = printed(living.model);
        if (edits.size() == 1 && !edits.get(0).place().isEmpty()) {
            Edit edit = edits.get(0);
            return head + "A l'article " + article + ", " + edit.place() + ", de " + LAW + ", " + living.chain + ", "
                    + edit.words() + ".";
        }
        List<String> points = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            String place = edit.place().isEmpty() ? "" : "au " + edit.place() + ", ";
            points.add((i + 1) + ". " + place + edit.words() + (i + 1 == edits.size() ? "." : ";"));
        }
        return head + "A l'article " + article + " de " + LAW + ", " + living.chain
                + ", sont apportées les modifications suivantes :\n\n" + String.join("\n\n", points);
    }

    private SyntheticAct act(
            LocalDate published,
            LocalDate signed,
            Effect effect,
            String does,
            int operations,
            List<String> bodies,
            List<Living> touched) {
        Numac numac = new Numac("%d%06d".formatted(published.getYear(), number(published)));
        StringBuilder text = new StringBuilder(front(numac, published, signed, does));
        bodies.forEach(b -> text.append(b).append("\n\n"));
        int next = bodies.size() + 1;
        if (!effect.clause().isEmpty()) {
            text.append("**Art. ")
                    .append(next++)
                    .append(".** ")
                    .append(effect.clause())
                    .append("\n\n");
        }
        text.append("**Art. ").append(next);
        text.append(
                ".** Le ministre qui a les Affaires sociales dans ses attributions est chargé de l'exécution du présent");
        text.append(" arrêté.\n");
        List<SyntheticText> texts = touched.stream()
                .map(l -> new SyntheticText(l.model.number, l.model.lines()))
                .toList();
        return new SyntheticAct(numac, published, effect.date(), operations, text.toString(), texts);
    }

    /** The number of the act in its year: each title has a share of them of its own. */
    private int number(LocalDate published) {
        int share = Math.max(100, Math.max(size.articles(), size.acts() / 30) + 10);
        return title * share + numbersOfYear.merge(published.getYear(), 1, Integer::sum);
    }

    private String front(Numac numac, LocalDate published, LocalDate signed, String does) {
        return """
                ---
                url: https://www.ejustice.just.fgov.be/eli/arrete/%1$s/%2$s/justel
                title-fr: "Arrêté royal %3$s l'annexe à l'arrêté royal du 14 septembre 1984 établissant la nomenclature des prestations de santé en matière d'assurance obligatoire soins de santé et indemnités"
                date: %4$s
                source: Sécurité sociale
                number: %2$s
                page: %5$d
                case: %4$s/%6$s
                publication: %7$s
                modifies:
                pdf-original:
                pdf-consolidated:
                ---

                """.formatted(
                        signed.toString().replace('-', '/'),
                        numac,
                        does,
                        signed,
                        1_000 + random.nextInt(80_000),
                        numac.toString().substring(6),
                        published);
    }

    private static String printed(ModelArticle article) {
        return article.number.value().equals("1") ? "1er" : article.number.value();
    }

    private static String inWords(LocalDate day) {
        return (day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth())) + " "
                + Months.FRENCH.get(day.getMonthValue() - 1) + " " + day.getYear();
    }
}
