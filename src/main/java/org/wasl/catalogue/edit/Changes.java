package org.wasl.catalogue.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.wasl.catalogue.Condition;
import org.wasl.catalogue.RequiredItem;
import org.wasl.catalogue.ServiceVersion;

/** What changed from one edition to another, as the history tells it. */
final class Changes {

  private final List<Change> found = new ArrayList<>();

  private Changes() {}

  /** Every difference: items first, as they matter most to who comes. Empty when both say the same. */
  static List<Change> between(ServiceVersion before, ServiceVersion after) {
    Changes changes = new Changes();
    changes.items(before, after);
    changes.conditions(before.conditions(), after.conditions());
    changes.basics(before, after);
    return List.copyOf(changes.found);
  }

  private void items(ServiceVersion before, ServiceVersion after) {
    after.items().stream().filter(each -> before.item(each.code()).isEmpty())
        .forEach(each -> found.add(about(each.mandatory() ? "item-added" : "item-added-optional", each)));
    before.items().stream().filter(each -> after.item(each.code()).isEmpty())
        .forEach(each -> found.add(about("item-removed", each)));
    for (RequiredItem now : after.items()) {
      Optional<RequiredItem> then = before.item(now.code());
      then.ifPresent(each -> item(each, now));
    }
    List<String> then = codes(before);
    if (then.size() == after.items().size() && then.containsAll(codes(after)) && !then.equals(codes(after))) {
      found.add(Change.of("item-order", "", ""));
    }
  }

  private static List<String> codes(ServiceVersion edition) {
    return edition.items().stream().map(RequiredItem::code).toList();
  }

  private void item(RequiredItem then, RequiredItem now) {
    if (then.mandatory() != now.mandatory()) {
      found.add(about(now.mandatory() ? "item-mandatory" : "item-optional", now));
    }
    if (then.leastProof() != now.leastProof()) {
      found.add(about("item-proof-" + now.leastProof().code(), now));
    }
    if (then.validDays() != now.validDays()) {
      found.add(new Change("item-validity", now.nameAr(), now.nameEn(), String.valueOf(then.validDays()),
          String.valueOf(now.validDays())));
    }
    if (then.copy() != now.copy()) {
      found.add(about("item-copy-" + now.copy().code(), now));
    }
    if (differ(then, now, RequiredItem::nameAr) || differ(then, now, RequiredItem::nameEn)
        || differ(then, now, RequiredItem::hintAr) || differ(then, now, RequiredItem::hintEn)) {
      found.add(about("item-words", now));
    }
  }

  private void conditions(List<Condition> before, List<Condition> after) {
    after.stream().filter(each -> !before.contains(each))
        .forEach(each -> found.add(Change.of("condition-added", each.textAr(), each.textEn())));
    before.stream().filter(each -> !after.contains(each))
        .forEach(each -> found.add(Change.of("condition-removed", each.textAr(), each.textEn())));
    if (!before.equals(after) && before.size() == after.size() && after.containsAll(before)) {
      found.add(Change.of("condition-order", "", ""));
    }
  }

  private void basics(ServiceVersion before, ServiceVersion after) {
    if (before.targetDays() != after.targetDays()) {
      found.add(days("target", before.targetDays(), after.targetDays()));
    }
    if (before.internalTargetDays() != after.internalTargetDays()) {
      found.add(days("internal-target", before.internalTargetDays(), after.internalTargetDays()));
    }
    if (differ(before, after, ServiceVersion::clause)) {
      found.add(new Change("clause", "", "", before.clause(), after.clause()));
    }
    if (differ(before, after, ServiceVersion::nameAr) || differ(before, after, ServiceVersion::nameEn)) {
      found.add(Change.of("name", before.nameAr(), before.nameEn()));
    }
    if (differ(before, after, ServiceVersion::summaryAr)
        || differ(before, after, ServiceVersion::summaryEn)) {
      found.add(Change.of("summary", "", ""));
    }
  }

  private static Change days(String what, int before, int after) {
    return new Change(what, "", "", String.valueOf(before), String.valueOf(after));
  }

  private static Change about(String what, RequiredItem item) {
    return Change.of(what, item.nameAr(), item.nameEn());
  }

  private static <T> boolean differ(T before, T after, Function<T, Object> part) {
    return !Objects.equals(part.apply(before), part.apply(after));
  }
}
