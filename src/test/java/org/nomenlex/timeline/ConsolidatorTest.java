package org.nomenlex.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nomenlex.shared.CorpusFolder.annex;
import static org.nomenlex.shared.CorpusFolder.from;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nomenlex.act.ActEvent;
import org.nomenlex.act.BaseText;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;

/** What is published in which order, and what of the law each publication touches. */
class ConsolidatorTest {

    private static final HeldAct BEGINS = begins("2030010001", "2030-01-10", "150");
    private static final HeldAct CHANGES = InventedAct.signed("2030010002", "2030-05-02")
            .held(
                    "A l'article 150, § 1er, de " + annex() + ", le mot \"Un\" est remplacé par le mot \"Deux\".",
                    from("1er juillet 2030"));
    private static final HeldAct AMENDS = InventedAct.signed("2030010003", "2030-06-02")
            .held(
                    "A l'article 1er de l'arrêté royal du 2 mai 2030, le mot \"Deux\" est remplacé par le mot \"Trois\".",
                    from("15 juin 2030"));
    private static final HeldAct OTHER = begins("2030010004", "2030-02-10", "151");
    private static final HeldAct EVERYWHERE = InventedAct.signed("2030010005", "2030-03-10")
            .held(
                    "Dans toute " + annex() + ", le mot \"Un\" est chaque fois remplacé par le mot \"Quatre\".",
                    from("1er avril 2030"));

    private static final Consolidator.Key KEY_150 = key("150");
    private static final Consolidator.Key KEY_151 = key("151");

    private static HeldAct begins(String numac, String signed, String article) {
        return InventedAct.signed(numac, signed)
                .held(
                        "Dans " + annex() + ", il est inséré un article " + article + ", rédigé comme suit :\n\n\"Art. "
                                + article + ". § 1er. Un.\".",
                        from("1er mars 2030"));
    }

    private static Consolidator.Key key(String article) {
        return new Consolidator.Key(new ArticleNumber(article), Language.FR);
    }

    private static Holdings holdings(HeldAct... acts) {
        return new Holdings(List.of(acts), List.of(), List.of(), List.of(), Map.of());
    }

    private static Consolidator law(HeldAct... acts) {
        return new Consolidator(holdings(acts), AmendmentParser::parse);
    }

    private static Consolidator published(HeldAct... acts) {
        Consolidator law = law(acts);
        law.publish(law.publications());
        return law;
    }

    private static Set<Consolidator.Key> publishNext(Consolidator law, int index) {
        return law.publish(law.publications().subList(index, index + 1));
    }

    private static List<String> texts(Consolidator law, Consolidator.Key key) {
        return law.versions(key).stream()
                .map(v -> v.period().from() + " " + String.join(" ", v.lines()))
                .toList();
    }

    @Test
    void publicationsComeByDayAndOnADayBaseTextsThenActsThenWhatHappenedToThem() {
        LocalDate day = LocalDate.of(2030, 5, 2);
        BaseText base =
                new BaseText(new ArticleNumber("152"), day, day, Language.FR, "", List.of("Art. 152. Cinq."), "");
        ActEvent erratum = new ActEvent.Erratum(CHANGES.numac(), day, "Erratum", "1", "Deux", "Six");
        ActEvent astray = new ActEvent.Erratum(new Numac("2030018888"), day, "Erratum", "1", "Deux", "Six");
        HeldAct sameDay = InventedAct.signed("2030010000", "2030-05-02").held("Rien.");
        Consolidator law = new Consolidator(
                new Holdings(
                        List.of(AMENDS, CHANGES, sameDay, BEGINS, CHANGES),
                        List.of(base),
                        List.of(erratum, astray),
                        List.of(),
                        Map.of()),
                AmendmentParser::parse);

        assertThat(law.publications())
                .extracting(p -> p.day() + " " + p.getClass().getSimpleName())
                .containsExactly(
                        "2030-01-10 OfAct",
                        "2030-05-02 OfBase",
                        "2030-05-02 OfAct",
                        "2030-05-02 OfAct",
                        "2030-05-02 OfEvent",
                        "2030-06-02 OfAct");
        assertThat(law.publications())
                .filteredOn(Publication.OfAct.class::isInstance)
                .extracting(Publication::key)
                .containsExactly("2030010001", "2030010000", "2030010002", "2030010003");
        assertThat(law.publications().get(1).id()).isEqualTo("2030-05-02 0 base:art-152@2030-05-02/fr");
        assertThat(law.publications().get(2).id()).isEqualTo("2030-05-02 1 2030010000");
        assertThat(law.publications().get(4).id()).startsWith("2030-05-02 2 2030010002 Erratum");
    }

