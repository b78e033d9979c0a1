package org.wasl.requests.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.catalogue.Catalogue;
import org.wasl.catalogue.CopyRule;
import org.wasl.catalogue.ItemKind;
import org.wasl.catalogue.RequiredItem;
import org.wasl.files.Files;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.lifecycle.Completeness;
import org.wasl.requests.lifecycle.ItemStore;
import org.wasl.requests.lifecycle.ItemValueStore;
import org.wasl.requests.lifecycle.ItemValueStore.ItemValue;
import org.wasl.requests.lifecycle.Lifecycle;
import org.wasl.requests.lifecycle.Request;
import org.wasl.requests.lifecycle.RequestStore;
import org.wasl.requests.lifecycle.Step;

/**
 * One item is handed in, or handed in anew: what was verified of it before no longer counts. Refusals:
 * {@code item-unknown} (404 has no place: the request is there), {@code item-value-or-file}, {@code
 * copy-not-kept}, {@code copy-required}, the item kind's own, 409 {@code wrong-status} once the request is raised.
 * Clause P-6.2a.
 */
@Component
public class GiveItem {

  private final RequestStore requests;
  private final ItemStore items;
  private final ItemValueStore values;
  private final Catalogue catalogue;
  private final Files files;
  private final Completeness completeness;
  private final Journal journal;
  private final Clock clock;

  GiveItem(RequestStore requests, ItemStore items, ItemValueStore values, Catalogue catalogue, Files files,
      Completeness completeness, Journal journal, Clock clock) {
    this.requests = requests;
    this.items = items;
    this.values = values;
    this.catalogue = catalogue;
    this.files = files;
    this.completeness = completeness;
    this.journal = journal;
    this.clock = clock;
  }

  /** Keeps the value or the file; exactly one of the two is given. */
  @Transactional
  public Request give(Actor actor, Reference reference, String code, @Nullable String value, @Nullable UUID file) {
    return give(actor, reference, code, value, file, null);
  }

  /**
   * The same; {@code basis} is who asks for the copy of an official identity document, which is not kept as a rule
   * (PDPL R31). That one was kept is written down, with the basis where one was given.
   */
  @Transactional
  public Request give(Actor actor, Reference reference, String code, @Nullable String value, @Nullable UUID file,
      @Nullable String basis) {
    actor.must(RequestPermissions.RECEIVE);
    Request request = requests.lock(actor, reference);
    Lifecycle.mustAllow(request.status(), Step.GIVE);
    RequiredItem wanted = catalogue.version(request.serviceVersion()).items().stream()
        .filter(each -> each.code().equals(code)).findFirst()
        .orElseThrow(() -> Refused.field("code", "item-unknown"));
    if ((value == null) == (file == null)) {
      throw Refused.field("value", "item-value-or-file");
    }
    Refusal copy = CopyRules.refusal(file == null ? "value" : "fileId", wanted, file);
    Refused.unlessEmpty(copy == null ? List.of() : List.of(copy));
    if (file != null) {
      files.mustExist(actor, file);
    }
    Instant now = clock.instant();
    String kept = value == null ? null : wanted.kind().read("value", value);
    items.give(request.id(), code, actor.id(), now);
    values.put(request.id(), List.of(new ItemValue(code, kept, file)));
    journal.record(actor, Entry.of("requests.item-given", "request", request.id().value())
        .on(reference.value()).saying(code));
    if (file != null && wanted.kind() == ItemKind.DOCUMENT && wanted.copy() == CopyRule.EXCEPTION) {
      journal.record(actor, Entry.of("requests.copy-kept", "request", request.id().value())
          .on(reference.value()).because(basis).saying(code));
    }
    return completeness.settle(request, Step.GIVE, now);
  }
}
