package org.wasl.requests.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wasl.kernel.Refusal;
import org.wasl.requests.lifecycle.Item;
import org.wasl.requests.lifecycle.ItemMark;

/** When a request may be raised to management; the page asks the same rules before it draws the button. */
public final class RaiseRules {

  private RaiseRules() {}

  /** All reasons against raising; empty when it may be raised. */
  public static List<Refusal> refusals(List<Item> items, LocalDate today, boolean actorIsRelative) {
    List<Refusal> refusals = new ArrayList<>();
    items.stream().filter(Item::mandatory).forEach(item -> {
      isComplete(item, refusals);
      isVerified(item, refusals);
      stillHolds(item, today, refusals);
    });
    isNotOnesOwn(actorIsRelative, refusals);
    return refusals;
  }

  /** P-6.2a: nothing mandatory is missing. */
  private static void isComplete(Item item, List<Refusal> refusals) {
    if (item.isMissing()) {
      refusals.add(Refusal.at("items/" + item.code(), "item-missing", item.nameAr(), item.nameEn()));
    }
  }

  /** P-6.2b: each mandatory item was verified, at least as far as the guide asks. */
  private static void isVerified(Item item, List<Refusal> refusals) {
    if (item.isMissing() || item.isProven()) {
      return;
    }
    String code = item.mark() == null ? "item-not-verified"
        : item.mark() == ItemMark.MISMATCHED ? "item-mismatched"
        : item.mark() == ItemMark.UNCLEAR ? "item-unclear" : "item-below-proof";
    refusals.add(Refusal.at("items/" + item.code(), code, item.nameAr(), item.nameEn()));
  }

  /** P-2.1b, P-6.2b: what was proven still holds on the day of raising. */
  private static void stillHolds(Item item, LocalDate today, List<Refusal> refusals) {
    if (item.isProven() && item.hasEnded(today)) {
      refusals.add(Refusal.at("items/" + item.code(), "item-ended", item.nameAr(), item.nameEn()));
    }
  }

  /** تعارض المصالح: nobody raises a request of his own or of a relative. */
  private static void isNotOnesOwn(boolean actorIsRelative, List<Refusal> refusals) {
    if (actorIsRelative) {
      refusals.add(Refusal.of("conflict-of-interest"));
    }
  }
}
