package org.wasl.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser for tests: one that is installed, else one that is installed now; never none and the test skipped. */
public final class ChromiumFinder {

  private static final List<String> ARGUMENTS = List.of("--headless", "--no-sandbox", "--disable-gpu",
      "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
      "--disable-sync");

  private ChromiumFinder() {}

  /** The program, looked for once per test process. Throws with the reasons where none can be had. */
  public static Path chromium() {
    return Found.CHROMIUM;
  }

  /** Playwright without browsers of its own. To be closed by the caller. */
  public static Playwright playwright() {
    return Playwright.create(new Playwright.CreateOptions()
        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  /** The browser, started without a window. To be closed by the caller. */
  public static Browser launch(Playwright playwright) {
    return playwright.chromium().launch(new BrowserType.LaunchOptions()
        .setExecutablePath(chromium()).setHeadless(true).setArgs(ARGUMENTS));
  }

  private static final class Found {
    static final Path CHROMIUM = look();

    private static Path look() {
      try {
        var process = new ProcessBuilder("bash", "src/test/sh/chromium")
            .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
          throw new IllegalStateException("no Chromium could be found or installed; see the lines above");
        }
        return Path.of(said.lines().toList().getLast());
      } catch (IOException | InterruptedException failed) {
        throw new IllegalStateException("no Chromium could be looked for", failed);
      }
    }
  }
}
