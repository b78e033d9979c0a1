package org.wasl.web.idempotency;

import jakarta.servlet.Filter;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasl.web.ProblemWriter;

/** Puts the filter behind sign-in, so that a key belongs to its caller, and forgets old keys. */
@Configuration(proxyBeanMethods = false)
class IdempotencyConfiguration {

  /** How long an answer is kept; longer than any provider or client retries. */
  private static final Duration KEPT = Duration.ofDays(30);

  private final AnswerStore answers;
  private final Clock clock;

  IdempotencyConfiguration(AnswerStore answers, Clock clock) {
    this.answers = answers;
    this.clock = clock;
  }

  @Bean
  FilterRegistrationBean<BodyLimitFilter> bodyLimit(ProblemWriter problems) {
    return behindSignIn(new BodyLimitFilter(problems), 0);
  }

  @Bean
  FilterRegistrationBean<IdempotencyFilter> idempotency(PlatformTransactionManager transactions,
      ProblemWriter problems, @Value("${wasl.demo:false}") boolean demo,
      @Value("${wasl.planted-fault:}") String fault) {
    if (!demo && !fault.isEmpty()) {
      throw new IllegalStateException("a planted fault is for --demo only");
    }
    return behindSignIn(new IdempotencyFilter(
        answers, new TransactionTemplate(transactions), problems, clock, PlantedFault.of(fault)), 1);
  }

  private static <T extends Filter> FilterRegistrationBean<T> behindSignIn(T filter, int order) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(order);
    registration.addUrlPatterns("/api/v1/*");
    return registration;
  }

  @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT24H")
  void forget() {
    answers.forgetBefore(clock.instant().minus(KEPT));
  }
}
