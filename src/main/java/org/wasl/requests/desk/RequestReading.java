package org.wasl.requests.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.catalogue.Catalogue;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.kernel.StaffName;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.Representatives;
import org.wasl.requests.RequestId;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.appeal.Appeal;
import org.wasl.requests.appeal.AppealStore;
import org.wasl.requests.decision.DecisionStore;
import org.wasl.requests.lifecycle.Item;
import org.wasl.requests.lifecycle.ItemStore;
import org.wasl.requests.lifecycle.Request;
import org.wasl.requests.lifecycle.RequestStore;
import org.wasl.requests.promise.PromiseStore;
import org.wasl.requests.referral.Referral;
import org.wasl.requests.referral.ReferralStore;
import org.wasl.requests.study.StudyStore;
import org.wasl.web.Language;

/** Reads one request with all that hangs on it; 404 when absent or not visible. */
@Component
public class RequestReading {

  private final JdbcClient jdbc;
  private final RequestStore requests;
  private final ItemStore items;
  private final ReferralStore referrals;
  private final PromiseStore promises;
  private final StudyStore studies;
  private final DecisionStore decisions;
  private final AppealStore appeals;
  private final Parties parties;
  private final Representatives representatives;
  private final Catalogue catalogue;

  RequestReading(JdbcClient jdbc, RequestStore requests, ItemStore items, ReferralStore referrals,
      PromiseStore promises, StudyStore studies, DecisionStore decisions, AppealStore appeals, Parties parties,
      Representatives representatives, Catalogue catalogue) {
    this.jdbc = jdbc;
    this.requests = requests;
    this.items = items;
    this.referrals = referrals;
    this.promises = promises;
    this.studies = studies;
    this.decisions = decisions;
    this.appeals = appeals;
    this.parties = parties;
    this.representatives = representatives;
    this.catalogue = catalogue;
  }

  /** The request's file. */
  @Transactional(readOnly = true)
  public RequestFile read(Actor actor, Reference reference) {
    actor.must(RequestPermissions.READ);
    Request request = requests.see(actor, reference);
    List<Item> checklist = items.of(request.id());
    List<Referral> questions = referrals.of(request.id());
    List<Appeal> appealed = appeals.of(request.id());
    return new RequestFile(
        request, withLink(arrived(request), request.party()), parties.summary(request.party()).orElseThrow(Refused::absent),
        catalogue.version(request.serviceVersion()), checklist, questions, promises.of(request.id()),
        studies.of(request.id()), decisions.of(request.id()), appealed,
        NextStep.of(request, checklist, questions, appealed.stream().anyMatch(Appeal::isOpen)));
  }

  /** What is still missing, in the caller's language; the caller has shown that the reader may see the request. */
  public List<RequestViews.MissingView> missing(RequestId request, Language language) {
    return RequestViews.missing(items.of(request), language);
  }

  private RequestFile.Arrived arrived(Request request) {
    return jdbc.sql("""
            select r.channel, r.medium, r.details, r.visitor_name, r.visitor_relation, r.visitor_mobile,
                   r.visitor_party, s.name_ar as receiver_ar, s.name_en as receiver_en
              from request r join v_staff s on s.id = r.created_by
             where r.id = :id""")
        .param("id", request.id().value())
        .query((row, n) -> new RequestFile.Arrived(
            row.getString("channel"), row.getString("medium"), row.getString("details"),
            row.getString("visitor_name"), row.getString("visitor_relation"), row.getString("visitor_mobile"),
            party(row.getObject("visitor_party", UUID.class)), null, StaffName.at(row, "receiver")))
        .single();
  }

  private @Nullable PartyId party(@Nullable UUID id) {
    return id == null ? null : parties.kept(new PartyId(id));
  }

  /** What the visitor may do for the person now is a matter of today, not of the day they came. */
  private RequestFile.Arrived withLink(RequestFile.Arrived came, PartyId person) {
    PartyId visitor = came.visitorParty();
    return visitor == null ? came : new RequestFile.Arrived(came.channel(), came.medium(), came.details(),
        came.visitorName(), came.visitorRelation(), came.visitorMobile(), visitor,
        representatives.between(visitor, person).orElse(null), came.createdBy());
  }
}
