package org.wasl.kernel;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the house: everything that needs the time is given it. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

  /** The machine's clock, read in the association's zone; in the demo one that its story may set. */
  @Bean
  Clock clock(@Value("${wasl.demo:false}") boolean demo) {
    Clock system = Clock.system(AssociationZone.ZONE);
    return demo ? new StoryTime(system) : system;
  }
}
