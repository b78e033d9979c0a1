package org.wasl.requests.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Actor;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.intake.GiveItem;
import org.wasl.requests.lifecycle.Item;
import org.wasl.requests.lifecycle.ItemStore;
import org.wasl.requests.lifecycle.ItemValueStore;
import org.wasl.requests.lifecycle.Request;
import org.wasl.requests.lifecycle.RequestStore;

/**
 * Saves a whole checklist as the officer leaves it: what changed is given and verified, the rest is left alone. All or
 * nothing; refusals name each item, all at once.
 */
@Component
public class WorkChecklist {

  private final RequestStore requests;
  private final ItemStore items;
  private final ItemValueStore values;
  private final GiveItem give;
  private final VerifyItem verify;

  WorkChecklist(RequestStore requests, ItemStore items, ItemValueStore values, GiveItem give, VerifyItem verify) {
    this.requests = requests;
    this.items = items;
    this.values = values;
    this.give = give;
    this.verify = verify;
  }

  /**
   * One line of the checklist.
   *
   * @param mark a result, or {@code missing} when nothing was found
   */
  public record Entry(String item, @Nullable String value, String mark, @Nullable String note) {}

  /** Saves it. */
  @Transactional
  public void save(Actor actor, Reference reference, List<Entry> entries) {
    actor.must(RequestPermissions.RECEIVE);
    Request request = requests.lock(actor, reference);
    Map<String, Item> known = items.of(request.id()).stream()
        .collect(Collectors.toMap(Item::code, Function.identity()));
    var kept = values.of(request.id());
    List<Refusal> refusals = new ArrayList<>();
    for (Entry entry : entries) {
      Item item = known.get(entry.item());
      if (item == null) {
        refusals.add(Refusal.at("value." + entry.item(), "item-unknown"));
      } else {
        String before = kept.containsKey(item.code()) ? kept.get(item.code()).value() : null;
        save(actor, reference, item, entry, before, refusals);
      }
    }
    Refused.unlessEmpty(refusals);
  }

  private void save(Actor actor, Reference reference, Item item, Entry entry, @Nullable String before,
      List<Refusal> refusals) {
    try {
      String value = entry.value() == null || entry.value().isBlank() ? null : entry.value().strip();
      boolean given = value != null && !value.equals(before);
      if (given) {
        give.give(actor, reference, item.code(), value, null);
      }
      boolean remarked = given || !entry.mark().equals(item.mark() == null ? "missing" : item.mark().code())
          || !Objects.requireNonNullElse(entry.note(), "").strip().equals(Objects.requireNonNullElse(item.note(), ""));
      if (!entry.mark().equals("missing") && remarked) {
        verify.verify(actor, reference,
            new VerifyItem.Command(item.code(), entry.mark(), "original-seen", entry.note()));
      }
    } catch (InvalidValue invalid) {
      refusals.add(Refusal.at("value." + item.code(), invalid.code(), invalid.args().toArray()));
    } catch (Refused refused) {
      if (refused.kind() != Refused.Kind.RULE) {
        throw refused;
      }
      refused.refusals().forEach(each ->
          refusals.add(Refusal.at("value." + item.code(), each.code(), each.args().toArray())));
    }
  }
}
