package org.wasl.parties.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasl.seed.Dice;

/**
 * How a name comes to be written at the counter: the usual way, or, where a person is recorded a second time, another
 * way. Every change is one that officers make (domain §4.3).
 */
final class Writing {

  /** A name as written; no grandfather where none was asked. */
  record Written(String full, String given, String father, @Nullable String grandfather, String family) {}

  private static final String LETTERS = "ابتجحدرزسشصضطعفقكلمنهوي";

  private final Dice dice;

  Writing(Dice dice) {
    this.dice = dice;
  }

  /** The first time: mostly right. */
  Written first(Someone someone) {
    boolean short3 = dice.chance(60);
    List<String> parts = new ArrayList<>(List.of(someone.given(), someone.father(), someone.grandfather(), someone.family()));
    parts.replaceAll(each -> dice.chance(150) ? habit(each) : each);
    return written(parts, short3, !someone.resident() && dice.chance(350), someone.male());
  }

  /** The second time: other habits, and one or two real differences. */
  Written again(Someone someone) {
    List<String> parts = new ArrayList<>(List.of(someone.given(), someone.father(), someone.grandfather(), someone.family()));
    parts.replaceAll(each -> dice.chance(500) ? habit(each) : each);
    boolean short3 = dice.chance(300);
    if (dice.chance(220)) {
      int place = dice.below(4);
      parts.set(place, typo(parts.get(place)));
    }
    if (dice.chance(100) && parts.get(3).startsWith("ال")) {
      parts.set(3, parts.get(3).substring(2));
    }
    return written(parts, short3, dice.chance(350), someone.male());
  }

  private static Written written(List<String> parts, boolean withoutGrandfather, boolean connected, boolean male) {
    @Nullable String grandfather = withoutGrandfather ? null : parts.get(2);
    String link = connected ? " بن " : " ";
    String full = parts.get(0) + (connected ? male ? " بن " : " بنت " : " ")
        + Stream.of(parts.get(1), grandfather).filter(each -> each != null).collect(Collectors.joining(link))
        + " " + parts.get(3);
    return new Written(full, parts.get(0), parts.get(1), grandfather, parts.get(3));
  }

  /** Another way to write the same word. */
  String habit(String word) {
    return switch (dice.below(6)) {
      case 0 -> word.replaceAll("ة( |$)", "ه$1");
      case 1 -> word.replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا');
      case 2 -> word.endsWith("ى") ? word.substring(0, word.length() - 1) + "ي"
          : word.endsWith("ي") ? word.substring(0, word.length() - 1) + "ى" : word;
      case 3 -> word.startsWith("عبدال") ? "عبد " + word.substring(3) : word.replace("ئ", "ي").replace("ؤ", "و");
      case 4 -> word.length() > 4 && word.indexOf(' ') < 0 ? word.substring(0, 2) + "ـ" + word.substring(2) : word;
      default -> word.startsWith("محم") ? "مُحَم" + word.substring(3) : word.replace("أ", "ا");
    };
  }

  /** One slip of the fingers: two letters swapped, one left out, one doubled or one in place of another. */
  String typo(String word) {
    if (word.length() < 4) {
      return word;
    }
    int at = dice.between(1, word.length() - 2);
    if (word.charAt(at) == ' ' || word.charAt(at + 1) == ' ') {
      return word;
    }
    return switch (dice.below(4)) {
      case 0 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
      case 1 -> word.substring(0, at) + word.substring(at + 1);
      case 2 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
      default -> word.substring(0, at) + LETTERS.charAt(dice.below(LETTERS.length())) + word.substring(at + 1);
    };
  }
}
