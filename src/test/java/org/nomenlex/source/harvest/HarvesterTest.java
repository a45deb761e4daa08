package org.nomenlex.source.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nomenlex.act.Act;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.read.LexIterataReader;
import org.nomenlex.source.Specimen;
import org.nomenlex.source.harvest.StandIn.Mood;
import org.nomenlex.source.harvest.StandIn.Request;
import org.nomenlex.source.http.FetchException;
import org.nomenlex.source.http.Manners;
import org.nomenlex.source.http.PoliteClient;
import org.nomenlex.source.raw.RawAnswer;
import org.nomenlex.source.raw.RawStore;

class HarvesterTest {

    private static final String NUMAC = "2031022001";
    private static final String AGENT = "Nomenlex/test (+mailto:test@example.org)";

    @TempDir
    private Path corpus;

    private final FakeTime time = new FakeTime();
    private StandIn site;

    @BeforeEach
    void openTheSite() throws IOException {
        site = new StandIn(time);
    }

    @AfterEach
    void closeTheSite() {
        site.close();
    }

    @Test
    void twoHundredActsInSpiteOfEveryBadMood() throws Exception {
        site.page("/eli/arrete/2031", yearList(200));
        int extra = 0;
        for (int i = 0; i < 200; i++) {
            site.act(numac(i), Specimen.french(numac(i)).newLayout());
        }
        List<Mood> passing = List.of(
                Mood.SQL_ERROR,
                Mood.ANOTHER_DOCUMENT,
                Mood.TRUNCATED,
                Mood.CUT_CONNECTION,
                Mood.MAINTENANCE,
                Mood.STATUS_503);
        for (int i = 0; i < 60; i++) {
            site.moody(numac(i * 3), passing.get(i % passing.size()));
            extra++;
        }
        PoliteClient client = client(manners());
        Harvester harvester = harvester(client);
        List<Wanted> wanted = harvester.ofYear(2031);
        List<Progress.Event> events = new ArrayList<>();
        assertThat(harvester.fetch(wanted, (done, total, event) -> events.add(event)))
                .isZero();
        assertThat(events).hasSize(200).allMatch(Progress.Event::good);
        for (int i = 0; i < 200; i++) {
            assertThat(act(numac(i)).articles()).as(numac(i)).hasSize(4);
            assertThat(act(numac(i)).header().numac()).isEqualTo(new Numac(numac(i)));
        }
        assertThat(site.requests()).hasSize(1 + 1 + 200 + extra);
        assertThat(client.requests()).isEqualTo(site.requests().size());
        assertPausesKept(Duration.ofSeconds(2));
        assertThat(site.requests()).allMatch(r -> r.userAgent().equals(AGENT));
    }

    @Test
    void anInterruptedRunGoesOnWhereItStopped() throws Exception {
        site.page("/eli/arrete/2031", yearList(40));
        for (int i = 0; i < 40; i++) {
            site.act(numac(i), Specimen.french(numac(i)).newLayout());
        }
        Harvester first = harvester(client(manners()));
        List<Wanted> wanted = first.ofYear(2031);
        assertThatThrownBy(() -> first.fetch(wanted, (done, total, event) -> {
                    if (done == 15) {
                        throw new IllegalStateException("killed");
                    }
                }))
                .hasMessage("killed");
        int before = site.requests().size();
        Harvester second = harvester(client(manners()));
        assertThat(second.fetch(second.ofYear(2031), (done, total, event) -> {}))
                .isZero();
        assertThat(site.requests().size() - before).isEqualTo(1 + 1 + 25);
        assertThat(numbersOf(corpus)).hasSize(40);
    }

    @ParameterizedTest
    @CsvSource({
        "HELP_PAGE, not found",
        "OTHER_HOST, outside",
        "LOCAL_FILE, outside",
        "ENDLESS, has more than 1 MB: given up"
    })
    void whatCannotBecomeRightIsReportedAtOnce(Mood mood, String words) throws Exception {
        site.act(NUMAC, Specimen.french(NUMAC).newLayout()).moody(NUMAC, mood);
        List<Progress.Event> events = fetch(manners().withBounds(Duration.ofSeconds(20), 1 << 20), NUMAC);
        assertThat(events).singleElement().satisfies(e -> {
            assertThat(e.good()).isFalse();
            assertThat(e.message()).contains(words).doesNotContain("\n");
        });
        assertThat(site.requests()).hasSize(2);
        assertThat(site.requestsFor("elsewhere")).isEmpty();
        assertThat(numbersOf(corpus)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"SQL_ERROR", "ANOTHER_DOCUMENT", "TRUNCATED", "CUT_CONNECTION", "MAINTENANCE", "STATUS_503", "SLOW"
            })
    void whatStaysWrongIsReportedAndNeverStored(Mood mood) throws Exception {
        site.act(NUMAC, Specimen.french(NUMAC).newLayout()).moody(NUMAC, mood, mood, mood, mood, mood);
        List<Progress.Event> events = fetch(manners().withBounds(Duration.ofMillis(300), 1 << 20), NUMAC);
        assertThat(events).singleElement().satisfies(e -> {
            assertThat(e.good()).isFalse();
            assertThat(e.message()).startsWith("http://127.0.0.1").doesNotContain("\n");
        });
        assertThat(site.requestsFor(NUMAC)).hasSize(5);
        assertThat(numbersOf(corpus)).isEmpty();
        assertPausesKept(Duration.ofSeconds(2));
    }

