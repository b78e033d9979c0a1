package org.wasl.parties.household;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.wasl.kernel.Actor;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.Relation;
import org.wasl.web.Api;

/** Households by API. {@code state} comes with each answer; sent with a change, it must still hold (409). */
@Api
class HouseholdApi {

  private final OpenHousehold openHousehold;
  private final LinkHousehold linkHousehold;
  private final LeaveHousehold leaveHousehold;
  private final ChangeHead changeHead;
  private final ChangeRelation changeRelation;
  private final SplitHousehold splitHousehold;
  private final JoinHouseholds joinHouseholds;

  HouseholdApi(OpenHousehold openHousehold, LinkHousehold linkHousehold, LeaveHousehold leaveHousehold,
      ChangeHead changeHead, ChangeRelation changeRelation, SplitHousehold splitHousehold,
      JoinHouseholds joinHouseholds) {
    this.openHousehold = openHousehold;
    this.linkHousehold = linkHousehold;
    this.leaveHousehold = leaveHousehold;
    this.changeHead = changeHead;
    this.changeRelation = changeRelation;
    this.splitHousehold = splitHousehold;
    this.joinHouseholds = joinHouseholds;
  }

  /** Everyone in the household, the head first; no items when the party is in none. */
  @GetMapping("/parties/{id}/household")
  HouseholdAnswer household(Actor actor, @PathVariable String id) {
    return HouseholdAnswer.of(openHousehold.open(actor, PartyId.of(id)));
  }

  /** Puts another person into this one's household; 201 with the household. */
  @PostMapping("/parties/{id}/household")
  @ResponseStatus(HttpStatus.CREATED)
  HouseholdAnswer link(Actor actor, @PathVariable String id, @RequestBody HouseholdForms.MemberForm form) {
    mayEdit(actor, id);
    linkHousehold.link(actor, PartyId.of(id), party(form.member()), Relation.of(form.relation()));
    return again(actor, id);
  }

  /** Takes a member out, or the person when no member is named; the household as it is now. */
  @PostMapping("/parties/{id}/household/leave")
  HouseholdAnswer leave(Actor actor, @PathVariable String id, @RequestBody HouseholdForms.LeaveForm form) {
    mayEdit(actor, id);
    PartyId member = form.member() == null ? PartyId.of(id) : party(form.member());
    leaveHousehold.leave(actor, PartyId.of(id), member, form.reason(), form.state());
    return again(actor, id);
  }

  /** Names another head; the others' relations are worked out anew. */
  @PutMapping("/parties/{id}/household/head")
  HouseholdAnswer head(Actor actor, @PathVariable String id, @RequestBody HouseholdForms.HeadForm form) {
    mayEdit(actor, id);
    changeHead.change(actor, PartyId.of(id), party(form.head()), form.reason(), form.state());
    return again(actor, id);
  }

  /** Corrects what a member is to the head, and whether the head supports them. */
  @PutMapping("/parties/{id}/household/members/{member}")
  HouseholdAnswer relate(Actor actor, @PathVariable String id, @PathVariable String member,
      @RequestBody HouseholdForms.RelationForm form) {
    mayEdit(actor, id);
    changeRelation.change(actor, PartyId.of(id), party(member), Relation.of(form.relation()),
        Boolean.TRUE.equals(form.dependant()), form.state());
    return again(actor, id);
  }

  /** Makes two households of one; 201 with that of the person now. */
  @PostMapping("/parties/{id}/household/split")
  @ResponseStatus(HttpStatus.CREATED)
  HouseholdAnswer split(Actor actor, @PathVariable String id, @RequestBody HouseholdForms.SplitForm form) {
    mayEdit(actor, id);
    List<PartyId> going = form.going() == null ? List.of()
        : form.going().stream().filter(Objects::nonNull).map(PartyId::of).toList();
    splitHousehold.split(actor, PartyId.of(id), new SplitHousehold.Command(going, party(form.head()),
        form.stayingHead() == null ? null : party(form.stayingHead()), form.reason(), form.state()));
    return again(actor, id);
  }

  /** Who would stay and who would come, and each side's state; nothing changes. */
  @GetMapping("/parties/{id}/household/join/{other}")
  HouseholdAnswer.Joining preview(Actor actor, @PathVariable String id, @PathVariable String other) {
    actor.must(PartyPermissions.EDIT);
    JoinPreview preview = openHousehold.preview(actor, PartyId.of(id), party(other));
    return new HouseholdAnswer.Joining(HouseholdAnswer.of(preview.ours()), HouseholdAnswer.of(preview.theirs()));
  }

  /** Makes one household of two; 201 with it. */
  @PostMapping("/parties/{id}/household/join")
  @ResponseStatus(HttpStatus.CREATED)
  HouseholdAnswer join(Actor actor, @PathVariable String id, @RequestBody HouseholdForms.JoinForm form) {
    mayEdit(actor, id);
    joinHouseholds.join(actor, PartyId.of(id), party(form.other()), new JoinHouseholds.Command(
        Relation.of(form.relation()), form.head() == null ? null : party(form.head()), form.reason(), form.state(),
        form.otherState()));
    return again(actor, id);
  }

  private void mayEdit(Actor actor, String id) {
    actor.must(PartyPermissions.EDIT);
    openHousehold.again(actor, PartyId.of(id));
  }

  private HouseholdAnswer again(Actor actor, String id) {
    return HouseholdAnswer.of(openHousehold.again(actor, PartyId.of(id)));
  }

  private static PartyId party(@Nullable String id) {
    return PartyId.of(id == null ? "" : id);
  }
}
