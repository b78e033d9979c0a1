package org.wasl.postgres.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import org.wasl.postgres.DatabaseRefused;

/**
 * The server's own programs, unpacked.
 *
 * @param home holds {@code bin}, {@code lib} and {@code share}; readable by every account
 */
public record PostgresBinaries(Path home) {

  private static final String ARCHIVE = "postgres-linux-x86_64.txz";

  /** Those on the class path, unpacked once per machine and content; about two seconds the first time. */
  public static PostgresBinaries unpacked() {
    URL archive = PostgresBinaries.class.getClassLoader().getResource(ARCHIVE);
    if (archive == null || !System.getProperty("os.arch").equals("amd64")) {
      throw new DatabaseRefused("Wasl carries PostgreSQL for Linux on 64-bit Intel and AMD only."
          + " On this machine, give it a database of your own with --db.");
    }
    return unpacked(archive);
  }

  /** Those in another jar of the same make; for trying older servers. */
  public static PostgresBinaries unpacked(Path jar) {
    return unpacked(URI.create("jar:" + jar.toUri() + "!/" + ARCHIVE));
  }

  private static PostgresBinaries unpacked(URI archive) {
    try {
      return unpacked(archive.toURL());
    } catch (IOException unreadable) {
      throw new DatabaseRefused("The packaged PostgreSQL cannot be read: " + unreadable.getMessage(), unreadable);
    }
  }

  private static PostgresBinaries unpacked(URL archive) {
    try {
      var connection = (JarURLConnection) archive.openConnection();
      var entry = connection.getJarEntry();
      Path home = SharedPlace.forPrograms()
          .resolve("postgres-%08x-%d".formatted(entry.getCrc(), entry.getSize()));
      if (!Files.isDirectory(home)) {
        unpack(connection, home);
      }
      return new PostgresBinaries(home);
    } catch (IOException failed) {
      throw new DatabaseRefused("The packaged PostgreSQL cannot be unpacked: " + failed.getMessage(), failed);
    }
  }

  /** Into a folder of its own first, so that nobody ever sees half of it. */
  private static void unpack(JarURLConnection connection, Path home) throws IOException {
    Path half = Files.createTempDirectory(home.getParent(), "unpacking-");
    try (var in = connection.getInputStream()) {
      unpack(in, half);
      Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
      Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException taken) {
      if (!Files.isDirectory(home)) {
        throw taken;
      }
    } finally {
      FileTree.delete(half);
    }
  }

  private static void unpack(InputStream in, Path into) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
          throw new IOException("an entry leaves the folder: " + entry.getName());
        }
        write(tar, entry, target);
      }
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
    if (entry.isDirectory()) {
      FileTree.createOpenDirectories(target);
      return;
    }
    FileTree.createOpenDirectories(Objects.requireNonNull(target.getParent()));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    boolean program = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(target,
        PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
  }

  /** Absolute path of one of {@code initdb} and {@code postgres}. */
  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  /** 18, 15, … as the server's own files say. */
  int majorVersion() {
    try (var lines = Files.lines(home.resolve("share/postgresql/postgres.bki"))) {
      return Integer.parseInt(lines.findFirst().orElseThrow().replaceAll("\\D+", ""));
    } catch (IOException missing) {
      throw new DatabaseRefused("The unpacked PostgreSQL in " + home + " is not whole; delete that folder.", missing);
    }
  }
}
