package org.wasl.channels.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.channels.TimelineEntry;
import org.wasl.web.Ui;

/** Says a line of the timeline in the reader's language. */
public final class TimelineWords {

  private TimelineWords() {}

  /** The heading of the line: what a message is about, the topic of a contact, the step of a request. */
  public static String title(Ui ui, TimelineEntry entry) {
    if (entry.notice() != null) {
      return ui.t("notices.kind." + entry.notice());
    }
    return entry.title() != null ? entry.title() : ui.t("channels.event." + entry.kind());
  }

  /** The channel and which way it went, or what the line is: «الهاتف · وارد». */
  public static String way(Ui ui, TimelineEntry entry) {
    List<String> way = new ArrayList<>();
    if (entry.channel() != null) {
      way.add(ui.t("site.channel." + entry.channel()));
    }
    if (entry.medium() != null && ui.has("channels.medium." + entry.medium())) {
      way.add(ui.t("channels.medium." + entry.medium()));
    }
    if (entry.direction() != null) {
      way.add(ui.t("channels.direction." + entry.direction()));
    }
    return String.join(" · ", way);
  }

  /** What came of it, in words; null when nothing was said. */
  public static @Nullable String outcome(Ui ui, @Nullable String outcome) {
    if (outcome == null) {
      return null;
    }
    String key = "channels.outcome." + outcome;
    return outcome.matches("[a-z-]{1,40}") && ui.has(key) ? ui.t(key) : outcome;
  }

  /** The member of staff in the reader's script; null when nobody of ours acted. */
  public static @Nullable String who(Ui ui, TimelineEntry entry) {
    return entry.who() == null ? null : ui.name(entry.who());
  }
}
