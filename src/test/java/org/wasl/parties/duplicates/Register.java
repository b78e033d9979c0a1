package org.wasl.parties.duplicates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wasl.kernel.ArabicText;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.CalendarKind;

/** A register in memory, for tests of the model: a crowd of usual names, and those under test. */
final class Register {

  private static final String[] GIVEN = {"محمد", "عبدالله", "أحمد", "علي", "سالم", "فهد", "خالد", "سعد", "ناصر", "تركي",
      "فاطمة", "نورة", "سارة", "مريم", "عائشة", "هدى", "حصة", "منيرة", "أمل", "ريم"};
  private static final String[] FAMILY = {"البلوي", "العطوي", "الحويطي", "الجهني", "العمراني", "العنزي", "الحربي",
      "الشمري", "المطيري", "العتيبي"};

  private final People people = new People();
  private final Map<String, Person> named = new HashMap<>();

  Register() {
    for (int i = 0; i < 4000; i++) {
      add("crowd" + i, GIVEN[i % 20] + " " + GIVEN[i / 7 % 20] + " " + GIVEN[i / 41 % 20] + " " + FAMILY[i / 11 % 10]);
    }
  }

  /** Adds someone known by name only. */
  void add(String key, String name) {
    add(key, name, "", "", "");
  }

  /** Adds someone; empty texts where nothing is known. Birth in Hijri, from 1900 on Gregorian. */
  void add(String key, String name, String number, String mobile, String born) {
    BirthDate birth = born.isEmpty() ? null : BirthDate.of(born.compareTo("1900") < 0
        ? CalendarKind.HIJRI : CalendarKind.GREGORIAN, born, false);
    Person person = Person.of(new UUID(0, people.size()), people.name(ArabicText.fold(name)), (byte) 1, false,
        birth == null ? Born.UNKNOWN : Born.of(birth.calendar().code(), birth.value(), birth.approximate(), birth.date()),
        people.place("تبوك"), 0);
    if (!mobile.isEmpty()) {
      person = person.reachedBy(NumberEvidence.packed("mobile", "966" + mobile));
    }
    if (!number.isEmpty()) {
      person = person.knownBy(NumberEvidence.packed(number.startsWith("1") ? 1 : 2, number));
    }
    people.add(person);
    people.countLast();
    named.put(key, person);
  }

  /** How likely these two are one, and why. */
  double score(String a, String b) {
    return weighed(a, b).score();
  }

  List<String> reasons(String a, String b) {
    return Reason.codes(weighed(a, b).reasons());
  }

  private Evidence weighed(String a, String b) {
    Evidence evidence = new Evidence();
    people.writeInArabic();
    named.replaceAll((key, person) -> people.get((int) person.low()));
    Person one = named.get(a);
    Person other = named.get(b);
    new LikelyOne(people.words(), people.size()).weigh(one, other, evidence);
    double score = evidence.score();
    new LikelyOne(people.words(), people.size()).weigh(other, one, evidence);
    if (Math.abs(score - evidence.score()) > 1e-9) {
      throw new AssertionError("the order of two records made a difference");
    }
    return evidence;
  }

  /** Pairs that a sweep finds among those added, as «a+b» in the order of their names. */
  List<String> found() {
    people.writeInArabic();
    Map<Long, String> keys = new HashMap<>();
    named.forEach((key, person) -> keys.put(person.low(), key));
    return new Sweep(people, 0.5, null).run(done -> {}).stream()
        .map(each -> List.of(keys.get(each.one().getLeastSignificantBits()),
            keys.get(each.other().getLeastSignificantBits())).stream().sorted().toList())
        .filter(pair -> !pair.getFirst().startsWith("crowd") && !pair.getLast().startsWith("crowd"))
        .map(pair -> String.join("+", pair)).sorted().toList();
  }
}
