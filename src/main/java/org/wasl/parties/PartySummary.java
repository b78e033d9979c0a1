package org.wasl.parties;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Sex;

/**
 * A party in a few lines, fit for lists and headings: numbers are masked.
 *
 * @param fullName as given
 * @param preferredName كنية such as «أم محمد»; null when none is kept
 * @param honorificAr «المكرم», «المكرمة», or what the person prefers; never empty
 * @param honorificEn "Mr" or "Ms"; empty for organisations
 * @param sex null for organisations
 * @param branch code of the home branch
 * @param identityType code; null, with the masked number, when none is recorded
 * @param mobileMasked null when none is recorded
 * @param circumstances in the order they are shown
 */
public record PartySummary(
    PartyId id, PartyKind kind, String fullName, @Nullable String preferredName,
    String honorificAr, String honorificEn, @Nullable Sex sex, String branch,
    @Nullable String identityType, @Nullable String identityMasked, @Nullable String mobileMasked,
    List<Circumstance> circumstances) {

  /** The name as a letter or a greeting says it in Arabic: «المكرمة فاطمة سعد البلوي». */
  public String addressedAr() {
    return honorificAr + " " + fullName;
  }
}
