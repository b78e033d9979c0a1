package org.wasl.files.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The contents, in {@code files/} of the data folder, each under a random name of 32 hex digits: what a
 * sender writes never becomes a path. Open to the account that runs Wasl only.
 */
@Component
class ContentFolder {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final FileAttribute<?> OURS_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private final Path data;
  private final Path root;

  ContentFolder(@Value("${wasl.data:data}") String data) {
    this.data = Path.of(data);
    this.root = this.data.resolve("files");
  }

  /** Writes the content so that neither a crash nor a power cut loses it, and says under which name. */
  String write(byte[] content) {
    String name = HexFormat.of().formatHex(random());
    try {
      Path half = root.resolve(name + ".half");
      Path folder = folder(name);
      makeFolders(folder);
      try (var channel = FileChannel.open(half, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        for (var left = ByteBuffer.wrap(content); left.hasRemaining();) {
          channel.write(left);
        }
        channel.force(true);
      }
      Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      sync(folder);
      return name;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** The content; empty where there is none of that name. */
  Optional<byte[]> read(String name) {
    try {
      return Optional.of(Files.readAllBytes(place(name)));
    } catch (NoSuchFileException lost) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Names written before that moment, half-written ones included; no order. */
  List<String> olderThan(Instant moment) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(root, 2)) {
      return all.filter(Files::isRegularFile).filter(each -> isOlder(each, moment))
          .map(each -> each.getFileName().toString()).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Removes what stands under that name, or was only half written under it. */
  void remove(String name) {
    try {
      Files.deleteIfExists(name.endsWith(".half") ? root.resolve(name) : place(name));
    } catch (IOException stays) {
      throw new UncheckedIOException(stays);
    }
  }

  /** Where it stands: 256 folders by the first two digits. A name of ours or an error. */
  Path place(String name) {
    if (!name.matches("[0-9a-f]{32}")) {
      throw new IllegalArgumentException("not a name of ours");
    }
    return folder(name).resolve(name);
  }

  private Path folder(String name) {
    return root.resolve(name.substring(0, 2));
  }

  private void makeFolders(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, OURS_ONLY);
      sync(root);
      sync(data);
    }
  }

  /** A name in a folder outlives a power cut only once the folder itself is on disk. */
  private static void sync(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static boolean isOlder(Path file, Instant moment) {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
    } catch (IOException gone) {
      return false;
    }
  }

  private static byte[] random() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
