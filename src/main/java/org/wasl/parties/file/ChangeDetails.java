package org.wasl.parties.file;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.CalendarKind;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.PersonName;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Sex;
import org.wasl.parties.DuplicateSearch;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyKind;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.record.PartyLanguage;
import org.wasl.parties.record.PartyRecord;
import org.wasl.parties.record.PartyStore;
import org.wasl.web.Language;

/**
 * Changes names, birth date and place. Refusals: those of opening the file, 422 with everything that is wrong, 409
 * {@code stale-record} when somebody changed the file since.
 */
@Component
class ChangeDetails {

  private final Parties parties;
  private final PartyStore store;
  private final DuplicateSearch duplicates;
  private final Journal journal;
  private final Clock clock;

  ChangeDetails(Parties parties, PartyStore store, DuplicateSearch duplicates, Journal journal, Clock clock) {
    this.parties = parties;
    this.store = store;
    this.duplicates = duplicates;
    this.journal = journal;
    this.clock = clock;
  }

  /** Writes the form over what was known. */
  @Transactional
  void change(Actor actor, PartyId id, DetailsForm form) {
    actor.must(PartyPermissions.EDIT);
    parties.mustSee(actor, id);
    PartyRecord known = store.any(id).orElseThrow(Refused::absent);
    store.change(read(form, known));
    duplicates.changed(known.id());
    journal.record(actor, Entry.of("parties.changed", "party", id.value()));
  }

  /** Writes what a page sent; what it has no field for stays as it was. */
  @Transactional
  void changeSent(Actor actor, PartyId id, DetailsForm form) {
    actor.must(PartyPermissions.EDIT);
    change(actor, id, form.over(store.any(id).orElseThrow(Refused::absent)));
  }

  private PartyRecord read(DetailsForm form, PartyRecord known) {
    Gathered gathered = new Gathered();
    boolean person = known.kind() == PartyKind.PERSON;
    PersonName name = gathered.at("fullName", () -> person ? named(form.fullName(), known.name())
        : PersonName.ofOrganisation(form.fullName()));
    Sex sex = person ? gathered.at("sex", () -> Sex.of(form.sex())) : null;
    LocalDate today = AssociationZone.dateOf(clock.instant());
    BirthDate birth = gathered.ifGiven("birthValue", form.birthValue(), typed -> BirthDate
        .of(CalendarKind.of(form.calendar()), typed, Boolean.TRUE.equals(form.approximate())).plausibleOn(today));
    PartyRecord.Living living = new PartyRecord.Living(line(gathered, "nationality", form.nationality(), 60),
        line(gathered, "governorate", form.governorate(), 60), line(gathered, "place", form.place(), 200));
    String preferred = line(gathered, "preferredName", form.preferredName(), 60);
    String honorific = line(gathered, "honorific", form.honorific(), 40);
    Language language = gathered.at("language", () -> form.language() == null || form.language().isBlank()
        ? known.language() : PartyLanguage.of(form.language()));
    gathered.orRefuse();
    return new PartyRecord(known.id(), known.kind(), Objects.requireNonNull(name), preferred, honorific, sex,
        known.branch(), birth, living, Objects.requireNonNull(language),
        form.version() == null ? known.version() : form.version(), known.createdAt());
  }

  /** Parts that were given one by one stay as they are while the whole name does. */
  private static PersonName named(@Nullable String typed, PersonName known) {
    PersonName name = PersonName.of(typed);
    return name.full().equals(known.full()) ? known : name;
  }

  private static @Nullable String line(Gathered gathered, String field, @Nullable String typed, int most) {
    return gathered.at(field, () -> CleanText.line(field, typed, most));
  }
}
