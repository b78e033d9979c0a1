package org.wasl.parties.household;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A household as the API tells it.
 *
 * @param items the head first, then by name
 * @param state to be sent back with a change; absent when there is no household
 */
record HouseholdAnswer(List<Member> items, @Nullable String state) {

  /** @param dependant whether the head supports this person */
  record Member(String id, String fullName, String relation, boolean dependant) {}

  /** Both sides before they join. */
  record Joining(HouseholdAnswer stays, HouseholdAnswer comes) {}

  static HouseholdAnswer of(HouseholdView household) {
    return new HouseholdAnswer(household.members().stream().map(each -> new Member(each.party().toString(),
        each.fullName(), each.relation().code(), each.dependant())).toList(), household.state());
  }
}
