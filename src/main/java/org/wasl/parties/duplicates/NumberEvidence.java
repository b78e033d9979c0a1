package org.wasl.parties.duplicates;

/**
 * What telephones, addresses and identity numbers say. One mobile serves a family, so it tells strangers apart and kin
 * not at all. Two different valid numbers of one kind are two people, unless only two neighbouring digits stand in each
 * other's place: the check digit finds every single wrong digit, and every swap but of 0 and 9.
 */
final class NumberEvidence {

  private static final long TEN_DIGITS = 10_000_000_000L;
  private static final int KIND = 58;

  private NumberEvidence() {}

  /** An identity number with its type, as {@link Person} holds it; numbers with letters by their hash. */
  static long packed(int type, String number) {
    boolean digits = number.length() <= 17 && number.chars().allMatch(c -> c >= '0' && c <= '9');
    long value = digits ? Long.parseLong(number) : number.hashCode() & 0xFFFFFFFFL | 1L << 57;
    return (long) type << KIND | value;
  }

  /** A telephone number or an e-mail address, as {@link Person} holds it. */
  static long packed(String kind, String value) {
    if (kind.equals("email")) {
      long hash = 7;
      for (int i = 0; i < value.length(); i++) {
        hash = hash * 1_000_003 + value.charAt(i);
      }
      return hash | Long.MIN_VALUE;
    }
    long number = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      number = c >= '0' && c <= '9' ? number * 10 + c - '0' : number;
    }
    return number;
  }

  /** Adds what the identity numbers say; nothing when one side has none. */
  static void weighIdentity(Person a, Person b, Evidence evidence) {
    boolean differ = false;
    boolean otherType = false;
    for (int i = 0; i < a.numbers(); i++) {
      for (int j = 0; j < b.numbers(); j++) {
        long one = a.number(i);
        long other = b.number(j);
        if (value(one) == value(other)) {
          evidence.add(20, 20, Reason.IDENTITY_NUMBER);
          return;
        }
        if (type(one) != type(other)) {
          otherType |= isCivil(one) && isCivil(other);
        } else if (isCivil(one) && swapped(value(one), value(other))) {
          evidence.add(-1, -2, Reason.IDENTITY_NEAR);
          return;
        } else {
          differ = true;
        }
      }
    }
    if (differ) {
      evidence.add(-18, -18, Reason.IDENTITY_DIFFERS);
    } else if (otherType) {
      evidence.add(-5, -5, Reason.IDENTITY_DIFFERS);
    }
  }

  private static long value(long packed) {
    return packed & (1L << KIND) - 1;
  }

  private static int type(long packed) {
    return (int) (packed >>> KIND);
  }

  private static boolean isCivil(long packed) {
    return type(packed) <= 2;
  }

  /** Whether two neighbouring digits stand in each other's place, and nothing else differs. */
  static boolean swapped(long a, long b) {
    for (long place = 1; place < TEN_DIGITS / 10; place *= 10) {
      long low = a / place % 10;
      long high = a / (place * 10) % 10;
      if (low != high && a - low * place - high * place * 10 + high * place + low * place * 10 == b) {
        return true;
      }
    }
    return false;
  }

  /** Whether one digit differs, and nothing else. */
  private static boolean oneDigitOff(long a, long b) {
    int off = 0;
    for (long x = a, y = b; x > 0 || y > 0; x /= 10, y /= 10) {
      off += x % 10 == y % 10 ? 0 : 1;
    }
    return off == 1;
  }

  /** Adds what telephones and addresses say; nothing when one side has none. */
  static void weighContacts(Person a, Person b, Evidence evidence) {
    boolean near = false;
    boolean both = false;
    for (int i = 0; i < a.contacts(); i++) {
      for (int j = 0; j < b.contacts(); j++) {
        long one = a.contact(i);
        long other = b.contact(j);
        if (one == other) {
          evidence.add(14, 0.3, one < 0 ? Reason.EMAIL : Reason.MOBILE);
          return;
        }
        both |= one > 0 && other > 0;
        near |= one > 0 && other > 0 && (oneDigitOff(one, other) || swapped(one, other));
      }
    }
    if (near) {
      evidence.add(6, 0.3, Reason.MOBILE_NEAR);
    } else if (both) {
      evidence.add(-1.3, -0.5, Reason.MOBILE_DIFFERS);
    }
  }
}
