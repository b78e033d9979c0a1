package org.wasl.parties.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wasl.seed.Dice;

/**
 * Household after household, without end: parents, children named after their father, some with a grandparent, some
 * led by a widow. Women keep their own family's name; children and elders are reached by another's mobile; twins may
 * differ by a letter.
 */
final class Families {

  private static final int NOW = 1448;

  /** Names given to twins, which nobody may take for one. */
  private static final Map<Boolean, List<List<String>>> TWINS = Map.of(
      true, List.of(List.of("حسن", "حسين"), List.of("سعد", "سعيد"), List.of("عمر", "عمرو"), List.of("أحمد", "حمد")),
      false, List.of(List.of("سارة", "سارية"), List.of("هند", "هنادي"), List.of("ريم", "ريما"), List.of("نورة", "نوير")));

  private final Pools pools;
  private final Dice dice;
  private final IdentityNumbers citizens;
  private final IdentityNumbers residents;
  private final long phoneStart;
  private int people;
  private int households;
  private long phones;

  Families(Pools pools, Dice dice, IdentityNumbers citizens, IdentityNumbers residents) {
    this.pools = pools;
    this.dice = dice;
    this.citizens = citizens;
    this.residents = residents;
    this.phoneStart = dice.below(10_000_000);
  }

  /** What the members of one household have in common. */
  private final class House {
    final int number = ++households;
    final boolean resident = dice.chance(80);
    final String branch = pools.branch.draw(dice);
    final String place = pools.place(branch, dice);
    final String phone = phone();
    final List<Someone> members = new ArrayList<>();
    final Set<String> givenNames = new HashSet<>();

    String family() {
      return resident ? pools.foreignFamily.draw(dice) : pools.family(branch, dice);
    }

    String man() {
      return (resident ? pools.foreignMale : pools.male).draw(dice);
    }

    String woman() {
      return (resident ? pools.foreignFemale : pools.female).draw(dice);
    }
  }

  /** The next household, its head first. */
  List<Someone> next() {
    House house = new House();
    if (dice.chance(140)) {
      ledByWidow(house);
    } else {
      ledByMan(house);
    }
    return house.members;
  }

  private void ledByMan(House house) {
    int born = NOW - 24 - (int) (60 * dice.share() * dice.share());
    String called = dice.chance(180) ? "أبو " + house.man() : null;
    Someone head = add(house, "head", true, house.man(), house.man(), house.man(), house.family(), born, called, house.phone, null);
    if (dice.chance(120)) {
      add(house, "father", true, head.father(), head.grandfather(), house.man(), head.family(), born - dice.between(20, 34),
          null, house.phone, "ابنه");
    }
    if (dice.chance(800)) {
      String family = dice.chance(350) ? head.family() : house.family();
      boolean own = dice.chance(600);
      Someone wife = add(house, "spouse", false, house.woman(), house.man(), house.man(), family, born + dice.between(-2, 9),
          dice.chance(150) ? "أم " + house.man() : null, own ? phone() : house.phone, own ? null : "زوجها");
      children(house, head.given(), head.father(), head.family(), Math.min(NOW - 16, wife.hijriYear()), "والدهم");
    }
  }

  private void ledByWidow(House house) {
    int born = NOW - 28 - (int) (50 * dice.share());
    Someone head = add(house, "head", false, house.woman(), house.man(), house.man(), house.family(), born,
        dice.chance(500) ? "أم " + house.man() : null, house.phone, dice.chance(200) ? "ابنها" : null);
    children(house, house.man(), house.man(), dice.chance(300) ? head.family() : house.family(), born, "والدتهم");
  }

  private void children(House house, String father, String grandfather, String family, int mother, String whose) {
    int year = mother + dice.between(17, 24);
    for (int left = dice.below(8); left > 0 && year <= NOW; left--, year += dice.between(1, 4)) {
      boolean male = dice.chance(510);
      if (!house.resident && dice.chance(25)) {
        twins(house, male, father, grandfather, family, year, whose);
      } else {
        child(house, male, given(house, male, grandfather), father, grandfather, family, year, whose);
      }
    }
  }

  private String given(House house, boolean male, String grandfather) {
    String given = male && house.givenNames.isEmpty() && dice.chance(250) ? grandfather : male ? house.man() : house.woman();
    for (int tries = 0; house.givenNames.contains(given) && tries < 9; tries++) {
      given = male ? house.man() : house.woman();
    }
    return given;
  }

  private void twins(House house, boolean male, String father, String grandfather, String family, int year, String whose) {
    List<String> pair = dice.any(TWINS.getOrDefault(male, List.of()));
    if (pair.stream().anyMatch(house.givenNames::contains)) {
      return;
    }
    Someone first = child(house, male, pair.getFirst(), father, grandfather, family, year, whose);
    Someone second = child(house, male, pair.getLast(), father, grandfather, family, year, whose);
    house.members.set(house.members.size() - 1, new Someone(second.number(), second.household(), second.relation(), male,
        false, second.given(), father, grandfather, family, null, year, first.hijriMonth(), first.hijriDay(), false,
        second.identity(), second.mobile(), second.whose(), second.branch(), second.place(), List.of()));
  }

  private Someone child(House house, boolean male, String given, String father, String grandfather, String family, int year,
      String whose) {
    boolean own = NOW - year >= 16 && dice.chance(700);
    return add(house, male ? "son" : "daughter", male, given, father, grandfather, family, year, null,
        own ? phone() : house.phone, own ? null : whose);
  }

  private Someone add(House house, String relation, boolean male, String given, String father, String grandfather,
      String family, int year, @Nullable String called, String phone, @Nullable String whose) {
    boolean bare = NOW - year > 55 && dice.chance(650) || dice.chance(25);
    String identity = dice.chance(60) ? null : (house.resident ? residents : citizens).next();
    Someone someone = new Someone(++people, house.number, relation, male, house.resident, given, father, grandfather, family,
        called, Math.min(year, NOW), dice.between(1, 12), dice.between(1, 29), bare, identity,
        dice.chance(30) ? null : phone, whose, house.branch, house.place, circumstances(NOW - year));
    house.members.add(someone);
    house.givenNames.add(given);
    return someone;
  }

  private List<String> circumstances(int age) {
    if (!dice.chance(age > 65 ? 300 : 50)) {
      return List.of();
    }
    return List.of(dice.any(age > 65
        ? List.of("bedridden", "wheelchair", "no-smartphone", "cannot-read", "deaf", "blind")
        : List.of("wheelchair", "deaf", "blind", "no-smartphone")));
  }

  /** 052 is given to nobody in the Kingdom. */
  private String phone() {
    return "+96652%07d".formatted((phoneStart + phones++ * 7_368_787L) % 10_000_000L);
  }
}
