package org.wasl.requests.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.parties.FileLine;
import org.wasl.parties.FileSection;
import org.wasl.parties.PartySummary;
import org.wasl.requests.RequestPermissions;
import org.wasl.web.Ui;

/** A person's requests on their file, newest first, and the way to a new one. */
@Component
class FileRequests implements FileSection {

  private final RequestList requests;

  FileRequests(RequestList requests) {
    this.requests = requests;
  }

  @Override
  public String heading() {
    return "requests.file.heading";
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public boolean isFor(Actor actor) {
    return actor.may(RequestPermissions.READ);
  }

  @Override
  public List<FileLine> lines(Ui ui, Actor actor, PartySummary who) {
    return requests.ofParty(actor, who.id()).stream().map(row -> new FileLine(
        ui.pick(row.serviceNameAr(), row.serviceNameEn()), ui.t("requests.status." + row.status().code()),
        "/requests/" + row.reference(), row.reference(), row.statusSince(), null)).toList();
  }

  @Override
  public List<FileAct> acts(Actor actor, PartySummary who) {
    return actor.may(RequestPermissions.RECEIVE)
        ? List.of(new FileAct("requests.file.new", "/requests/new?party=" + who.id())) : List.of();
  }
}
