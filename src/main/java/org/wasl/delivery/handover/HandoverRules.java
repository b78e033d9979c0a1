package org.wasl.delivery.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Money;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;

/** What a hand-over and its confirmation must say; all reasons at once. */
final class HandoverRules {

  static final int MOST_PIECES = 1_000_000;
  static final int LONGEST_NOTE = 1000;

  private HandoverRules() {}

  /** Told in words, counted in whole pieces, paid in riyals and halalas. */
  static Handover read(DeliverCommand command) {
    List<Refusal> refusals = new ArrayList<>();
    String description = text("description", command.description(), CleanText.MOST, true, refusals);
    Money amount = money(command, refusals);
    if (command.quantity() != null && (command.quantity() < 1 || command.quantity() > MOST_PIECES)) {
      refusals.add(Refusal.at("quantity", "quantity-out-of-range", MOST_PIECES));
    }
    Refused.unlessEmpty(refusals);
    return new Handover(Objects.requireNonNull(description), command.quantity(), amount, command.partial());
  }

  /** Known by one of four ways; the word of an officer says how he knows, and a code that is asked for is given. */
  static Confirmation confirmation(@Nullable String by, @Nullable String note, @Nullable String code) {
    List<Refusal> refusals = new ArrayList<>();
    Proof proof = null;
    try {
      proof = Proof.of(by);
    } catch (InvalidValue unknown) {
      refusals.add(Refusal.at("by", unknown.code()));
    }
    String said = text("note", note, LONGEST_NOTE, false, refusals);
    if (proof == Proof.OFFICER_NOTE && said == null && refusals.isEmpty()) {
      refusals.add(Refusal.at("note", "confirmation-note-required"));
    }
    if (proof == Proof.CODE && code != null && code.isBlank()) {
      refusals.add(Refusal.at("code", "confirmation-code-required"));
    }
    Refused.unlessEmpty(refusals);
    return new Confirmation(Objects.requireNonNull(proof), said, code != null && !code.isBlank());
  }

  private static @Nullable Money money(DeliverCommand command, List<Refusal> refusals) {
    try {
      return command.amount() == null ? null : Money.riyals(command.amount());
    } catch (Refused no) {
      refusals.addAll(no.refusals());
      return null;
    }
  }

  private static @Nullable String text(
      String field, @Nullable String raw, int most, boolean required, List<Refusal> refusals) {
    try {
      return required ? CleanText.required(field, raw, most) : CleanText.of(field, raw, most);
    } catch (InvalidValue invalid) {
      refusals.add(new Refusal(invalid.code(), "/" + field, invalid.args()));
      return null;
    }
  }
}
