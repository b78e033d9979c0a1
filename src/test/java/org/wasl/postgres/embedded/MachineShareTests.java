package org.wasl.postgres.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineShareTests {

  @ParameterizedTest
  @CsvSource({"512, 128", "4096, 512", "24576, 1024"})
  void an_eighth_of_the_memory_within_limits_is_the_database_s(long megabytes, int share) {
    assertThat(new MachineShare(megabytes << 20).lines()).contains("shared_buffers = " + share + "MB\n");
  }
}
