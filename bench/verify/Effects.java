package verify;

import java.util.List;
import java.util.Map;

/** What each kind of write leaves behind when it is done once. */
final class Effects {

  /** Entries in the journal of the request. */
  static final Map<String, List<String>> ENTRIES = Map.ofEntries(
      Map.entry("request", List.of("requests.received")),
      Map.entry("give", List.of("requests.item-given")),
      Map.entry("verify", List.of("requests.item-verified")),
      Map.entry("refer", List.of("requests.referred")),
      Map.entry("answer", List.of("requests.referral-answered")),
      Map.entry("cancel", List.of("requests.cancelled")),
      Map.entry("raise", List.of("requests.raised")),
      Map.entry("approve", List.of("requests.decided")),
      Map.entry("decline", List.of("requests.decided")),
      Map.entry("deliver", List.of("delivery.delivered")),
      Map.entry("confirm", List.of("delivery.confirmed", "satisfaction.invited")));

  /** Messages to the person. */
  static final Map<String, String> MESSAGES = Map.of(
      "request", "received", "refer", "question-referred", "answer", "question-answered", "cancel", "cancelled",
      "raise", "raised", "approve", "earlier-reply", "decline", "declined", "deliver", "delivered",
      "confirm", "rating");

  /** Where an entry of the journal leaves a request; what is not here leaves it where it was. */
  static String after(String what, String detail, String before) {
    return switch (what) {
      case "requests.received" -> "open";
      case "requests.cancelled" -> "cancelled";
      case "requests.raised" -> "raised";
      case "requests.decided" -> detail;
      case "delivery.delivered" -> "delivered";
      case "delivery.confirmed" -> "closed";
      default -> before;
    };
  }

  private Effects() {}
}
