package org.wasl.parties.household;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Sex;
import org.wasl.parties.PartyId;
import org.wasl.parties.Relation;
import org.wasl.parties.record.Member;

/**
 * A household at the moment of a change.
 *
 * @param members the head first, then by name
 * @param sexes of those of whom it is known
 */
record Family(UUID household, List<Member> members, Map<PartyId, Sex> sexes) {

  /** Its head; empty when the last one left before another was named. */
  Optional<Member> head() {
    return members.stream().filter(Member::isHead).findFirst();
  }

  boolean has(PartyId id) {
    return members.stream().anyMatch(each -> each.party().equals(id));
  }

  /** The member of that id; 422 {@code not-in-household} at the field otherwise. */
  Member member(PartyId id, String field) {
    return members.stream().filter(each -> each.party().equals(id)).findFirst()
        .orElseThrow(() -> Refused.field(field, "not-in-household"));
  }

  /** What a member is to another who is to be the head; without a head until now, what they were. */
  Relation towards(PartyId newHead, Member member) {
    if (member.party().equals(newHead)) {
      return Relation.HEAD;
    }
    return head().isEmpty() ? member.relation() : RelationToNewHead.of(
        member(newHead, "head").relation(), member.relation(), sexes.get(member.party()));
  }

  /** What a member is to the head of another household, to whom this one's head is {@code relation}. */
  Relation towards(Relation relation, @Nullable Sex otherHead, Member member) {
    if (member.isHead()) {
      return relation;
    }
    return head().isEmpty() ? Relation.RELATIVE : RelationToNewHead.of(
        RelationToNewHead.back(relation, otherHead), member.relation(), sexes.get(member.party()));
  }
}
