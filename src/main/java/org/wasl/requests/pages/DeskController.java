package org.wasl.requests.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Digits;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.parties.Parties;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.decision.Decide;
import org.wasl.requests.decision.DecisionCommand;
import org.wasl.requests.decision.DecisionRules;
import org.wasl.requests.desk.RequestFile;
import org.wasl.requests.desk.RequestList;
import org.wasl.requests.desk.RequestRow;
import org.wasl.requests.desk.ReferralDesk;
import org.wasl.requests.study.ReadStudyPack;
import org.wasl.web.Flash;
import org.wasl.web.Ui;

/** Management's desk: the queue by promise, one page per case, the decision; then the next case opens. */
@Controller
class DeskController {

  private final RequestList requests;
  private final ReferralDesk referrals;
  private final ReadStudyPack packs;
  private final Decide decide;
  private final Parties parties;
  private final PackPanels panels;

  DeskController(RequestList requests, ReferralDesk referrals, ReadStudyPack packs, Decide decide, Parties parties,
      PackPanels panels) {
    this.requests = requests;
    this.referrals = referrals;
    this.packs = packs;
    this.decide = decide;
    this.parties = parties;
    this.panels = panels;
  }

  /** The nearest promise opens by itself. */
  @GetMapping("/desk")
  String desk(Ui ui, Actor actor, Model model) {
    actor.must(RequestPermissions.DECIDE);
    List<RequestRow> queue = requests.toDecide(actor);
    return draw(ui, actor, queue, queue.isEmpty() ? null : queue.getFirst().reference(), Typed.NOTHING, model);
  }

  @GetMapping("/desk/{reference}")
  String open(Ui ui, Actor actor, @PathVariable String reference, Model model) {
    actor.must(RequestPermissions.DECIDE);
    return draw(ui, actor, requests.toDecide(actor), reference, Typed.NOTHING, model);
  }

  /** Decides, and opens the next case. */
  @PostMapping("/desk/{reference}")
  String decide(Ui ui, Actor actor, @PathVariable String reference, @RequestParam MultiValueMap<String, String> form,
      Model model, HttpServletResponse response) {
    actor.must(RequestPermissions.DECIDE);
    try {
      decide.decide(actor, new Reference(reference), command(form), seen(form.getFirst("seen")));
      Flash.tell(response, "requests.told.decided", reference);
      return "redirect:/desk";
    } catch (Refused refused) {
      if (refused.kind() == Refused.Kind.FORBIDDEN || refused.kind() == Refused.Kind.ABSENT) {
        throw refused;
      }
      return again(ui, actor, reference, form, refused.kind().status(), refused.refusals(), model, response);
    } catch (InvalidValue invalid) {
      return again(ui, actor, reference, form, 422, List.of(Forms.refusal(invalid)), model, response);
    }
  }

  /** The study pack for print. */
  @GetMapping("/requests/{reference}/pack")
  String pack(Ui ui, Actor actor, @PathVariable String reference, Model model) {
    ReadStudyPack.StudyPack pack = packs.read(actor, new Reference(reference));
    model.addAttribute("pack", pack);
    model.addAttribute("panels", panels.of(ui, actor, pack));
    return "requests/desk/print";
  }

  private String again(Ui ui, Actor actor, String reference, MultiValueMap<String, String> form, int status,
      List<Refusal> refusals, Model model, HttpServletResponse response) {
    response.setStatus(status);
    Map<String, String> typed = new HashMap<>(form.toSingleValueMap());
    typed.put("fields", String.join(" ", form.getOrDefault("fields", List.of())));
    return draw(ui, actor, requests.toDecide(actor), reference, new Typed("decide", typed, refusals, false), model);
  }

  private String draw(Ui ui, Actor actor, List<RequestRow> queue, @Nullable String reference, Typed typed, Model model) {
    ReadStudyPack.StudyPack pack = reference == null ? null : packs.read(actor, new Reference(reference));
    boolean relative = pack != null && parties.isRelative(actor.id(), pack.file().request().party());
    model.addAttribute("page", new DeskPage(queue, referrals.open(actor), pack,
        pack == null ? List.of() : panels.of(ui, actor, pack), pack == null ? null : refused(actor, pack.file(), relative),
        typed, ui.today()));
    return "requests/desk/desk";
  }

  /** Why this actor may not decide, as a code; null when he may. */
  private static @Nullable String refused(Actor actor, RequestFile file, boolean relative) {
    return DecisionRules.conflicts(actor, relative, file.reopenedFrom()).stream().map(Refusal::code).findFirst()
        .orElse(null);
  }

  private static DecisionCommand command(MultiValueMap<String, String> form) {
    List<DecisionCommand.GrantForm> grants = new ArrayList<>();
    BigDecimal amount = amount(form.getFirst("amount"));
    Integer quantity = quantity(form.getFirst("quantity"));
    String granted = form.getFirst("granted");
    if (amount != null || quantity != null || (granted != null && !granted.isBlank())) {
      grants.add(new DecisionCommand.GrantForm(granted, amount, quantity, null));
    }
    List<String> fields = form.getOrDefault("fields", List.of());
    String outcome = form.getFirst("outcome");
    return new DecisionCommand(outcome, form.getFirst("reason"), form.getFirst("alternative"),
        "deferred".equals(outcome) ? Forms.day(form.getFirst("promised"), "promised") : null,
        "returned".equals(outcome) ? fields : List.of(), grants);
  }

  private static @Nullable Integer seen(@Nullable String version) {
    return version != null && version.matches("\\d{1,9}") ? Integer.valueOf(version) : null;
  }

  private static @Nullable BigDecimal amount(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return new BigDecimal(Digits.toAscii(typed).strip().replace(",", "").replace("٬", "").replace('٫', '.'));
    } catch (NumberFormatException notANumber) {
      throw Refused.field("amount", "item-not-a-number");
    }
  }

  private static @Nullable Integer quantity(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return Integer.valueOf(Digits.toAscii(typed).strip());
    } catch (NumberFormatException notANumber) {
      throw Refused.field("quantity", "item-not-a-number");
    }
  }
}
