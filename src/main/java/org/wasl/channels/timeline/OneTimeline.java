package org.wasl.channels.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.channels.ChannelPermissions;
import org.wasl.channels.Timeline;
import org.wasl.channels.TimelineEntry;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Slice;
import org.wasl.kernel.StaffName;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.Requests;

/** {@link Timeline} over the view {@code v_timeline}. */
@Component
class OneTimeline implements Timeline {

  private final JdbcClient jdbc;
  private final Parties parties;
  private final Requests requests;

  OneTimeline(JdbcClient jdbc, Parties parties, Requests requests) {
    this.jdbc = jdbc;
    this.parties = parties;
    this.requests = requests;
  }

  @Override
  public Slice<TimelineEntry> ofParty(Actor actor, PartyId party, Page page) {
    actor.must(ChannelPermissions.READ);
    parties.mustSee(actor, party);
    return read("t.party = any(cast((select wasl.party_ids(:of)) as uuid[]))", party.value(), page);
  }

  @Override
  public Slice<TimelineEntry> ofRequest(Actor actor, Reference reference, Page page) {
    actor.must(ChannelPermissions.READ);
    actor.must(RequestPermissions.READ);
    return read("t.request = :of", requests.see(actor, reference).id().value(), page);
  }

  private Slice<TimelineEntry> read(String whose, UUID of, Page page) {
    Key before = Objects.requireNonNullElse(page.after(Key::of), Key.LAST);
    List<TimelineEntry> rows = jdbc.sql("""
            select t.at, t.kind, t.id, t.channel, t.medium, t.direction, t.title, t.notice, t.text, t.outcome,
                   t.reference, s.name_ar as staff_ar, s.name_en as staff_en,
                   concat_ws(' · ', t.visitor_name, t.visitor_relation) as visitor, l.number as letter
              from v_timeline t
              left join v_staff s on s.id = t.staff
              left join letter l on l.interaction = t.id
             where\040""" + whose + """
               and (t.at, t.kind, t.id) < (:at, :kind, :id)
             order by t.at desc, t.kind desc, t.id desc
             limit :limit""")
        .param("of", of).param("at", before.at().atOffset(ZoneOffset.UTC)).param("kind", before.kind())
        .param("id", before.id()).param("limit", page.limit() + 1)
        .query((row, n) -> entry(row)).list();
    return Slice.cut(rows, page, each -> each.at() + "|" + each.kind() + "|" + each.id());
  }

  /** The last row seen. */
  private record Key(Instant at, String kind, UUID id) {

    static final Key LAST = new Key(Instant.parse("9999-01-01T00:00:00Z"), "", new UUID(0, 0));

    static Key of(String cursor) {
      String[] parts = cursor.split("\\|");
      return new Key(Instant.parse(parts[0]), parts[1], UUID.fromString(parts[2]));
    }
  }

  private static TimelineEntry entry(ResultSet row) throws SQLException {
    String visitor = row.getString("visitor");
    return new TimelineEntry(row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("kind"),
        row.getObject("id", UUID.class), row.getString("channel"), row.getString("medium"),
        row.getString("direction"), row.getString("title"), row.getString("notice"), row.getString("text"),
        row.getString("outcome"), row.getString("reference"), StaffName.atOrNull(row, "staff"),
        visitor == null || visitor.isEmpty() ? null : visitor, row.getString("letter"));
  }
}
