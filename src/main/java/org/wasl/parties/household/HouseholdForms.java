package org.wasl.parties.household;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the API takes about households; {@code state} is the one last answered, absent for whatever holds. */
final class HouseholdForms {

  private HouseholdForms() {}

  record MemberForm(@Nullable String member, @Nullable String relation) {}

  record LeaveForm(@Nullable String member, @Nullable String reason, @Nullable String state) {}

  record HeadForm(@Nullable String head, @Nullable String reason, @Nullable String state) {}

  record RelationForm(@Nullable String relation, @Nullable Boolean dependant, @Nullable String state) {}

  record SplitForm(@Nullable List<String> going, @Nullable String head, @Nullable String stayingHead,
      @Nullable String reason, @Nullable String state) {}

  record JoinForm(@Nullable String other, @Nullable String relation, @Nullable String head, @Nullable String reason,
      @Nullable String state, @Nullable String otherState) {}
}
