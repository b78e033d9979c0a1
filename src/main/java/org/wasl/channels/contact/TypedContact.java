package org.wasl.channels.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads the page's form into the same fields as the API's. */
final class TypedContact {

  private TypedContact() {}

  /** The form as typed; blank fields are absent, rows without a word are left out. */
  static InteractionForm of(MultiValueMap<String, String> typed, Instant now) {
    return new InteractionForm(value(typed, "partyId"), value(typed, "requestRef"), value(typed, "channel"),
        value(typed, "medium"), value(typed, "direction"), value(typed, "topic"), value(typed, "text"),
        value(typed, "outcome"), value(typed, "contact"),
        new InteractionForm.VisitorForm(value(typed, "visitorName"), value(typed, "visitorRelation")),
        inquiries(typed), typed.containsKey("awaitsReply"), value(typed, "awaitNote"), value(typed, "returns"),
        typed.containsKey("nothingAsked"), seconds(typed, now), null,
        new InteractionForm.LetterForm(value(typed, "letterReference"), value(typed, "letterDated")));
  }

  private static List<InteractionForm.InquiryForm> inquiries(MultiValueMap<String, String> typed) {
    List<String> questions = typed.getOrDefault("question", List.of());
    List<String> answers = typed.getOrDefault("answer", List.of());
    List<InteractionForm.InquiryForm> inquiries = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      String answer = i < answers.size() ? answers.get(i) : "";
      if (!questions.get(i).isBlank() || !answer.isBlank()) {
        inquiries.add(new InteractionForm.InquiryForm(questions.get(i), answer));
      }
    }
    return inquiries;
  }

  /** From the first drawing of the form to now; nothing where that makes no sense. */
  private static @Nullable Integer seconds(MultiValueMap<String, String> typed, Instant now) {
    String opened = value(typed, "opened");
    if (opened == null || !opened.matches("\\d{1,12}")) {
      return null;
    }
    long seconds = now.getEpochSecond() - Long.parseLong(opened);
    return seconds < 0 || seconds > ReadInteraction.MOST_SECONDS ? null : (int) seconds;
  }

  private static @Nullable String value(MultiValueMap<String, String> typed, String field) {
    String value = typed.getFirst(field);
    return value == null || value.isBlank() ? null : value;
  }
}
