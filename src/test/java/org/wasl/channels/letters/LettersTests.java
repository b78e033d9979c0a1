package org.wasl.channels.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.channels.Counter;
import org.wasl.kernel.Actor;
import org.wasl.parties.People;

@WaslTest
@Tag("store")
@Clause("P-3.4")
class LettersTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;
  Counter counter;
  Actor officer;

  @BeforeEach
  void open() {
    counter = new Counter(jdbc, http);
    officer = counter.staff("officer", "tabuk");
  }

  private static final String LETTER = """
      {"partyId": %s, "channel": "letters", "direction": "%s", "topic": "تقرير من المستشفى",
       "text": "حصة تحتاج إلى الغسيل ثلاث مرات", "outcome": %s, "awaitsReply": %s,
       "letter": {"reference": "م ت/2208", "dated": "١٤٤٨/٠٦/٠١"}}""";

  private ResultActions letter(Actor actor, String person, String direction, String outcome) throws Exception {
    return counter.calls.post(actor, "/interactions", LETTER.formatted(person == null ? null : "\"" + person + "\"",
        direction, outcome == null ? null : "\"" + outcome + "\"", direction.equals("in")));
  }

  private String number(String direction) throws Exception {
    return Counter.read(letter(officer, null, direction, null).andExpect(status().isCreated()), "$.letterNumber");
  }

  @Test
  void every_letter_takes_the_next_number_of_its_register_and_year() throws Exception {
    int first = serial(number("in"));
    assertThat(serial(number("in"))).isEqualTo(first + 1);
    assertThat(number("out")).matches("14\\d\\d/ص/\\d{4,}");
    letter(officer, null, "in", null).andExpect(jsonPath("$.letterNumber").value(matchesRegex("14\\d\\d/و/\\d{4,}")));
  }

  private static int serial(String number) {
    return Integer.parseInt(number.substring(number.lastIndexOf('/') + 1));
  }

  @Test
  void no_number_is_given_to_other_channels_nor_to_a_letter_that_nobody_took() throws Exception {
    for (String outcome : List.of("no-answer", "wrong-number", "later")) {
      letter(officer, null, "out", outcome).andExpect(status().isCreated()).andExpect(jsonPath("$.letterNumber").doesNotExist());
    }
    counter.calls.post(officer, "/interactions", """
        {"channel": "phone", "direction": "in", "topic": "سؤال", "text": "سأل", "letter": {"reference": "7"}}""")
        .andExpect(status().isCreated()).andExpect(jsonPath("$.letterNumber").doesNotExist());
  }

  @Test
  void a_register_has_no_gap_when_a_letter_is_refused_and_no_twins_when_many_come_at_once() throws Exception {
    int before = serial(number("in"));
    counter.calls.post(officer, "/interactions", """
        {"channel": "letters", "direction": "in", "topic": "تقرير", "text": "نص", "letter": {"dated": "1448/13/01"}}""")
        .andExpect(status().is(422)).andExpect(jsonPath("$.errors[0].pointer").value("/letter/dated"))
        .andExpect(jsonPath("$.errors[0].code").value("date-not-in-calendar"));
    List<Integer> serials = new ArrayList<>();
    try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> one = () -> serial(number("in"));
      for (Future<Integer> each : many.invokeAll(IntStream.range(0, 8).mapToObj(i -> one).toList())) {
        serials.add(each.get());
      }
    }
    assertThat(serials).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(before + 1, before + 8).boxed().toList());
  }

  @Test
  void the_one_search_box_finds_a_letter_by_its_number_in_either_digits() throws Exception {
    var answer = letter(officer, null, "in", null);
    String number = Counter.read(answer, "$.letterNumber");
    String id = Counter.read(answer, "$.id");
    String arabic = number.chars().mapToObj(c -> c >= '0' && c <= '9' ? Character.toString(c - '0' + '٠')
        : Character.toString(c)).collect(java.util.stream.Collectors.joining());
    for (String typed : List.of(number, arabic)) {
      http.perform(post("/find").param("q", typed).with(csrf()).with(People.as(officer))).andExpect(status().isOk())
          .andExpect(content().string(containsString("/letters/" + id)))
          .andExpect(content().string(containsString("<bdi dir=\"rtl\" class=\"ref\">" + number + "</bdi>")));
    }
    http.perform(post("/find").param("q", number).with(csrf()).with(People.as(counter.staff("officer", "haql"))))
        .andExpect(content().string(not(containsString("/letters/" + id))));
  }

  @Test
  void a_letter_recorded_at_the_counter_opens_with_its_number_to_be_written_on_the_paper() throws Exception {
    String to = http.perform(post("/interactions").with(csrf()).with(People.as(officer)).param("channel", "letters")
            .param("direction", "in").param("topic", "تقرير من المستشفى").param("text", "ورد ومعه مرفق")
            .param("letterReference", "م ت/2208").param("letterDated", "1448/06/01"))
        .andExpect(status().isSeeOther()).andExpect(header().string("Location", matchesRegex("/letters/[0-9a-f-]{36}")))
        .andReturn().getResponse().getHeader("Location");
    http.perform(get(to).with(People.as(officer))).andExpect(status().isOk())
        .andExpect(content().string(containsString("خطاب وارد"))).andExpect(content().string(containsString("م ت/2208")))
        .andExpect(content().string(containsString("1448/06/01")))
        .andExpect(content().string(containsString("2026/11/11")))
        .andExpect(content().string(containsString("ورد ومعه مرفق")));
  }

  @Test
  @Clause("P-0.2")
  void what_a_letter_says_is_shown_to_who_may_open_the_file_and_that_is_written_down() throws Exception {
    String person = counter.person(officer, null);
    String id = Counter.read(letter(officer, person, "in", null), "$.id");
    http.perform(get("/letters/" + id).with(People.as(officer)))
        .andExpect(content().string(containsString("الغسيل ثلاث مرات")));
    assertThat(jdbc.sql("""
            select count(*) from journal_entry
             where what = 'parties.opened' and detail = 'letter' and subject = :party""")
        .param("party", UUID.fromString(person)).query(Integer.class).single()).isEqualTo(1);
    http.perform(get("/letters/" + id).with(People.as(counter.staff("volunteer-coordinator", "tabuk"))))
        .andExpect(status().isOk()).andExpect(content().string(not(containsString("الغسيل"))))
        .andExpect(content().string(containsString("لا يظهر إلا")));
    String nobodys = Counter.read(letter(officer, null, "in", null), "$.id");
    http.perform(get("/letters/" + nobodys).with(People.as(officer)))
        .andExpect(content().string(containsString("الغسيل ثلاث مرات")));
    http.perform(get("/letters/" + nobodys).with(People.as(counter.staff("volunteer-coordinator", "tabuk"))))
        .andExpect(status().isOk()).andExpect(content().string(not(containsString("الغسيل"))));
    http.perform(get("/letters/" + id).with(People.as(counter.staff("officer", "haql")))).andExpect(status().isNotFound());
  }

  @Test
  void the_answer_to_a_letter_names_the_letter_it_answers() throws Exception {
    String person = counter.person(officer, null);
    var received = letter(officer, person, "in", null);
    String id = Counter.read(received, "$.id");
    http.perform(get("/letters/" + id).with(People.as(officer)))
        .andExpect(content().string(containsString("returns=" + id + "&amp;channel=letters")));
    String answer = Counter.read(counter.calls.post(officer, "/interactions", """
        {"partyId": "%s", "channel": "letters", "direction": "out", "topic": "جواب", "text": "نفيدكم", "outcome": "answered",
         "returns": "%s"}""".formatted(person, id)).andExpect(status().isCreated()), "$.id");
    http.perform(get("/letters/" + answer).with(People.as(officer)))
        .andExpect(content().string(containsString((String) Counter.read(received, "$.letterNumber"))));
    http.perform(get("/letters/" + id).with(People.as(officer)))
        .andExpect(content().string(not(containsString("returns=" + id))));
  }

  @Test
  void a_register_is_listed_newest_first_page_by_page_and_goes_out_as_a_table() throws Exception {
    Actor tayma = counter.staff("officer", "tayma");
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < 31; i++) {
      numbers.add(Counter.read(letter(tayma, null, "in", null), "$.letterNumber"));
    }
    String page = http.perform(get("/letters").with(People.as(tayma))).andExpect(status().isOk())
        .andReturn().getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(page).contains(numbers.getLast()).doesNotContain(numbers.getFirst() + "<").contains("after=");
    Actor manager = counter.staff("manager", "tayma");
    String table = http.perform(post("/letters/export").param("register", "incoming").param("as", "csv").with(csrf())
            .with(People.as(manager))).andExpect(status().isOk())
        .andReturn().getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(table).contains(numbers.getFirst()).contains(numbers.getLast()).contains("م ت/2208")
        .doesNotContain("الغسيل");
    assertThat(jdbc.sql("select count(*) from journal_entry where what = 'channels.letters-exported' and actor = :who")
        .param("who", manager.id().value()).query(Integer.class).single()).isEqualTo(1);
  }
}
