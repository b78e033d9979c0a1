package org.wasl.requests.pages;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.requests.RequestPanel;
import org.wasl.requests.RequestSummary;
import org.wasl.requests.lifecycle.Request;
import org.wasl.requests.study.ReadStudyPack.StudyPack;
import org.wasl.web.Ui;

/** What modules above bring to the study pack: the researcher's study. */
@Component
class PackPanels {

  private final List<RequestPanel> panels;

  PackPanels(List<RequestPanel> panels) {
    this.panels = panels.stream().sorted(Comparator.comparingInt(RequestPanel::order)).toList();
  }

  /** The sections for a pack that the actor was found to be allowed to read. */
  List<Content> of(Ui ui, Actor actor, StudyPack pack) {
    Request request = pack.file().request();
    RequestSummary summary = new RequestSummary(request.id(), request.reference(), request.party(),
        request.status().code(), request.branch(), request.serviceVersion());
    return panels.stream().map(each -> each.showInPack(ui, actor, summary)).flatMap(Optional::stream).toList();
  }
}
