package org.wasl.parties.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an organisation, as sent.
 *
 * @param version of the file, as the reader saw it; absent for whatever holds
 * @param licenceKind {@code licence, commercial-register, unified-number}; looked at only with a number
 * @param contactId id of the contact's own file; the name is then known
 * @param roles what it becomes besides what it is: {@code beneficiary, supporter, volunteer, partner}
 */
record DetailForm(
    @Nullable Integer version, @Nullable String licenceKind, @Nullable String licenceNumber,
    @Nullable String contactName, @Nullable String contactPost, @Nullable String contactId,
    @Nullable List<String> roles) {

  /** Names nobody: forms reach logs. */
  @Override
  public String toString() {
    return "DetailForm";
  }
}
