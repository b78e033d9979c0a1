package org.wasl.postgres.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wasl.postgres.DatabaseRefused;

/**
 * The folder given with {@code --data}, claimed by this process until closed. A claim ends with the process, however
 * that ends.
 */
final class DataFolder implements AutoCloseable {

  /** Another process has it. */
  static final class Taken extends DatabaseRefused {
    Taken(String sentence) {
      super(sentence);
    }
  }

  /** Closing any channel on a file lets go of the process's lock on it: the second claim must not get so far. */
  private static final Set<Path> OURS = new HashSet<>();

  private static final long LONG_LOG = 10_000_000;

  private final Path folder;
  private final FileChannel channel;

  private DataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** Made where absent, closed to others. Throws {@link DatabaseRefused} where another process has it. */
  static DataFolder claim(Path given) {
    try {
      FileTree.createPrivateDirectory(given);
      Path folder = given.toRealPath();
      synchronized (OURS) {
        if (!OURS.add(folder)) {
          throw taken(folder, String.valueOf(ProcessHandle.current().pid()));
        }
      }
      return locked(folder);
    } catch (IOException unusable) {
      throw new DatabaseRefused("The data folder " + given.toAbsolutePath() + " cannot be used: "
          + reason(unusable) + ". Give another one with --data.", unusable);
    }
  }

  private static DataFolder locked(Path folder) throws IOException {
    boolean claimed = false;
    @Nullable FileChannel channel = null;
    try {
      channel = FileChannel.open(folder.resolve("wasl.lock"),
          StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw taken(folder, Files.readString(folder.resolve("wasl.lock")).strip());
      }
      channel.truncate(0);
      channel.write(StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + "\n"));
      claimed = true;
      return new DataFolder(folder, channel);
    } finally {
      if (!claimed) {
        letGo(folder, channel);
      }
    }
  }

  private static Taken taken(Path folder, String process) {
    return new Taken("Wasl is already running on the data folder " + folder + " (process " + process
        + "). Stop it first, or give another folder with --data.");
  }

  private static String reason(IOException problem) {
    return problem instanceof java.nio.file.AccessDeniedException
        ? "this account may not read or write it" : String.valueOf(problem.getMessage());
  }

  private static void letGo(Path folder, @Nullable FileChannel channel) throws IOException {
    if (channel != null) {
      channel.close();
    }
    synchronized (OURS) {
      OURS.remove(folder);
    }
  }

  Path folder() {
    return folder;
  }

  Path cluster() {
    return folder.resolve("postgres");
  }

  /** What the server itself has to say. */
  Path log() {
    return folder.resolve("postgres.log");
  }

  /** An over-long log makes room for a new one, one being kept; nobody else may read it. */
  void prepareLog() throws IOException {
    if (Files.exists(log()) && Files.size(log()) > LONG_LOG) {
      Files.move(log(), folder.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
    if (Files.notExists(log())) {
      Files.createFile(log(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
  }

  /** Whether a cluster was made here before; a half-made one does not count. */
  boolean hasCluster() {
    return Files.exists(cluster());
  }

  /** An empty closed folder beside the cluster, older leftovers being cleared away. */
  Path halfMade() throws IOException {
    Path half = folder.resolve("postgres.half-made");
    FileTree.delete(half);
    FileTree.createPrivateDirectory(half);
    return half;
  }

  @Override
  public void close() {
    try {
      letGo(folder, channel);
    } catch (IOException ignored) {
      // The claim ends with the process at the latest.
    }
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
