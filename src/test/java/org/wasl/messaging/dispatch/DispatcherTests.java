package org.wasl.messaging.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.messaging.Medium;
import org.wasl.messaging.Outbox;
import org.wasl.messaging.Outgoing;

/** Uses the medium SMS, which the application itself carries for nobody, with carriers of its own. */
@WaslTest
@Tag("store")
@Clause("P-3")
class DispatcherTests {

  @Autowired Outbox outbox;
  @Autowired DispatchStore store;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  final SteppedClock clock = new SteppedClock();
  final ConcurrentLinkedQueue<String> sent = new ConcurrentLinkedQueue<>();

  @BeforeEach
  void empty() {
    jdbc.sql("delete from outbox_message where medium = 'sms'").update();
  }

  @Test
  void two_dispatchers_at_once_send_each_message_once() throws Exception {
    IntStream.range(0, 60).forEach(i -> put("m" + i, "text"));
    CyclicBarrier together = new CyclicBarrier(2);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> rounds = new ArrayList<>();
      for (int batch : new int[] {1, 7}) {
        Dispatcher dispatcher = dispatcher(batch, message -> sent.add(message.dedupe()));
        rounds.add(threads.submit(() -> {
          together.await();
          dispatcher.round();
          return null;
        }));
      }
      for (Future<?> round : rounds) {
        round.get();
      }
    }
    assertThat(sent).hasSize(60).doesNotHaveDuplicates();
    assertThat(statuses()).containsOnly("handed");
  }

  @Test
  void after_a_crash_between_hand_over_and_mark_the_same_message_goes_out_again_under_the_same_name() {
    put("only", "text");
    Dispatcher crashing = dispatcher(1, message -> {
      sent.add(message.dedupe());
      throw new Crash();
    });
    assertThatThrownBy(crashing::round).isInstanceOf(Crash.class);
    assertThat(statuses()).containsOnly("pending");

    Dispatcher restarted = dispatcher(1, message -> sent.add(message.dedupe()));
    restarted.round();
    assertThat(sent).as("still claimed by the one that died").hasSize(1);
    clock.step(Duration.ofMinutes(3));
    restarted.round();
    assertThat(sent).containsExactly("only", "only");
    assertThat(statuses()).containsOnly("handed");
  }

  @Test
  void a_poison_message_does_not_stop_its_neighbours_and_is_left_to_people_after_five_tries() {
    put("before", "text");
    put("poison", "poison");
    put("after", "text");
    Dispatcher dispatcher = dispatcher(2, message -> {
      sent.add(message.dedupe());
      if (message.body().equals("poison")) {
        throw new IllegalStateException("0551234417 refused");
      }
    });
    dispatcher.round();
    assertThat(sent).containsExactlyInAnyOrder("before", "poison", "after");
    for (int i = 0; i < 10; i++) {
      clock.step(Duration.ofMinutes(10));
      dispatcher.round();
    }
    assertThat(sent.stream().filter("poison"::equals)).hasSize(5);
    assertThat(jdbc.sql("select status, failure from outbox_message where dedupe_id = 'poison'")
        .query().singleRow()).containsEntry("status", "failed").containsEntry("failure", "IllegalStateException");
    assertThat(jdbc.sql("select kind from v_message where to_tell and medium = 'sms'").query(String.class).list())
        .as("people tell it").hasSize(1);
  }

  @Test
  void a_message_that_kills_its_carrier_every_time_ends_too() {
    put("killer", "text");
    Dispatcher dispatcher = dispatcher(1, message -> {
      sent.add(message.dedupe());
      throw new Crash();
    });
    for (int i = 0; i < 8; i++) {
      try {
        dispatcher.round();
      } catch (Crash crash) {
        clock.step(Duration.ofMinutes(3));
      }
    }
    assertThat(sent).hasSize(5);
    assertThat(statuses()).containsOnly("failed");
  }

  @Test
  void it_waits_longer_after_each_failure() {
    assertThat(IntStream.rangeClosed(1, 5).mapToObj(Dispatcher::waitAfter)).containsExactly(Duration.ofSeconds(30),
        Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4), Duration.ZERO);
    put("late", "text");
    Dispatcher dispatcher = dispatcher(1, message -> {
      sent.add(message.dedupe());
      throw new IllegalStateException();
    });
    dispatcher.round();
    clock.step(Duration.ofSeconds(29));
    dispatcher.round();
    assertThat(sent).hasSize(1);
    clock.step(Duration.ofSeconds(1));
    dispatcher.round();
    assertThat(sent).hasSize(2);
  }

  @Test
  void the_log_names_id_kind_and_reference_and_never_the_text_or_the_number() {
    Logger logger = (Logger) LoggerFactory.getLogger(Dispatcher.class);
    ListAppender<ILoggingEvent> lines = new ListAppender<>();
    Level before = logger.getLevel();
    logger.setLevel(Level.TRACE);
    logger.addAppender(lines);
    lines.start();
    try {
      put("good", "a text of ours");
      put("poison", "a text of ours");
      dispatcher(1, message -> {
        if (message.dedupe().equals("poison")) {
          throw new IllegalStateException("could not send 'a text of ours' to +966551234417");
        }
      }).round();
    } finally {
      logger.setLevel(before);
      logger.detachAppender(lines);
    }
    List<String> said = lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    assertThat(said).anyMatch(line -> line.contains("reply R-1448-000123"))
        .anyMatch(line -> line.contains("IllegalStateException"))
        .noneMatch(line -> line.contains("text of ours") || line.contains("551234417"));
    assertThat(lines.list).allMatch(line -> line.getThrowableProxy() == null);
  }

  private void put(String dedupe, String body) {
    transaction.executeWithoutResult(status -> outbox.put(new Outgoing(UUID.randomUUID(), "tabuk", Medium.SMS,
        "+966551234417", "ar", "صدور الرد", body, "reply", "R-1448-000123", dedupe)));
  }

  private List<String> statuses() {
    return jdbc.sql("select status from outbox_message where medium = 'sms'").query(String.class).list();
  }

  private Dispatcher dispatcher(int batch, Consumer<Due> carry) {
    return new Dispatcher(store, List.of(new Carrier() {
      @Override
      public Set<Medium> media() {
        return Set.of(Medium.SMS);
      }

      @Override
      public int batch() {
        return batch;
      }

      @Override
      public void carry(Due message) {
        carry.accept(message);
      }
    }), clock);
  }

  /** The process dies: nothing after it is done. */
  private static final class Crash extends Error {}

  private static final class SteppedClock extends Clock {

    private Instant now = Instant.now().plusSeconds(60);

    void step(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
