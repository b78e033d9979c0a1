package org.wasl.parties.household;

import java.util.ArrayList;
import java.util.List;
import org.wasl.parties.record.Member;

/** Who stays and who comes, before two households become one. */
public record JoinPreview(HouseholdView ours, HouseholdView theirs) {

  /** Everybody of both; the first heads them unless another is named. */
  public List<Member> all() {
    List<Member> all = new ArrayList<>(ours.members());
    theirs.members().stream().filter(each -> all.stream().noneMatch(it -> it.party().equals(each.party())))
        .forEach(all::add);
    return all;
  }
}
