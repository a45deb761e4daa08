package org.nomenlex.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nomenlex.shared.InventedLaw;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** What legal staff come for, done as they do it: with the mouse, with the keyboard alone, on a phone, in Dutch, without scripts. */
class TasksInBrowserTest extends InBrowser {

    private static InventedReading reading;
    private static InventedReading hostile;

    @BeforeAll
    static void open() throws IOException {
        reading = new InventedReading(InventedLaw.specimen());
        hostile = new InventedReading(InventedLaw.hostile());
    }

    @AfterAll
    static void close() throws IOException {
        if (reading != null) {
            reading.close();
            hostile.close();
        }
    }

    private static String at(String path) {
        return reading.base() + path;
    }

    @Test
    void readArticle36AsOfMarch2011AndSeeWhatAugust2012Changed() throws IOException {
        browser.open(at("/fr/"));
        browser.find("#unit").sendKeys("36");
        browser.script("document.getElementById('day').value = '2011-03-01'");
        browser.find("form.open [type=submit]").click();
        browser.awaitAddress("/fr/article/36/2011-03-01");
        assertThat(browser.text(".inforce")).contains("1er mars 2010", "31 juillet 2012");
        assertThat(browser.text(".text")).contains("90 jours calendrier", "d\u00e9glutition");
        browser.find(".controls [rel=next]").click();
        browser.awaitAddress("2012-08-01");
        browser.driver
                .findElement(By.linkText("Ce que cette version a chang\u00e9"))
                .click();
        browser.awaitAddress("/compare/36");
        assertThat(browser.text("h1")).contains("31 juillet 2012", "1er ao\u00fbt 2012");
        assertThat(browser.text(".pairs del")).contains("90 jours calendrier");
        assertThat(browser.text(".causes")).contains("AR du 30 mai 2012");
        browser.screenshot("task-compare");
    }

    @Test
    void openAnOrderNumberAndSeeWhenItCame() throws IOException {
        browser.open(at("/fr/article/34"));
        browser.driver.findElement(By.linkText("589735")).click();
        browser.awaitAddress("/code/589735");
        assertThat(browser.text("h1")).contains("589735");
        assertThat(browser.text(".inforce")).contains("1er ao\u00fbt 2012");
        assertThat(browser.text(".panel.now")).contains("N 270", "fraction flow reserve");
        assertThat(browser.text("main")).contains("N 300", "1er septembre 2013");
        assertThat(browser.all(".chart .step")).hasSize(2);
    }

    @Test
    void searchAsOfTwoDays() {
        browser.open(at("/fr/search?on=2011-06-01&q=fraction+flow+reserve"));
        assertThat(browser.text("#results")).contains("Rien dans le texte en vigueur le 1er juin 2011");
        browser.script("const on = document.querySelector('[name=on]'); on.value = '2013-01-01';"
                + "on.dispatchEvent(new Event('change', {bubbles: true}))");
        browser.await(".hitlist li");
        browser.awaitAddress("on=2013-01-01");
        assertThat(browser.all(".hitlist li")).hasSize(1);
        assertThat(browser.text(".hitlist mark")).isEqualTo("fraction");
    }

