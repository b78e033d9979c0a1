package org.wasl.files;

import java.util.UUID;
import org.wasl.kernel.Actor;

/**
 * Says who may see a file because of what it hangs on. A module that hangs files on its records brings
 * one as a bean; where none says yes, nobody but the uploader sees the file.
 */
public interface FileAccess {

  /** Whether the file hangs on a record that the actor may see. False for a file that is unknown here. */
  boolean maySee(Actor actor, UUID fileId);
}
