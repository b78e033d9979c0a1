package org.wasl.channels.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.channels.ChannelPermissions;
import org.wasl.channels.ContactDesk;
import org.wasl.channels.Direction;
import org.wasl.channels.InteractionId;
import org.wasl.channels.MessageToTell;
import org.wasl.channels.RecentContact;
import org.wasl.channels.WaitingContact;
import org.wasl.channels.Whom;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Channel;
import org.wasl.kernel.Page;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Slice;
import org.wasl.kernel.StaffName;
import org.wasl.messaging.Medium;
import org.wasl.messaging.MessageId;
import org.wasl.parties.PartyId;

/** {@link ContactDesk} in the database: reads {@code interaction}, {@code v_message} and the names beside them. */
@Component
class ContactQueue implements ContactDesk {

  private static final String WAITING = """
      select i.id, i.at, i.channel, i.medium, i.topic, i.visitor_name, i.contact, i.await_note, r.reference,
             p.id as party, p.full_name, p.preferred_name, p.honorific_ar,
             (select count(*) from interaction x where x.returns = i.id) as tries
        from interaction i
        left join v_party p on p.id = i.party
        left join v_request r on r.id = i.request
       where i.awaits and i.returned_at is null and (:all or i.branch = :branch)
      """;
  private static final String TO_TELL = """
      select m.id, m.created_at, m.medium, m.kind, m.reference, m.tell_after, m.tries,
             p.id as party, p.full_name, p.preferred_name, p.honorific_ar
        from v_message m
        left join v_party p on p.id = m.party
       where m.to_tell and (:all or m.branch = :branch)
      """;

  private final JdbcClient jdbc;

  ContactQueue(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Slice<WaitingContact> toReturn(Actor actor, @Nullable Channel channel, Page page) {
    actor.must(ChannelPermissions.ANSWER);
    Spot after = Spot.ascending(page);
    List<WaitingContact> rows = scoped(actor, WAITING + """
           and (:channel = '' or i.channel = :channel)
           and (i.at, i.id) > (:at, :id)
         order by i.at, i.id
         limit :limit""")
        .param("channel", channel == null ? "" : channel.code())
        .param("at", after.moment()).param("id", after.id()).param("limit", page.limit() + 1)
        .query((row, n) -> waiting(row)).list();
    return Slice.cut(rows, page, each -> Spot.key(each.at(), each.id().value()));
  }

  @Override
  public Slice<MessageToTell> toTell(Actor actor, Page page) {
    actor.must(ChannelPermissions.ANSWER);
    Spot after = Spot.ascending(page);
    List<MessageToTell> rows = scoped(actor, TO_TELL + """
           and (m.created_at, m.id) > (:at, :id)
         order by m.created_at, m.id
         limit :limit""")
        .param("at", after.moment()).param("id", after.id()).param("limit", page.limit() + 1)
        .query((row, n) -> message(row)).list();
    return Slice.cut(rows, page, each -> Spot.key(each.at(), each.id().value()));
  }

  @Override
  public Slice<RecentContact> recent(Actor actor, Page page) {
    actor.must(ChannelPermissions.RECORD);
    Spot before = Spot.descending(page);
    List<RecentContact> rows = scoped(actor, """
            select i.id, i.at, i.channel, i.direction, i.topic, r.reference, s.name_ar as staff_ar,
                   s.name_en as staff_en,
                   p.id as party, p.full_name, p.preferred_name, p.honorific_ar
              from interaction i
              join v_staff s on s.id = i.staff
              left join v_party p on p.id = i.party
              left join v_request r on r.id = i.request
             where (:all or i.branch = :branch) and (i.at, i.id) < (:at, :id)
             order by i.at desc, i.id desc
             limit :limit""")
        .param("at", before.moment()).param("id", before.id()).param("limit", page.limit() + 1)
        .query((row, n) -> recent(row)).list();
    return Slice.cut(rows, page, each -> Spot.key(each.at(), each.id().value()));
  }

  @Override
  public WaitingContact waiting(Actor actor, InteractionId id) {
    actor.must(ChannelPermissions.ANSWER);
    return scoped(actor, WAITING + " and i.id = :id").param("id", id.value())
        .query((row, n) -> waiting(row)).optional().orElseThrow(Refused::absent);
  }

  @Override
  public MessageToTell message(Actor actor, MessageId id) {
    actor.must(ChannelPermissions.ANSWER);
    return scoped(actor, TO_TELL + " and m.id = :id").param("id", id.value())
        .query((row, n) -> message(row)).optional().orElseThrow(Refused::absent);
  }

  /** The contact while it is nobody's; empty when it is not there, not the actor's, or somebody's. */
  Optional<NobodysContact> nobodys(Actor actor, InteractionId id) {
    actor.must(ChannelPermissions.RECORD);
    return scoped(actor, """
            select i.id, i.at, i.channel, i.direction, i.topic, i.visitor_name, i.contact
              from interaction i
             where i.id = :id and i.party is null and (:all or i.branch = :branch)""").param("id", id.value())
        .query((row, n) -> new NobodysContact(new InteractionId(row.getObject("id", UUID.class)), moment(row, "at"),
            Channel.of(row.getString("channel")), Direction.of(row.getString("direction")), row.getString("topic"),
            row.getString("visitor_name"), row.getString("contact"), masked(row.getString("contact")))).optional();
  }

  /** Whether there is such a contact among those of the actor. */
  boolean reaches(Actor actor, InteractionId id) {
    return scoped(actor, "select exists (select from interaction i where i.id = :id and (:all or i.branch = :branch))")
        .param("id", id.value()).query(Boolean.class).single();
  }

  private JdbcClient.StatementSpec scoped(Actor actor, String sql) {
    return jdbc.sql(sql).param("all", actor.seesAllBranches()).param("branch", actor.branch());
  }

  private static WaitingContact waiting(ResultSet row) throws SQLException {
    return new WaitingContact(new InteractionId(row.getObject("id", UUID.class)), moment(row, "at"),
        Channel.of(row.getString("channel")), row.getString("medium"), row.getString("topic"), whom(row),
        row.getString("visitor_name"), masked(row.getString("contact")), row.getString("reference"),
        row.getString("await_note"), row.getInt("tries"));
  }

  private static MessageToTell message(ResultSet row) throws SQLException {
    OffsetDateTime after = row.getObject("tell_after", OffsetDateTime.class);
    return new MessageToTell(new MessageId(row.getObject("id", UUID.class)), moment(row, "created_at"),
        Medium.of(row.getString("medium")), row.getString("kind"), row.getString("reference"), whom(row),
        after == null ? null : after.toInstant(), row.getInt("tries"));
  }

  private static RecentContact recent(ResultSet row) throws SQLException {
    return new RecentContact(new InteractionId(row.getObject("id", UUID.class)), moment(row, "at"),
        Channel.of(row.getString("channel")), Direction.of(row.getString("direction")), row.getString("topic"),
        whom(row), row.getString("reference"), StaffName.at(row, "staff"));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static @Nullable Whom whom(ResultSet row) throws SQLException {
    UUID party = row.getObject("party", UUID.class);
    return party == null ? null : new Whom(new PartyId(party), row.getString("full_name"),
        row.getString("preferred_name"), row.getString("honorific_ar"));
  }

  /** The last three characters only: a list is no telephone book. */
  private static @Nullable String masked(@Nullable String contact) {
    return contact == null || contact.length() < 6 ? contact
        : "••• " + contact.substring(contact.length() - 3);
  }
}
