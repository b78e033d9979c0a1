package org.wasl.requests.pages;

import java.util.List;
import org.wasl.kernel.Slice;
import org.wasl.requests.desk.RequestRow;

/**
 * A page of a list of requests.
 *
 * @param tab code of the tab that is open
 * @param text what was searched for; empty when nothing
 */
public record ListPage(String tab, String text, Slice<RequestRow> rows) {

  /** Codes of the tabs, in reading order. */
  public static List<String> tabs() {
    return List.of("all", "work", "management", "answered", "ended");
  }
}
