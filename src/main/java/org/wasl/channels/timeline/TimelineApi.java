package org.wasl.channels.timeline;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.channels.Timeline;
import org.wasl.channels.TimelineEntry;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.Page;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Slice;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.web.Api;
import org.wasl.web.Ui;

/** The one timeline by API: newest first, {@code items[], next}. */
@Api
class TimelineApi {

  private final Timeline timeline;
  private final Parties parties;

  TimelineApi(Timeline timeline, Parties parties) {
    this.timeline = timeline;
    this.parties = parties;
  }

  /** @param title in the caller's language */
  record EntryView(String id, String kind, OffsetDateTime at, @Nullable String channel, @Nullable String medium,
      @Nullable String direction, String title, @Nullable String text, @Nullable String outcome,
      @Nullable String requestRef, @Nullable String by, @Nullable String visitor, @Nullable String letterNumber) {}

  record TimelineView(List<EntryView> items, @Nullable String next) {}

  @GetMapping("/parties/{id}/timeline")
  TimelineView ofParty(Ui ui, Actor actor, @PathVariable String id, @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    PartyId party = PartyId.of(id);
    TimelineView read = view(ui, timeline.ofParty(actor, party, Page.of(limit, cursor)));
    parties.opened(actor, party, "timeline");
    return read;
  }

  @GetMapping("/requests/{reference}/timeline")
  TimelineView ofRequest(Ui ui, Actor actor, @PathVariable String reference,
      @RequestParam(required = false) @Nullable Integer limit, @RequestParam(required = false) @Nullable String cursor) {
    return view(ui, timeline.ofRequest(actor, new Reference(reference), Page.of(limit, cursor)));
  }

  private static TimelineView view(Ui ui, Slice<TimelineEntry> slice) {
    return new TimelineView(slice.items().stream().map(each -> view(ui, each)).toList(), slice.next());
  }

  private static EntryView view(Ui ui, TimelineEntry each) {
    return new EntryView(each.id().toString(), each.kind(), each.at().atZone(AssociationZone.ZONE).toOffsetDateTime(),
        each.channel(), each.medium(), each.direction(), TimelineWords.title(ui, each), each.text(), each.outcome(),
        each.reference(), TimelineWords.who(ui, each), each.visitor(), each.letter());
  }
}
