package org.wasl.files;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.wasl.kernel.Actor;

/** Attachments, for the modules that hang them on something. */
public interface Files {

  /** No paper that a phone or a scanner makes is larger. */
  int MOST_MEGABYTES = 10;

  /**
   * Keeps a file: when this returns its content is on disk for good, and its row commits with the
   * caller's transaction. A picture is made anew from its pixels, upright and without what was written beside them; a
   * PDF is kept as it is. Needs {@link FilePermissions#UPLOAD}. Refused with {@code file-empty}, {@code
   * file-too-large} (megabytes; 413), {@code file-type}, {@code picture-unreadable}, {@code picture-too-large}
   * (millions of pixels) or {@code file-busy} (503). What kind of file it is, its content says; the name sent is only
   * a text to be read.
   */
  StoredFile keep(Actor actor, String name, byte[] content);

  /**
   * Refuses with {@code file-unknown} at {@code fileId} unless the actor uploaded the file or may see
   * it.
   */
  void mustExist(Actor actor, UUID fileId);

  /** The file, for its uploader and for those whom a {@link FileAccess} lets in; 404 for everyone else. */
  StoredFile find(Actor actor, UUID fileId);

  /**
   * What is known of these files, by id, for a page of the record that they hang on: the caller has shown that the
   * actor may see that record. Ids without a file are left out.
   */
  Map<UUID, StoredFile> ofRecord(Actor actor, Collection<UUID> fileIds);
}
