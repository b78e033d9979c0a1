package org.wasl.satisfaction.quality;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.Uuid7;
import org.wasl.organization.Settings;
import org.wasl.organization.WorkingCalendar;

/**
 * Opens a task with a deadline for a low rating whose giver can be asked (P-2.5b), in the rating's
 * transaction.
 */
@Component
public class OpenFollowUp {

  private final FollowUpStore store;
  private final WorkingCalendar calendar;
  private final Settings settings;
  private final Journal journal;
  private final Clock clock;

  OpenFollowUp(FollowUpStore store, WorkingCalendar calendar, Settings settings, Journal journal,
      Clock clock) {
    this.store = store;
    this.calendar = calendar;
    this.settings = settings;
    this.journal = journal;
    this.clock = clock;
  }

  /** Due after the set number of the branch's working days. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void open(UUID rating, String branch) {
    Instant now = clock.instant();
    LocalDate due = calendar.plusWorkingDays(
        branch, AssociationZone.dateOf(now), settings.number("satisfaction.follow-up-days"));
    UUID id = Uuid7.next();
    store.add(id, rating, due, now);
    journal.record(Journal.SYSTEM, Entry.of("satisfaction.follow-up-opened", "follow-up", id));
  }
}
