package org.wasl.requests.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.requests.desk.RequestFile;
import org.wasl.requests.lifecycle.Item;
import org.wasl.requests.lifecycle.Status;
import org.wasl.web.Step;
import org.wasl.web.Ui;

/** The thread of a request as the staff see it: received, verified, raised, decided, served, closed. */
final class RequestThread {

  private static final List<String> KEYS =
      List.of("received", "verified", "raised", "decided", "served", "closed");

  private RequestThread() {}

  static List<Step> of(Ui ui, RequestFile file) {
    List<@Nullable Instant> done = new ArrayList<>();
    done.add(file.request().createdAt());
    done.add(verifiedAt(file));
    done.add(file.request().raisedAt());
    done.add(file.request().decidedAt());
    done.add(servedAt(file));
    done.add(file.request().closedAt());
    List<Step> steps = new ArrayList<>();
    boolean open = true;
    for (int i = 0; i < KEYS.size(); i++) {
      String label = ui.t("requests.step." + KEYS.get(i));
      Instant at = done.get(i);
      if (at != null && open) {
        steps.add(Step.done(label, ui.date(at)));
      } else if (open && file.request().status() != Status.CANCELLED) {
        steps.add(Step.now(label, ui.t("requests.owner." + file.next().owner())));
        open = false;
      } else {
        steps.add(Step.ahead(label));
        open = false;
      }
    }
    return steps;
  }

  private static @Nullable Instant verifiedAt(RequestFile file) {
    boolean proven = file.items().stream().filter(Item::mandatory).allMatch(Item::isProven);
    if (!proven) {
      return null;
    }
    return file.items().stream().filter(Item::mandatory).map(Item::verifiedAt)
        .filter(each -> each != null).max(Instant::compareTo).orElse(file.request().createdAt());
  }

  private static @Nullable Instant servedAt(RequestFile file) {
    return switch (file.request().status()) {
      case DELIVERED -> file.request().statusSince();
      case CLOSED -> file.request().closedAt();
      default -> null;
    };
  }
}
