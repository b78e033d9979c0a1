package org.wasl.catalogue.browse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.catalogue.RequiredItem;
import org.wasl.catalogue.ServiceVersion;
import org.wasl.web.Language;

/**
 * A service as other programs read it; words in one language.
 *
 * @param conditions sentences, in order
 * @param targetDays calendar days from raising to the reply, then rolled to a working day
 */
record ServiceView(
    String code, String name, String summary, String group, String groupName, int version, String clause,
    List<String> conditions, List<ItemView> requiredItems, int targetDays) {

  /**
   * One thing asked for.
   *
   * @param hint absent when there is none
   * @param validDays 0 for no limit
   * @param keepCopy whether one is kept as a matter of course
   * @param copy never, exception (where a law or a body asks for it), optional or required
   */
  record ItemView(
      String code, String name, @Nullable String hint, String kind, boolean mandatory, String leastProof,
      int validDays, String sensitivity, boolean keepCopy, String copy) {}

  static ServiceView of(ServiceVersion edition, Language language, String groupName) {
    boolean arabic = language == Language.AR;
    return new ServiceView(edition.code(), arabic ? edition.nameAr() : edition.nameEn(),
        arabic ? edition.summaryAr() : edition.summaryEn(), edition.group(), groupName, edition.version(),
        edition.clause(),
        edition.conditions().stream().map(each -> arabic ? each.textAr() : each.textEn()).toList(),
        edition.items().stream().map(each -> item(each, arabic)).toList(), edition.targetDays());
  }

  private static ItemView item(RequiredItem item, boolean arabic) {
    String hint = arabic ? item.hintAr() : item.hintEn();
    return new ItemView(item.code(), arabic ? item.nameAr() : item.nameEn(), hint.isEmpty() ? null : hint,
        item.kind().code(), item.mandatory(), item.leastProof().code(), item.validDays(),
        item.sensitivity().code(), item.copy().isKept(), item.copy().code());
  }
}
