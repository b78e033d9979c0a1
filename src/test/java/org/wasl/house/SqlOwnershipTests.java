package org.wasl.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A table belongs to the room whose migration made it, and SQL of other rooms keeps away from it. Others read views that
 * are published to them, {@code v_…}, and only of rooms that they may use; foreign keys run along the same arrows.
 */
class SqlOwnershipTests {

  private static final List<Source> MIGRATIONS = Source.below(Source.MIGRATIONS, ".sql");
  private static final Relations RELATIONS = Relations.of(MIGRATIONS);
  private static final Pattern MADE_OR_CHANGED = Pattern.compile(
      "(?ims)^(?:create|alter)\\s+(?:or\\s+replace\\s+)?(?:table|view)\\s+(\\w+)([^;]*);");
  private static final Path PLANTED_ROOMS = Path.of("src/test/java/org/wasl/house/planted/rooms");
  private static final Path PLANTED_MIGRATIONS = Path.of("src/test/resources/planted/migration");

  @Test
  void the_sql_of_a_room_touches_its_own_tables_and_published_views() {
    assertThat(RELATIONS.owners()).hasSizeGreaterThan(50);
    assertThat(offences(Source.below(Source.JAVA, ".java"), "org.wasl")).isEmpty();
  }

  @Test
  void sql_that_reaches_through_a_wall_is_caught() {
    assertThat(offences(Source.below(PLANTED_ROOMS, ".java"), "org.wasl.house.planted.rooms")).containsExactly(
        "left/Left touches party of parties", "left/Left touches request of requests",
        "left/Left touches v_request of requests");
  }

  @Test
  void keys_and_views_of_a_room_lead_where_it_may_go() {
    assertThat(reaching(MIGRATIONS)).isEmpty();
  }

  @Test
  void a_key_that_climbs_is_caught() {
    assertThat(reaching(Source.below(PLANTED_MIGRATIONS, ".sql"))).containsExactly(
        "party_offender of parties touches request of requests");
  }

  /** Code: other rooms' tables never, their published views where the room may use them. */
  private static Set<String> offences(List<Source> sources, String parent) {
    Set<String> offences = new TreeSet<>();
    for (Source source : sources) {
      for (String relation : RELATIONS.in(String.join("\n", source.literals()))) {
        String owner = RELATIONS.owner(relation);
        boolean may = owner.equals(source.room())
            || Relations.isPublished(relation) && Rooms.allowed(parent, source.room()).contains(owner);
        if (!may) {
          offences.add(source.name() + " touches " + relation + " of " + owner);
        }
      }
    }
    return offences;
  }

  /** Migrations: where the keys and views of each table lead, whichever room's migration speaks of it. */
  private static Set<String> reaching(List<Source> migrations) {
    Relations relations = migrations.equals(MIGRATIONS) ? RELATIONS : RELATIONS.and(Relations.of(migrations));
    Set<String> offences = new TreeSet<>();
    for (Source source : migrations) {
      Matcher statement = MADE_OR_CHANGED.matcher(source.text());
      while (statement.find()) {
        String room = relations.owner(statement.group(1));
        for (String relation : relations.in(statement.group(2))) {
          String owner = relations.owner(relation);
          if (!owner.equals(room) && !Rooms.allowed("org.wasl", room).contains(owner)) {
            offences.add(statement.group(1) + " of " + room + " touches " + relation + " of " + owner);
          }
        }
      }
    }
    return offences;
  }
}
