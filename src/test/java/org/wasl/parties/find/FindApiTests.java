package org.wasl.parties.find;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.kernel.Actor;
import org.wasl.parties.Calls;
import org.wasl.parties.People;

@WaslTest
@Tag("store")
@Clause("P-6.2")
@Clause("P-3.7")
class FindApiTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;
  Calls calls;
  Actor officer;
  String family;
  String number;
  String mobile;
  String id;

  @BeforeEach
  void someone_of_another_branch() throws Exception {
    calls = new Calls(http);
    officer = People.officer(jdbc, "umluj");
    family = People.family();
    number = People.nationalId();
    mobile = People.mobile();
    id = calls.registered(People.officer(jdbc, "tabuk"), """
        {"kind": "person", "fullName": "فاطمة بنت عودة بن سلمان %s", "sex": "female", "mobile": "%s",
         "preferredName": "أم مؤيد", "identity": {"type": "national-id", "number": "%s"}}"""
        .formatted(family, mobile, number));
  }

  @Test
  void a_number_finds_its_holder_in_any_branch_masked() throws Exception {
    String arabic = number.replace('1', '١').replace('9', '٩').replace('0', '٠');
    for (String typed : new String[] {number, arabic, " " + number.substring(0, 4) + " " + number.substring(4)}) {
      calls.get(officer, "/parties", "q", typed).andExpect(status().isOk())
          .andExpect(jsonPath("$.items", hasSize(1)))
          .andExpect(jsonPath("$.items[0].id").value(id))
          .andExpect(jsonPath("$.items[0].score").value(1.0))
          .andExpect(jsonPath("$.items[0].reasons[0]").value("identity-number"))
          .andExpect(jsonPath("$.items[0].open").value(false))
          .andExpect(content().string(not(containsString(number))))
          .andExpect(content().string(not(containsString(mobile.substring(1)))));
    }
  }

  @Test
  void a_mobile_in_any_spelling_or_its_last_four_digits_find_the_person() throws Exception {
    for (String typed : new String[] {mobile, "+966 " + mobile.substring(1), "00966" + mobile.substring(1)}) {
      calls.get(officer, "/parties", "q", typed)
          .andExpect(jsonPath("$.items[0].id").value(id))
          .andExpect(jsonPath("$.items[0].reasons[0]").value("mobile"));
    }
    calls.get(officer, "/parties", "q", "فاطمة " + mobile.substring(6))
        .andExpect(jsonPath("$.items[0].id").value(id))
        .andExpect(jsonPath("$.items[0].reasons", hasItem("mobile-last-four")));
  }

  @ParameterizedTest
  @CsvSource({"فاطمه عوده {}, name-parts", "{} فاطمة, name-parts", "سلمان {} فاطمه عوده, name-full",
      "فاطمة بنت عودة بن سلمان {}, name-full", "فاط {}, name-beginning", "فاطمة سعيد {}, name-partly",
      "Fatimah {}, name-latin", "فاطمه سلمان {}, name-parts", "عودة فاطمة {}, name-order",
      "فاكمة عودة {}, name-typo", "فاطمة ابن عودة بن سلمان آل {}, name-full", "ابو مؤيد فاطمة {}, name-partly", "ام مويد {}, name-parts"})
  void a_name_is_found_in_any_spelling_and_order_of_words(String pattern, String reason) throws Exception {
    calls.get(officer, "/parties", "q", pattern.replace("{}", family))
        .andExpect(jsonPath("$.items[0].id").value(id))
        .andExpect(jsonPath("$.items[0].score").value(greaterThan(0.3)))
        .andExpect(jsonPath("$.items[0].reasons", hasItem(reason)));
  }

  @Test
  void a_name_without_its_article_is_found_and_nearer_names_come_first() throws Exception {
    String other = calls.registered(officer, """
        {"kind": "person", "fullName": "فاطمة عوّاد %s", "sex": "female"}""".formatted(family));
    calls.get(officer, "/parties", "q", "فاطمة عواد " + family.substring(2))
        .andExpect(jsonPath("$.items[0].id").value(other))
        .andExpect(jsonPath("$.items[0].reasons", hasItem("name-article")))
        .andExpect(jsonPath("$.items[0].open").value(true))
        .andExpect(jsonPath("$.items[1:].score").value(everyItem(lessThan(0.9))));
  }

  @Test
  void names_a_letter_apart_are_suggested_below_and_never_taken_for_the_same() throws Exception {
    for (String pair : new String[] {"حسن حسين", "سعد سعيد", "عمر عمرو"}) {
      String[] names = pair.split(" ");
      String one = registered(names[0]);
      String other = registered(names[1]);
      for (int i = 0; i < 2; i++) {
        calls.get(officer, "/parties", "q", names[i] + " مسلم " + family)
            .andExpect(jsonPath("$.items[0].id").value(i == 0 ? one : other))
            .andExpect(jsonPath("$.items[0].reasons", hasItem("name-full")))
            .andExpect(jsonPath("$.items[1].id").value(i == 0 ? other : one))
            .andExpect(jsonPath("$.items[1].score").value(lessThan(0.85)))
            .andExpect(jsonPath("$.items[1].reasons", hasItem("name-similar")));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"عبد الرحمن عطا الله, عبدالرحمن عطاالله", "أبو بكر آل سعيد, ابوبكر السعيد", "نور الدين, نورالدين",
      "مُحَمَّد إبـراهيم, محمد ابراهيم", "هدى آمنة, هدي امنه", "مؤيد عائشة, مويد عايشه", "محمد البلوي, Mohammed Albalawi",
      "عبدالرحمن الحويطي, Abdul Rahman Al-Huwaiti", "سالم الجهني, Salem Aljuhani"})
  void what_is_one_name_is_found_in_either_spelling(String kept, String typed) throws Exception {
    String mark = People.family();
    String wanted = registered(kept + " " + mark, "");
    calls.get(officer, "/parties", "q", typed + " " + mark).andExpect(jsonPath("$.items[0].id").value(wanted));
    String another = People.family() + "كمنه";
    String turned = registered(typed + " " + another, "");
    calls.get(officer, "/parties", "q", kept + " " + another)
        .andExpect(jsonPath("$.items[*].id", hasItem(turned)));
  }

  @Test
  void the_last_four_digits_of_an_identity_number_and_a_name_find_the_person_among_namesakes() throws Exception {
    registered("فاطمة");
    calls.get(officer, "/parties", "q", "فاطمة " + family + " " + number.substring(6))
        .andExpect(jsonPath("$.items[0].id").value(id))
        .andExpect(jsonPath("$.items[0].reasons", hasItem("identity-last-four")));
  }

  private String registered(String given) throws Exception {
    return registered(given + " مسلم ", family);
  }

  private String registered(String name, String family) throws Exception {
    return calls.registered(officer, """
        {"kind": "person", "fullName": "%s", "sex": "male", "confirmedDistinct": true}""".formatted(name + family));
  }

  @Test
  void hostile_or_empty_words_find_nobody_and_break_nothing() throws Exception {
    for (String typed : new String[] {"", "   ", "'", "':* | x", "a & b", "\\", "%", "!!", "(((", "بن",
        "\u202E", "x".repeat(5000)}) {
      calls.get(officer, "/parties", "q", typed).andExpect(status().isOk());
    }
    calls.get(officer, "/parties", "q", "' | 'فاطمة").andExpect(jsonPath("$.items[*].score",
        everyItem(lessThan(1.01))));
  }

  @Test
  void who_may_not_search_is_refused() throws Exception {
    calls.get(People.staff(jdbc, "tabuk"), "/parties", "q", family).andExpect(status().isForbidden());
  }
}
