package org.nomenlex.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nomenlex.shared.InventedLaw;

/** Every page, wide and narrow, light and dark: nothing serious for the accessibility engine, nothing wider than the screen. */
class PagesInBrowserTest extends InBrowser {

    private static InventedReading reading;

    @BeforeAll
    static void open() throws IOException {
        reading = new InventedReading(InventedLaw.specimen());
    }

    @AfterAll
    static void close() throws IOException {
        if (reading != null) {
            reading.close();
        }
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("home", "/fr/"),
                Arguments.of("article-34", "/fr/article/34"),
                Arguments.of("article-34-nl", "/nl/article/34/2013-01-01"),
                Arguments.of("article-36-2011", "/fr/article/36/2011-03-01"),
                Arguments.of("article-36-known", "/en/article/36/2010-06-01?known=2010-11-01"),
                Arguments.of("compare-side", "/fr/compare/34?from=2012-07-31&to=2012-08-01"),
                Arguments.of("compare-inline", "/nl/compare/34?from=2012-07-31&to=2012-08-01&view=inline&show=all"),
                Arguments.of("act", "/fr/act/2012022905"),
                Arguments.of("act-refused", "/en/act/2012022906"),
                Arguments.of("acts", "/fr/acts"),
                Arguments.of("code", "/fr/code/589735"),
                Arguments.of("code-changed", "/fr/code/589013"),
                Arguments.of("code-table", "/fr/code/701013"),
                Arguments.of("search", "/fr/search?q=prestation"),
                Arguments.of("search-all", "/fr/search?q=stent&when=all"),
                Arguments.of("search-none", "/nl/search?q=coronarografie&on=2012-09-01"),
                Arguments.of("search-start", "/en/search"),
                Arguments.of("changes", "/fr/changes"),
                Arguments.of("health", "/fr/health"),
                Arguments.of("simulate", "/fr/simulate"),
                Arguments.of("help", "/nl/help"),
                Arguments.of("missing", "/fr/article/99"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readsWell(String name, String address) throws IOException {
        browser.desktop();
        browser.scheme("light");
        browser.open(reading.base() + address);
        browser.screenshot(name);
        assertThat(browser.seriousFaults()).as(name).isEmpty();
        assertThat(consoleErrors()).isEmpty();
        browser.scheme("dark");
        assertThat(browser.seriousFaults("color-contrast")).as(name + ", dark").isEmpty();
        browser.screenshot(name + "-dark");
        browser.phone();
        browser.scheme("light");
        assertThat((Boolean) browser.script(
                        "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(name + " fits a phone")
                .isTrue();
        assertThat(browser.seriousFaults("target-size")).as(name + ", phone").isEmpty();
        browser.screenshot(name + "-phone");
    }

    /** What the browser complained of: a script that failed, something that the policy refused. */
    private static java.util.List<String> consoleErrors() {
        return browser.driver.manage().logs().get(org.openqa.selenium.logging.LogType.BROWSER).getAll().stream()
                .map(e -> e.getMessage())
                .filter(m -> !m.contains("404 (Not Found)"))
                .toList();
    }
}
