package org.wasl.postgres.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.wasl.TestDatabase;

@Tag("store")
class MigrationsTests {

  @Test
  void applied_migrations_are_known_again_and_others_are_not() throws Exception {
    try (var connection = TestDatabase.get().owner().open()) {
      assertThat(Migrations.onTheClassPath().wereAppliedTo(connection)).isTrue();
      assertThat(new Migrations("Wasl, migrations of another build").wereAppliedTo(connection)).isFalse();
    }
  }
}
