package org.wasl.postgres.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@link Keeper} in a JVM of its own. */
final class KeeperProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader said;

  private KeeperProcess(Process process) {
    this.process = process;
    this.said = process.inputReader(StandardCharsets.UTF_8);
  }

  static KeeperProcess on(Path folder, String... options) throws IOException {
    return start(List.of(), System.getProperty("java.class.path"), folder, Path.of("/nowhere"), options);
  }

  /** As an account other than root; the programs go into a cache of its own. */
  static KeeperProcess as(int uid, Path classPath, Path cache, Path folder) throws IOException {
    return start(List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups"),
        classPath + "/classes:" + classPath + "/*", folder, cache);
  }

  private static KeeperProcess start(List<String> before, String classPath, Path folder, Path cache,
      String... options) throws IOException {
    var command = new ArrayList<>(before);
    command.addAll(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx64m", "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1", "-cp", classPath, Keeper.class.getName(), folder.toString()));
    command.addAll(List.of(options));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    if (Files.exists(cache)) {
      builder.environment().put("WASL_CACHE", cache.toString());
    }
    return new KeeperProcess(builder.start());
  }

  /** What {@link Keeper} needs, copied to where any account can read it. */
  static void copyClassPath(Path into) throws Exception {
    var needed = List.of(Keeper.class, EmbeddedPostgres.class, org.postgresql.Driver.class,
        org.apache.commons.compress.archivers.tar.TarArchiveEntry.class, org.tukaani.xz.XZInputStream.class,
        org.slf4j.Logger.class, org.apache.commons.io.IOUtils.class, org.apache.commons.lang3.ArrayFill.class);
    Files.createDirectories(into.resolve("classes"));
    for (Class<?> each : needed) {
      Path from = Path.of(each.getProtectionDomain().getCodeSource().getLocation().toURI());
      copy(from, Files.isDirectory(from) ? into.resolve("classes") : into.resolve(from.getFileName()));
    }
    String jar = KeeperProcess.class.getClassLoader().getResource("postgres-linux-x86_64.txz").getPath();
    copy(Path.of(java.net.URI.create(jar.substring(0, jar.indexOf('!')))), into.resolve("postgres.jar"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.filter(path -> Files.isDirectory(path) || wanted(from, path)).toList()) {
        Path target = to.resolve(from.relativize(each).toString());
        if (!Files.exists(target)) {
          Files.copy(each, target);
        }
      }
    }
  }

  private static boolean wanted(Path from, Path path) {
    return Files.isRegularFile(from) || path.toString().contains("/org/wasl/postgres/");
  }

  /** The next line that begins with the word, without it. Throws with all that was said where none comes. */
  String next(String word) throws IOException {
    var before = new ArrayList<String>();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith(word + " ")) {
        return line.substring(word.length() + 1);
      }
      before.add(line);
    }
    throw new AssertionError("said no “" + word + "” but: " + String.join("\n", before));
  }

  /** Ends it in the hardest way; the numbers it had said by then. */
  List<Long> kill() throws IOException {
    process.toHandle().destroyForcibly(); // unlike the process, it leaves what was said readable
    return said.lines().filter(line -> line.startsWith("kept ")).map(line -> Long.parseLong(line.substring(5)))
        .collect(Collectors.toList());
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
