package org.wasl.requests.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.lifecycle.Completeness;
import org.wasl.requests.lifecycle.HeldItems;
import org.wasl.requests.lifecycle.ItemStore;
import org.wasl.requests.lifecycle.ItemValueStore;
import org.wasl.requests.lifecycle.Lifecycle;
import org.wasl.requests.lifecycle.Request;
import org.wasl.requests.lifecycle.RequestStore;
import org.wasl.requests.lifecycle.Step;

/**
 * A paper that is held is not taken for this request, with a reason: the officer knows that it is no longer so. It is
 * asked for again, here and in later requests (P-2.1b, P-6.2b). Refusals: {@code item-not-held}, those of the reason,
 * 409 {@code wrong-status}.
 */
@Component
public class SetAsideHeld {

  private static final int REASON = 500;

  private final RequestStore requests;
  private final ItemStore items;
  private final HeldItems held;
  private final ItemValueStore values;
  private final Completeness completeness;
  private final Journal journal;
  private final Clock clock;

  SetAsideHeld(RequestStore requests, ItemStore items, HeldItems held, ItemValueStore values,
      Completeness completeness, Journal journal, Clock clock) {
    this.requests = requests;
    this.items = items;
    this.held = held;
    this.values = values;
    this.completeness = completeness;
    this.journal = journal;
    this.clock = clock;
  }

  /** Sets it aside. What the earlier request says of it stays as it was. */
  @Transactional
  public Request setAside(Actor actor, Reference reference, String code, @Nullable String reason) {
    actor.must(RequestPermissions.RECEIVE);
    Request request = requests.lock(actor, reference);
    Lifecycle.mustAllow(request.status(), Step.GIVE);
    if (items.of(request.id()).stream().noneMatch(each -> each.code().equals(code) && each.isHeld())) {
      throw Refused.field("item", "item-not-held");
    }
    String why = CleanText.required("reason", reason, REASON);
    Instant now = clock.instant();
    held.setAside(request.id(), code, why, actor.id(), now);
    values.drop(request.id(), List.of(code));
    journal.record(actor, Entry.of("requests.held-set-aside", "request", request.id().value())
        .on(reference.value()).because(why).saying(code));
    return completeness.settle(request, Step.GIVE, now);
  }
}
