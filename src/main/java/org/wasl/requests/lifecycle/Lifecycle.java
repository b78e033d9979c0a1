package org.wasl.requests.lifecycle;

import static org.wasl.requests.lifecycle.Status.APPROVED;
import static org.wasl.requests.lifecycle.Status.CANCELLED;
import static org.wasl.requests.lifecycle.Status.CLOSED;
import static org.wasl.requests.lifecycle.Status.DECLINED;
import static org.wasl.requests.lifecycle.Status.DEFERRED;
import static org.wasl.requests.lifecycle.Status.DELIVERED;
import static org.wasl.requests.lifecycle.Status.DRAFT;
import static org.wasl.requests.lifecycle.Status.IN_DELIVERY;
import static org.wasl.requests.lifecycle.Status.PARTIALLY_APPROVED;
import static org.wasl.requests.lifecycle.Status.RAISED;
import static org.wasl.requests.lifecycle.Status.REFERRED_OUT;
import static org.wasl.requests.lifecycle.Status.RETURNED;
import static org.wasl.requests.lifecycle.Status.SUBMITTED;
import static org.wasl.requests.lifecycle.Status.WITH_COMMITTEE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wasl.kernel.Permission;
import org.wasl.kernel.Refused;
import org.wasl.requests.RequestPermissions;

/**
 * The one table of what may follow what, and who may do it. Rules beyond status (complete, verified, …) stand with
 * their step. Rendered into {@code docs/lifecycle.md}.
 */
public final class Lifecycle {

  /** One line of the table: from any of these, that step leads to one of those. */
  public record Transition(Set<Status> from, Step step, Set<Status> to, Permission permission) {}

  private static final List<Transition> TABLE = List.of(
      line(Step.GIVE, RequestPermissions.RECEIVE, set(DRAFT, SUBMITTED, RETURNED), set(DRAFT, SUBMITTED, RETURNED)),
      line(Step.VERIFY, RequestPermissions.VERIFY, set(DRAFT, SUBMITTED, RETURNED), set(DRAFT, SUBMITTED, RETURNED)),
      stays(Step.REFER, RequestPermissions.REFER, EnumSet.complementOf(EnumSet.of(CLOSED, CANCELLED))),
      line(Step.RAISE, RequestPermissions.RAISE, set(SUBMITTED), set(RAISED)),
      line(Step.LAY_BEFORE_COMMITTEE, RequestPermissions.STUDY, set(RAISED), set(WITH_COMMITTEE)),
      line(Step.DECIDE, RequestPermissions.DECIDE, set(RAISED, WITH_COMMITTEE, DEFERRED),
          set(APPROVED, PARTIALLY_APPROVED, DEFERRED, RETURNED, REFERRED_OUT, DECLINED)),
      stays(Step.EXTEND_PROMISE, RequestPermissions.PROMISE, set(RAISED, WITH_COMMITTEE, DEFERRED)),
      line(Step.START_DELIVERY, new Permission("delivery.deliver"), set(APPROVED, PARTIALLY_APPROVED, IN_DELIVERY),
          set(IN_DELIVERY)),
      line(Step.DELIVER, new Permission("delivery.deliver"), set(APPROVED, PARTIALLY_APPROVED, IN_DELIVERY),
          set(DELIVERED)),
      line(Step.CONFIRM, new Permission("delivery.confirm"), set(DELIVERED), set(CLOSED)),
      line(Step.EXPLAIN, RequestPermissions.RECEIVE, set(DECLINED, REFERRED_OUT), set(CLOSED)),
      line(Step.CANCEL, RequestPermissions.CANCEL,
          set(DRAFT, SUBMITTED, RETURNED, RAISED, WITH_COMMITTEE, DEFERRED), set(CANCELLED)),
      stays(Step.APPEAL, RequestPermissions.APPEAL,
          set(DECLINED, PARTIALLY_APPROVED, REFERRED_OUT, DEFERRED, IN_DELIVERY, DELIVERED, CLOSED)),
      line(Step.REOPEN, RequestPermissions.ANSWER_APPEAL,
          set(DECLINED, PARTIALLY_APPROVED, REFERRED_OUT, DEFERRED, IN_DELIVERY, DELIVERED, CLOSED), set(RAISED)));

  private Lifecycle() {}

  private static Transition line(Step step, Permission permission, Set<Status> from, Set<Status> to) {
    return new Transition(from, step, to, permission);
  }

  private static Transition stays(Step step, Permission permission, Set<Status> in) {
    return new Transition(in, step, Set.of(), permission);
  }

  private static Set<Status> set(Status... statuses) {
    return EnumSet.copyOf(Arrays.asList(statuses));
  }

  /** The whole table, in the order of the work; an empty {@code to} means that the status stays. */
  public static List<Transition> table() {
    return TABLE;
  }

  /** Whether the step can be taken from there. */
  public static boolean allows(Status from, Step step) {
    return transition(step).from().contains(from);
  }

  /** Refuses with 409 {@code wrong-status} unless the step can be taken from there. */
  public static void mustAllow(Status from, Step step) {
    if (!allows(from, step)) {
      throw Refused.conflict("wrong-status", from.code(), step.code());
    }
  }

  /** What the step needs. */
  public static Permission permission(Step step) {
    return transition(step).permission();
  }

  /** {@code to}, if the table has it; a transition it does not have is an error of ours. */
  static Status check(Status from, Step step, Status to) {
    mustAllow(from, step);
    if (!transition(step).to().contains(to)) {
      throw new IllegalStateException(step + " never leads to " + to);
    }
    return to;
  }

  private static Transition transition(Step step) {
    return TABLE.stream().filter(each -> each.step() == step).findFirst().orElseThrow();
  }
}
