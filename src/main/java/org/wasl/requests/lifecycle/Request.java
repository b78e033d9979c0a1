package org.wasl.requests.lifecycle;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Reference;
import org.wasl.kernel.StaffId;
import org.wasl.parties.PartyId;
import org.wasl.requests.RequestId;

/**
 * A request as it stands. Immutable: a step makes the next one, or refuses.
 *
 * @param round how often it was raised; 0 before the first time
 * @param outcome the last decision's; null before one
 * @param raisedAt of this round; null before the first
 * @param version what an edit must have seen
 */
public record Request(
    RequestId id, Reference reference, String trackingCode, PartyId party, UUID serviceVersion, Status status,
    String branch, String receivedBranch, Instant createdAt, StaffId createdBy, Instant statusSince,
    int round, @Nullable Instant raisedAt, @Nullable Status outcome, @Nullable Instant decidedAt,
    @Nullable Instant closedAt, int version) {

  /** Another status by that step, from now on; 409 {@code wrong-status} when the table says no. */
  public Request to(Status next, Step step, Instant now) {
    Lifecycle.check(status, step, next);
    return new Request(id, reference, trackingCode, party, serviceVersion, next, branch, receivedBranch, createdAt,
        createdBy, next == status ? statusSince : now, round, raisedAt, outcome, decidedAt, closedAt, version);
  }

  /** Raised to management: a new round begins (P-6.4a). */
  public Request raised(Step step, Instant now) {
    Request next = to(Status.RAISED, step, now);
    return new Request(id, reference, trackingCode, party, serviceVersion, next.status, branch, receivedBranch,
        createdAt, createdBy, next.statusSince, round + 1, now, null, null, null, version);
  }

  /** Decided. */
  public Request decided(Status outcome, Instant now) {
    Request next = to(outcome, Step.DECIDE, now);
    return new Request(id, reference, trackingCode, party, serviceVersion, next.status, branch, receivedBranch,
        createdAt, createdBy, next.statusSince, round, raisedAt, outcome, now, null, version);
  }

  /** Ended. */
  public Request ended(Status end, Step step, Instant now) {
    Request next = to(end, step, now);
    return new Request(id, reference, trackingCode, party, serviceVersion, next.status, branch, receivedBranch,
        createdAt, createdBy, next.statusSince, round, raisedAt, outcome, decidedAt, now, version);
  }

  /** What the person reads: a refusal that was explained and closed stays an answer, not a service. */
  public PublicState publicState(boolean appealOpen) {
    if (appealOpen) {
      return PublicState.APPEAL;
    }
    boolean refused = outcome == Status.DECLINED || outcome == Status.REFERRED_OUT;
    return status == Status.CLOSED && refused ? PublicState.ANSWERED : status.publicState();
  }
}
