package org.wasl.house;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.wasl.WaslApplication;

/** Arrows run down the floors only: each module uses what it declares, and of others only what they offer. */
class ModularityTests {

  /** The compiled templates draw what any room hands them; they are written by the build, not by us. */
  private static final ApplicationModules MODULES = ApplicationModules.of(WaslApplication.class,
      JavaClass.Predicates.resideInAPackage("org.wasl.templates.."));

  @Test
  void every_module_keeps_its_walls() {
    MODULES.verify();
  }
}
