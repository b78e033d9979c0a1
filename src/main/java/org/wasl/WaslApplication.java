package org.wasl;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.wasl.postgres.start.DatabaseAtStart;

/**
 * Starts Wasl; the database starts beside the application context, which waits for it only at the end. Beans carry
 * their whole class name, so that two rooms may use the same word: each has its own {@code RoleStore}.
 */
@EnableScheduling
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class WaslApplication {

  public static void main(String[] args) {
    var application = new SpringApplication(WaslApplication.class);
    application.addInitializers(new DatabaseAtStart());
    application.run(args);
  }
}
