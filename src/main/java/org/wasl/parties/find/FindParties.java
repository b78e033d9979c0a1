package org.wasl.parties.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Mobile;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.PartySummary;
import org.wasl.parties.PeopleNamed;
import org.wasl.parties.record.ContactStore;
import org.wasl.parties.record.IdentityStore;

/**
 * Finds people and organisations by whatever is known: identity number, mobile or its last four digits, name in any
 * spelling and order of words. Everyone is found whatever the branch, masked (P-3.7); best first.
 */
@Component
class FindParties implements PeopleNamed {

  private static final int WIDE = 120;
  private static final int MANY = 400;

  private final IdentityStore identities;
  private final ContactStore contacts;
  private final NameIndex names;
  private final Parties parties;

  FindParties(IdentityStore identities, ContactStore contacts, NameIndex names, Parties parties) {
    this.identities = identities;
    this.contacts = contacts;
    this.names = names;
    this.parties = parties;
  }

  /** What speaks for one party. */
  private static final class Case {
    private double doubt = 1;
    private final List<String> reasons = new ArrayList<>();

    void add(double score, List<String> why) {
      doubt *= 1 - score;
      why.stream().filter(each -> !reasons.contains(each)).forEach(reasons::add);
    }

    double score() {
      return Math.round(exactScore() * 100) / 100.0;
    }

    double exactScore() {
      return 1 - doubt;
    }
  }

  /** The hits for what was typed, best first, at most {@code limit}; empty when nothing was typed. */
  @Transactional(readOnly = true)
  List<Hit> find(Actor actor, String typed, int limit) {
    actor.must(PartyPermissions.FIND);
    Map<PartyId, Case> cases = cases(actor, typed, limit);
    List<PartyId> best = best(cases, limit);
    Map<PartyId, PartySummary> known = parties.summaries(best);
    Set<PartyId> open = parties.seenAmong(actor, best);
    return best.stream().map(id -> new Hit(Objects.requireNonNull(known.get(id)),
        of(cases, id).score(), of(cases, id).reasons, open.contains(id))).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<PartyId> named(Actor actor, String typed, int most) {
    return actor.may(PartyPermissions.FIND) ? best(cases(actor, typed, most), most) : List.of();
  }

  private Map<PartyId, Case> cases(Actor actor, String typed, int limit) {
    Sought sought = Sought.of(typed);
    Map<PartyId, Case> cases = new LinkedHashMap<>();
    byNumber(sought, cases);
    byName(actor, sought, cases, limit);
    return cases;
  }

  private static List<PartyId> best(Map<PartyId, Case> cases, int limit) {
    return cases.entrySet().stream()
        .sorted(Comparator.comparing(each -> -each.getValue().exactScore()))
        .map(Map.Entry::getKey).limit(limit).toList();
  }

  private void byNumber(Sought sought, Map<PartyId, Case> cases) {
    if (sought.number() != null) {
      identities.holders(sought.number()).forEach(each -> of(cases, each).add(1, List.of("identity-number")));
      contacts.holders(sought.number(), WIDE).forEach(each -> of(cases, each).add(0.85, List.of("landline")));
    }
    Mobile mobile = sought.mobile();
    if (mobile != null) {
      contacts.holders(mobile.e164(), WIDE).forEach(each -> of(cases, each).add(0.85, List.of("mobile")));
    }
    if (sought.lastFour() != null) {
      contacts.holdersOfLastFour(sought.lastFour(), MANY)
          .forEach(each -> of(cases, each).add(0.6, List.of("mobile-last-four")));
      identities.holdersOfLastFour(sought.lastFour(), MANY)
          .forEach(each -> of(cases, each).add(0.6, List.of("identity-last-four")));
    }
  }

  /** Those known by a number are compared with the words too, however many others bear such a name. */
  private void byName(Actor actor, Sought sought, Map<PartyId, Case> cases, int limit) {
    List<String> words = words(sought);
    if (!words.isEmpty()) {
      Set<PartyId> numbered = Set.copyOf(cases.keySet());
      names.matching(actor, words, numbered, Math.max(limit, 10)).forEach(each ->
          of(cases, each.id()).add(each.match().score(), each.match().reasons()));
    }
  }

  private static List<String> words(Sought sought) {
    return LatinSpelling.joined(NameWords.ofFolded(String.join(" ", sought.words())).stream()
        .map(NameWords.Word::text).toList());
  }

  private static Case of(Map<PartyId, Case> cases, PartyId id) {
    return cases.computeIfAbsent(id, key -> new Case());
  }
}
