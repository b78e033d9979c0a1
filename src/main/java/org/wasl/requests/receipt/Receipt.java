package org.wasl.requests.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wasl.organization.Branch;
import org.wasl.requests.desk.RequestFile;
import org.wasl.requests.lifecycle.Item;
import org.wasl.requests.lifecycle.Status;
import org.wasl.requests.promise.Promise;

/**
 * What a receipt says.
 *
 * @param branch where the person reaches us
 * @param qr address of the page to follow a request, with its number; the code is typed
 * @param sentence of the promise, the one wording of it; null while there is none to tell
 */
public record Receipt(RequestFile file, Branch branch, QrCode qr, @Nullable String sentence) {

  private static final Set<Status> PROMISED = Set.of(Status.RAISED, Status.WITH_COMMITTEE, Status.DEFERRED);

  /** The promise that still holds; null before raising and once there is a reply. */
  static @Nullable Promise promise(RequestFile file) {
    return PROMISED.contains(file.request().status()) ? file.promise() : null;
  }

  public String reference() {
    return file.request().reference().value();
  }

  /** The day promised; null where none is. */
  public @Nullable LocalDate promised() {
    Promise promise = promise(file);
    return promise == null ? null : promise.promised();
  }

  /** What was handed in or is held, in the guide's order. */
  public List<Item> given() {
    return file.items().stream().filter(each -> each.givenAt() != null).toList();
  }

  /** Key of what is said of the request as it stands: lacks something, complete, raised, or beyond. */
  public String stand() {
    if (promised() != null) {
      return "raised";
    }
    if (!file.request().status().isBeingCompleted()) {
      return "known";
    }
    return file.missing().isEmpty() ? "complete" : "missing";
  }
}
