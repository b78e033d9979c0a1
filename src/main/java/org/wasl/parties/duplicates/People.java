package org.wasl.parties.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.ArabicText;
import org.wasl.parties.duplicates.Words.Place;

/** The records that are compared, and the words of their names, counted where that is asked for. */
final class People {

  private final Words words = new Words();
  private final List<Person> all = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();

  Words words() {
    return words;
  }

  int size() {
    return all.size();
  }

  Person get(int index) {
    return all.get(index);
  }

  /** The record of that id; empty when it is not among them. */
  Optional<Person> find(UUID id) {
    return all.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  void add(Person person) {
    all.add(person);
  }

  /** Puts a fuller record in the place of one. */
  void set(int index, Person person) {
    all.set(index, person);
  }

  /** Has names in Latin letters stand in Arabic, as far as the words of all these people tell. */
  void writeInArabic() {
    LatinWords latin = new LatinWords(words);
    for (int i = 0; i < all.size(); i++) {
      all.set(i, all.get(i).spelling(latin.inArabic(all.get(i).words())));
    }
  }

  /** Counts the words of the one added last. */
  void countLast() {
    count(all.getLast());
  }

  /** Numbers of the words of a folded name; never empty. */
  int[] name(String folded) {
    List<String> parts = NameWords.of(folded);
    int[] ids = new int[parts.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = words.idOf(parts.get(i));
    }
    return ids;
  }

  /** Number of a place as typed; 0 when it is blank. */
  int place(@Nullable String typed) {
    return typed == null || typed.isBlank() ? 0
        : places.computeIfAbsent(typed, text -> words.idOf(NameWords.place(ArabicText.fold(text))));
  }

  private void count(Person person) {
    int[] name = person.written();
    words.count(name[0], Place.GIVEN, 1);
    words.count(name[name.length - 1], Place.LAST, 1);
    for (int i = 1; i < name.length - 1; i++) {
      words.count(name[i], Place.MIDDLE, 1);
    }
    count(person.governorate());
    count(person.place());
  }

  private void count(int place) {
    if (place != 0) {
      words.count(place, Place.PLACE, 1);
    }
  }
}