    @Test
    void aMarkOfAnActThatIsNotHeldIsAPublicationOfItsOwn() {
        String mark = "`(1)<AR 2030-06-02/03, art. 1, 002; En vigueur : 10-06-2030>`";
        HeldAct stored = InventedAct.signed("2030010002", "2030-05-02").held("[1 Un.]1\n\n" + mark);

        assertThat(law(stored).publications())
                .extracting(p -> p.day() + " " + p.getClass().getSimpleName())
                .containsExactly("2030-05-02 OfAct", "2030-06-10 OfMark");
        assertThat(law(stored, AMENDS).publications())
                .as("the act that made it is held")
                .extracting(p -> p.day() + " " + p.getClass().getSimpleName())
                .containsExactly("2030-05-02 OfAct", "2030-06-02 OfAct");
    }

    @Test
    void aMarkIsNotKnownBeforeTheActInWhichItStands() {
        HeldAct stored = InventedAct.signed("2030010002", "2030-05-02")
                .held("[1 Un.]1\n\n`(1)<AR 2030-03-02/03, art. 1, 002; En vigueur : 10-04-2030>`");

        assertThat(law(stored).publications())
                .extracting(p -> p.day() + " " + p.getClass().getSimpleName())
                .containsExactly("2030-05-02 OfAct", "2030-05-02 OfMark");
    }

    @Test
    void onlyWhatAPublicationTouchesIsComputedAnew() {
        Consolidator law = law(BEGINS, OTHER, CHANGES);

        assertThat(publishNext(law, 0)).containsExactly(KEY_150);
        assertThat(law.today()).isEqualTo("2030-01-10");
        assertThat(law.articles()).containsExactly(KEY_150);
        assertThat(publishNext(law, 1)).containsExactly(KEY_151);
        assertThat(law.reconsidered()).containsExactly(OTHER.numac());
        assertThat(publishNext(law, 2)).containsExactly(KEY_150);
        assertThat(law.reconsidered())
                .as("what was done on later days of the article is as it was")
                .containsExactly(CHANGES.numac());
        assertThat(law.articles()).containsExactly(KEY_150, KEY_151);
        assertThat(law.acts()).containsExactly(BEGINS.numac(), CHANGES.numac(), OTHER.numac());
    }

    @Test
    void aRetroactiveActMakesLaterOnesReconsidered() {
        HeldAct retroactive = InventedAct.signed("2030010006", "2030-09-02")
                .held(
                        "A l'article 150 de " + annex() + ", le § 1er est complété par les mots \"Fin.\".",
                        "Le présent arrêté produit ses effets le 1er avril 2030.");
        Consolidator law = law(BEGINS, CHANGES, retroactive);
        publishNext(law, 0);
        publishNext(law, 1);

        assertThat(publishNext(law, 2)).containsExactly(KEY_150);
        assertThat(law.reconsidered()).containsExactly(CHANGES.numac(), retroactive.numac());
    }

    @Test
    void anActThatAmendsAnotherTouchesItsArticles() {
        Consolidator law = law(BEGINS, CHANGES, AMENDS);
        publishNext(law, 0);
        publishNext(law, 1);
        assertThat(texts(law, KEY_150))
                .containsExactly("2030-03-01 Art. 150. § 1er. Un.", "2030-07-01 Art. 150. § 1er. Deux.");

        assertThat(publishNext(law, 2)).containsExactly(KEY_150);
        assertThat(texts(law, KEY_150))
                .containsExactly("2030-03-01 Art. 150. § 1er. Un.", "2030-07-01 Art. 150. § 1er. Trois.");
        assertThat(law.reconsidered()).contains(CHANGES.numac(), AMENDS.numac());
        assertThat(law.amends(AMENDS.numac())).containsExactly(CHANGES.numac());
        assertThat(law.amends(CHANGES.numac())).isEmpty();
    }

    @Test
    void whatIsNotPublishedIsNotThere() {
        Consolidator law = law(BEGINS);

        assertThat(law.versions(KEY_150)).isEmpty();
        assertThat(law.pending(KEY_150)).isEmpty();
        assertThat(law.whole(KEY_150)).isEmpty();
        assertThat(law.articles()).isEmpty();
        assertThat(law.acts()).isEmpty();
        assertThat(law.changes(BEGINS.numac())).isEmpty();
    }

    @Test
    void whatTakesEffectLaterIsPending() {
        Consolidator law = published(BEGINS, CHANGES);

        assertThat(law.pending(KEY_150)).singleElement().satisfies(r -> {
            assertThat(r.numac()).isEqualTo("2030010002");
            assertThat(r.operation()).isEqualTo("1");
            assertThat(r.effect()).isEqualTo("2030-07-01");
        });
    }

    @Test
    void theTextIsWholeSinceItBegan() {
        assertThat(published(BEGINS).whole(KEY_150))
                .containsExactly(Map.entry(LocalDate.of(2030, 3, 1), LocalDate.of(2030, 1, 10)));
    }

