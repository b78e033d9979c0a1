package org.wasl.requests.verification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.catalogue.CopyRule;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.lifecycle.Completeness;
import org.wasl.requests.lifecycle.Item;
import org.wasl.requests.lifecycle.ItemMark;
import org.wasl.requests.lifecycle.ItemStore;
import org.wasl.requests.lifecycle.ItemStore.Finding;
import org.wasl.requests.lifecycle.Lifecycle;
import org.wasl.requests.lifecycle.PaperEnd;
import org.wasl.requests.lifecycle.Request;
import org.wasl.requests.lifecycle.RequestStore;
import org.wasl.requests.lifecycle.Step;

/**
 * The competent officer says what he found of an item, and against what (P-6.2b). A document that was shown need not
 * be kept: seeing it hands it in. It then holds until the day that stands on the paper, or for as long as the guide
 * says (P-2.1b). Refusals: {@code item-unknown, item-not-given, method-unknown, copy-required}, those of {@link
 * PaperEnd}, 409 {@code wrong-status}.
 */
@Component
public class VerifyItem {

  private static final Set<String> METHODS = Set.of("original-seen", "copy-seen", "system", "phone", "visit");
  /** An item without a limit of its own is trusted that long before it is asked for again. */
  private static final int DEFAULT_VALID_DAYS = 365;

  private final RequestStore requests;
  private final ItemStore items;
  private final Completeness completeness;
  private final Journal journal;
  private final Clock clock;

  VerifyItem(RequestStore requests, ItemStore items, Completeness completeness, Journal journal, Clock clock) {
    this.requests = requests;
    this.items = items;
    this.completeness = completeness;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * What was found.
   *
   * @param ends the last day that stands on the paper, Hijri or Gregorian as it stands there; what was read from it
   *     before holds where null
   */
  public record Command(
      @Nullable String item, @Nullable String result, @Nullable String method, @Nullable String note,
      @Nullable String ends) {

    public Command(
        @Nullable String item, @Nullable String result, @Nullable String method, @Nullable String note) {
      this(item, result, method, note, null);
    }
  }

  /** Writes it down, with who and when. */
  @Transactional
  public Request verify(Actor actor, Reference reference, Command command) {
    actor.must(RequestPermissions.VERIFY);
    Request request = requests.lock(actor, reference);
    Lifecycle.mustAllow(request.status(), Step.VERIFY);
    Item item = items.of(request.id()).stream()
        .filter(each -> each.code().equals(command.item())).findFirst()
        .orElseThrow(() -> Refused.field("item", "item-unknown"));
    ItemMark mark = ItemMark.of(command.result());
    String method = command.method() == null ? "original-seen" : command.method();
    if (!METHODS.contains(method)) {
      throw Refused.field("method", "method-unknown");
    }
    mustBeThere(item);
    Instant now = clock.instant();
    String note = CleanText.of("note", command.note(), 1000);
    PaperEnd ends = ends(item, command, mark, AssociationZone.dateOf(now));
    items.verify(request.id(), new Finding(item.code(), mark, method, note, until(item, ends, mark, now), ends),
        actor.id(), now);
    journal.record(actor, Entry.of("requests.item-verified", "request", request.id().value())
        .on(reference.value()).saying(item.code() + " " + mark.code() + " " + method));
    return completeness.settle(request, Step.VERIFY, now);
  }

  /** A paper that is only looked at is there when it is looked at. */
  private static void mustBeThere(Item item) {
    if (item.givenAt() != null) {
      return;
    }
    if (!item.isPaper()) {
      throw Refused.field("item", "item-not-given");
    }
    if (item.asking().copy() == CopyRule.REQUIRED) {
      throw Refused.field("item", "copy-required");
    }
  }

  private static @Nullable PaperEnd ends(Item item, Command command, ItemMark mark, LocalDate today) {
    PaperEnd read = item.isPaper() ? PaperEnd.read(command.ends(), today) : null;
    PaperEnd ends = read == null ? item.ends() : read;
    if (ends != null && mark.isProof()) {
      ends.mustHoldOn(today);
    }
    return ends;
  }

  /** What the paper says of itself goes before what the guide says of its kind. */
  private static @Nullable LocalDate until(Item item, @Nullable PaperEnd ends, ItemMark mark, Instant now) {
    if (!mark.isProof()) {
      return null;
    }
    int days = item.validDays() > 0 ? item.validDays() : DEFAULT_VALID_DAYS;
    return ends != null ? ends.on() : AssociationZone.dateOf(now).plusDays(days);
  }
}
