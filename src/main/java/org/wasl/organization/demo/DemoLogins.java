package org.wasl.organization.demo;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.wasl.postgres.ReadyNotice;

/** Says on the terminal how to come in, once the cast is there. */
@Component
class DemoLogins implements ReadyNotice {

  private final DemoTold demo;
  private final boolean asked;

  DemoLogins(DemoTold demo, @Value("${wasl.demo:false}") boolean asked) {
    this.demo = demo;
    this.asked = asked;
  }

  @Override
  public List<String> lines() {
    if (!asked) {
      return List.of();
    }
    return demo.isTold()
        ? List.of("Demo logins, password " + StaffChapter.PASSWORD + ": "
            + String.join(", ", DemoStaff.usernames()))
        : List.of("The database holds data that is not of the demo: its own logins are the ones that count.");
  }
}
