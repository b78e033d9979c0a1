package org.wasl.requests.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.parties.FoundElsewhere;
import org.wasl.requests.RequestPermissions;
import org.wasl.web.Ui;

/** The one search box finds a question to management by its number, and leads to the request it was asked about. */
@Component
class FoundQuestions implements FoundElsewhere {

  private final ReferralDesk questions;

  FoundQuestions(ReferralDesk questions) {
    this.questions = questions;
  }

  @Override
  public List<Row> find(Ui ui, Actor actor, String typed) {
    String reference = RequestNumber.ofQuestion(typed);
    return !actor.may(RequestPermissions.READ) || reference == null ? List.of()
        : questions.numbered(actor, reference).stream()
            .map(row -> new Row("requests.referral", row.reference(),
                ui.t(row.answered() ? "requests.referral.answered" : "requests.referral.open") + " · " + row.request(),
                "/requests/" + row.request()))
            .toList();
  }
}
