package org.wasl.requests.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refusal;
import org.wasl.requests.lifecycle.Item;
import org.wasl.requests.lifecycle.Status;

/** What a decision must hold, and who may not take it. */
public final class DecisionRules {

  static final Set<Status> OUTCOMES = Set.of(Status.APPROVED, Status.PARTIALLY_APPROVED, Status.DEFERRED,
      Status.RETURNED, Status.REFERRED_OUT, Status.DECLINED);

  private DecisionRules() {}

  /** All reasons against the decision as written. */
  static List<Refusal> refusals(DecisionCommand command, Status outcome, List<Item> items) {
    List<Refusal> refusals = new ArrayList<>();
    if (blank(command.reason())) {
      refusals.add(Refusal.at("reason", "decision-reason-required"));
    }
    if (outcome == Status.DECLINED && blank(command.alternative())) {
      refusals.add(Refusal.at("alternative", "alternative-required"));
    }
    if (outcome == Status.DEFERRED && command.promised() == null) {
      refusals.add(Refusal.at("promised", "promise-day-required"));
    }
    if (outcome == Status.RETURNED) {
      namesItems(command.fields(), items, refusals);
    }
    return refusals;
  }

  /** What is returned names what is wanted (domain §3: "returned with named fields"). */
  private static void namesItems(List<String> fields, List<Item> items, List<Refusal> refusals) {
    if (fields.isEmpty()) {
      refusals.add(Refusal.at("fields", "fields-required"));
    }
    Set<String> known = new HashSet<>();
    items.forEach(item -> known.add(item.code()));
    for (int i = 0; i < fields.size(); i++) {
      if (!known.contains(fields.get(i))) {
        refusals.add(Refusal.at("fields/" + i, "item-unknown"));
      }
    }
  }

  /**
   * تعارض المصالح: nobody decides on his own or a relative's request, and after an appeal nobody on one he decided
   * before.
   */
  public static List<Refusal> conflicts(Actor actor, boolean relative, @Nullable UUID appealedDecider) {
    List<Refusal> refusals = new ArrayList<>();
    if (relative) {
      refusals.add(Refusal.of("conflict-of-interest"));
    }
    if (actor.id().value().equals(appealedDecider)) {
      refusals.add(Refusal.of("decided-before-appeal"));
    }
    return refusals;
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
