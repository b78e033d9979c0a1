package registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A command that ran to its end: how long, how much of the processors, and how much memory at most.
 *
 * @param cpuSeconds of the program alone, without its database
 * @param residentMb of the program alone, as the kernel counted it
 * @param togetherMb with its database's processes, shared pages counted once
 */
record Ran(double seconds, double cpuSeconds, long residentMb, long togetherMb) {

  /**
   * A command of the application in words, for a process that ends when this one does. The beans of the one that serves
   * were worked out when it was built; a command has others, so the flag that says so goes.
   */
  static List<String> words(List<String> program, String name, Path data, List<String> words) {
    List<String> all = new ArrayList<>(List.of("setpriv", "--pdeathsig=TERM"));
    program.stream().filter(each -> !each.startsWith("-Dspring.aot")).forEach(all::add);
    all.addAll(List.of("--wasl.command=" + name, "--wasl.data=" + data, "--"));
    all.addAll(words);
    return all;
  }

  /** Runs a command of the application on a folder; throws when it fails. */
  static Ran command(List<String> program, String name, Path data, List<String> words)
      throws IOException, InterruptedException {
    var builder = new ProcessBuilder(words(program, name, data, words)).redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().remove("WASL_DB");
    long began = System.nanoTime();
    Process process = builder.start();
    double cpu = 0;
    long resident = 0;
    long together = 0;
    while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
      cpu = Math.max(cpu, process.toHandle().info().totalCpuDuration().map(each -> each.toMillis() / 1e3).orElse(0.0));
      resident = Math.max(resident, kilobytes(process.pid(), "status", "VmHWM:"));
      together = Math.max(together, together(process.toHandle()));
    }
    if (process.exitValue() != 0) {
      throw new IOException(name + " ended with " + process.exitValue());
    }
    return new Ran(Times.round((System.nanoTime() - began) / 1e9), cpu, resident / 1024, together / 1024);
  }

  private static long together(ProcessHandle process) {
    long sum = kilobytes(process.pid(), "smaps_rollup", "Pss:");
    for (ProcessHandle each : process.descendants().toList()) {
      sum += kilobytes(each.pid(), "smaps_rollup", "Pss:");
    }
    return sum;
  }

  private static long kilobytes(long pid, String file, String what) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/" + file)).stream().filter(line -> line.startsWith(what))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum();
    } catch (IOException gone) {
      return 0;
    }
  }
}
