package registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that ran to its end, looked at five times a second.
 *
 * @param cpu seconds of processor time of the program itself
 * @param cpuOfOthers of what it started: its database, as far as it was seen
 * @param residentMegabytes the most that the program had at once, by the kernel's own count
 * @param allMegabytes with its database's, shared pages counted once
 */
record Watched(int status, double seconds, double cpu, double cpuOfOthers, long residentMegabytes, long allMegabytes) {

  private static final double TICKS = 100;

  static Watched run(List<String> command, Path said) throws IOException, InterruptedException {
    long began = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    Map<Long, Long> ticks = new HashMap<>();
    long resident = 0;
    long all = 0;
    while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
      long now = sum(process.toHandle(), ticks);
      for (ProcessHandle each : process.descendants().toList()) {
        now += sum(each, ticks);
      }
      all = Math.max(all, now);
      resident = Math.max(resident, kilobytes(process.pid(), "status", "VmHWM:"));
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    long own = ticks.getOrDefault(process.pid(), 0L);
    long others = ticks.values().stream().mapToLong(Long::longValue).sum() - own;
    return new Watched(process.exitValue(), seconds, own / TICKS, others / TICKS, resident / 1024, all / 1024);
  }

  private static long sum(ProcessHandle process, Map<Long, Long> ticks) {
    try {
      String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      ticks.put(process.pid(), Long.parseLong(fields[11]) + Long.parseLong(fields[12]));
    } catch (IOException gone) {
      return 0;
    }
    return kilobytes(process.pid(), "smaps_rollup", "Pss:");
  }

  private static long kilobytes(long pid, String file, String name) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/" + file)).stream().filter(line -> line.startsWith(name))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum();
    } catch (IOException gone) {
      return 0;
    }
  }
}
