package org.wasl.parties.find;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.exports.ExportPermissions;
import org.wasl.kernel.Actor;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.IdentityNumber;
import org.wasl.kernel.Mobile;
import org.wasl.parties.Circumstance;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.PartySummary;
import org.wasl.parties.file.GiveReason;
import org.wasl.parties.record.Contact;
import org.wasl.parties.record.ContactStore;
import org.wasl.parties.record.IdentityStore;
import org.wasl.parties.record.PartyRecord;
import org.wasl.parties.record.PartyStore;

/**
 * The list of people as a table: those found for what was typed, or everyone, of those whose file the actor may open.
 * Numbers are masked; whole numbers, birth dates and circumstances take a reason, which the journal keeps with each
 * person.
 */
@Component
class ExportPeople {

  private static final int PAGE = 500;
  private static final int MOST_FOUND = 500;

  private final FindParties find;
  private final Parties parties;
  private final PartyStore store;
  private final IdentityStore identities;
  private final ContactStore contacts;
  private final Journal journal;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ExportPeople(FindParties find, Parties parties, PartyStore store, IdentityStore identities, ContactStore contacts,
      Journal journal, TransactionTemplate transaction, Clock clock) {
    this.find = find;
    this.parties = parties;
    this.store = store;
    this.identities = identities;
    this.contacts = contacts;
    this.journal = journal;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** One person; the last four only where the sensitive columns were asked for. */
  record Row(PartySummary person, PartyRecord record, @Nullable String number, @Nullable String mobile,
      @Nullable BirthDate birth, List<Circumstance> circumstances) {}

  /** Takes rows as they come. */
  @FunctionalInterface
  interface Sink {
    void take(List<Row> rows) throws java.io.IOException;
  }

  /**
   * Refuses before anything is sent: 403 without the permissions (whole numbers need that of revealing too), 422
   * {@code reason-too-short}. Returns the reason as kept; null where none is needed.
   */
  @Nullable String allow(Actor actor, boolean sensitive, @Nullable String reason) {
    actor.must(ExportPermissions.LISTS);
    actor.must(PartyPermissions.READ);
    if (!sensitive) {
      return null;
    }
    actor.must(PartyPermissions.REVEAL);
    return GiveReason.clear(reason);
  }

  /** Hands out the rows, each part written down before it goes out. To be called after {@link #allow}. */
  void export(Actor actor, String typed, @Nullable String reason, Sink sink) throws java.io.IOException {
    transaction.executeWithoutResult(status -> journal.record(actor,
        Entry.of("parties.exported", "staff", actor.id().value()).because(reason)));
    if (!typed.isEmpty()) {
      List<PartyId> found = new ArrayList<>(find.find(actor, typed, MOST_FOUND).stream()
          .map(each -> each.party().id()).toList());
      Set<PartyId> open = parties.seenAmong(actor, found);
      found.removeIf(each -> !open.contains(each));
      sink.take(rows(actor, found, reason));
      return;
    }
    PartyId after = null;
    for (List<PartyId> page = page(actor, after); !page.isEmpty(); page = page(actor, after)) {
      sink.take(rows(actor, page, reason));
      after = page.getLast();
    }
  }

  private List<PartyId> page(Actor actor, @Nullable PartyId after) {
    return store.visibleAfter(actor, after, PAGE, clock.instant());
  }

  private List<Row> rows(Actor actor, List<PartyId> ids, @Nullable String reason) {
    Map<PartyId, PartySummary> people = parties.summaries(ids);
    Map<PartyId, PartyRecord> records = store.any(ids);
    boolean sensitive = reason != null;
    Map<PartyId, IdentityNumber> numbers = sensitive ? identities.of(ids) : Map.of();
    Map<PartyId, List<Contact>> reached = sensitive ? contacts.of(ids) : Map.of();
    if (sensitive) {
      transaction.executeWithoutResult(status -> journal.recordAll(actor, ids.stream()
          .map(each -> Entry.of("parties.exported-sensitive", "party", each.value()).because(reason)).toList()));
    }
    return ids.stream().filter(each -> people.containsKey(each) && records.containsKey(each)).map(each -> {
      PartyRecord record = Objects.requireNonNull(records.get(each));
      PartySummary person = Objects.requireNonNull(people.get(each));
      IdentityNumber number = numbers.get(each);
      return new Row(person, record, sensitive ? number == null ? null : number.number() : person.identityMasked(),
          sensitive ? mobiles(reached.getOrDefault(each, List.of())) : person.mobileMasked(),
          sensitive ? record.birth() : null, sensitive ? person.circumstances() : List.of());
    }).toList();
  }

  private static @Nullable String mobiles(List<Contact> contacts) {
    String all = contacts.stream().filter(each -> each.kind().equals("mobile"))
        .map(each -> Mobile.of(each.value()).display()).collect(Collectors.joining(" / "));
    return all.isEmpty() ? null : all;
  }
}