    @Test
    void suggestionsCompleteWhatIsTyped() throws IOException {
        browser.open(at("/fr/"));
        browser.find("#find").sendKeys("5897");
        browser.await(".options li");
        browser.screenshot("task-suggest");
        assertThat(browser.text(".options")).contains("589735", "fraction flow reserve");
        assertThat(browser.seriousFaults()).isEmpty();
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ENTER);
        browser.awaitAddress("/search?q=5897");
    }

    @Test
    void findWhatChangesNext() {
        browser.open(at("/fr/"));
        assertThat(browser.text("main")).contains("1er septembre 2013");
        browser.driver.findElement(By.linkText("Ce qui change")).click();
        browser.awaitAddress("/changes");
        assertThat(browser.all(".day h2").get(0).getText()).isEqualTo("1er septembre 2013");
        assertThat(browser.text("main")).contains("date ind\u00e9termin\u00e9e", "le \u00a7 2 est abrog\u00e9");
        browser.driver.findElement(By.linkText("art. 34")).click();
        browser.awaitAddress("/compare/34");
        assertThat(browser.text(".pairs ins")).contains("300");
    }

    @Test
    void copyACitation() {
        browser.open(at("/fr/article/36/2011-03-01"));
        browser.script("navigator.clipboard.writeText = async t => { window.copied = t; }");
        browser.find(".copy").click();
        browser.await(".copy[aria-live]");
        assertThat((String) browser.script("return window.copied"))
                .contains(
                        "art. 36", "1er mars 2011", "AR du 28 novembre 2010", "edition/", "/fr/article/36/2011-03-01?");
        browser.find(".permalink").click();
        browser.awaitAddress("edition=");
        assertThat(browser.text(".text")).contains("d\u00e9glutition");
    }

    @Test
    void theOriginOfAPhraseIsShownAtIt() throws IOException {
        browser.open(at("/fr/article/36/2011-03-01"));
        WebElement phrase = browser.driver.findElement(By.xpath("//span[contains(., 'd\u00e9glutition') and @data-n]"));
        new Actions(browser.driver).moveToElement(phrase).perform();
        browser.await(".card");
        assertThat(browser.text(".card")).contains("AR du 28 novembre 2010", "15/12/2010", "40123");
        browser.screenshot("task-origin");
        browser.press(Keys.ESCAPE);
        assertThat(browser.all(".card")).isEmpty();
        browser.tabTo(".text .fn");
        browser.await(".card");
    }

    @Test
    void anInstructionAndItsWordsLightUpTogether() throws IOException {
        browser.open(at("/fr/act/2012022905"));
        new Actions(browser.driver)
                .moveToElement(browser.find("tbody[data-op='1.2'] th"))
                .perform();
        assertThat(browser.all("tbody[data-op='1.2'] ins.lit")).isNotEmpty();
        assertThat(browser.all("tbody[data-op='1.1'] ins.lit")).isEmpty();
        new Actions(browser.driver)
                .moveToElement(browser.find("tbody[data-op='1.1'] ins"))
                .perform();
        assertThat(browser.find("tbody[data-op='1.1']").getAttribute("class")).contains("lit");
        browser.screenshot("task-act-lit");
        // Words that went light up, too: those that gave way to others, and a dash that was repealed.
        new Actions(browser.driver)
                .moveToElement(browser.find("tbody[data-op='1.2'] th"))
                .perform();
        assertThat(browser.all("tbody[data-op='1.2'] del.lit")).isNotEmpty();
        new Actions(browser.driver)
                .moveToElement(browser.find("tbody[data-op='2'] th"))
                .perform();
        assertThat(browser.all("tbody[data-op='2'] del.lit")).isNotEmpty();
        assertThat(browser.all("tbody[data-op='1.2'] del.lit")).isEmpty();
    }

    @Test
    void allOfItByKeyboard() {
        browser.open(at("/fr/"));
        browser.press(Keys.TAB);
        assertThat(browser.driver.switchTo().activeElement().getText()).isEqualTo("Aller au texte");
        browser.press(Keys.ENTER);
        browser.tabTo("#unit").sendKeys("36", Keys.ENTER);
        browser.awaitAddress("/article/36");
        browser.press(Keys.ARROW_LEFT);
        browser.awaitAddress("/article/36/2010-03-01");
        browser.tabTo("a[href*='/compare/36?from=2010-02-28']").sendKeys(Keys.ENTER);
        browser.awaitAddress("/compare/36");
        browser.press("/");
        browser.press("sténose", Keys.ENTER);
        browser.awaitAddress("/search");
        browser.tabTo(".hitlist a").sendKeys(Keys.ENTER);
        browser.awaitAddress("/article/34");
        browser.tabTo(".text a.code").sendKeys(Keys.ENTER);
        browser.awaitAddress("/code/");
        browser.tabTo("a[href='/fr/changes']").sendKeys(Keys.ENTER);
        browser.awaitAddress("/changes");
    }

    @Test
    void atPhoneWidth() throws IOException {
        browser.phone();
        browser.open(at("/fr/article/36/2011-03-01"));
        assertThat(browser.text(".text")).contains("d\u00e9glutition");
        browser.find(".controls [rel=next]").click();
        browser.awaitAddress("2012-08-01");
        browser.find(".find input").sendKeys("589735", Keys.ENTER);
        browser.await(".hitlist a");
        browser.screenshot("task-phone-search");
        browser.find(".hitlist a").click();
        browser.awaitAddress("/article/");
    }

    @Test
    void inDutch() throws IOException {
        browser.open(at("/nl/article/34/2013-01-01"));
        assertThat(browser.text("h1")).isEqualTo("Artikel 34");
        assertThat(browser.text(".inforce")).contains("1 december 2012", "KB van 22 oktober 2012");
        assertThat(browser.text(".text")).contains("kransslagaders");
        assertThat(browser.find(".text").getAttribute("lang")).isEqualTo("nl");
        browser.find("#find").sendKeys("kransslagader", Keys.ENTER);
        browser.await(".hitlist li");
        browser.driver.findElement(By.cssSelector(".languages [lang=fr]")).click();
        browser.awaitAddress("/fr/search?q=kransslagader");
    }

    @Test
    void readingAndSearchingNeedNoScript() throws IOException {
        browser.scripts(false);
        browser.open(at("/fr/article/36/2011-03-01"));
        browser.find(".text .fn").click();
        assertThat(browser.driver.getCurrentUrl()).endsWith("#n1");
        browser.find("#find").sendKeys("prestation", Keys.ENTER);
        browser.awaitAddress("/search?q=prestation");
        assertThat(browser.all(".hitlist li")).isNotEmpty();
        browser.find(".facets a").click();
        browser.awaitAddress("article=");
        browser.find("nav.timeline a, .hitlist a").click();
        browser.awaitAddress("/article/");
    }

    @Test
    void hostileTextStaysText() throws IOException {
        browser.open(hostile.base() + "/fr/article/17ter");
        assertThat(browser.text(".text")).contains("<script>alert(1)</script>", "U+202E");
        assertThat(browser.all(".text script, .text img")).isEmpty();
        assertThat((Boolean) browser.script(
                        "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isTrue();
    }

    @Test
    void aDraftIsTriedWithoutBeingKept() throws IOException {
        browser.open(at("/fr/simulate?on=2013-01-01"));
        browser.find("#draft")
                .sendKeys(
                        "Article 1er. A l'article 34, \u00a7 2, les mots \"l'appareillage d'imagerie\" sont remplac\u00e9s par"
                                + " les mots \"tout appareillage\".");
        browser.find("form.panel [type=submit]").click();
        browser.await("#result");
        assertThat(browser.text(".pairs ins")).contains("tout");
        assertThat(browser.seriousFaults()).isEmpty();
        browser.screenshot("task-simulate");
    }

    @Test
    void printsTheTextWithoutTheControls() throws IOException {
        browser.media("print", "light");
        browser.open(at("/fr/article/34"));
        assertThat(browser.find(".time").isDisplayed()).isFalse();
        assertThat(browser.find(".text").isDisplayed()).isTrue();
        assertThat(browser.find(".notes").isDisplayed()).isTrue();
        browser.screenshot("task-print");
        browser.media("", "light");
    }

    @Test
    void theViewerOfTheInterfaceRunsUnderTheStrictPolicy() throws IOException {
        browser.open(at("/api/"));
        browser.await(".opblock");
        browser.screenshot("task-api");
    }
}
