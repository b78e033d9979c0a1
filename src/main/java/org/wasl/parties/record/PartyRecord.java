package org.wasl.parties.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.PersonName;
import org.wasl.kernel.Sex;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyKind;
import org.wasl.web.Language;

/**
 * A row of {@code party}.
 *
 * @param name of an organisation, whole in {@code full} and {@code given}
 * @param honorific preferred title; null for the usual one of the sex
 * @param sex null for an organisation, and for a person taken from a table that does not say
 * @param branch code of the home branch
 * @param language of messages to the party
 * @param version rises with every change
 */
public record PartyRecord(
    PartyId id, PartyKind kind, PersonName name, @Nullable String preferredName, @Nullable String honorific,
    @Nullable Sex sex, String branch, @Nullable BirthDate birth, Living living, Language language, int version,
    Instant createdAt) {

  /** One that is told things in Arabic. */
  public PartyRecord(
      PartyId id, PartyKind kind, PersonName name, @Nullable String preferredName, @Nullable String honorific,
      @Nullable Sex sex, String branch, @Nullable BirthDate birth, Living living, int version, Instant createdAt) {
    this(id, kind, name, preferredName, honorific, sex, branch, birth, living, Language.AR, version, createdAt);
  }

  /** Where the person is from and lives; each null when not known. */
  public record Living(@Nullable String nationality, @Nullable String governorate, @Nullable String place) {}

  /** The title in Arabic, never empty. */
  public String honorificAr() {
    return honorific != null ? honorific : kind == PartyKind.ORGANISATION ? "السادة"
        : sex == null ? "المكرم/ة" : sex == Sex.MALE ? "المكرم" : "المكرمة";
  }

  /** The title in English; empty where the sex is not known, and for an organisation. */
  public String honorificEn() {
    return sex == null ? "" : sex == Sex.MALE ? "Mr" : "Ms";
  }
}
