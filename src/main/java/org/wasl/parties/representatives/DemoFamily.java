package org.wasl.parties.representatives;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.organization.demo.DemoChapter;
import org.wasl.organization.demo.DemoStaff;
import org.wasl.parties.PartyId;
import org.wasl.parties.Relation;
import org.wasl.parties.household.LinkHousehold;
import org.wasl.parties.record.IdentityStore;

/** A family of the demo, and who acts for whom in it; all of it fictional. */
@Component
class DemoFamily implements DemoChapter {

  private static final String MUTIQ = "1999000415";
  private static final String MUZNA = "1999001652";
  private static final String SULTAN = "1999001579";

  private final DemoStaff staff;
  private final IdentityStore identities;
  private final LinkHousehold link;
  private final RecordRepresentative record;

  DemoFamily(DemoStaff staff, IdentityStore identities, LinkHousehold link, RecordRepresentative record) {
    this.staff = staff;
    this.identities = identities;
    this.link = link;
    this.record = record;
  }

  @Override
  public int order() {
    return 210;
  }

  @Override
  public void tell() {
    Actor officer = staff.as("officer");
    family(officer, MUTIQ, MUZNA, Relation.SPOUSE);
    family(officer, MUTIQ, SULTAN, Relation.SON);
    acts(officer, SULTAN, MUTIQ, new RepresentativeForm(null, "guardian",
        List.of("ask-status", "submit", "sign", "receive", "receive-money"), "family-record", null, "matched", null,
        null, null));
  }

  private void family(Actor officer, String head, String member, Relation relation) {
    both(head, member).ifPresent(two -> link.link(officer, two.getFirst(), two.getLast(), relation));
  }

  private void acts(Actor officer, String ward, String representative, RepresentativeForm form) {
    both(ward, representative).ifPresent(two -> record.record(officer, two.getFirst(), two.getLast(), form));
  }

  private Optional<List<PartyId>> both(String one, String other) {
    List<PartyId> first = identities.holders(one);
    List<PartyId> second = identities.holders(other);
    return first.isEmpty() || second.isEmpty() ? Optional.empty()
        : Optional.of(List.of(first.getFirst(), second.getFirst()));
  }
}
