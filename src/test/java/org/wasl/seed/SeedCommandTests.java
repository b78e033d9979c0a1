package org.wasl.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wasl.Clause;
import org.wasl.WaslApplication;
import org.wasl.command.CommandMode;
import org.wasl.postgres.embedded.EmbeddedPostgres;

/** {@code ./wasl seed} on a new folder, and once more on the same. */
@Tag("store")
@Clause("P-6.2")
class SeedCommandTests {

  @TempDir static Path data;
  private static String shape;

  private static int seed(String... arguments) {
    List<String> all = new ArrayList<>(List.of("--wasl.command=seed", "--wasl.demo=true", "--wasl.data=" + data, "--"));
    all.addAll(List.of(arguments));
    return CommandMode.run(WaslApplication.class, "seed", all.toArray(String[]::new));
  }

  @BeforeAll
  static void three_hundred_people_with_four_hundred_requests() throws SQLException {
    assertThat(seed("--people", "1", "--requests", "0", "--until", "2026-11-01")).isZero();
    shape = text(SHAPE);
    assertThat(seed("--people", "300", "--requests", "400", "--seed", "7", "--until", "2026-11-23")).isZero();
  }

  private static final String SHAPE = """
      select string_agg(line, chr(10) order by line) from (
        select indexdef as line from pg_indexes where schemaname = 'wasl'
        union all select conrelid::regclass::text || ' ' || conname || ' ' || convalidated::text || pg_get_constraintdef(oid)
          from pg_constraint where connamespace = 'wasl'::regnamespace
        union all select tgrelid::regclass::text || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal) l""";

  @Test
  void indexes_keys_and_triggers_stand_as_before() throws SQLException {
    assertThat(text(SHAPE)).isEqualTo(shape);
  }

  @Test
  void the_truth_file_names_every_record_and_some_people_twice() throws SQLException {
    List<String[]> lines = truth();
    assertThat(lines).hasSize(300);
    assertThat(lines.stream().map(each -> each[1]).distinct().count()).isBetween(270L, 297L);
    assertThat(number("select count(*) from party where id in ('" + ids() + "')")).isEqualTo(300);
  }

  @Test
  void numbers_are_fictional_and_well_formed_and_some_mobiles_serve_a_family() throws SQLException {
    assertThat(number("select count(*) from party_identity where number !~ '^[12]99[0-9]{7}$'")).isZero();
    assertThat(number("select count(*) from party_contact where kind = 'mobile' and value !~ '^[+]9665[0-9]{8}$'")).isZero();
    assertThat(number("select max(n) from (select count(*) as n from party_contact group by value) c")).isGreaterThan(2);
    assertThat(number("select count(*) from household_member")).isGreaterThan(200);
    assertThat(number("select count(*) from party where birth_value ~ '^[0-9]{4}$'")).isGreaterThan(5);
  }

  @Test
  void requests_stand_at_every_stage_with_what_belongs_to_it() throws SQLException {
    assertThat(number("select count(distinct status) from request")).isGreaterThan(5);
    assertThat(number("""
        select count(*) from request r where r.raised_at is not null
           and not exists (select 1 from promise p where p.request = r.id)""")).isZero();
    assertThat(number("""
        select count(*) from request r where r.decided_at is not null
           and not exists (select 1 from request_decision d where d.request = r.id)""")).isZero();
    assertThat(number("select count(*) from request r where not exists (select 1 from request_item i where i.request = r.id)"))
        .isZero();
    assertThat(number("""
        select count(*) from request r where not exists (
          select 1 from journal_entry j where j.kind = 'request' and j.subject = r.id and j.what = 'requests.received')"""))
        .isZero();
    assertThat(text("select string_agg(distinct actor_name, ' ') from journal_entry where what = 'requests.received'"))
        .isNotBlank().doesNotContain("[");
    assertThat(number("select count(*) from delivery")).isGreaterThan(100);
    assertThat(number("select count(*) from request where created_at > timestamptz '2026-11-24' and party in ('" + ids()
        + "')")).isZero();
  }

  @Test
  void numbers_given_afterwards_go_on_from_there() throws SQLException {
    assertThat(text("select wasl.next_reference('R', 1448)"))
        .isGreaterThan(text("select max(reference) from request where reference like 'R-1448-%'"));
  }

  @Test
  void every_word_of_a_name_can_be_looked_up() throws SQLException {
    assertThat(number("""
        select count(*) from party p, unnest(tsvector_to_array(p.name_keys)) as each (word)
         where left(each.word, 1) not in ('¹', '²', '⁹')
           and not exists (select 1 from name_word w where w.word = each.word)""")).isZero();
  }

  @Test
  void real_people_are_left_alone_and_wrong_arguments_are_told() throws SQLException {
    String fictional = text("select min(number) from party_identity where type = 'national-id'");
    change("update party_identity set number = '1023456781' where number = '" + fictional + "'");
    long before = number("select count(*) from party");
    assertThat(seed("--people", "5")).isEqualTo(1);
    assertThat(seed("--people", "five")).isEqualTo(2);
    assertThat(seed("--until", "soon")).isEqualTo(2);
    assertThat(number("select count(*) from party")).isEqualTo(before);
    change("update party_identity set number = '" + fictional + "' where number = '1023456781'");
  }

  private static List<String[]> truth() {
    try {
      return Files.readAllLines(data.resolve("truth.csv")).stream().skip(1).map(each -> each.split(",")).toList();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  private static String ids() {
    return String.join("','", truth().stream().map(each -> each[0]).toList());
  }

  private static void change(String sql) throws SQLException {
    try (var postgres = EmbeddedPostgres.start(data, "UTC"); Connection owner = postgres.database().owner().open();
        var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long number(String question) throws SQLException {
    return Long.parseLong(text(question));
  }

  private static String text(String question) throws SQLException {
    try (var postgres = EmbeddedPostgres.start(data, "UTC"); Connection owner = postgres.database().owner().open();
        var statement = owner.createStatement(); var row = statement.executeQuery(question)) {
      row.next();
      return row.getString(1);
    }
  }
}
