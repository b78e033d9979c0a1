package org.wasl.files.keeping;

import java.security.MessageDigest;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.files.StoredFile;
import org.wasl.files.keeping.FileRow.Thumbnail;
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
    return opened(actor, files.row(actor, fileId));
  }

  /** A picture to be looked at on a page; written down as {@link #open} does. 404 for what is none. */
  @Transactional
  public Opened look(Actor actor, UUID fileId) {
    FileRow row = files.row(actor, fileId);
    if (!row.file().isPicture()) {
      throw Refused.absent();
    }
    return opened(actor, row);
  }

  /**
   * The small picture that stands in a list of papers. Not written down: it is drawn with the page of the record, and
   * nobody opened the paper. 404 where there is none.
   */
  byte[] thumbnail(Actor actor, UUID fileId) {
    Thumbnail small = files.row(actor, fileId).thumbnail();
    if (small == null) {
      throw Refused.absent();
    }
    return content(fileId, small.content(), small.sha256());
  }

  private Opened opened(Actor actor, FileRow row) {
    byte[] content = content(row.file().id(), row.content(), row.sha256());
    journal.record(actor, Entry.of("files.read", "file", row.file().id()));
    return new Opened(row.file(), content);
  }

  private byte[] content(UUID fileId, String name, byte[] sha256) {
    return folder.read(name).filter(bytes -> MessageDigest.isEqual(StoredFiles.sha256(bytes), sha256))
        .orElseThrow(() -> damaged(fileId));
  }

  private static Refused damaged(UUID fileId) {
    LOG.error("content of file {} is gone or changed", fileId);
    return Refused.conflict("file-damaged");
  }
}