    @Test
    void theSitesWishToBeLeftAloneIsKept() throws Exception {
        site.act(NUMAC, Specimen.french(NUMAC).newLayout()).moody(NUMAC, Mood.STATUS_503);
        assertThat(fetch(manners(), NUMAC)).allMatch(Progress.Event::good);
        List<Request> asked = site.requestsFor(NUMAC);
        assertThat(Duration.between(asked.get(0).at(), asked.get(1).at()))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void robotsAreObeyedUnlessPermissionIsStated() throws Exception {
        site.act(NUMAC, Specimen.french(NUMAC).newLayout())
                .robots("User-agent: *\nDisallow: /cgi_loi/\nCrawl-delay: 10\n");
        List<Progress.Event> events = fetch(manners(), NUMAC);
        assertThat(events).singleElement().satisfies(e -> {
            assertThat(e.good()).isFalse();
            assertThat(e.message()).contains("robots.txt", "--permission");
        });
        assertThat(site.requests()).hasSize(1);
        assertThat(fetch(manners().withPermission("letter of 1 March 2031"), NUMAC))
                .allMatch(Progress.Event::good);
        List<Request> after = site.requests();
        assertThat(Duration.between(after.get(1).at(), after.get(2).at())).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void everyAnswerIsKeptByteForByteAndAskedForAgainOnlyIfChanged() throws Exception {
        String page = Specimen.french(NUMAC).newLayout();
        site.act(NUMAC, page).tagged().moody(NUMAC, Mood.SQL_ERROR);
        fetch(manners(), NUMAC);
        HarvestOptions again = new HarvestOptions(List.of(Language.FR), HarvestOptions.AsPublished.NEVER, true);
        Harvester refresh = new Harvester(client(manners()), corpus, again);
        assertThat(refresh.fetch(
                        List.of(Wanted.of(new Numac(NUMAC))),
                        (d, t, e) -> assertThat(e.message()).contains("unchanged")))
                .isZero();
        String address = site.base()
                .resolve(Addresses.justel(new Numac(NUMAC), Language.FR))
                .toString();
        RawStore raw = new RawStore(corpus);
        List<RawAnswer> kept = raw.answers(address);
        assertThat(kept).extracting(RawAnswer::verdict).containsExactly("!sql_error", "justel");
        assertThat(raw.body(kept.get(1))).isEqualTo(page.getBytes(StandIn.LATIN));
        assertThat(kept.get(1).header("content-type")).contains("text/html; charset=ISO-8859-1");
        assertThat(kept.get(1).at()).isAfter(kept.get(0).at());
        assertThat(site.requestsFor(NUMAC).get(2).ifNoneMatch()).isNotEmpty();
    }

    @Test
    void anActChangedSinceIsTakenFromTheMoniteur() throws Exception {
        Specimen specimen = Specimen.french(NUMAC);
        String changed = specimen.newLayout()
                .replace(
                        "Le pr\u00e9sent arr\u00eat\u00e9 entre en vigueur le premier jour",
                        "[<sup><font color=red><a href=#t title='<AR 2031-05-05/01, art. 1, 002; En vigueur : 01-06-2031>'>"
                                + "<span>1</span></a></font></sup> Le pr\u00e9sent arr\u00eat\u00e9 prend cours le dernier jour")
                .replace(
                        "Moniteur belge.<BR><BR>&nbsp;&nbsp;<A NAME='Art.4'",
                        "Moniteur belge.]<sup><font color=red>1</font></sup><BR>&nbsp;&nbsp;----------<BR>&nbsp;&nbsp;"
                                + "(<font color=red>1</font>)&lt;AR <A HREF=x>2031-05-05/01</A>, art. 1, 002; En vigueur :"
                                + " 01-06-2031&gt;<BR><BR>&nbsp;&nbsp;<A NAME='Art.4'");
        site.act(NUMAC, changed);
        site.page(
                Addresses.moniteur(new Numac(NUMAC), specimen.published(), Language.FR)
                        .toString(),
                specimen.moniteurPage());
        assertThat(fetch(manners(), NUMAC)).allMatch(Progress.Event::good);
        Act act = act(NUMAC);
        assertThat(act.article("3").orElseThrow().amended()).isFalse();
        assertThat(act.article("3").orElseThrow().blocks().get(0).lines().get(0))
                .contains("premier jour du deuxième mois");
        assertThat(act.header().dossier()).isEqualTo("2031-02-11/07");
    }

    @Test
    void bothLanguagesOfAnAct() throws Exception {
        site.page(
                Addresses.justel(new Numac(NUMAC), Language.FR).toString(),
                Specimen.french(NUMAC).newLayout());
        site.page(
                Addresses.justel(new Numac(NUMAC), Language.NL).toString(),
                Specimen.dutch(NUMAC).newLayout());
        HarvestOptions both =
                new HarvestOptions(List.of(Language.FR, Language.NL), HarvestOptions.AsPublished.NEVER, false);
        Harvester harvester = new Harvester(client(manners()), corpus, both);
        assertThat(harvester.fetch(List.of(Wanted.of(new Numac(NUMAC))), (d, t, e) -> {}))
                .isZero();
        assertThat(numbersOf(corpus)).containsExactlyInAnyOrder(NUMAC + ".md", NUMAC + "-nl.md");
    }

    @Test
    void searchPagesAreTurnedAndTheLastDaysReadInTheMoniteur() throws Exception {
        LocalDate from = LocalDate.of(2031, 1, 1);
        LocalDate today = LocalDate.of(2031, 3, 10);
        String first = Addresses.search(from, today, Language.FR).toString();
        String second = first.replace("page=1", "page=2");
        site.page(first, results(List.of("2031022001", "2031022002"), second, 1));
        site.page(second, results(List.of("2031022003"), second, 2));
        for (int back = 0; back <= 7; back++) {
            LocalDate day = today.minusDays(back);
            site.page(
                    Addresses.day(day, Language.FR).toString(),
                    contents(back == 0 ? "2031022009" : "203102900" + back));
        }
        List<Wanted> found = harvester(client(manners())).since(from, today);
        assertThat(found)
                .extracting(Wanted::name)
                .containsExactly("2031022001", "2031022002", "2031022003", "2031022009");
        assertThat(site.requests()).hasSize(1 + 2 + 6);
    }

    @Test
    void recentConsolidationsGiveDossiersNotNumbers() throws Exception {
        site.page(
                Addresses.recent(Language.FR).toString(),
                "<html><body><main><h2 class='list-title'>10 mars 2031</h2><div class=list-item><a class='list-item--title'"
                        + " href='/cgi_loi/article.pl?language=fr&cn_search=2031021107'>"
                        + Specimen.french(NUMAC).title() + "</a></div></main></body></html>");
        site.page(
                Addresses.dossier("2031021107", Language.FR).toString(),
                Specimen.french(NUMAC).newLayout());
        Harvester harvester = harvester(client(manners()));
        assertThat(harvester.fetch(harvester.recent(), (d, t, e) -> {})).isZero();
        assertThat(numbersOf(corpus)).containsExactly(NUMAC + ".md");
    }

    @Test
    void theRegisterComesFromThePageOfTheNomenclature() throws Exception {
        site.act("1984022288", """
                <!doctype html><html><body><div id="list-title-1"><div class="list-item--content"><span class="tag">1984022288</span>
                <p class="list-item--title">14 SEPTEMBRE 1984. - Arr&ecirc;t&eacute; royal &eacute;tablissant la nomenclature</p><div class="plain-text">
                <p><strong>Publication: </strong>29 septembre 1984</p></div></div></div><div id="list-title-3"><A NAME='Art.N1'></A>Art. N1. (Image non reprise).<BR>
                &nbsp;&nbsp;<AR 2030-01-16/35, art. 1, 005; En vigueur : 01-03-2030><BR>&lt;AR 2030-02-12/36, art. 1 et 2, 006; En vigueur : 01-04-2030&gt;</div>
                <div id="list-title-sw_mr"><div class="image-links"><ul><p>MODIFIE PAR</p><li><a href="/mopdf/2030/01/20_1.pdf#Page9 ">Arr&ecirc;t&eacute; royal du 16-01-2030 publi&eacute; le 20-01-2030</a></li><p>Article modifi&eacute; : N</p></ul></div></div>
                </body></html>
                """);
        harvester(client(manners())).register();
        assertThat(corpus.resolve("justel-register.csv")).hasContent("""
                kind,dossier,act_articles,version,in_force
                AR,2030-01-16/35,art. 1,005,2030-03-01
                AR,2030-02-12/36,art. 1 et 2,006,2030-04-01
                """);
        assertThat(corpus.resolve("justel-modified-by.csv")).hasContent("""
                kind,promulgated,published,modified_articles,moniteur_pdf
                Arrêté royal,2030-01-16,2030-01-20,N,/mopdf/2030/01/20_1.pdf#Page9
                """);
    }

    @Test
    void addressesOutsideTheSiteAreNotAskedFor() {
        assertThatThrownBy(() -> client(manners()).get(java.net.URI.create("file:///etc/hostname"), b -> null))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("outside");
        assertThat(site.requests()).isEmpty();
    }

    private Manners manners() {
        return Manners.of(site.base(), AGENT);
    }

    private PoliteClient client(Manners manners) {
        return new PoliteClient(manners, new RawStore(corpus), time, time);
    }

    private Harvester harvester(PoliteClient client) throws IOException {
        return new Harvester(client, corpus, HarvestOptions.usual());
    }

    private List<Progress.Event> fetch(Manners manners, String numac) throws Exception {
        List<Progress.Event> events = new ArrayList<>();
        harvester(client(manners)).fetch(List.of(Wanted.of(new Numac(numac))), (d, t, e) -> events.add(e));
        return events;
    }

    private void assertPausesKept(Duration least) {
        List<Request> all = site.requests();
        for (int i = 1; i < all.size(); i++) {
            assertThat(Duration.between(all.get(i - 1).at(), all.get(i).at())).isGreaterThanOrEqualTo(least);
        }
    }

    private Act act(String numac) throws IOException {
        Path file = corpus.resolve("acts").resolve(numac.substring(0, 4)).resolve(numac + ".md");
        return LexIterataReader.read(numac, Files.readString(file)).acts().get(0);
    }

    private static List<String> numbersOf(Path corpus) throws IOException {
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".md"))
                    .toList();
        }
    }

    private static String numac(int i) {
        return "2031" + String.format("%06d", 22000 + i);
    }

    /** The list of a year: the acts, and one that does not concern the nomenclature. */
    private static String yearList(int acts) {
        StringBuilder html =
                new StringBuilder("<HTML><HEAD><TITLE>ELI  - BELGIQUE</TITLE></HEAD><BODY><center><table width=98%>");
        for (int i = 0; i < acts; i++) {
            row(html, i, numac(i), Specimen.french(numac(i)).datedTitle());
        }
        row(html, acts, "2031014001", "3 MARS 2031. - Arrêté royal relatif aux chemins de fer");
        return html + "</table></center></BODY></HTML>";
    }

    private static void row(StringBuilder html, int i, String numac, String title) {
        html.append("<tr><A name=")
                .append(i)
                .append("> </A>\n<td align=center , width=6%>\n<b><B>")
                .append(i)
                .append("</B></font>\n</b>\n</td>\n<td align=left , width=80%>\n<font size=2>\n")
                .append(title)
                .append(
                        "<br><br>\n<b>\nPubli&eacute; le :\n<font color = #0077A9>\n03-03-2031\n</font>\n</b>\n<br>\n<b>\nSource :\n"
                                + "SERVICE PUBLIC\n</font>\n</b>\n<td align=center>\n<A href=http://www.ejustice.just.fgov.be/eli/arrete/2031/02/11/")
                .append(numac)
                .append(
                        "/moniteur>Moniteur </A><br><br><A href=http://www.ejustice.just.fgov.be/eli/arrete/2031/02/11/")
                .append(numac)
                .append("/justel >Justel </A><tr><td colspan=3><hr></td></tr>\n");
    }

    private static String results(List<String> numacs, String next, int page) {
        StringBuilder html = new StringBuilder(
                "<html><body><main><div class=\"pagination-container\"><span class=\"pagination-button active\">"
                        + page + "</span><a href=\"" + next
                        + "\" class=\"pagination-button pagination-next\"></a><a href=\"" + next
                        + "\" class=\"pagination-button pagination-last\"></a></div><div class=list>");
        for (String numac : numacs) {
            html.append("<div class=list-item><div class=list-item--content><p class=list-item--subtitle>x</p>"
                            + "<a class=\"list-item--title\" href=\"article.pl?language=fr&numac_search=")
                    .append(numac)
                    .append("&page=1\">")
                    .append(Specimen.french(numac).title())
                    .append("</a><p class=list-item--date>03 mars 2031</p></div></div>");
        }
        return html + "</div></main></body></html>";
    }

    private static String contents(String numac) {
        String title = numac.contains("0290")
                ? "Arrêté royal sur les trains"
                : Specimen.french(numac).datedTitle();
        return "<html><body><main><div class=list><a href='/cgi/article.pl?language=fr&sum_date=2031-03-10&numac_search="
                + numac + "'>" + title + "</a></div></main></body></html>";
    }
}
