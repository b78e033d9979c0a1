package org.wasl.files;

import java.util.UUID;
import org.wasl.kernel.Actor;

/** Attachments, for the modules that hang them on something. */
public interface Files {

  /**
   * Keeps a file: when this returns its content is on disk for good, and its row commits with the
   * caller's transaction. Needs {@link FilePermissions#UPLOAD}. Refused with {@code file-empty}, {@code
   * file-too-large} (megabytes; 413) or {@code file-type}. What kind of file it is, its content says;
   * the name sent is only a text to be read.
   */
  StoredFile keep(Actor actor, String name, byte[] content);

  /**
   * Refuses with {@code file-unknown} at {@code fileId} unless the actor uploaded the file or may see
   * it.
   */
  void mustExist(Actor actor, UUID fileId);

  /** The file, for its uploader and for those whom a {@link FileAccess} lets in; 404 for everyone else. */
  StoredFile find(Actor actor, UUID fileId);
}
