package org.wasl.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
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
    assertThat(MODULES.stream().count()).isEqualTo(Rooms.all().size());
    MODULES.verify();
  }

  @Test
  void a_planted_room_that_breaks_its_walls_is_caught() {
    ImportOption everything = location -> true;
    var planted = ApplicationModules.of("org.wasl.house.planted.rooms", everything);

    assertThat(planted.detectViolations().getMessages())
        .anyMatch(each -> each.startsWith("Module 'left' depends on module 'right'") && each.contains("Allowed targets: none"))
        .anyMatch(each -> each.startsWith("Module 'middle' depends on non-exposed type") && each.contains("inside.Secret"));
  }
}
