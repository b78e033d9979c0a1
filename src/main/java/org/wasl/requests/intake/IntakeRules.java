package org.wasl.requests.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wasl.catalogue.RequiredItem;
import org.wasl.catalogue.ServiceVersion;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refusal;
import org.wasl.requests.intake.ReceiveCommand.GivenItem;
import org.wasl.requests.lifecycle.ItemValueStore.ItemValue;

/** What is wrong with the items handed in; all reasons at once. */
final class IntakeRules {

  private final List<Refusal> refusals;
  private final List<ItemValue> values = new ArrayList<>();

  IntakeRules(ServiceVersion service, List<GivenItem> given, List<Refusal> refusals) {
    this.refusals = refusals;
    Map<String, RequiredItem> asked =
        service.items().stream().collect(Collectors.toMap(RequiredItem::code, Function.identity()));
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < given.size(); i++) {
      read("/items/" + i, asked, given.get(i), seen);
    }
  }

  /** What may be kept, when nothing was refused. */
  List<ItemValue> values() {
    return values;
  }

  private void read(String at, Map<String, RequiredItem> asked, GivenItem item, Set<String> seen) {
    RequiredItem wanted = item.code() == null ? null : asked.get(item.code());
    if (wanted == null) {
      refusals.add(Refusal.at(at + "/code", "item-unknown"));
    } else if (!seen.add(wanted.code())) {
      refusals.add(Refusal.at(at + "/code", "item-twice"));
    } else if ((item.value() == null) == (item.fileId() == null)) {
      refusals.add(Refusal.at(at, "item-value-or-file"));
    } else {
      Refusal copy = CopyRules.refusal(at, wanted, item.fileId());
      if (copy != null) {
        refusals.add(copy);
      } else {
        keep(at, wanted, item);
      }
    }
  }

  private void keep(String at, RequiredItem wanted, GivenItem item) {
    try {
      String value = item.value() == null ? null : wanted.kind().read("value", item.value());
      values.add(new ItemValue(wanted.code(), value, item.fileId()));
    } catch (InvalidValue invalid) {
      refusals.add(Refusal.at(at + "/value", invalid.code(), invalid.args().toArray()));
    }
  }
}
