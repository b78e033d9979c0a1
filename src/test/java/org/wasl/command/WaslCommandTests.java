package org.wasl.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./wasl} says before it builds or starts anything. */
class WaslCommandTests {

  private record Outcome(int status, String said) {}

  @Test
  void every_command_of_the_contract_is_in_the_help() throws Exception {
    assertThat(wasl("help").said()).contains("--demo", "--port", "--data", "--db", "--smtp-port")
        .contains("test", "screens", "bench", "verify", "import", "seed", "backup", "restore", "check-journal");
    assertThat(wasl().status()).isZero();
  }

  @Test
  void what_it_does_not_know_is_refused_by_name_and_with_status_2() throws Exception {
    for (var call : List.of(List.of("nonsense"), List.of("run", "--nonsense"), List.of("run", "--port"),
        List.of("run", "--port="), List.of("run", "--port", "abc"), List.of("run", "--port=70000"),
        List.of("run", "--demo=yes"))) {
      var outcome = wasl(call.toArray(String[]::new));
      assertThat(outcome.status()).as(call.toString()).isEqualTo(2);
      assertThat(outcome.said()).contains("./wasl help");
    }
  }

  @Test
  void only_a_jdk_25_will_do(@TempDir Path places) throws Exception {
    Path old = Files.createDirectories(places.resolve("jdk-17/bin")).getParent();
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
    Path newer = Files.createDirectories(places.resolve("jdk-25/bin")).getParent();
    Files.writeString(newer.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"25.0.3\"\n");
    for (Path jdk : List.of(old, newer)) {
      assertThat(Files.createFile(jdk.resolve("bin/javac")).toFile().setExecutable(true)).isTrue();
    }
    String script = "source <(sed -n '/^is_jdk_25/p' wasl); is_jdk_25 ";
    assertThat(bash(script + old).status()).isNotZero();
    assertThat(bash(script + newer).status()).isZero();
  }

  @Test
  void the_script_is_sound_and_trains_with_the_flags_it_runs_with() throws Exception {
    assertThat(new ProcessBuilder("bash", "-n", "wasl").start().waitFor()).isZero();
    String script = Files.readString(Path.of("wasl"));
    assertThat(script.lines().filter(line -> line.contains("-jar \"$app/wasl.jar\"") || line.contains("AOTCacheOutput"))
        .filter(line -> line.contains("java ")).toList())
        .isNotEmpty().allSatisfy(line -> assertThat(line).contains("${java_flags[@]}"));
  }

  private static Outcome wasl(String... arguments) throws Exception {
    return outcome(Stream.concat(Stream.of("./wasl"), Stream.of(arguments)).toList());
  }

  private static Outcome bash(String script) throws Exception {
    return outcome(List.of("bash", "-c", script));
  }

  private static Outcome outcome(List<String> command) throws Exception {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), said);
  }
}
