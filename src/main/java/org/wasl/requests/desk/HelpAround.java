package org.wasl.requests.desk;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Actor;
import org.wasl.parties.HouseholdMember;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.requests.HelpGiven;
import org.wasl.requests.HouseholdHelp;
import org.wasl.requests.RequestId;
import org.wasl.requests.RequestPermissions;

/** {@link HouseholdHelp} as the requests stand now. */
@Component
class HelpAround implements HouseholdHelp {

  private final Parties parties;
  private final RequestList requests;
  private final HelpGiven given;

  HelpAround(Parties parties, RequestList requests, HelpGiven given) {
    this.parties = parties;
    this.requests = requests;
    this.given = given;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Of> around(Actor actor, PartyId party) {
    if (!actor.may(RequestPermissions.READ)) {
      return List.of();
    }
    List<HouseholdMember> others = parties.livesWith(party);
    Map<PartyId, List<RequestRow>> theirs =
        requests.ofParties(actor, others.stream().map(HouseholdMember::party).toList());
    Map<RequestId, List<HelpGiven.Given>> all = given.of(
        theirs.values().stream().flatMap(List::stream).map(each -> new RequestId(each.id())).toList());
    return others.stream().map(each -> of(each, theirs.getOrDefault(each.party(), List.of()), all)).toList();
  }

  private static Of of(HouseholdMember member, List<RequestRow> rows, Map<RequestId, List<HelpGiven.Given>> all) {
    return new Of(member, rows.stream().map(each -> new Asked(each.id(), each.reference(), each.serviceNameAr(),
        each.serviceNameEn(), each.status().code(),
        all.getOrDefault(new RequestId(each.id()), List.of()))).toList());
  }
}
