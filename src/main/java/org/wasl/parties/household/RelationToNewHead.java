package org.wasl.parties.household;

import static org.wasl.parties.Relation.BROTHER;
import static org.wasl.parties.Relation.DAUGHTER;
import static org.wasl.parties.Relation.FATHER;
import static org.wasl.parties.Relation.GRANDCHILD;
import static org.wasl.parties.Relation.GRANDPARENT;
import static org.wasl.parties.Relation.HEAD;
import static org.wasl.parties.Relation.MOTHER;
import static org.wasl.parties.Relation.OTHER;
import static org.wasl.parties.Relation.RELATIVE;
import static org.wasl.parties.Relation.SISTER;
import static org.wasl.parties.Relation.SON;
import static org.wasl.parties.Relation.SPOUSE;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Sex;
import org.wasl.parties.Relation;

/**
 * What people are to a new head, worked out from what they were to the old one. Where families differ (a wife's child
 * need not be the widow's), it is the likely answer, which an officer corrects; where nothing follows, a relative.
 */
final class RelationToNewHead {

  private RelationToNewHead() {}

  /**
   * What a member is to the new head.
   *
   * @param newHead what the new head was to the old one
   * @param member what the member was to the old one; {@code HEAD} for the old head
   * @param sex of the member; null when not known
   */
  static Relation of(Relation newHead, Relation member, @Nullable Sex sex) {
    if (member == HEAD) {
      return back(newHead, sex);
    }
    return switch (newHead) {
      case HEAD -> member;
      case SPOUSE -> switch (member) {
        case SON, DAUGHTER, GRANDCHILD -> member;
        default -> distant(member);
      };
      case SON, DAUGHTER -> switch (member) {
        case SON -> BROTHER;
        case DAUGHTER -> SISTER;
        case SPOUSE -> bySex(sex, FATHER, MOTHER);
        case FATHER, MOTHER -> GRANDPARENT;
        default -> distant(member);
      };
      case FATHER, MOTHER -> switch (member) {
        case FATHER, MOTHER -> SPOUSE;
        case BROTHER -> SON;
        case SISTER -> DAUGHTER;
        case SON, DAUGHTER -> GRANDCHILD;
        default -> distant(member);
      };
      case BROTHER, SISTER -> switch (member) {
        case FATHER, MOTHER, BROTHER, SISTER, GRANDPARENT -> member;
        default -> distant(member);
      };
      default -> distant(member);
    };
  }

  /** What one is to another who is {@code relation} to them. */
  static Relation back(Relation relation, @Nullable Sex sex) {
    return switch (relation) {
      case SELF, HEAD -> HEAD;
      case SPOUSE -> SPOUSE;
      case SON, DAUGHTER -> bySex(sex, FATHER, MOTHER);
      case FATHER, MOTHER -> bySex(sex, SON, DAUGHTER);
      case BROTHER, SISTER -> bySex(sex, BROTHER, SISTER);
      case GRANDPARENT -> GRANDCHILD;
      case GRANDCHILD -> GRANDPARENT;
      case RELATIVE -> RELATIVE;
      case OTHER -> OTHER;
    };
  }

  private static Relation distant(Relation member) {
    return member == OTHER ? OTHER : RELATIVE;
  }

  private static Relation bySex(@Nullable Sex sex, Relation man, Relation woman) {
    return sex == null ? RELATIVE : sex == Sex.MALE ? man : woman;
  }
}
