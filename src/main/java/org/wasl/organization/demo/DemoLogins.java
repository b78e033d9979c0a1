package org.wasl.organization.demo;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.wasl.postgres.ReadyNotice;

/** Says on the terminal how to come in, once the cast is there. */
@Component
@ConditionalOnProperty("wasl.demo")
class DemoLogins implements ReadyNotice {

  private final DemoTold demo;

  DemoLogins(DemoTold demo) {
    this.demo = demo;
  }

  @Override
  public List<String> lines() {
    return demo.isTold()
        ? List.of("Demo logins, password " + StaffChapter.PASSWORD + ": "
            + String.join(", ", StaffChapter.CAST.stream().map(StaffChapter.Member::username).toList()))
        : List.of("The database holds data that is not of the demo: its own logins are the ones that count.");
  }
}
