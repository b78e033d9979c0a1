package org.wasl.parties.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Refused;

/** Tables sent in by page, in {@code imports/} of the data folder until they are taken; open to our account only. */
@Component
class SentFiles {

  private final Path folder;

  SentFiles(@Value("${wasl.data:data}") String data) {
    this.folder = Path.of(data).resolve("imports");
  }

  /** Keeps what is read under the id of an import, whole or not at all. */
  Path keep(ImportId id, InputStream content) {
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
      Path half = folder.resolve(id + ".half");
      Files.copy(content, half, StandardCopyOption.REPLACE_EXISTING);
      return Files.move(half, folder.resolve(id.toString()), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** The file; 422 {@code import-gone} where it is not there any more. */
  Path of(ImportId id) {
    Path file = folder.resolve(id.toString());
    if (!Files.isReadable(file)) {
      throw Refused.rule("import-gone");
    }
    return file;
  }

  boolean has(ImportId id) {
    return Files.isReadable(folder.resolve(id.toString()));
  }

  void remove(ImportId id) {
    try {
      Files.deleteIfExists(folder.resolve(id.toString()));
    } catch (IOException stays) {
      throw new UncheckedIOException(stays);
    }
  }
}
