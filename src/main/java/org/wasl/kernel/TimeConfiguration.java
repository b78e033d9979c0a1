package org.wasl.kernel;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the house: everything that needs the time is given it. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

  /** The machine's clock, read in the association's zone; one that stories may set in the demo and in tests. */
  @Bean
  Clock clock(@Value("${wasl.demo:false}") boolean demo, @Value("${wasl.story-time:false}") boolean story) {
    Clock system = Clock.system(AssociationZone.ZONE);
    return demo || story ? new StoryTime(system) : system;
  }
}
