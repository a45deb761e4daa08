package org.nomenlex.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nomenlex.build.Builder;
import org.nomenlex.build.Progress;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.shared.Shared;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/**
 * What legal staff come for, done in a browser over the law that the real acts make. Where the real acts are absent these
 * tests are reported as skipped, with the folder that they looked for.
 */
class RealLawInBrowserTest extends InBrowser {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @TempDir
    private static Path folder;

    private static final List<Throwable> FAILURES = new CopyOnWriteArrayList<>();
    private static StoreReading reading;
    private static WebServer server;

    @BeforeAll
    static void open() throws IOException {
        Path corpus = Shared.path("corpus");
        Clock clock = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        new Builder(AmendmentParser::parse, Progress.NONE).build(List.of(corpus), folder, TODAY);
        reading = new StoreReading(folder, clock);
        server = WebServer.start(
                reading, clock, new WebServer.Settings("127.0.0.1", 0, 100_000, Set.of()), FAILURES::add);
    }

    @AfterAll
    static void close() throws IOException {
        if (server != null) {
            server.close();
            reading.close();
        }
    }

    @AfterEach
    void nothingWentWrongInside() {
        assertThat(FAILURES).isEmpty();
    }

    private static String at(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    @Test
    void readArticle36AsOfMarch2011ThenSeeWhatAugust2012ChangedAndByWhichAct() throws IOException {
        browser.open(at("/fr/"));
        browser.find("#unit").sendKeys("36");
        browser.find("#day").clear();
        browser.find("#day").sendKeys("1er mars 2011", Keys.ENTER);
        browser.awaitAddress("/fr/article/36/2011-03-01");
        assertThat(browser.text("h1")).isEqualTo("Article 36");
        assertThat(browser.text(".inforce")).contains("En vigueur du");
        assertThat(browser.text(".text")).contains("logop\u00e8des", "d\u00e9glutition");
        browser.screenshot("real-article-36-2011");
        // The next version in time is that of August 2012.
        browser.find(".controls [rel=next]").click();
        browser.awaitAddress("2012-08-01");
        browser.driver
                .findElement(By.linkText("Ce que cette version a chang\u00e9"))
                .click();
        browser.awaitAddress("/compare/36");
        assertThat(browser.text("h1")).contains("31 juillet 2012", "1er ao\u00fbt 2012");
        assertThat(browser.text(".causes")).contains("AR du 6 juin 2012");
        assertThat(browser.all(".pairs ins")).isNotEmpty();
        assertThat(browser.all(".pairs del")).isNotEmpty();
        browser.screenshot("real-compare-36-2012");
        browser.find(".causes a").click();
        browser.awaitAddress("/act/2012022221");
        assertThat(browser.text(".facts")).contains("18 juin 2012");
        browser.screenshot("real-act");
    }

    @Test
    void openAnOrderNumberAndSeeWhenItCame() throws IOException {
        browser.open(at("/fr/"));
        browser.find("#unit").sendKeys("589735", Keys.ENTER);
        browser.awaitAddress("/code/589735");
        // Article 34 has no text to begin with in this corpus: the act that brings the number says when it came.
        assertThat(browser.text("main")).contains("1er janvier 2012", "AR du 26 octobre 2011", "Fraction Flow Reserve");
        browser.screenshot("real-code-589735");
        browser.find(".notintext a").click();
        browser.awaitAddress("/act/2011022405#op-");
        assertThat(browser.find("tbody:target")).isNotNull();
        assertThat(browser.text("tbody:target")).contains("589735-589746");
    }

    @Test
    void anOrderNumberOfTheTextIsShownOverTime() throws IOException {
        browser.open(at("/fr/article/36/2011-03-01"));
        browser.find(".text a.code").click();
        browser.awaitAddress("/code/");
        assertThat(browser.all(".chart .step")).isNotEmpty();
        assertThat(browser.text("main")).contains("R 35", "Dans le temps");
        browser.screenshot("real-code-in-text");
    }

    @Test
    void searchAsOf2011AndAsOf2013() throws IOException {
        browser.open(at("/fr/search?q=fraction+flow+reserve&on=2011-06-01"));
        assertThat(browser.text("#results"))
                .contains("Rien dans le texte en vigueur le 1er juin 2011", "pas encore en vigueur le 1er juin 2011");
        browser.screenshot("real-search-2011");
        browser.find("#on").clear();
        browser.find("#on").sendKeys("1/6/2013", Keys.ENTER);
        browser.awaitAddress("on=2013-06-01");
        browser.await("#results");
        assertThat(browser.text("#results"))
                .contains("AR du 26 octobre 2011", "en vigueur le 1er janvier 2012")
                .doesNotContain("pas encore en vigueur");
        assertThat(browser.text(".notintext mark")).isEqualToIgnoringCase("fraction");
        browser.screenshot("real-search-2013");
        browser.open(at("/fr/search?q=d%C3%A9glutition&on=2013-06-01"));
        assertThat(browser.all("ol.hitlist li")).isNotEmpty();
        browser.screenshot("real-search-hits");
    }

    @Test
    void findWhatChangesNext() throws IOException {
        browser.open(at("/fr/"));
        browser.driver.findElement(By.linkText("Ce qui change")).click();
        browser.awaitAddress("/changes");
        assertThat(browser.text("h1")).isEqualTo("Ce qui change");
        assertThat(browser.all(".acts li")).isNotEmpty();
        browser.screenshot("real-changes");
    }

    @Test
    void copyACitation() {
        browser.open(at("/fr/article/36/2011-03-01"));
        browser.script("navigator.clipboard.writeText = async t => { window.copied = t; }");
        browser.find(".copy").click();
        browser.await(".copy[aria-live]");
        assertThat((String) browser.script("return window.copied"))
                .contains("art. 36", "1er mars 2011", "edition/", "/fr/article/36/2011-03-01?");
        browser.find(".permalink").click();
        browser.awaitAddress("edition=");
        assertThat(browser.text(".text")).contains("d\u00e9glutition");
    }

    @Test
    void allOfItByKeyboard() {
        browser.open(at("/fr/"));
        browser.tabTo("#unit").sendKeys("36");
        browser.tabTo("#day").sendKeys(Keys.chord(Keys.CONTROL, "a"), "1-3-2011", Keys.ENTER);
        browser.awaitAddress("/article/36/2011-03-01");
        browser.press(Keys.ARROW_RIGHT);
        browser.awaitAddress("/article/36/2012-08-01");
        browser.tabTo("a[href*='/compare/36?from=2012-07-31']").sendKeys(Keys.ENTER);
        browser.awaitAddress("/compare/36");
        browser.tabTo(".causes a").sendKeys(Keys.ENTER);
        browser.awaitAddress("/act/2012022221");
        browser.press("/");
        browser.press("589735", Keys.ENTER);
        browser.awaitAddress("/search?q=589735");
        browser.tabTo(".notintext a").sendKeys(Keys.ENTER);
        browser.awaitAddress("/act/2011022405");
        browser.tabTo("a[href='/fr/changes']").sendKeys(Keys.ENTER);
        browser.awaitAddress("/changes");
        browser.open(at("/fr/article/36/2011-03-01"));
        browser.script("navigator.clipboard.writeText = async t => { window.copied = t; }");
        // The text has hundreds of links: the headings of the page are reached from its end.
        browser.script("document.querySelector('.versions a').focus()");
        for (int i = 0;
                i < 20
                        && !browser.driver
                                .switchTo()
                                .activeElement()
                                .getAttribute("class")
                                .contains("copy");
                i++) {
            browser.press(Keys.chord(Keys.SHIFT, Keys.TAB));
        }
        browser.press(Keys.ENTER);
        browser.await(".copy[aria-live]");
        assertThat((String) browser.script("return window.copied")).contains("art. 36");
    }

    @Test
    void atPhoneWidthInDutch() throws IOException {
        browser.phone();
        browser.open(at("/nl/"));
        browser.find("#unit").sendKeys("36");
        browser.find("#day").clear();
        browser.find("#day").sendKeys("1 maart 2011", Keys.ENTER);
        browser.awaitAddress("/nl/article/36/2011-03-01");
        // The corpus holds no Dutch text: the French one is shown, and said to be.
        assertThat(browser.text("main")).contains("alleen in de andere taal");
        assertThat(browser.find(".text").getAttribute("lang")).isEqualTo("fr");
        browser.screenshot("real-phone-nl-article");
        browser.find(".controls [rel=next]").click();
        browser.awaitAddress("2012-08-01");
        browser.find("a[href*='/compare/36?from=2012-07-31']").click();
        browser.awaitAddress("/compare/36");
        assertThat(browser.text(".causes")).contains("KB van 6 juni 2012");
        browser.screenshot("real-phone-nl-compare");
        browser.find(".find input").sendKeys("fraction flow reserve", Keys.ENTER);
        browser.awaitAddress("/nl/search");
        assertThat(browser.text("#results")).contains("KB van 26 oktober 2011");
        browser.screenshot("real-phone-nl-search");
        browser.open(at("/nl/code/589735"));
        browser.screenshot("real-phone-nl-code");
        browser.open(at("/nl/changes"));
        browser.screenshot("real-phone-nl-changes");
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("home", "/nl/"),
                Arguments.of("article", "/fr/article/36/2013-10-01"),
                Arguments.of("article-table", "/fr/article/31"),
                Arguments.of("compare-inline", "/nl/compare/36?from=2012-07-31&to=2012-08-01&view=inline"),
                Arguments.of("act-long", "/fr/act/2024005656"),
                Arguments.of("act-pending", "/en/act/2011022405"),
                Arguments.of("acts", "/fr/acts"),
                Arguments.of("code", "/nl/code/589735"),
                Arguments.of("search", "/fr/search?q=logop%C3%A8de&when=all"),
                Arguments.of("changes", "/en/changes"),
                Arguments.of("health", "/fr/health"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyPageReadsWell(String name, String address) throws IOException {
        browser.open(at(address));
        assertThat(browser.seriousFaults()).as(name).isEmpty();
        browser.screenshot("real-" + name);
        browser.scheme("dark");
        assertThat(browser.seriousFaults("color-contrast")).as(name + ", dark").isEmpty();
        browser.phone();
        assertThat((Boolean) browser.script(
                        "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(name + " fits a phone")
                .isTrue();
        browser.screenshot("real-" + name + "-phone-dark");
    }
}
