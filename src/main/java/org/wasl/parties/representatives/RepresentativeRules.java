package org.wasl.parties.representatives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wasl.kernel.Refusal;
import org.wasl.parties.ActsFor.Scope;
import org.wasl.parties.PartyKind;
import org.wasl.parties.RepresentativeKind;
import org.wasl.parties.record.PartyRecord;

/** Whether one may be recorded as acting for another (domain §5.2, R13); all refusals at once. */
final class RepresentativeRules {

  private RepresentativeRules() {}

  /** What speaks against it; empty when nothing does. */
  static List<Refusal> refusals(NewRepresentation link, PartyRecord ward, PartyRecord representative, LocalDate today) {
    List<Refusal> refusals = new ArrayList<>();
    if (ward.id().equals(representative.id())) {
      refusals.add(Refusal.at("representative", "representative-is-self"));
    }
    if (!link.proof().proves(link.kind())) {
      refusals.add(Refusal.at("proof", "proof-of-another-kind"));
    }
    if (link.proof().isNumbered() && link.number() == null) {
      refusals.add(Refusal.at("proofNumber", "proof-number-needed"));
    }
    if (link.scopes().isEmpty()) {
      refusals.add(Refusal.at("scopes", "scope-needed"));
    }
    if (link.scopes().contains(Scope.RECEIVE_MONEY) && !link.matched()) {
      refusals.add(Refusal.at("proofLevel", "money-needs-matched"));
    }
    if (link.until() != null && (link.until().isBefore(today) || link.until().isBefore(link.since()))) {
      refusals.add(Refusal.at("validUntil", "representation-past"));
    }
    if (link.kind() == RepresentativeKind.GUARDIAN) {
      guardian(refusals, link, ward, representative);
    }
    return refusals;
  }

  private static void guardian(List<Refusal> refusals, NewRepresentation link, PartyRecord ward,
      PartyRecord representative) {
    if (ward.kind() == PartyKind.ORGANISATION || representative.kind() == PartyKind.ORGANISATION) {
      refusals.add(Refusal.at("kind", "guardian-of-persons"));
      return;
    }
    if (ward.birth() == null) {
      if (link.until() == null) {
        refusals.add(Refusal.at("validUntil", "guardian-end-unknown"));
      }
    } else if (link.proof() == Proof.FAMILY_RECORD && !link.since().isBefore(ComingOfAge.of(ward.birth()))) {
      refusals.add(Refusal.at("proof", "guardian-of-adult-needs-court"));
    }
  }
}
