package org.wasl.channels.contact;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.channels.InteractionId;
import org.wasl.channels.NewInteraction;
import org.wasl.kernel.Actor;
import org.wasl.parties.PartyId;

/** Tables {@code interaction} and {@code interaction_inquiry}. */
@Component
class InteractionStore {

  private final JdbcClient jdbc;

  InteractionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a contact with its inquiries. */
  void add(InteractionId id, Actor actor, NewInteraction contact, Instant now) {
    NewInteraction.Visitor visitor = contact.visitor();
    NewInteraction.Waits waits = contact.waits();
    jdbc.sql("""
            insert into interaction (id, party, request, channel, medium, direction, topic, text, outcome,
                   visitor_name, visitor_relation, contact, message, returns, awaits, await_note,
                   handling_seconds, branch, staff, at, recorded_at)
            values (:id, :party, :request, :channel, :medium, :direction, :topic, :text, :outcome,
                   :visitor, :relation, :contact, :message, :returns, :awaits, :awaitNote,
                   :seconds, :branch, :staff, :at, :now)""")
        .param("id", id.value())
        .param("party", contact.about().party() == null ? null : contact.about().party().value())
        .param("request", contact.about().request())
        .param("channel", contact.way().channel().code()).param("medium", contact.way().medium())
        .param("direction", contact.way().direction().code()).param("contact", contact.way().contact())
        .param("topic", contact.topic()).param("text", contact.text()).param("outcome", contact.outcome())
        .param("visitor", visitor == null ? null : visitor.name())
        .param("relation", visitor == null ? null : visitor.relation())
        .param("message", contact.follows().message() == null ? null : contact.follows().message().value())
        .param("returns", contact.follows().returns() == null ? null : contact.follows().returns().value())
        .param("awaits", waits != null).param("awaitNote", waits == null ? null : waits.note())
        .param("seconds", contact.handlingSeconds())
        .param("branch", actor.branch()).param("staff", actor.id().value())
        .param("at", contact.at().atOffset(ZoneOffset.UTC)).param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    addInquiries(id, contact.inquiries());
  }

  private void addInquiries(InteractionId id, List<NewInteraction.Inquiry> inquiries) {
    int position = 1;
    for (NewInteraction.Inquiry each : inquiries) {
      jdbc.sql("""
              insert into interaction_inquiry (interaction, position, question, answer)
              values (:id, :position, :question, :answer)""")
          .param("id", id.value()).param("position", position++)
          .param("question", each.question()).param("answer", each.answer())
          .update();
    }
  }

  /** Says whose a contact is; false when it is somebody's already. */
  boolean tie(InteractionId id, PartyId whose) {
    return jdbc.sql("update interaction set party = :party where id = :id and party is null")
        .param("id", id.value()).param("party", whose.value()).update() == 1;
  }

  /** Marks a waiting contact as answered; false when it does not wait, or a colleague was faster. */
  boolean returned(InteractionId id, Instant now) {
    return jdbc.sql("""
            update interaction set returned_at = :now
             where id = :id and awaits and returned_at is null""")
        .param("id", id.value()).param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
  }

  /** Whether it waits for an answer, and the actor may give it: own branch, or all. */
  boolean waitsFor(Actor actor, @Nullable InteractionId id) {
    return id != null && jdbc.sql("""
            select count(*) from interaction
             where id = :id and awaits and returned_at is null and (:all or branch = :branch)""")
        .param("id", id.value()).param("all", actor.seesAllBranches()).param("branch", actor.branch())
        .query(Integer.class).single() == 1;
  }
}
