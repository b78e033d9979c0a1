package org.wasl.requests.pages;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.files.StoredFile;
import org.wasl.journal.Recorded;
import org.wasl.kernel.Refusal;
import org.wasl.requests.decision.DecisionRules;
import org.wasl.requests.desk.RequestFile;
import org.wasl.requests.lifecycle.Item;
import org.wasl.requests.lifecycle.ItemMark;
import org.wasl.requests.lifecycle.Lifecycle;
import org.wasl.requests.lifecycle.Request;
import org.wasl.requests.lifecycle.Status;
import org.wasl.requests.lifecycle.Step;
import org.wasl.requests.papers.RequestPapers;
import org.wasl.requests.promise.Promise;
import org.wasl.web.Promised;
import org.wasl.web.Ui;

/**
 * The page of a request.
 *
 * @param papers copies that are kept, and what has run out
 * @param raiseRefusals why it may not be raised yet; empty when it may
 * @param panels sections of modules above, ready to draw
 * @param journal the newest entries
 * @param relative whether the reader is kin to the person
 */
public record RequestPage(
    RequestFile file, RequestPapers papers, List<Refusal> raiseRefusals, List<Content> panels,
    List<Recorded> journal, boolean relative, Typed typed) {

  public Request request() {
    return file.request();
  }

  public String reference() {
    return file.request().reference().value();
  }

  /** Where the page of the request is, with what follows. */
  public String at(String rest) {
    return "/requests/" + reference() + rest;
  }

  /** Whether the step is possible now and the reader may take it. */
  public boolean can(Ui ui, Step step) {
    return Lifecycle.allows(request().status(), step) && ui.may(Lifecycle.permission(step));
  }

  /** Code of why the reader may not answer the open appeal, such as having decided; null when he may. */
  public @Nullable String barredFromAppeal(Ui ui) {
    return ui.actor() == null ? null : DecisionRules.conflicts(ui.actor(), relative, file.appealed()).stream()
        .map(Refusal::code).findFirst().orElse(null);
  }

  /** Code of the mark that the page draws for an item. */
  public static String mark(Item item) {
    if (item.isHeld()) {
      return "held";
    }
    if (item.mark() != null) {
      return item.mark().code();
    }
    return item.givenAt() == null ? "missing" : "given";
  }

  /** Where one looks at the paper of an item; null where no copy is kept. */
  public @Nullable String paper(Item item) {
    StoredFile copy = papers.copy(item.code());
    return copy == null ? null : at("/papers/" + copy.id());
  }

  /** Whether an item waits for an answer of management: unclear. */
  public List<Item> unclear() {
    return file.items().stream().filter(each -> each.mark() == ItemMark.UNCLEAR).toList();
  }

  /** How the promise that holds looks today: {@code open, due, late, done}. */
  public String promiseState(LocalDate today) {
    Promise promise = file.promise();
    if (promise == null || request().decidedAt() != null && request().status() != Status.DEFERRED) {
      return "done";
    }
    if (promise.promised().isBefore(today)) {
      return "late";
    }
    return promise.promised().equals(today) ? "due" : "open";
  }

  /** The history of the promise, the newest first, each with its reason. */
  public List<Promised> promised(Ui ui) {
    List<Promised> lines = new ArrayList<>();
    for (Promise each : file.promises()) {
      String why = each.reason() == null
          ? ui.t("requests.promise.first", ui.gregorian(ui.date(each.raisedAt())))
          : ui.t("requests.promise.because", ui.gregorian(ui.date(each.madeAt())), each.reason());
      lines.add(new Promised(each.promised(), why));
    }
    return lines;
  }

  /** The knots of the thread. */
  public List<org.wasl.web.Step> steps(Ui ui) {
    return RequestThread.of(ui, file);
  }

  /** The text key of the sentence in the next-step bar. */
  public String nextKey() {
    return "requests.next." + file.next().code();
  }

  /** Who came, where it was not the person; null otherwise. */
  public @Nullable String visitor() {
    return file.arrived().visitorName();
  }
}
