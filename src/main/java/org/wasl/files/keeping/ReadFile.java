package org.wasl.files.keeping;

import java.security.MessageDigest;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.files.StoredFile;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;

/** Hands a file out, and writes down that it was read, before a byte leaves. */
@Component
class ReadFile {

  private static final Logger LOG = LoggerFactory.getLogger(ReadFile.class);

  private final StoredFiles files;
  private final ContentFolder folder;
  private final Journal journal;

  ReadFile(StoredFiles files, ContentFolder folder, Journal journal) {
    this.files = files;
    this.folder = folder;
    this.journal = journal;
  }

  /** A file with its content. */
  record Opened(StoredFile file, byte[] content) {}

  /**
   * 404 for whoever may not see it; {@code file-damaged} when the content is gone or is not what was
   * kept.
   */
  @Transactional
  public Opened open(Actor actor, UUID fileId) {
    FileRow row = files.row(actor, fileId);
    byte[] content = folder.read(row.content())
        .filter(bytes -> MessageDigest.isEqual(StoredFiles.sha256(bytes), row.sha256()))
        .orElseThrow(() -> damaged(fileId));
    journal.record(actor, Entry.of("files.read", "file", fileId));
    return new Opened(row.file(), content);
  }

  private static Refused damaged(UUID fileId) {
    LOG.error("content of file {} is gone or changed", fileId);
    return Refused.conflict("file-damaged");
  }
}
