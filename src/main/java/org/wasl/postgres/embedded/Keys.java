package org.wasl.postgres.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import org.wasl.postgres.DatabaseRefused;

/**
 * The passwords of the two roles that may come in: made at random with the cluster and kept inside it, readable only
 * by the server's account.
 */
record Keys(String owner, String application) {

  private static final String FILE = "wasl.keys";

  static Keys made() {
    return new Keys(random(), random());
  }

  private static String random() {
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  void keep(Path cluster) throws IOException {
    Path file = cluster.resolve(FILE);
    Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, "owner=" + owner + "\napplication=" + application + "\n");
  }

  static Keys of(Path cluster) {
    var kept = new Properties();
    try (var in = Files.newBufferedReader(cluster.resolve(FILE))) {
      kept.load(in);
      return new Keys(kept.getProperty("owner"), kept.getProperty("application"));
    } catch (IOException missing) {
      throw new DatabaseRefused("The folder " + cluster + " is not one that this account may open as Wasl's"
          + " database: " + missing.getMessage() + " cannot be read.", missing);
    }
  }
}
