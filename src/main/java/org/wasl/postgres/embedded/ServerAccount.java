package org.wasl.postgres.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The account the server's programs run as. PostgreSQL refuses root, so root hands over to an account that nobody
 * else uses; an ordinary user stays as he is.
 *
 * @param uid number of the account, used for its group too
 * @param dropped whether we are root and hand over
 */
record ServerAccount(int uid, boolean dropped) {

  /**
   * The cluster, as the programs are told it: the folder they were started in, held open. The account need not be able
   * to pass the folders above it; we open it as ourselves, and it goes on from there.
   */
  static final String CLUSTER = "/proc/self/fd/9";

  /** Below 65,536, which containers map, and outside every range that Debian or systemd give away. */
  private static final int NOBODY_ELSE = 65_525;

  /** {@code initdb} looks its account up by name, so that it needs one that is listed. */
  private static final int NOBODY = 65_534;

  /** The account that owns the cluster already, or the one to give a new cluster to. */
  static ServerAccount owning(Path cluster) {
    if (!isRoot()) {
      return new ServerAccount(ownUid(), false);
    }
    int owner = Files.isDirectory(cluster) ? ownerOf(cluster) : 0;
    return new ServerAccount(owner == 0 ? NOBODY_ELSE : owner, true);
  }

  /** The account that may run {@code initdb} and the single-user server. */
  static ServerAccount making() {
    return isRoot() ? new ServerAccount(NOBODY, true) : new ServerAccount(ownUid(), false);
  }

  static boolean isRoot() {
    return ownUid() == 0;
  }

  static int ownUid() {
    return ownerOf(Path.of("/proc/self"));
  }

  static int ownerOf(Path path) {
    try {
      return (int) Files.getAttribute(path, "unix:uid",
          path.startsWith("/proc") ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The command as this account, to be started in the cluster's folder; it dies with us even when we are killed. */
  List<String> run(List<String> command) {
    var all = new ArrayList<>(List.of("sh", "-c", "exec 9<. && cd / && exec \"$@\"", "sh",
        "setsid", "setpriv", "--no-new-privs", "--pdeathsig=INT"));
    if (dropped) {
      all.addAll(List.of("--reuid=" + uid, "--regid=" + uid, "--clear-groups"));
    }
    // The signal is set by now; had we died before, our child would have another parent already.
    all.addAll(List.of("sh", "-c", "[ \"$PPID\" = \"$0\" ] && exec \"$@\"",
        String.valueOf(ProcessHandle.current().pid())));
    all.addAll(command);
    return all;
  }
}
