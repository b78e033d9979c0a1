package org.wasl.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.kernel.Refused;
import org.wasl.kernel.StaffId;

@WaslTest
@Tag("store")
@Clause("P-2.3")
class OutboxTests {

  @Autowired Outbox outbox;
  @Autowired OutboxStore store;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  final UUID party = UUID.randomUUID();

  @Test
  void nothing_is_told_of_what_was_rolled_back() {
    transaction.executeWithoutResult(status -> {
      outbox.put(call("a"));
      status.setRollbackOnly();
    });
    assertThat(count()).isZero();
  }

  @Test
  void writing_needs_the_transaction_that_has_the_reason() {
    assertThatThrownBy(() -> outbox.put(call("a"))).isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void a_second_message_of_the_same_name_is_not_kept() {
    String name = "reminder " + party;
    assertThat(transaction.<Boolean>execute(status -> outbox.put(call(name)))).isTrue();
    assertThat(transaction.<Boolean>execute(status -> outbox.put(call(name)))).isFalse();
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void only_calls_and_paper_are_carried_while_there_is_no_provider() {
    assertThat(outbox.carries(Medium.CALL)).isTrue();
    assertThat(outbox.carries(Medium.PRINT)).isTrue();
    assertThat(outbox.carries(Medium.SMS)).isFalse();
  }

  @Test
  void what_is_to_be_called_comes_on_the_list_to_tell_and_leaves_it_once_told() throws Exception {
    transaction.executeWithoutResult(status -> outbox.put(call("to tell " + party)));
    MessageId message = id();
    awaitToTell();
    assertThat(outbox.recipient(message)).isEqualTo("+966551234417");

    Instant later = Instant.now().plus(Duration.ofHours(2));
    transaction.executeWithoutResult(status -> outbox.tried(message, later));
    assertThat(toTell()).as("not reached: it stays").isTrue();

    StaffId officer = new StaffId(anyOfficer());
    transaction.executeWithoutResult(status -> outbox.told(message, officer));
    assertThat(toTell()).isFalse();
    assertThat(jdbc.sql("select tries from v_message where id = :id").param("id", message.value())
        .query(Integer.class).single()).isEqualTo(2);
    assertThatThrownBy(() -> transaction.executeWithoutResult(status -> outbox.told(message, officer)))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.code()).isEqualTo("message-told-already"));
    assertThatThrownBy(() -> transaction.executeWithoutResult(status -> outbox.tried(message, later)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void printing_a_message_shows_neither_its_text_nor_its_number() {
    assertThat(call("x").toString()).isEqualTo("raised R-1448-000123");
  }

  private Outgoing call(String dedupe) {
    return new Outgoing(party, "tabuk", Medium.CALL, "+966551234417", "ar", "رفع الطلب", "رُفع طلبكم", "raised",
        "R-1448-000123", dedupe);
  }

  private void awaitToTell() throws InterruptedException {
    for (int i = 0; i < 100 && !toTell(); i++) {
      Thread.sleep(100);
    }
    assertThat(toTell()).isTrue();
  }

  private boolean toTell() {
    return jdbc.sql("select to_tell from v_message where party = :party").param("party", party)
        .query(Boolean.class).single();
  }

  private MessageId id() {
    return new MessageId(jdbc.sql("select id from v_message where party = :party").param("party", party)
        .query(UUID.class).single());
  }

  private long count() {
    return jdbc.sql("select count(*) from v_message where party = :party").param("party", party)
        .query(Long.class).single();
  }

  private UUID anyOfficer() {
    UUID id = UUID.randomUUID();
    jdbc.sql("""
            insert into staff (id, username, name_ar, name_en, sex, branch, department, password_hash, created_at)
            values (:id, :username, 'نوف العطوي', 'Nouf Alatawi', 'female', 'tabuk', 'relations', '-', :now)""")
        .param("id", id).param("username", "t" + id.toString().substring(0, 8))
        .param("now", java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC)).update();
    return id;
  }
}
