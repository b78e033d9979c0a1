package org.wasl.parties.file;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Actor;
import org.wasl.parties.Circumstance;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.web.Flash;

/** Changing a file on a page: details, circumstances, numbers. */
@Controller
class EditPartyController {

  private final OpenPartyFile openPartyFile;
  private final ChangeDetails changeDetails;
  private final ChangeCircumstances changeCircumstances;
  private final ChangeContacts changeContacts;

  EditPartyController(OpenPartyFile openPartyFile, ChangeDetails changeDetails, ChangeCircumstances changeCircumstances,
      ChangeContacts changeContacts) {
    this.openPartyFile = openPartyFile;
    this.changeDetails = changeDetails;
    this.changeCircumstances = changeCircumstances;
    this.changeContacts = changeContacts;
  }

  @GetMapping("/parties/{id}/edit")
  String form(Actor actor, @PathVariable String id, Model model) {
    actor.must(PartyPermissions.EDIT);
    return show(EditPage.of(openPartyFile.open(actor, PartyId.of(id), "change"), List.of()), model);
  }

  @PostMapping("/parties/{id}/edit")
  String details(Actor actor, @PathVariable String id, @ModelAttribute DetailsForm form, Model model,
      HttpServletResponse response) {
    PartyId party = PartyId.of(id);
    return Pages.orAgain(response, () -> {
      changeDetails.changeSent(actor, party, form);
      return done(party, "parties.edit.done", response);
    }, refusals -> show(EditPage.again(openPartyFile.again(actor, party), form, refusals), model));
  }

  /** Codes in {@code circumstances}, the word beside each in {@code note-<code>}. */
  @PostMapping("/parties/{id}/circumstances")
  String circumstances(Actor actor, @PathVariable String id, @RequestParam @Nullable Integer version,
      @RequestParam(required = false) @Nullable List<String> circumstances, @RequestParam Map<String, String> all,
      Model model, HttpServletResponse response) {
    PartyId party = PartyId.of(id);
    List<String> codes = circumstances == null ? List.of() : circumstances;
    return Pages.orAgain(response, () -> {
      List<Circumstance> wanted = Arrays.stream(Circumstance.Code.values()).map(Circumstance.Code::code)
          .filter(codes::contains).map(code -> Circumstance.of(code, all.get("note-" + code))).toList();
      changeCircumstances.change(actor, party, version, wanted);
      return done(party, "parties.edit.done", response);
    }, refusals -> show(EditPage.of(openPartyFile.again(actor, party), new EditPage.Ticked(codes, all), refusals),
        model));
  }

  @PostMapping("/parties/{id}/contacts")
  String addContact(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String value, @RequestParam(defaultValue = "") String whose, Model model,
      HttpServletResponse response) {
    PartyId party = PartyId.of(id);
    return Pages.orAgain(response, () -> {
      changeContacts.add(actor, party, kind, value, whose);
      return done(party, "parties.edit.done", response);
    }, refusals -> show(EditPage.of(openPartyFile.again(actor, party), EditPage.Added.contact(kind, value, whose),
        refusals), model));
  }

  @PostMapping("/parties/{id}/contacts/{contact}/remove")
  String removeContact(Actor actor, @PathVariable String id, @PathVariable UUID contact,
      HttpServletResponse response) {
    PartyId party = PartyId.of(id);
    changeContacts.remove(actor, party, contact);
    return done(party, "parties.edit.done", response);
  }

  @PostMapping("/parties/{id}/identities")
  String identify(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String type,
      @RequestParam(defaultValue = "") String number, Model model, HttpServletResponse response) {
    PartyId party = PartyId.of(id);
    return Pages.orAgain(response, () -> {
      changeContacts.identify(actor, party, type, number);
      return done(party, "parties.edit.done", response);
    }, refusals -> show(EditPage.of(openPartyFile.again(actor, party), EditPage.Added.identity(type, number),
        refusals), model));
  }

  private static String show(EditPage page, Model model) {
    model.addAttribute("page", page);
    return "parties/file/edit";
  }

  private static String done(PartyId party, String told, HttpServletResponse response) {
    Flash.tell(response, told);
    return "redirect:/parties/" + party;
  }
}
