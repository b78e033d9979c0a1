package org.wasl.requests.desk;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Digits;
import org.wasl.kernel.Page;
import org.wasl.parties.FoundElsewhere;
import org.wasl.requests.RequestPermissions;
import org.wasl.web.Ui;

/** The one search box finds a request by its number, however it was typed: whole, without dashes, in either digits. */
@Component
class FoundRequests implements FoundElsewhere {

  private static final Pattern NUMBER = Pattern.compile("R?[- ]?(1[34]\\d\\d|20\\d\\d)-?(\\d{6,9})", Pattern.CASE_INSENSITIVE);

  private final RequestList requests;

  FoundRequests(RequestList requests) {
    this.requests = requests;
  }

  @Override
  public List<Row> find(Ui ui, Actor actor, String typed) {
    Matcher number = NUMBER.matcher(Digits.toAscii(typed).strip());
    if (!actor.may(RequestPermissions.READ) || !number.matches()) {
      return List.of();
    }
    String reference = "R-" + number.group(1) + "-" + number.group(2);
    return requests.find(actor, new RequestList.Filter(List.of(), null, reference), Page.first(10)).items().stream()
        .map(row -> new Row("requests.number", row.reference(),
            row.partyName() + " · " + ui.t("requests.status." + row.status().code()), "/requests/" + row.reference()))
        .toList();
  }
}
