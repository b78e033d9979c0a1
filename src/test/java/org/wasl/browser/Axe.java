package org.wasl.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** The check of accessibility, in the page itself; the builder's own way opens a second page for each look. */
public final class Axe {

  private static final String SCRIPT = AxeBuilder.getAxeScript();
  private static final String LOOK = """
      async () => (await axe.run({resultTypes: ['violations']})).violations
          .filter(rule => ['serious', 'critical'].includes(rule.impact))
          .map(rule => rule.id + ': ' + rule.nodes[0].html)""";

  private Axe() {}

  /** Serious and critical barriers on the page as it stands, each with its first place; empty when there are none. */
  public static List<String> barriers(Page page) {
    page.evaluate(SCRIPT);
    return ((List<?>) page.evaluate(LOOK)).stream().map(String::valueOf).toList();
  }
}
