package org.wasl.postgres.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

/** Whole folders at a time. */
final class FileTree {

  private FileTree() {}

  /** With every right taken from group and others; an existing folder is left as it is. */
  static void createPrivateDirectory(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
  }

  /** Passable and readable for all whatever the umask; existing folders are left as they are. */
  static void createOpenDirectories(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (folder.getParent() != null) {
      createOpenDirectories(folder.getParent());
    }
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Gives everything in it, and itself, to another account. Only root may. */
  static void give(Path folder, int uid) throws IOException {
    for (Path each : everythingIn(folder)) {
      Files.setAttribute(each, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
      Files.setAttribute(each, "unix:gid", uid, LinkOption.NOFOLLOW_LINKS);
    }
  }

  /** With everything in it; nothing happens where there is none. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      for (Path each : everythingIn(folder)) {
        Files.delete(each);
      }
    }
  }

  /** What a folder holds comes before the folder. */
  private static List<Path> everythingIn(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      return all.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
