package org.wasl;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.wasl.command.CommandMode;
import org.wasl.postgres.start.DatabaseAtStart;

/**
 * Starts Wasl, to serve or as a {@link CommandMode command}; the database starts beside the application context, which
 * waits for it only at the end. Beans carry their whole class name, so that two rooms may use the same word: each has
 * its own {@code RoleStore}.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class WaslApplication {

  public static void main(String[] args) {
    String command = CommandMode.asked(args);
    if (command != null) {
      System.exit(CommandMode.run(WaslApplication.class, command, args));
    }
    var application = new SpringApplication(WaslApplication.class);
    application.addInitializers(new DatabaseAtStart());
    application.run(args);
  }
}
