package org.wasl.postgres.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Where unpacked programs are kept between runs. */
final class SharedPlace {

  private SharedPlace() {}

  /**
   * A folder that exists, is ours alone to write to, and, for root, open to the account the server runs as.
   * {@code WASL_CACHE} names another; without it root keeps things under {@code /var/cache}, others in their own
   * cache folder, and whoever has neither in the temporary folder.
   */
  static Path forPrograms() throws IOException {
    for (Path place : places()) {
      if (usable(place)) {
        return place;
      }
    }
    throw new IOException("no folder to keep programs in; name one with WASL_CACHE");
  }

  private static List<Path> places() {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"), "wasl-" + ServerAccount.ownUid());
    String given = System.getenv("WASL_CACHE");
    if (given != null) {
      return List.of(Path.of(given));
    }
    if (ServerAccount.isRoot()) {
      return List.of(Path.of("/var/cache/wasl"), Path.of("/var/tmp/wasl-0"), temporary);
    }
    String caches = System.getenv("XDG_CACHE_HOME");
    Path home = Path.of(System.getProperty("user.home"));
    if (caches == null && !Files.isWritable(home)) {
      return List.of(temporary);
    }
    return List.of((caches == null ? home.resolve(".cache") : Path.of(caches)).resolve("wasl"), temporary);
  }

  private static boolean usable(Path place) {
    try {
      FileTree.createOpenDirectories(place);
      boolean ours = ServerAccount.ownerOf(place) == ServerAccount.ownUid();
      var rights = Files.getPosixFilePermissions(place, LinkOption.NOFOLLOW_LINKS).toString();
      return ours && Files.isWritable(place)
          && !rights.contains("GROUP_WRITE") && !rights.contains("OTHERS_WRITE");
    } catch (IOException | UnsupportedOperationException unusable) {
      return false;
    }
  }
}
