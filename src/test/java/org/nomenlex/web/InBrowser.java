package org.nomenlex.web;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Tests in a browser: one for all tests of a class, each starting wide, light and with scripts. */
abstract class InBrowser {

    static Browser browser;

    @BeforeAll
    static void startBrowser() throws IOException {
        browser = Browser.start();
    }

    @AfterAll
    static void closeBrowser() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void wideLightAndWithScripts() {
        browser.desktop();
        browser.scheme("light");
        browser.scripts(true);
    }
}
