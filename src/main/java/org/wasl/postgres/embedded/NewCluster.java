package org.wasl.postgres.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wasl.postgres.Database;
import org.wasl.postgres.DatabaseRefused;

/** Makes an empty cluster with its roles and its database; it appears whole or not at all. */
final class NewCluster {

  /** As the two roles, by password, from this machine; the superuser not at all. */
  private static final String WHO_MAY_COME_IN = """
      # type  database  user                  address       method
      host    wasl      wasl_owner,wasl_app   127.0.0.1/32  scram-sha-256
      """;

  private final PostgresBinaries binaries;
  private final ServerAccount maker = ServerAccount.making();

  NewCluster(PostgresBinaries binaries) {
    this.binaries = binaries;
  }

  void make(DataFolder data) {
    try {
      Path half = data.halfMade();
      hand(half, maker.uid());
      initdb(half);
      Files.writeString(half.resolve("postgresql.conf"), MachineShare.ofThisMachine().lines(), StandardOpenOption.APPEND);
      var keys = Keys.made();
      provision(half, keys);
      Files.writeString(half.resolve("pg_hba.conf"), WHO_MAY_COME_IN);
      keys.keep(half);
      hand(half, ServerAccount.owning(data.cluster()).uid());
      Files.move(half, data.cluster(), StandardCopyOption.ATOMIC_MOVE);
      sync(data.folder());
    } catch (IOException | InterruptedException failed) {
      throw new DatabaseRefused("No database could be made in " + data + ": " + failed.getMessage(), failed);
    }
  }

  private void hand(Path folder, int uid) throws IOException {
    if (maker.dropped()) {
      FileTree.give(folder, uid);
    }
  }

  private void initdb(Path cluster) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(binaries.program("initdb"), "-D", ServerAccount.CLUSTER, "-U", "postgres",
        "-E", "UTF8", "--data-checksums", "--auth=reject"));
    command.addAll(binaries.majorVersion() >= 17
        // What a letter is, trigrams and word search ask the C library, whatever the provider.
        ? List.of("--locale=C", "--lc-ctype=C.UTF-8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")
        : List.of("--locale=C.UTF-8"));
    run(cluster, command, "");
  }

  /** By the single-user server: nobody can come in before the passwords stand. One statement per line. */
  private void provision(Path cluster, Keys keys) throws IOException, InterruptedException {
    run(cluster, List.of(binaries.program("postgres"), "--single", "-D", ServerAccount.CLUSTER, "postgres"), """
        create role wasl_owner login password '%s'
        create role %s login password '%s'
        grant %s to wasl_owner
        create database wasl owner wasl_owner
        revoke all on database wasl from public
        grant connect on database wasl to %s
        """.formatted(keys.owner(), Database.APPLICATION_ROLE, keys.application(), Database.APPLICATION_ROLE,
        Database.APPLICATION_ROLE));
  }

  private void run(Path cluster, List<String> command, String input) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(maker.run(command)).directory(cluster.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(Map.of("PATH", "/usr/bin:/bin", "LC_ALL", "C", "TZ", "UTC"));
    Process process = builder.start();
    try (var in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0 || said.contains("ERROR:")) {
      throw new IOException(said.strip());
    }
  }

  private static void sync(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
