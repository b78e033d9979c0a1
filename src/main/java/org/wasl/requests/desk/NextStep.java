package org.wasl.requests.desk;

import java.util.List;
import org.wasl.requests.lifecycle.Item;
import org.wasl.requests.lifecycle.Request;
import org.wasl.requests.lifecycle.Status;
import org.wasl.requests.referral.Referral;

/**
 * What comes next for a request, and with whom it lies; one sentence and one button on its page.
 *
 * @param code {@code complete, clear-up, verify, raise, tell-answer, decide, answer-appeal, deliver, confirm, explain, none}
 * @param owner {@code relations} or {@code management}; {@code none} when it is ended
 */
public record NextStep(String code, String owner) {

  private static final String RELATIONS = "relations";
  private static final String MANAGEMENT = "management";

  /** Reads it off the request, its checklist and its questions. */
  public static NextStep of(Request request, List<Item> items, List<Referral> referrals, boolean appealOpen) {
    return of(request.status(), items, answerToTell(referrals), appealOpen);
  }

  /** The same for lists. {@code answerToTell}: whether an answer is still to be passed on. */
  static NextStep of(Status status, List<Item> items, boolean answerToTell, boolean appealOpen) {
    if (appealOpen) {
      return new NextStep("answer-appeal", MANAGEMENT);
    }
    return switch (status) {
      case DRAFT, SUBMITTED, RETURNED -> beforeRaising(items, answerToTell);
      case RAISED, WITH_COMMITTEE, DEFERRED -> answerToTell
          ? new NextStep("tell-answer", RELATIONS) : new NextStep("decide", MANAGEMENT);
      case APPROVED, PARTIALLY_APPROVED, IN_DELIVERY -> new NextStep("deliver", RELATIONS);
      case DELIVERED -> new NextStep("confirm", RELATIONS);
      case DECLINED, REFERRED_OUT -> new NextStep("explain", RELATIONS);
      case CLOSED, CANCELLED -> new NextStep("none", "none");
    };
  }

  /** With whom it lies, from the status alone. */
  public static String owner(Status status, boolean appealOpen) {
    return appealOpen ? MANAGEMENT : switch (status) {
      case RAISED, WITH_COMMITTEE, DEFERRED -> MANAGEMENT;
      case CLOSED, CANCELLED -> "none";
      default -> RELATIONS;
    };
  }

  private static NextStep beforeRaising(List<Item> items, boolean answerToTell) {
    if (answerToTell) {
      return new NextStep("tell-answer", RELATIONS);
    }
    if (items.stream().anyMatch(Item::isMissing)) {
      return new NextStep("complete", RELATIONS);
    }
    List<Item> unproven = items.stream().filter(item -> item.mandatory() && !item.isProven()).toList();
    if (unproven.isEmpty()) {
      return new NextStep("raise", RELATIONS);
    }
    boolean looked = unproven.stream().allMatch(item -> item.mark() != null && !item.mark().isProof());
    return new NextStep(looked ? "clear-up" : "verify", RELATIONS);
  }

  private static boolean answerToTell(List<Referral> referrals) {
    return referrals.stream().anyMatch(each -> each.isAnswered() && each.toldAt() == null);
  }
}
