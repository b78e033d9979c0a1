package org.wasl.parties.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.IdentityNumber;
import org.wasl.kernel.PersonName;
import org.wasl.kernel.Sex;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyKind;
import org.wasl.parties.imports.cells.ReadRow;
import org.wasl.parties.record.Contact;
import org.wasl.parties.record.PartyRecord;

/** Somebody a row may be the same as: registered before, or new with an earlier row. Rows add to it. */
final class Known {

  private final PartyId id;
  private final int row;
  private final boolean isNew;
  private final PersonName name;
  private final List<String> reached = new ArrayList<>();
  private final List<Contact> fresh = new ArrayList<>();
  private PartyRecord record;
  private boolean changed;
  private @Nullable IdentityNumber identity;
  private @Nullable IdentityNumber freshIdentity;

  /** Somebody new. */
  Known(ReadRow read, String branch, Instant now) {
    this.id = PartyId.next();
    this.row = read.row();
    this.isNew = true;
    this.name = Objects.requireNonNull(read.name());
    this.record = new PartyRecord(id, PartyKind.PERSON, name, read.preferredName(), null, read.sex(),
        read.branch() == null ? branch : read.branch(), read.birth(),
        new PartyRecord.Living(read.nationality(), read.governorate(), read.place()), 1, now);
    this.freshIdentity = read.identity();
    this.identity = freshIdentity;
    read.mobiles().forEach(each -> reach("mobile", each));
    if (read.landline() != null) {
      reach("landline", read.landline());
    }
    if (read.email() != null) {
      reach("email", read.email());
    }
  }

  /** @param row that brought them in an earlier batch of the same table; 0 for somebody registered before it */
  Known(PartyRecord record, List<Contact> contacts, @Nullable IdentityNumber identity, int row) {
    this.id = record.id();
    this.row = row;
    this.isNew = false;
    this.name = record.name();
    this.record = record;
    this.identity = identity;
    contacts.forEach(each -> reached.add(each.value()));
  }

  PartyId id() {
    return id;
  }

  /** Number of the row that brought them; 0 for somebody registered before. */
  int row() {
    return row;
  }

  /** Whether they are not written down yet. */
  boolean isNew() {
    return isNew;
  }

  /** Whether a row of the same table brought them, now or in an earlier batch. */
  boolean isOfThisTable() {
    return row > 0;
  }

  PersonName name() {
    return name;
  }

  PartyRecord record() {
    return record;
  }

  void change(PartyRecord other) {
    record = other;
    changed = true;
  }

  /** Whether something besides contacts and numbers was added. */
  boolean isChanged() {
    return changed;
  }

  @Nullable BirthDate birth() {
    return record().birth();
  }

  @Nullable Sex sex() {
    return record().sex();
  }

  @Nullable IdentityNumber identity() {
    return identity;
  }

  void identify(IdentityNumber number) {
    identity = number;
    freshIdentity = number;
  }

  @Nullable IdentityNumber freshIdentity() {
    return freshIdentity;
  }

  /** Adds a way to reach them, and returns its id; null where it is known. */
  @Nullable String reach(String kind, String value) {
    Contact contact = Contact.of(kind, value, null);
    if (reached.contains(contact.value())) {
      return null;
    }
    reached.add(contact.value());
    fresh.add(contact);
    return contact.id().toString();
  }

  boolean isReachedBy(List<String> mobiles) {
    return mobiles.stream().anyMatch(reached::contains);
  }

  /** Whether a contact or a number was added. */
  boolean isReachedAnew() {
    return !fresh.isEmpty() || freshIdentity != null;
  }

  List<Contact> freshContacts() {
    return fresh;
  }
}
