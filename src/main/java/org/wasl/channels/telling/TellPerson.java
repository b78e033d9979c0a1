package org.wasl.channels.telling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.channels.ChannelPermissions;
import org.wasl.channels.Direction;
import org.wasl.channels.Interactions;
import org.wasl.channels.MessageToTell;
import org.wasl.channels.NewInteraction;
import org.wasl.channels.Whom;
import org.wasl.kernel.Actor;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Gathered;
import org.wasl.messaging.MessageId;
import org.wasl.messaging.Outbox;
import org.wasl.notices.NoticeKind;
import org.wasl.requests.ReferredQuestions;

/**
 * Marks what came of telling somebody (P-6.4a): told, and the message leaves the list; not reached, and it stays, to be
 * tried again in {@link #AGAIN}. Either way the try is a contact on the person's timeline. 404 when it is not there, not
 * the actor's, or told already; 409 {@code message-told-already} when a colleague was faster by a moment.
 */
@Component
class TellPerson {

  static final Duration AGAIN = Duration.ofHours(2);

  private final OpenTelling open;
  private final Outbox outbox;
  private final Interactions interactions;
  private final ReferredQuestions questions;
  private final JdbcClient jdbc;
  private final Clock clock;

  TellPerson(OpenTelling open, Outbox outbox, Interactions interactions, ReferredQuestions questions,
      JdbcClient jdbc, Clock clock) {
    this.open = open;
    this.outbox = outbox;
    this.interactions = interactions;
    this.questions = questions;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Keeps the outcome; true when the person was reached. */
  @Transactional
  boolean tell(Actor actor, MessageId id, TellForm form) {
    actor.must(ChannelPermissions.ANSWER);
    Telling telling = open.read(actor, id);
    Gathered gathered = new Gathered();
    TellForm.Outcome outcome = gathered.at("outcome", () -> TellForm.Outcome.of(form.outcome()));
    String note = gathered.at("note", () -> CleanText.of("note", form.note(), 2_000));
    gathered.orRefuse();
    Instant now = clock.instant();
    boolean reached = Objects.requireNonNull(outcome).reached();
    if (reached) {
      outbox.told(id, actor.id());
      passOn(actor, telling.message());
    } else {
      outbox.tried(id, now.plus(AGAIN));
    }
    interactions.keep(actor, contact(telling, id, outcome, note, now));
    return reached;
  }

  /** An answer of management that was told is passed on, and leaves the asker's list. */
  private void passOn(Actor actor, MessageToTell message) {
    if (message.kind().equals(NoticeKind.QUESTION_ANSWERED.code()) && message.reference() != null) {
      questions.passedOn(actor, message.reference());
    }
  }

  private NewInteraction contact(
      Telling telling, MessageId id, TellForm.Outcome outcome, @Nullable String note, Instant now) {
    MessageToTell message = telling.message();
    Whom whom = message.whom();
    return new NewInteraction(
        new NewInteraction.About(whom == null ? null : whom.id(), request(message.reference())),
        new NewInteraction.Way(message.medium().channel(), message.medium().code(), Direction.OUT, null),
        NewInteraction.Paper.NONE, telling.subject(),
        note == null ? telling.body() : telling.body() + "\n" + note, outcome.code(), null,
        List.of(), null, new NewInteraction.Follows(null, id), null, now);
  }

  private @Nullable UUID request(@Nullable String reference) {
    return reference == null ? null : jdbc.sql("select id from v_request where reference = :reference")
        .param("reference", reference).query(UUID.class).optional().orElse(null);
  }
}
