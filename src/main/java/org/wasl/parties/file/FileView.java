package org.wasl.parties.file;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.BirthDate;
import org.wasl.parties.PartyRole;
import org.wasl.parties.PartySummary;
import org.wasl.parties.record.Contact;
import org.wasl.parties.record.Member;
import org.wasl.parties.record.PartyRecord;

/**
 * A file as its reader sees it: numbers masked.
 *
 * @param age whole years; null when no birth date is known
 * @param contacts mobiles first; show {@link Contact#masked()} only
 * @param household everyone in it, the head first; empty when in none
 */
public record FileView(
    PartySummary summary, PartyRecord party, @Nullable Integer age, List<PartyRole> roles, List<Contact> contacts,
    List<Member> household) {

  public String id() {
    return party.id().toString();
  }

  public int version() {
    return party.version();
  }

  public @Nullable BirthDate birth() {
    return party.birth();
  }

  public Instant since() {
    return party.createdAt();
  }
}
