package org.wasl.postgres.ready;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.wasl.postgres.ReadyNotice;

/** Says on the console where Wasl is to be found, once it is. */
@Component
class ReadyLine {

  private final ObjectProvider<ReadyNotice> notices;

  ReadyLine(ObjectProvider<ReadyNotice> notices) {
    this.notices = notices;
  }

  @EventListener
  void say(AvailabilityChangeEvent<ReadinessState> change) {
    if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC
        && change.getSource() instanceof ServletWebServerApplicationContext context
        && context.getWebServer() != null) {
      System.out.println("Wasl is ready at http://localhost:" + context.getWebServer().getPort());
      notices.orderedStream().flatMap(notice -> notice.lines().stream()).forEach(System.out::println);
    }
  }
}
