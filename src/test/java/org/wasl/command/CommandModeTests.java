package org.wasl.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasl.postgres.embedded.EmbeddedPostgres;
import org.wasl.postgres.start.Schema;

/** One data folder, first with nothing in it, then with Wasl's database running on it. */
class CommandModeTests {

  @TempDir Path data;

  /** Stands for the whole application: the database and one command. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @ComponentScan("org.wasl.postgres.start")
  @Import(CommandUnderWay.class)
  static class OneCommand {
    @Bean
    Command count(JdbcClient jdbc) {
      return new Command() {
        @Override
        public String name() {
          return "count";
        }

        @Override
        public int run(Arguments arguments) {
          assertThat(arguments.given()).containsExactly("--deep", "x y");
          return 40 + jdbc.sql("select count(*) from branch").query(Integer.class).single();
        }
      };
    }
  }

  private int count() {
    return CommandMode.run(OneCommand.class, "count",
        new String[] {"--wasl.command=count", "--wasl.data=" + data, "--", "--deep", "x y"});
  }

  @Test
  void it_works_whether_or_not_wasl_runs_on_the_folder_and_makes_the_schema_where_there_is_none() {
    int alone = count();
    assertThat(alone).isEqualTo(47);
    try (var running = EmbeddedPostgres.start(data, "UTC")) {
      Schema.bringUpToDate(running.database());
      assertThat(count()).isEqualTo(47);
      assertThat(running.pid()).satisfies(pid -> assertThat(ProcessHandle.of(pid)).isPresent());
    }
    assertThat(count()).isEqualTo(47);
  }

  @Test
  void only_what_stands_before_the_two_dashes_asks_for_a_command() {
    assertThat(CommandMode.asked(new String[] {"--x", "--wasl.command=seed"})).isEqualTo("seed");
    assertThat(CommandMode.asked(new String[] {"--x", "--", "--wasl.command=seed"})).isNull();
  }
}
