package org.wasl.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("journeys")
class ChromiumFinderTests {

  @Test
  void a_browser_is_found_and_draws_arabic_from_right_to_left() {
    try (var playwright = ChromiumFinder.playwright(); var browser = ChromiumFinder.launch(playwright)) {
      var page = browser.newPage();
      page.setContent("<html dir=rtl lang=ar><p id=p style='display:inline-block'>السلام عليكم</p></html>");
      var box = page.locator("#p").boundingBox();
      assertThat(box.x + box.width).isGreaterThan(page.viewportSize().width - 40.0);
    }
  }
}
