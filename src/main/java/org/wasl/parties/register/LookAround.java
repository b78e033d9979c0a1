package org.wasl.parties.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartySummary;
import org.wasl.parties.duplicates.LookAlike;
import org.wasl.parties.duplicates.WhoLooksLike;

/** Looks who is like the one on the form, as far as it is filled in (P-6.2). */
@Component
class LookAround {

  private final WhoLooksLike whoLooksLike;
  private final Parties parties;

  LookAround(WhoLooksLike whoLooksLike, Parties parties) {
    this.whoLooksLike = whoLooksLike;
    this.parties = parties;
  }

  /** @param strict who stands in the way of a new file; listed first where the model did not list them */
  Alike alike(Actor actor, RegisterPage.Typed typed, List<Candidate> strict) {
    List<LookAlike> rows = new ArrayList<>(AsTyped.newcomer(typed)
        .map(each -> whoLooksLike.find(actor, each, Set.of())).orElse(List.of()));
    Set<PartyId> listed = rows.stream().map(each -> each.party().id()).collect(Collectors.toSet());
    strict.stream().filter(each -> !listed.contains(each.party())).forEach(each -> rows.addFirst(told(each)));
    if (rows.isEmpty()) {
      return Alike.NOBODY;
    }
    Set<PartyId> all = rows.stream().map(each -> each.party().id()).collect(Collectors.toSet());
    return new Alike(rows, strict.stream().map(Candidate::party).collect(Collectors.toSet()),
        parties.seenAmong(actor, all), ids(typed.others()), id(typed.household()), typed.householdRelation());
  }

  private LookAlike told(Candidate candidate) {
    Map<PartyId, PartySummary> known = parties.summaries(List.of(candidate.party()));
    List<String> reasons = candidate.reasons().stream().map(each -> each.equals("name") ? "name-full" : each).toList();
    return new LookAlike(java.util.Objects.requireNonNull(known.get(candidate.party())), candidate.score(), reasons);
  }

  /** The ids that are some. */
  static Set<PartyId> ids(@Nullable Collection<String> typed) {
    Set<PartyId> ids = new LinkedHashSet<>();
    for (String each : typed == null ? List.<String>of() : typed) {
      PartyId id = id(each);
      if (id != null) {
        ids.add(id);
      }
    }
    return ids;
  }

  static @Nullable PartyId id(@Nullable String typed) {
    try {
      return typed == null || typed.isBlank() ? null : PartyId.of(typed);
    } catch (Refused none) {
      return null;
    }
  }
}
