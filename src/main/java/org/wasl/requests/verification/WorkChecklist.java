package org.wasl.requests.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.requests.RequestPermissions;
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
  private final SaveLine lines;

  WorkChecklist(RequestStore requests, ItemStore items, ItemValueStore values, SaveLine lines) {
    this.requests = requests;
    this.items = items;
    this.values = values;
    this.lines = lines;
  }

  /**
   * One line of the checklist.
   *
   * @param mark a result, or {@code missing} when nothing was found
   * @param ends last day that stands on the paper, as written there
   * @param aside why what is held is not taken; blank to leave it
   * @param copy sent with it; null when none was
   * @param seen {@link SeenLine#stamp} of the line that the officer had before him; null where nobody looked at a form
   */
  public record Entry(
      String item, @Nullable String value, String mark, @Nullable String note, @Nullable String ends,
      @Nullable String aside, @Nullable Copy copy, @Nullable String seen) {

    /** Whether the officer left the line as it was shown, or it says nothing, such as that of a paper that is held. */
    public boolean isUntouched() {
      boolean nothing = mark.equals("missing") && blank(value);
      return copy == null && blank(aside)
          && (nothing || SeenLine.typed(value, mark, note, ends).stamp().equals(seen));
    }

    private static boolean blank(@Nullable String text) {
      return text == null || text.isBlank();
    }
  }

  /**
   * A copy of a paper as it was sent.
   *
   * @param basis who asks for a copy of an official identity document; wanted where the guide names nobody (PDPL R31)
   */
  public record Copy(String name, byte[] content, @Nullable String basis) {}

  /**
   * Saves it. Refusals bear the item's code: {@code value.<code>, ends.<code>, file.<code>, aside.<code>}; a line that a
   * colleague changed meanwhile is left as he left it, or {@code item-changed} where this officer changed it too.
   */
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
        refusals.addAll(lines.save(actor, reference, new SaveLine.Line(item, entry, before)));
      }
    }
    Refused.unlessEmpty(refusals);
  }
}
