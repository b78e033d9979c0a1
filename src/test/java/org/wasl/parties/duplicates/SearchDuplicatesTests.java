package org.wasl.parties.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.kernel.Actor;
import org.wasl.parties.Calls;
import org.wasl.parties.PartyId;
import org.wasl.parties.People;

/** The search as the database answers it; how pairs are weighed is told in {@link LikelyOneTests}. */
@WaslTest
@Tag("store")
@Clause("P-6.2")
class SearchDuplicatesTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;
  @Autowired SearchDuplicates search;
  @Autowired SearchStore searches;
  Calls calls;
  Actor officer;
  String family;
  String mobile;
  String one;
  String other;
  String brother;

  @BeforeEach
  void one_person_twice_and_a_brother_with_the_phone() throws Exception {
    calls = new Calls(http);
    officer = People.officer(jdbc, "tabuk");
    family = People.family();
    mobile = People.mobile();
    one = registered("إبراهيم سلامة عودة " + family);
    other = registered("ابراهيم سلامه عوده " + family);
    brother = registered("مؤيد سلامة عودة " + family);
  }

  private String registered(String name) throws Exception {
    return calls.registered(officer, """
        {"kind": "person", "fullName": "%s", "sex": "male", "mobile": "%s", "confirmedDistinct": true}"""
        .formatted(name, mobile));
  }

  private List<String> twinsOf(String id) {
    return jdbc.sql("""
            select cast(other as text) from party_twin where one = :id and score >= 0.5
            union all select cast(one as text) from party_twin where other = :id and score >= 0.5
             order by 1""")
        .param("id", UUID.fromString(id)).query(String.class).list();
  }

  @Test
  void one_who_was_registered_twice_is_found_and_a_brother_is_no_likely_one() {
    search.searchFor(Stream.of(one, other, brother).map(PartyId::of).toList());
    assertThat(twinsOf(one)).contains(other).doesNotContain(brother);
    assertThat(twinsOf(brother)).doesNotContain(one, other);
  }

  @Test
  void the_search_through_everyone_finds_the_same_and_is_written_down() {
    int pairs = search.searchAll("system", done -> { });
    assertThat(pairs).isPositive();
    assertThat(twinsOf(other)).contains(one).doesNotContain(brother);
    assertThat(searches.last(java.time.Instant.EPOCH).orElseThrow().pairs()).isPositive();
  }
}
