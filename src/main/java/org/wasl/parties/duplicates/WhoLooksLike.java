package org.wasl.parties.duplicates;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.PartySummary;

/**
 * Who looks like someone about to be registered, while they are still present (P-6.2): by the model and the candidates
 * of the search through the register, in six statements and four more for those found. Refuses nothing.
 */
@Component
public class WhoLooksLike {

  /** More would not be read at the desk. */
  public static final int MOST = 8;

  private final Candidates candidates;
  private final ReadPeople readPeople;
  private final HoldAgainst holdAgainst;
  private final Parties parties;

  WhoLooksLike(Candidates candidates, ReadPeople readPeople, HoldAgainst holdAgainst, Parties parties) {
    this.candidates = candidates;
    this.readPeople = readPeople;
    this.holdAgainst = holdAgainst;
    this.parties = parties;
  }

  /**
   * The likeliest first, then those reached by the same telephone or address who are likely others; at most
   * {@link #MOST}, in every branch; empty when there is nobody.
   *
   * @param except records left out, such as the newcomer's own
   */
  public List<LookAlike> find(Actor actor, Newcomer newcomer, Set<PartyId> except) {
    actor.must(PartyPermissions.REGISTER);
    People people = readPeople.of(candidates.of(newcomer));
    Person self = ReadPeople.newcomer(people, newcomer);
    Map<UUID, Found> found = new HashMap<>();
    for (int i = 0; i < people.size(); i++) {
      long shared = people.get(i).sharedContact(self);
      if (shared != 0) {
        UUID other = people.get(i).id();
        found.put(other, new Found(self.id(), other, 0,
            List.of((shared < 0 ? Reason.EMAIL : Reason.MOBILE).code())));
      }
    }
    holdAgainst.all(self, people, SearchDuplicates.LEAST)
        .forEach(each -> found.put(each.one().equals(self.id()) ? each.other() : each.one(), each));
    return told(found, except);
  }

  /** A record and its aliases are told once, by what is likeliest of them. */
  private List<LookAlike> told(Map<UUID, Found> found, Set<PartyId> except) {
    List<Map.Entry<UUID, Found>> best = found.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<UUID, Found> each) -> -each.getValue().score())
            .thenComparing(Map.Entry::getKey))
        .limit(3 * MOST).toList();
    Map<PartyId, PartySummary> known = parties.summaries(best.stream().map(each -> new PartyId(each.getKey())).toList());
    Set<PartyId> seen = new HashSet<>(except);
    return best.stream()
        .filter(each -> known.containsKey(new PartyId(each.getKey())))
        .map(each -> new LookAlike(Objects.requireNonNull(known.get(new PartyId(each.getKey()))),
            each.getValue().score(), each.getValue().reasons()))
        .filter(each -> seen.add(each.party().id()))
        .limit(MOST).toList();
  }
}
