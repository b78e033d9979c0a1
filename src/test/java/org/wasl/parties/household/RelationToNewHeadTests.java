package org.wasl.parties.household;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasl.Clause;
import org.wasl.kernel.Sex;
import org.wasl.parties.Relation;

@Clause("P-0.1")
class RelationToNewHeadTests {

  @ParameterizedTest(name = "the head''s {0} heads now: the {2} who was {1} is {3}")
  @CsvSource({
    "spouse, head, male, spouse", "spouse, son, male, son", "spouse, mother, female, relative",
    "son, head, male, father", "son, head, female, mother", "son, spouse, female, mother", "son, daughter, female, sister",
    "son, son, male, brother", "daughter, father, male, grandparent", "mother, head, male, son",
    "mother, father, male, spouse", "father, sister, female, daughter", "father, daughter, female, grandchild",
    "brother, head, female, sister", "sister, mother, female, mother", "brother, son, male, relative",
    "grandparent, head, male, grandchild", "grandchild, head, female, grandparent", "relative, son, male, relative",
    "son, other, male, other"})
  void relations_follow_the_head(String newHead, String was, String sex, String is) {
    assertThat(RelationToNewHead.of(Relation.of(newHead), Relation.of(was), Sex.of(sex))).isEqualTo(Relation.of(is));
  }
}
