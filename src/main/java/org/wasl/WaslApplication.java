package org.wasl;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Wasl. The embedded database, where one is used, is started before the application context needs it. */
@EnableScheduling
@SpringBootApplication
public class WaslApplication {

  public static void main(String[] args) {
    SpringApplication.run(WaslApplication.class, args);
  }
}