    @Test
    void whatAnActChangesIsTold() {
        Consolidator law = published(BEGINS, OTHER, CHANGES, EVERYWHERE);

        assertThat(law.changes(CHANGES.numac())).containsExactly(new ArticleNumber("150"));
        assertThat(law.changes(EVERYWHERE.numac())).containsExactly(new ArticleNumber("150"), new ArticleNumber("151"));
        assertThat(law.everConcerned())
                .containsEntry(CHANGES.numac(), Set.of(KEY_150))
                .containsEntry(EVERYWHERE.numac(), Set.of(KEY_150, KEY_151))
                .hasSize(4);
        assertThat(law.wide()).containsExactly(EVERYWHERE.numac());
        assertThat(law.reachesAll()).isTrue();
        assertThat(published(BEGINS, CHANGES).reachesAll()).isFalse();
        assertThat(published(BEGINS, CHANGES).wide()).isEmpty();
    }

    @Test
    void whatIsDoneInAllArticlesReachesThoseThatBeginLater() {
        HeldAct late = begins("2030010007", "2030-09-10", "152");
        Consolidator law = law(BEGINS, EVERYWHERE, late);
        law.publish(law.publications().subList(0, 2));
        assertThat(texts(law, KEY_150)).last().isEqualTo("2030-04-01 Art. 150. § 1er. Quatre.");

        publishNext(law, 2);

        assertThat(texts(law, key("152")))
                .containsExactly("2030-03-01 Art. 152. § 1er. Un.", "2030-04-01 Art. 152. § 1er. Quatre.");
    }

    @Test
    void allThatIsReachedIsTold() {
        LocalDate day = LocalDate.of(2029, 5, 2);
        BaseText base =
                new BaseText(new ArticleNumber("160"), day, day, Language.FR, "", List.of("Art. 160. Cinq."), "");
        HeldAct renumbers = InventedAct.signed("2030010006", "2030-04-02")
                .held("Dans " + annex() + ", l'article 150 devient l'article 155.", from("1er mai 2030"));
        Consolidator law = new Consolidator(
                new Holdings(List.of(BEGINS, renumbers), List.of(base), List.of(), List.of(), Map.of()),
                AmendmentParser::parse);
        law.publish(law.publications());

        assertThat(law.reached())
                .containsExactly(new ArticleNumber("150"), new ArticleNumber("155"), new ArticleNumber("160"));
        assertThat(law.renumbered()).containsExactly(KEY_150, key("155"));
        assertThat(texts(law, key("155"))).singleElement().asString().contains("§ 1er. Un.");
        assertThat(law.versions(KEY_150))
                .last()
                .satisfies(v -> assertThat(v.lines()).isEmpty());
    }

    @Test
    void theLanguagesOfTheLawAreThoseOfItsTexts() {
        assertThat(published(BEGINS).languages()).containsExactly(Language.FR);
        assertThat(new Consolidator(holdings(BEGINS), AmendmentParser::parse, Set.of(Language.NL)).languages())
                .containsExactlyInAnyOrder(Language.FR, Language.NL);
    }

    @Test
    void whereTheLawIsKnownInOtherLanguagesAnActWithoutTextThereLeavesAGap() {
        Consolidator law = new Consolidator(holdings(BEGINS), AmendmentParser::parse, Set.of(Language.NL));
        law.publish(law.publications());

        List<ArticleVersion> dutch = law.versions(new Consolidator.Key(new ArticleNumber("150"), Language.NL));
        assertThat(law.versions(KEY_150)).hasSize(1);
        assertThat(dutch).allSatisfy(v -> assertThat(v.lines()).isEmpty());
    }

    @Test
    void aLawThatFollowsAnotherIsTheSame() {
        Consolidator first = published(BEGINS, OTHER, CHANGES);
        Consolidator follower = law(BEGINS, OTHER, CHANGES, EVERYWHERE);
        follower.follow(first);
        follower.publish(follower.publications());
        Consolidator alone = published(BEGINS, OTHER, CHANGES, EVERYWHERE);

        List<Consolidator.Key> keys = new ArrayList<>(alone.articles());
        assertThat(follower.articles()).isEqualTo(keys);
        assertThat(keys)
                .hasSize(2)
                .allSatisfy(k -> assertThat(follower.versions(k)).isEqualTo(alone.versions(k)));
        assertThat(follower.record(CHANGES.numac())).isEqualTo(alone.record(CHANGES.numac()));
        assertThat(follower.versions(KEY_150).get(0).passages().get(0))
                .as("the days that both begin with are taken over")
                .isSameAs(first.versions(KEY_150).get(0).passages().get(0));
    }

    @Test
    void articlesAreInTheirOrderThenTheirLanguages() {
        Consolidator.Key dutch = new Consolidator.Key(new ArticleNumber("150"), Language.NL);

        assertThat(KEY_150).isLessThan(KEY_151).isLessThan(dutch);
        assertThat(KEY_151).isGreaterThan(dutch);
        assertThat(KEY_150).isEqualByComparingTo(key("150"));
    }
}
