package org.wasl.channels.telling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.StoryTime;
import org.wasl.messaging.MessageId;
import org.wasl.organization.demo.DemoChapter;
import org.wasl.organization.demo.DemoStaff;

/** Has told what is older than yesterday, an hour after it was written; today's is left to whoever tries the demo. */
@Component
class DemoTelling implements DemoChapter {

  private final TellPerson tell;
  private final DemoStaff staff;
  private final JdbcClient jdbc;
  private final Clock clock;

  DemoTelling(TellPerson tell, DemoStaff staff, JdbcClient jdbc, Clock clock) {
    this.tell = tell;
    this.staff = staff;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 395;
  }

  @Override
  public void tell() {
    Actor agent = staff.as("agent");
    Instant yesterday = clock.instant().minus(Duration.ofHours(30));
    for (Written each : written()) {
      if (each.at().isBefore(yesterday)) {
        String outcome = each.medium().equals("print") ? "given" : "told";
        StoryTime.at(each.at().plus(Duration.ofHours(1)),
            () -> tell.tell(agent, new MessageId(each.id()), new TellForm(outcome, null)));
      }
    }
  }

  private record Written(UUID id, Instant at, String medium) {}

  private List<Written> written() {
    return jdbc.sql("select id, created_at, medium from v_message where to_tell order by created_at, id")
        .query((row, n) -> new Written(row.getObject("id", UUID.class),
            row.getObject("created_at", OffsetDateTime.class).toInstant(), row.getString("medium"))).list();
  }
}
