package org.wasl.files.keeping;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.files.FileAccess;
import org.wasl.files.FilePermissions;
import org.wasl.files.Files;
import org.wasl.files.StoredFile;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Uuid7;

/** Keeps files: content first, then its row, so that a row never points at nothing. */
@Component
class StoredFiles implements Files {

  static final int MOST_MEGABYTES = 10;
  static final int MOST_BYTES = MOST_MEGABYTES << 20;

  private final ContentFolder folder;
  private final FileStore store;
  private final Journal journal;
  private final ObjectProvider<FileAccess> doors;
  private final Clock clock;

  StoredFiles(ContentFolder folder, FileStore store, Journal journal, ObjectProvider<FileAccess> doors,
      Clock clock) {
    this.folder = folder;
    this.store = store;
    this.journal = journal;
    this.doors = doors;
    this.clock = clock;
  }

  @Override
  @Transactional
  public StoredFile keep(Actor actor, String name, byte[] content) {
    actor.must(FilePermissions.UPLOAD);
    FileType type = accepted(content);
    var file = new StoredFile(Uuid7.next(), type.named(FileName.of(name)), type.mediaType(), content.length);
    String place = folder.write(content);
    store.add(new FileRow(file, place, sha256(content), actor.id().value(), clock.instant()));
    journal.record(actor, Entry.of("files.kept", "file", file.id()).saying(file.type()));
    return file;
  }

  private static FileType accepted(byte[] content) {
    if (content.length == 0) {
      throw Refused.field("file", "file-empty");
    }
    if (content.length > MOST_BYTES) {
      throw Refused.of(Refused.Kind.TOO_LARGE, "file-too-large", MOST_MEGABYTES);
    }
    return FileType.of(content).orElseThrow(() -> Refused.field("file", "file-type"));
  }

  @Override
  public void mustExist(Actor actor, UUID fileId) {
    if (visible(actor, fileId).isEmpty()) {
      throw Refused.field("fileId", "file-unknown");
    }
  }

  @Override
  public StoredFile find(Actor actor, UUID fileId) {
    return row(actor, fileId).file();
  }

  /** The row, or 404 for whoever may not see it. */
  FileRow row(Actor actor, UUID fileId) {
    return visible(actor, fileId).orElseThrow(Refused::absent);
  }

  private Optional<FileRow> visible(Actor actor, UUID fileId) {
    return store.find(fileId)
        .filter(row -> row.uploadedBy().equals(actor.id().value()) || isLetIn(actor, fileId));
  }

  private boolean isLetIn(Actor actor, UUID fileId) {
    List<FileAccess> all = doors.stream().toList();
    return all.stream().anyMatch(door -> door.maySee(actor, fileId));
  }

  static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
