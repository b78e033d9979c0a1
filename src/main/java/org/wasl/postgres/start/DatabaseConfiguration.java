package org.wasl.postgres.start;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.wasl.postgres.DatabaseStart;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  /** What the application reads and writes through. Opens nothing before the first question. */
  @Bean(destroyMethod = "close")
  Pool dataSource(DatabaseStart start, @Value("${wasl.pool-size:10}") int size, Environment environment) {
    return new Pool(start, size, environment.containsProperty(DatabaseAtStart.COMMAND));
  }

  /** The context does not come up before the database has. */
  @Bean
  SmartLifecycle databaseAwaited(DatabaseStart start) {
    return new DatabaseAwaited(start);
  }
}
