package org.wasl;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Wasl. The embedded database, where one is used, is started before the application context needs it. */
@SpringBootApplication
public class WaslApplication {

  public static void main(String[] args) {
    SpringApplication.run(WaslApplication.class, args);
  }
}
