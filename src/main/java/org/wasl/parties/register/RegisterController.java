package org.wasl.parties.register;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Digits;
import org.wasl.kernel.Mobile;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.organization.Branches;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.web.Flash;

/** Registering on a page: the likely same are shown before anyone new is made. */
@Controller
class RegisterController {

  /** Circumstances that mean little without a word beside them. */
  private static final Set<String> NOTED = Set.of("contact-through", "preferred-time", "interpreter", "other");

  private final RegisterAtDesk registerAtDesk;
  private final LookAround lookAround;
  private final Branches branches;

  RegisterController(RegisterAtDesk registerAtDesk, LookAround lookAround, Branches branches) {
    this.registerAtDesk = registerAtDesk;
    this.lookAround = lookAround;
    this.branches = branches;
  }

  @GetMapping("/parties/new")
  String empty(Actor actor, Model model) {
    return startWith(actor, "", model);
  }

  /** The form with what was searched for in its place: a number, a mobile or a name. */
  @PostMapping("/parties/new")
  String startWith(Actor actor, @RequestParam(defaultValue = "") String q, Model model) {
    actor.must(PartyPermissions.REGISTER);
    String text = q.strip();
    String digits = Digits.compact(text);
    boolean mobile = Mobile.isMobile(text);
    boolean number = !mobile && Digits.areAll(digits);
    String type = number && digits.startsWith("2") ? "iqama" : "national-id";
    RegisterPage.Typed typed = new RegisterPage.Typed(null, mobile || number ? null : text, type,
        number ? digits : null, mobile ? Mobile.of(text).display() : null, null, "hijri", null, null, null, null,
        List.of(), null, actor.branch(), null, null, null, null, null);
    return form(actor, typed, List.of(), lookAround.alike(actor, typed, List.of()), model);
  }

  /** Who looks like the one on the form so far; the page asks while it is filled in. */
  @PostMapping("/parties/new/alike")
  String alike(Actor actor, @ModelAttribute RegisterPage.Typed typed, Model model) {
    actor.must(PartyPermissions.REGISTER);
    model.addAttribute("alike", lookAround.alike(actor, typed, List.of()));
    return "parties/register/alike";
  }

  @PostMapping("/parties")
  String register(Actor actor, @ModelAttribute RegisterPage.Typed typed, Model model, HttpServletResponse response) {
    try {
      NewParty fresh = registerAtDesk.register(actor, asForm(typed), LookAround.ids(typed.shown()));
      Flash.tell(response, "parties.register.done");
      return "redirect:" + (actor.may(PartyPermissions.READ) ? "/parties/" + fresh.party().id() : "/find");
    } catch (Refused refused) {
      if (refused.kind() != Refused.Kind.RULE && refused.kind() != Refused.Kind.CONFLICT) {
        throw refused;
      }
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(actor, typed, refused.refusals().stream().map(RegisterController::onPage).toList(),
          lookAround.alike(actor, typed, Candidate.of(refused)), model);
    }
  }

  private String form(Actor actor, RegisterPage.Typed typed, List<Refusal> refusals, Alike alike, Model model) {
    model.addAttribute("page", new RegisterPage(typed, refusals, alike, branches.all(), actor.branch()));
    return "parties/register/new";
  }

  /** The same refusal at the field of the page. */
  private static Refusal onPage(Refusal refusal) {
    String field = switch (refusal.pointer()) {
      case "/sex", "/kind" -> "who";
      case "/identity/number" -> "identityNumber";
      case "/birthDate/value" -> "birthValue";
      case "/household/relation", "/relation" -> "householdRelation";
      case null -> null;
      default -> refusal.pointer();
    };
    return field == null ? refusal : Refusal.at(field, refusal.code(), refusal.args().toArray());
  }

  private static PartyForm asForm(RegisterPage.Typed typed) {
    boolean identified = typed.identityNumber() != null && !typed.identityNumber().isBlank();
    boolean born = typed.birthValue() != null && !typed.birthValue().isBlank();
    List<String> circumstances = typed.circumstances() == null ? List.of() : typed.circumstances();
    boolean organisation = "organisation".equals(typed.who());
    return new PartyForm(organisation ? "organisation" : "person", typed.fullName(), null,
        organisation ? null : typed.who(),
        identified ? new PartyForm.TypedIdentity(typed.identityType(), typed.identityNumber()) : null,
        typed.mobile(), typed.mobileWhose(), null, null,
        born ? new PartyForm.TypedBirth(typed.calendar(), typed.birthValue(), null) : null,
        circumstances.stream().map(code -> new PartyForm.TypedCircumstance(code, note(code, typed))).toList(),
        typed.preferredName(), null, null, typed.governorate(), typed.place(),
        organisation ? List.of() : List.of("beneficiary"),
        typed.branch(), typed.language(), null,
        others(typed), household(typed));
  }

  private static List<String> others(RegisterPage.Typed typed) {
    Set<PartyId> others = LookAround.ids(typed.others());
    PartyId together = LookAround.id(typed.household());
    if (together != null) {
      others.add(together);
    }
    return others.stream().map(PartyId::toString).toList();
  }

  private static PartyForm.@Nullable TypedHousehold household(RegisterPage.Typed typed) {
    PartyId with = LookAround.id(typed.household());
    return with == null ? null : new PartyForm.TypedHousehold(with.toString(), typed.householdRelation());
  }

  private static @Nullable String note(String code, RegisterPage.Typed typed) {
    return NOTED.contains(code) ? typed.circumstanceNote() : null;
  }
}
