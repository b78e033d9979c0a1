package org.wasl.parties.register;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.CalendarKind;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.IdentityNumber;
import org.wasl.kernel.PersonName;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Sex;
import org.wasl.organization.Branch;
import org.wasl.organization.Branches;
import org.wasl.parties.Circumstance;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyKind;
import org.wasl.parties.PartyRole;
import org.wasl.parties.Relation;
import org.wasl.parties.record.Contact;
import org.wasl.parties.record.PartyLanguage;
import org.wasl.parties.record.PartyRecord;
import org.wasl.web.Language;

/** Reads a form into values; everything that is wrong with it is told at once (422). */
@Component
class ReadParty {

  private final Branches branches;

  ReadParty(Branches branches) {
    this.branches = branches;
  }

  /** The party of a form, made by the actor at that moment. */
  NewParty read(Actor actor, PartyForm form, Instant now) {
    Gathered gathered = new Gathered();
    PartyKind kind = gathered.at("kind", () -> PartyKind.of(form.kind()));
    PersonName name = name(gathered, form, kind);
    Sex sex = sex(gathered, form, kind);
    IdentityNumber identity = identity(gathered, form.identity());
    List<Contact> contacts = contacts(gathered, form);
    BirthDate birth = birth(gathered, form.birthDate(), now);
    List<Circumstance> circumstances = all(form.circumstances()).map(each -> gathered.at("circumstances",
        () -> Circumstance.of(each.code(), each.note()))).filter(Objects::nonNull).toList();
    List<PartyRole> roles = all(form.roles()).map(each -> gathered.at("roles",
        () -> PartyRole.of(each))).filter(Objects::nonNull).distinct().toList();
    String branch = branch(gathered, actor, form.branch());
    PartyRecord.Living living = new PartyRecord.Living(
        gathered.at("nationality", () -> CleanText.line("nationality", form.nationality(), 60)),
        gathered.at("governorate", () -> CleanText.line("governorate", form.governorate(), 60)),
        gathered.at("place", () -> CleanText.line("place", form.place(), 200)));
    String preferred = gathered.at("preferredName", () -> CleanText.line("preferredName", form.preferredName(), 60));
    String honorific = gathered.at("honorific", () -> CleanText.line("honorific", form.honorific(), 40));
    Set<PartyId> distinctFrom = all(form.distinctFrom()).map(PartyId::of).collect(Collectors.toUnmodifiableSet());
    NewParty.Household household = household(gathered, form.household());
    Language language = gathered.at("language", () -> PartyLanguage.of(form.language()));
    gathered.orRefuse();
    PartyRecord party = new PartyRecord(PartyId.next(), Objects.requireNonNull(kind), Objects.requireNonNull(name),
        preferred, honorific, sex, branch, birth, living, Objects.requireNonNull(language), 1, now);
    return new NewParty(party, identity, contacts, circumstances, roles,
        Boolean.TRUE.equals(form.confirmedDistinct()), distinctFrom, household);
  }

  private static @Nullable PersonName name(Gathered gathered, PartyForm form, @Nullable PartyKind kind) {
    PartyForm.TypedNames names = form.names();
    if (kind == PartyKind.ORGANISATION) {
      return gathered.at("fullName", () -> PersonName.ofOrganisation(form.fullName()));
    }
    boolean whole = form.fullName() != null && !form.fullName().isBlank();
    return names == null || whole
        ? gathered.at("fullName", () -> PersonName.of(form.fullName()))
        : gathered.at("names", () -> PersonName.ofParts(
            names.given(), names.father(), names.grandfather(), names.family()));
  }

  private static @Nullable Sex sex(Gathered gathered, PartyForm form, @Nullable PartyKind kind) {
    boolean given = form.sex() != null && !form.sex().isBlank();
    if (kind == PartyKind.ORGANISATION) {
      if (given) {
        gathered.add(Refusal.at("sex", "sex-of-organisation"));
      }
      return null;
    }
    if (!given) {
      gathered.add(Refusal.at("sex", "sex-needed"));
      return null;
    }
    return gathered.at("sex", () -> Sex.of(form.sex()));
  }

  private static @Nullable IdentityNumber identity(Gathered gathered, PartyForm.@Nullable TypedIdentity identity) {
    if (identity == null) {
      return null;
    }
    boolean empty = identity.number() == null || identity.number().isBlank();
    return empty && "undocumented".equals(identity.type()) ? null
        : gathered.at("identity/number", () -> IdentityNumber.of(identity.type(), identity.number()));
  }

  private static List<Contact> contacts(Gathered gathered, PartyForm form) {
    return Stream.of(
            gathered.ifGiven("mobile", form.mobile(), it -> Contact.of("mobile", it, form.mobileWhose())),
            gathered.ifGiven("landline", form.landline(), it -> Contact.of("landline", it, null)),
            gathered.ifGiven("email", form.email(), it -> Contact.of("email", it, null)))
        .filter(Objects::nonNull).toList();
  }

  private static @Nullable BirthDate birth(Gathered gathered, PartyForm.@Nullable TypedBirth birth, Instant now) {
    return birth == null ? null : gathered.at("birthDate/value", () -> BirthDate
        .of(CalendarKind.of(birth.calendar()), birth.value(), Boolean.TRUE.equals(birth.approximate()))
        .plausibleOn(AssociationZone.dateOf(now)));
  }

  private static NewParty.@Nullable Household household(Gathered gathered, PartyForm.@Nullable TypedHousehold typed) {
    if (typed == null) {
      return null;
    }
    Relation relation = gathered.at("household/relation", () -> Relation.of(typed.relation()));
    return typed.with() == null || relation == null ? null
        : new NewParty.Household(PartyId.of(typed.with()), relation);
  }

  private String branch(Gathered gathered, Actor actor, @Nullable String branch) {
    if (branch == null || branch.isBlank()) {
      return actor.branch();
    }
    if (branches.all().stream().map(Branch::code).noneMatch(branch::equals)) {
      gathered.add(Refusal.at("branch", "branch-unknown"));
    }
    return branch;
  }

  private static <T> Stream<T> all(@Nullable List<T> list) {
    return list == null ? Stream.empty() : list.stream().filter(Objects::nonNull).limit(50);
  }
}
