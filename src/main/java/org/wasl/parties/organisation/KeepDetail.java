package org.wasl.parties.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyKind;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.PartyRole;
import org.wasl.parties.record.PartyStore;
import org.wasl.parties.record.RoleStore;

/**
 * Keeps the licence of an organisation, with whom we speak there and what it is to the association (P-0.1); roles are
 * added, none is taken away. Refusals: those of opening the file and the contact's, 422 with everything that is wrong,
 * {@code not-an-organisation}, {@code licence-taken}, {@code contact-not-a-person}, 409 {@code stale-record}.
 */
@Component
class KeepDetail {

  private final Parties parties;
  private final PartyStore store;
  private final OrganisationStore organisations;
  private final RoleStore roles;
  private final Journal journal;
  private final Clock clock;

  KeepDetail(Parties parties, PartyStore store, OrganisationStore organisations, RoleStore roles, Journal journal,
      Clock clock) {
    this.parties = parties;
    this.store = store;
    this.organisations = organisations;
    this.roles = roles;
    this.journal = journal;
    this.clock = clock;
  }

  /** Keeps what the form tells, in place of what was known. */
  @Transactional
  void keep(Actor actor, PartyId id, DetailForm form) {
    actor.must(PartyPermissions.EDIT);
    parties.mustSee(actor, id);
    write(actor, id, form);
  }

  /** The same for who has registered it just now. */
  @Transactional
  void keepOfNew(Actor actor, PartyId id, DetailForm form) {
    actor.must(PartyPermissions.REGISTER);
    write(actor, id, form);
  }

  private void write(Actor actor, PartyId id, DetailForm form) {
    if (store.any(id).orElseThrow(Refused::absent).kind() != PartyKind.ORGANISATION) {
      throw Refused.rule("not-an-organisation");
    }
    Gathered gathered = new Gathered();
    OrganisationDetail detail = read(actor, gathered, id, form);
    List<PartyRole> wanted = gathered.at("roles", () -> form.roles() == null ? List.<PartyRole>of()
        : form.roles().stream().map(PartyRole::of).distinct().toList());
    gathered.orRefuse();
    store.touch(id, form.version());
    organisations.keep(id, detail);
    Objects.requireNonNull(wanted).forEach(each -> roles.give(id, each, clock.instant()));
    journal.record(actor, Entry.of("parties.organisation-kept", "party", parties.kept(id).value()));
  }

  private OrganisationDetail read(Actor actor, Gathered gathered, PartyId id, DetailForm form) {
    Licence licence = gathered.ifGiven("licenceNumber", form.licenceNumber(), it -> Licence.of(form.licenceKind(), it));
    if (licence != null && isAnothers(licence, parties.kept(id))) {
      gathered.add(Refusal.at("licenceNumber", "licence-taken"));
    }
    PartyId contact = contact(actor, gathered, form.contactId());
    String name = gathered.at("contactName", () -> CleanText.line("contactName", form.contactName(), 200));
    String post = gathered.at("contactPost", () -> CleanText.line("contactPost", form.contactPost(), 100));
    return new OrganisationDetail(licence, contact == null ? name : null, post, contact);
  }

  private boolean isAnothers(Licence licence, PartyId id) {
    store.holdOff("licence " + licence.kind().code() + " " + licence.number());
    return organisations.holder(licence).filter(it -> !it.equals(id)).isPresent();
  }

  private @Nullable PartyId contact(Actor actor, Gathered gathered, @Nullable String id) {
    if (id == null || id.isBlank()) {
      return null;
    }
    PartyId contact = PartyId.of(id);
    parties.mustSee(actor, contact);
    if (parties.summary(contact).orElseThrow(Refused::absent).kind() != PartyKind.PERSON) {
      gathered.add(Refusal.at("contactId", "contact-not-a-person"));
    }
    return contact;
  }
}
