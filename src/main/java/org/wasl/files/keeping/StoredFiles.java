package org.wasl.files.keeping;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.files.FileAccess;
import org.wasl.files.FilePermissions;
import org.wasl.files.Files;
import org.wasl.files.StoredFile;
import org.wasl.files.pictures.CleanPicture;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Uuid7;

/** Keeps files: content first, then its row, so that a row never points at nothing. */
@Component
class StoredFiles implements Files {

  static final int MOST_BYTES = MOST_MEGABYTES << 20;

  private final ContentFolder folder;
  private final FileStore store;
  private final CleanPicture pictures;
  private final Journal journal;
  private final ObjectProvider<FileAccess> doors;
  private final Clock clock;

  StoredFiles(ContentFolder folder, FileStore store, CleanPicture pictures, Journal journal,
      ObjectProvider<FileAccess> doors, Clock clock) {
    this.folder = folder;
    this.store = store;
    this.pictures = pictures;
    this.journal = journal;
    this.doors = doors;
    this.clock = clock;
  }

  @Override
  @Transactional
  public StoredFile keep(Actor actor, String name, byte[] content) {
    actor.must(FilePermissions.UPLOAD);
    FileType type = accepted(content);
    FileRow row = type.picture().isEmpty() ? asItIs(actor, name, type, content)
        : anew(actor, name, pictures.of(content, type.picture().get()));
    store.add(row);
    journal.record(actor, Entry.of("files.kept", "file", row.file().id()).saying(row.file().type()));
    return row.file();
  }

  private FileRow asItIs(Actor actor, String name, FileType type, byte[] content) {
    var file = new StoredFile(
        Uuid7.next(), type.named(FileName.of(name)), type.mediaType(), content.length, null);
    return new FileRow(file, folder.write(content), sha256(content), null, actor.id().value(), clock.instant());
  }

  private FileRow anew(Actor actor, String name, CleanPicture.Clean picture) {
    FileType type = picture.format().equals("png") ? FileType.PNG : FileType.JPEG;
    var file = new StoredFile(Uuid7.next(), type.named(FileName.of(name)), type.mediaType(),
        picture.content().length, new StoredFile.Shape(picture.width(), picture.height()));
    var small = new FileRow.Thumbnail(folder.write(picture.thumbnail()), sha256(picture.thumbnail()));
    return new FileRow(file, folder.write(picture.content()), sha256(picture.content()), small, actor.id().value(),
        clock.instant());
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

  @Override
  public Map<UUID, StoredFile> ofRecord(Actor actor, Collection<UUID> fileIds) {
    return store.find(fileIds).stream()
        .collect(Collectors.toMap(row -> row.file().id(), FileRow::file));
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
