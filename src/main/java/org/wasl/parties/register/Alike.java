package org.wasl.parties.register;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wasl.parties.PartyId;
import org.wasl.parties.duplicates.LookAlike;

/**
 * Who looks like the one on the form, and what was said of each so far.
 *
 * @param rows the likeliest first
 * @param mustSay of whom it has to be said that they are others before a file is made (409 {@code duplicate-party})
 * @param open whose files the actor may open without a reason
 * @param others of whom it was ticked that they are others
 * @param household of whom it was ticked that they live together; null of nobody
 * @param relation to the head of that household; null while none was chosen
 */
public record Alike(List<LookAlike> rows, Set<PartyId> mustSay, Set<PartyId> open, Set<PartyId> others,
    @Nullable PartyId household, @Nullable String relation) {

  /** Nobody. */
  static final Alike NOBODY = new Alike(List.of(), Set.of(), Set.of(), Set.of(), null, null);

  /** Whether a household can be chosen: of one file that may be opened at least. */
  public boolean mayLink() {
    return rows.stream().anyMatch(each -> open.contains(each.party().id()));
  }

  /** Hundredths, for people. */
  public long percent(LookAlike row) {
    return Math.round(row.score() * 100);
  }
}
