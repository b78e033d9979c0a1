package org.wasl.kernel;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the house: everything that needs the time is given it, tests give another. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

  /** The machine's clock, read in the association's zone. */
  @Bean
  Clock clock() {
    return Clock.system(AssociationZone.ZONE);
  }
}
