package org.wasl.requests.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.catalogue.ServiceVersion;
import org.wasl.kernel.StaffName;
import org.wasl.parties.ActsFor;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartySummary;
import org.wasl.requests.appeal.Appeal;
import org.wasl.requests.decision.Decision;
import org.wasl.requests.lifecycle.Item;
import org.wasl.requests.lifecycle.Request;
import org.wasl.requests.promise.Promise;
import org.wasl.requests.referral.Referral;
import org.wasl.requests.study.StudyStore.Study;

/**
 * A request with all that hangs on it, as its page shows it; every list has the newest first, the checklist the
 * guide's order.
 */
public record RequestFile(
    Request request, Arrived arrived, PartySummary party, ServiceVersion service, List<Item> items,
    List<Referral> referrals, List<Promise> promises, List<Study> studies, List<Decision> decisions,
    List<Appeal> appeals, NextStep next) {

  /**
   * How it came.
   *
   * @param visitorParty who came, where they acted for the person by a link on the file
   * @param acts what that visitor may do for the person today; null when nothing, or nobody such came
   */
  public record Arrived(
      String channel, @Nullable String medium, @Nullable String details, @Nullable String visitorName,
      @Nullable String visitorRelation, @Nullable String visitorMobile, @Nullable PartyId visitorParty,
      @Nullable ActsFor acts, StaffName createdBy) {}

  /** The promise that holds; null before the first raising. */
  public @Nullable Promise promise() {
    return promises.isEmpty() ? null : promises.getFirst();
  }

  /** Mandatory items not handed in. */
  public List<Item> missing() {
    return items.stream().filter(Item::isMissing).toList();
  }

  /** Whether an appeal waits for its answer. */
  public boolean appealOpen() {
    return appeals.stream().anyMatch(Appeal::isOpen);
  }

  /** Who took the decision that an open appeal is against; null where none is open. Only another may answer it. */
  public @Nullable UUID appealed() {
    return appealOpen() && !decisions.isEmpty() ? decisions.getFirst().decidedById() : null;
  }

  /** Who took the decision that an appeal reopened into this round; null where none did. Only another may decide. */
  public @Nullable UUID reopenedFrom() {
    return decisions.stream().filter(each -> each.round() < request.round() && appeals.stream().anyMatch(appeal ->
        "reopened".equals(appeal.outcome()) && !appeal.madeAt().isBefore(each.decidedAt())))
        .map(Decision::decidedById).findFirst().orElse(null);
  }
}
