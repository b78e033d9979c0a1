package registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * What is typed for a person: the four parts of the name, then disturbed as people do (domain §4.3).
 *
 * @param parts as typed so far; the grandfather may be left out
 * @param said which parts of the record were meant, undisturbed, null where left out: given, father, grandfather, family
 */
record Typed(List<String> parts, String link, List<String> said) {

  enum Kind {
    SPELLING, ORDER, NO_GRANDFATHER, CONNECTORS, ARTICLE, SLIP, LATIN
  }

  private static final String LETTERS = "ابتجحدرزسشصضطعفقكلمنهوي";

  static Typed whole(Person person) {
    List<String> parts = List.of(person.given(), person.father(), person.grandfather(), person.family());
    return new Typed(parts, " ", parts);
  }

  String text() {
    return String.join(link, parts);
  }

  Typed disturbed(Kind kind, Person person, Random random) {
    return switch (kind) {
      case SPELLING -> with(parts.stream().map(each -> habit(each, random)).toList());
      case ORDER -> shuffled(random);
      case NO_GRANDFATHER -> withoutGrandfather(person);
      case CONNECTORS -> new Typed(parts, " بن ", said).firstLink(person);
      case ARTICLE -> with(parts.stream().map(each -> each.startsWith("ال") && each.length() > 4 ? each.substring(2) : each)
          .toList());
      case SLIP -> slip(random);
      case LATIN -> with(parts.stream().map(Latin::of).toList());
    };
  }

  private Typed with(List<String> changed) {
    return new Typed(changed, link, said);
  }

  private Typed shuffled(Random random) {
    List<String> changed = new ArrayList<>(parts);
    Collections.shuffle(changed, random);
    return with(changed);
  }

  private Typed withoutGrandfather(Person person) {
    if (parts.size() < 4) {
      return this;
    }
    List<String> changed = new ArrayList<>(parts);
    // By what it was, wherever an earlier disturbance has put it: the third part, or the one most like it.
    int place = parts.indexOf(person.grandfather());
    changed.remove(place < 0 ? 2 : place);
    List<String> left = new ArrayList<>(said);
    left.set(2, null);
    return new Typed(changed, link, left);
  }

  private Typed firstLink(Person person) {
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String before = i == 0 || i == parts.size() - 1 ? "" : i == 1 && !person.male() ? "بنت " : "بن ";
      changed.add(before + parts.get(i));
    }
    return new Typed(changed, " ", said);
  }

  private Typed slip(Random random) {
    List<String> changed = new ArrayList<>(parts);
    for (int tries = 0; tries < 20; tries++) {
      int at = random.nextInt(changed.size());
      String word = changed.get(at);
      if (word.length() > 3) {
        changed.set(at, slipped(word, random));
        break;
      }
    }
    return with(changed);
  }

  private static String slipped(String word, Random random) {
    int at = 1 + random.nextInt(word.length() - 2);
    return switch (random.nextInt(4)) {
      case 0 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
      case 1 -> word.substring(0, at) + word.substring(at + 1);
      case 2 -> word.substring(0, at) + LETTERS.charAt(random.nextInt(LETTERS.length())) + word.substring(at);
      default -> word.substring(0, at) + LETTERS.charAt(random.nextInt(LETTERS.length())) + word.substring(at + 1);
    };
  }

  private static String habit(String word, Random random) {
    String changed = word.replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا').replaceAll("ة( |$)", "ه$1");
    if (random.nextBoolean()) {
      changed = changed.replaceAll("ي( |$)", "ى$1").replace("ؤ", "و").replace("ئ", "ي");
    }
    if (changed.startsWith("عبدال")) {
      changed = "عبد " + changed.substring(3);
    }
    return random.nextInt(3) == 0 && changed.length() > 3 ? changed.charAt(0) + "ُ" + changed.charAt(1) + "ـ" + changed.substring(2)
        : changed;
  }

  @Override
  public String toString() {
    return parts.stream().collect(Collectors.joining("|"));
  }
}
