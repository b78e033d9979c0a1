package org.wasl.requests.pages;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.kernel.Reference;
import org.wasl.parties.Parties;
import org.wasl.requests.RequestPanel;
import org.wasl.requests.RequestSummary;
import org.wasl.requests.desk.RequestFile;
import org.wasl.requests.desk.RequestReading;
import org.wasl.requests.lifecycle.Request;
import org.wasl.requests.papers.ReadPapers;
import org.wasl.requests.study.RaiseRules;
import org.wasl.web.Ui;

/** Puts the page of a request together. */
@Component
class RequestPages {

  private static final int NEWEST = 8;

  private final RequestReading reading;
  private final ReadPapers papers;
  private final Parties parties;
  private final Journal journal;
  private final List<RequestPanel> panels;

  RequestPages(RequestReading reading, ReadPapers papers, Parties parties, Journal journal,
      List<RequestPanel> panels) {
    this.reading = reading;
    this.papers = papers;
    this.parties = parties;
    this.journal = journal;
    this.panels = panels.stream().sorted(Comparator.comparingInt(RequestPanel::order)).toList();
  }

  @Transactional(readOnly = true)
  public RequestPage page(Ui ui, Actor actor, Reference reference, Typed typed) {
    RequestFile file = reading.read(actor, reference);
    Request request = file.request();
    RequestSummary summary = new RequestSummary(request.id(), request.reference(), request.party(),
        request.status().code(), request.branch(), request.serviceVersion());
    List<Content> drawn = panels.stream().map(each -> each.show(ui, actor, summary))
        .flatMap(Optional::stream).toList();
    boolean relative = parties.isRelative(actor.id(), request.party());
    return new RequestPage(file, papers.of(actor, request.id(), ui.today()),
        RaiseRules.refusals(file.items(), ui.today(), relative), drawn,
        journal.of("request", request.id().value(), Page.first(NEWEST)).items(), relative, typed);
  }
}
