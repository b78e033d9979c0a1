package org.wasl;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.task.SimpleAsyncTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.wasl.web.DatabaseAway;
import org.wasl.web.Scrubbed;

/**
 * What is done by the clock is done by the one that serves, never by a command beside it. A round that fails is told in
 * the log, and the next one goes on.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableScheduling
class ClockWork {

  private static final Logger LOG = LoggerFactory.getLogger(ClockWork.class);

  @Bean
  SimpleAsyncTaskSchedulerCustomizer failedRoundsAreTold() {
    return scheduler -> scheduler.setErrorHandler(ClockWork::tell);
  }

  private static void tell(Throwable failed) {
    if (DatabaseAway.is(failed)) {
      LOG.warn("database away: a round waits, {}", failed.getClass().getSimpleName());
    } else {
      LOG.error("a round failed", Scrubbed.of(failed));
    }
  }
}
