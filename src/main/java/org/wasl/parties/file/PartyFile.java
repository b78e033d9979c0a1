package org.wasl.parties.file;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.Coded;
import org.wasl.parties.PartySummary;
import org.wasl.parties.record.PartyRecord;

/** A file as the API tells it; numbers masked, absent facts left out. */
record PartyFile(
    String id, String kind, String fullName, Names names, @Nullable String preferredName, String honorific,
    @Nullable String sex, String branch, @Nullable Identity identity, @Nullable String mobile,
    @Nullable Birth birthDate, @Nullable String nationality, @Nullable String governorate, @Nullable String place,
    String language, List<Condition> circumstances, List<Reach> contacts, List<String> roles, int version,
    OffsetDateTime createdAt) {

  record Names(String given, @Nullable String father, @Nullable String grandfather, @Nullable String family) {}

  record Identity(String type, String masked) {}

  /** @param gregorian the day worked out from value; of a bare year, its 01/07 */
  record Birth(String calendar, String value, boolean approximate, LocalDate gregorian, @Nullable Integer age) {}

  record Condition(String code, @Nullable String note) {}

  record Reach(UUID id, String kind, String masked, @Nullable String whose) {}

  static PartyFile of(FileView file) {
    PartySummary summary = file.summary();
    PartyRecord party = file.party();
    String type = summary.identityType();
    String masked = summary.identityMasked();
    return new PartyFile(
        file.id(), party.kind().code(), party.name().full(),
        new Names(party.name().given(), party.name().father(), party.name().grandfather(), party.name().family()),
        party.preferredName(), party.honorificAr(), party.sex() == null ? null : party.sex().code(), party.branch(),
        type == null || masked == null ? null : new Identity(type, masked), summary.mobileMasked(),
        birth(file), party.living().nationality(), party.living().governorate(), party.living().place(),
        party.language().code(),
        summary.circumstances().stream().map(each -> new Condition(each.code().code(), each.note())).toList(),
        file.contacts().stream().map(it -> new Reach(it.id(), it.kind(), it.masked(), it.whose())).toList(),
        file.roles().stream().map(Coded::code).toList(), party.version(),
        party.createdAt().atZone(AssociationZone.ZONE).toOffsetDateTime());
  }

  private static @Nullable Birth birth(FileView file) {
    BirthDate birth = file.birth();
    return birth == null ? null
        : new Birth(birth.calendar().code(), birth.value(), birth.approximate(), birth.date(), file.age());
  }
}
