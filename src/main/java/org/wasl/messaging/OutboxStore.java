package org.wasl.messaging;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.StaffId;

/** Table {@code outbox_message}: what is put in, and what a person of ours did about it. */
@Component
class OutboxStore {

  private final JdbcClient jdbc;

  OutboxStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds it, due at once; false when its dedupe id is there already. */
  boolean add(MessageId id, Outgoing message, Instant now) {
    return jdbc.sql("""
            insert into outbox_message (id, party, staff, sealed, branch, medium, recipient, language, subject, body, kind,
                                        reference, dedupe_id, next_try, created_at)
            values (:id, :party, :staff, :sealed, :branch, :medium, :recipient, :language, :subject, :body, :kind,
                    :reference, :dedupe, :now, :now)
            on conflict on constraint outbox_message_dedupe do nothing""")
        .param("id", id.value()).param("party", message.party()).param("staff", message.staff()).param("sealed", message.sealed())
        .param("branch", message.branch())
        .param("medium", message.medium().code()).param("recipient", message.recipient())
        .param("language", message.language()).param("subject", message.subject())
        .param("body", message.body()).param("kind", message.kind())
        .param("reference", message.reference()).param("dedupe", message.dedupe())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update() == 1;
  }

  /** Number or address; empty for paper or an unknown id. */
  Optional<String> recipient(MessageId id) {
    return jdbc.sql("select recipient from outbox_message where id = :id and recipient is not null")
        .param("id", id.value()).query(String.class).optional();
  }

  /** Marks it told; false when it was told before, or still waits for its carrier. */
  boolean told(MessageId id, StaffId by, Instant now) {
    return jdbc.sql("""
            update outbox_message
               set told_at = :now, told_by = :by, tries = tries + 1
             where id = :id and told_at is null and status <> 'pending'""")
        .param("id", id.value()).param("by", by.value()).param("now", now.atOffset(ZoneOffset.UTC))
        .update() == 1;
  }

  /** Marks all of that kind about that number told; none may be there, or told before. */
  void toldAbout(String kind, String reference, StaffId by, Instant now) {
    jdbc.sql("""
            update outbox_message
               set told_at = :now, told_by = :by
             where kind = :kind and reference = :reference and told_at is null""")
        .param("kind", kind).param("reference", reference)
        .param("by", by.value()).param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  /** Counts a try that reached nobody; false as {@link #told}. */
  boolean tried(MessageId id, Instant again) {
    return jdbc.sql("""
            update outbox_message
               set tries = tries + 1, tell_after = :again
             where id = :id and told_at is null and status <> 'pending'""")
        .param("id", id.value()).param("again", again.atOffset(ZoneOffset.UTC))
        .update() == 1;
  }
}
