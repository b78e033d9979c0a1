package org.wasl.requests.study;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.requests.HouseholdHelp;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.desk.RequestFile;
import org.wasl.requests.desk.RequestList;
import org.wasl.requests.desk.RequestReading;
import org.wasl.requests.desk.RequestRow;
import org.wasl.requests.desk.SimilarDecisions;
import org.wasl.requests.lifecycle.ItemValueStore;
import org.wasl.requests.lifecycle.ItemValueStore.ItemValue;

/**
 * The page from which management studies (P-6.4): the request, what was given, what was asked for before and by the
 * rest of the household, similar decisions. Needs the permission to study or to decide; reading it is written down, for it holds health and poverty
 * facts.
 */
@Component
public class ReadStudyPack {

  private final RequestReading reading;
  private final RequestList requests;
  private final HouseholdHelp household;
  private final SimilarDecisions similar;
  private final ItemValueStore values;
  private final Journal journal;
  private final Clock clock;

  ReadStudyPack(RequestReading reading, RequestList requests, HouseholdHelp household, SimilarDecisions similar,
      ItemValueStore values, Journal journal, Clock clock) {
    this.reading = reading;
    this.requests = requests;
    this.household = household;
    this.similar = similar;
    this.values = values;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * The pack.
   *
   * @param values what was given, by item code
   * @param before the person's other requests, newest first
   * @param household what the others of the household asked for and were given
   */
  public record StudyPack(
      RequestFile file, Map<String, ItemValue> values, List<RequestRow> before, List<HouseholdHelp.Of> household,
      List<SimilarDecisions.Line> similar) {}

  /** Reads it, and writes down that it was read. */
  @Transactional
  public StudyPack read(Actor actor, Reference reference) {
    if (!actor.may(RequestPermissions.STUDY) && !actor.may(RequestPermissions.DECIDE)) {
      throw Refused.forbidden();
    }
    RequestFile file = reading.read(actor, reference);
    journal.record(actor, Entry.of("requests.study-read", "request", file.request().id().value())
        .on(reference.value()));
    List<RequestRow> before = requests.ofParty(actor, file.request().party()).stream()
        .filter(each -> !each.reference().equals(reference.value())).toList();
    return new StudyPack(file, values.of(file.request().id()), before,
        household.around(actor, file.request().party()), similar.of(actor, file.service().code(), clock.instant()));
  }
}
