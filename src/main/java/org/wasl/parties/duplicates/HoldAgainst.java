package org.wasl.parties.duplicates;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds one record against the few that might be it, with how usual words are as the last search counted them. */
@Component
class HoldAgainst {

  private final WordStore wordStore;

  HoldAgainst(WordStore wordStore) {
    this.wordStore = wordStore;
  }

  /**
   * The pairs of one record with each other of these people that score at least so much, in no order.
   *
   * @param people not counted; their words are counted by this
   */
  List<Found> all(Person one, People people, double least) {
    int register = wordStore.countInto(people.words());
    Person self = one.spelling(new LatinWords(people.words()).inArabic(one.words()));
    people.writeInArabic();
    LikelyOne likelyOne = new LikelyOne(people.words(), register);
    Evidence evidence = new Evidence();
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      Person other = people.get(i);
      if (!other.id().equals(self.id())) {
        likelyOne.weigh(self, other, evidence);
        if (evidence.score() >= least) {
          found.add(Found.of(self.id(), other.id(), evidence.score(), evidence.reasons()));
        }
      }
    }
    return found;
  }
}
