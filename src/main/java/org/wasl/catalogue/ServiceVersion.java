package org.wasl.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One edition of a service in the guide. A published one never changes.
 *
 * @param code of the service, the same for all its editions
 * @param version 1 and up, by service
 * @param group code of the guide's chapter; its name is the text {@code catalogue.group.<code>}
 * @param conditions in the order shown
 * @param items in the order asked for; no code twice
 * @param targetDays calendar days from raising to the reply, then rolled to a working day (P-6.4)
 * @param internalTargetDays calendar days for an urgent case, never quoted
 * @param clause of the guide, as cited in answers
 * @param summaryAr one sentence on what is given
 */
public record ServiceVersion(
    UUID id, String code, int version, String group, String nameAr, String nameEn,
    List<Condition> conditions, List<RequiredItem> items, int targetDays, int internalTargetDays,
    String clause, String summaryAr, String summaryEn) {

  public ServiceVersion {
    conditions = List.copyOf(conditions);
    items = List.copyOf(items);
  }

  /** The item of a code; empty when this edition does not ask for it. */
  public Optional<RequiredItem> item(String item) {
    return items.stream().filter(each -> each.code().equals(item)).findFirst();
  }

  /** What holds a request up while it is missing, in order. */
  public List<RequiredItem> mandatoryItems() {
    return items.stream().filter(RequiredItem::mandatory).toList();
  }
}
