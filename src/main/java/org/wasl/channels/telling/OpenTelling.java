package org.wasl.channels.telling;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.channels.ContactDesk;
import org.wasl.channels.MessageToTell;
import org.wasl.kernel.Actor;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.messaging.MessageId;
import org.wasl.messaging.Outbox;

/**
 * Opens one message to be told: its text and the whole number are shown to who tells it, and the journal keeps that.
 * 404 when it is not there, not the actor's to tell, or told already.
 */
@Component
class OpenTelling {

  private final ContactDesk desk;
  private final Outbox outbox;
  private final JdbcClient jdbc;
  private final Journal journal;

  OpenTelling(ContactDesk desk, Outbox outbox, JdbcClient jdbc, Journal journal) {
    this.desk = desk;
    this.outbox = outbox;
    this.jdbc = jdbc;
    this.journal = journal;
  }

  /** The message with its text and number. */
  @Transactional
  Telling open(Actor actor, MessageId id) {
    Telling telling = read(actor, id);
    journal.record(actor, Entry.of("channels.opened-to-tell", "message", id.value())
        .saying(telling.message().kind()));
    return telling;
  }

  /** The same without the entry, for the use case that tells it. */
  Telling read(Actor actor, MessageId id) {
    MessageToTell message = desk.message(actor, id);
    record Words(String subject, String body, String language, boolean sealed) {}

    Words words = jdbc.sql("select subject, body, language, sealed from v_message where id = :id")
        .param("id", id.value())
        .query((row, n) -> new Words(row.getString("subject"), row.getString("body"),
            row.getString("language"), row.getBoolean("sealed")))
        .single();
    return new Telling(message, words.subject(), words.body(), words.language(), words.sealed(),
        outbox.recipient(id));
  }
}
