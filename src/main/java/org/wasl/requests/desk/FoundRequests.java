package org.wasl.requests.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.parties.FoundElsewhere;
import org.wasl.requests.RequestPermissions;
import org.wasl.web.Ui;

/** The one search box finds a request by its number, however it was typed: whole, without dashes, in either digits. */
@Component
class FoundRequests implements FoundElsewhere {

  private final RequestList requests;

  FoundRequests(RequestList requests) {
    this.requests = requests;
  }

  @Override
  public List<Row> find(Ui ui, Actor actor, String typed) {
    String reference = RequestNumber.in(typed);
    if (!actor.may(RequestPermissions.READ) || reference == null) {
      return List.of();
    }
    return requests.find(actor, new RequestList.Filter(List.of(), null, reference), Page.first(10)).items().stream()
        .map(row -> new Row("requests.number", row.reference(),
            row.partyName() + " · " + ui.t("requests.status." + row.status().code()), "/requests/" + row.reference()))
        .toList();
  }
}
