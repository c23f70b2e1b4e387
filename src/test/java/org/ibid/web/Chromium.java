package org.ibid.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The Chromium that all tests share; they are passed over where there is none (`apt-get install chromium`, or another
/// one by the system property `ibid.chromium`). It ends with the tests.
final class Chromium {

    private static final Path PROGRAM = Path.of(System.getProperty("ibid.chromium", "/usr/bin/chromium"));

    private Chromium() {}

    private static final class Opened {
        private static final Browser BROWSER = open();
    }

    static Browser orPassOver() {
        assumeTrue(Files.isExecutable(PROGRAM), () -> "no Chromium at " + PROGRAM + ": its tests are passed over");
        return Opened.BROWSER;
    }

    private static Browser open() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        // a page is waited for, however busy the machine is
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox", "--headless", "--disable-gpu", "--disable-background-networking")));
    }
}
