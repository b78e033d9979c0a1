package org.wasl.requests.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wasl.Clause;
import org.wasl.kernel.Page;
import org.wasl.kernel.Reference;
import org.wasl.parties.FoundElsewhere;
import org.wasl.requests.Desk;
import org.wasl.requests.RequestTestCase;
import org.wasl.requests.referral.ReferToManagement;
import org.wasl.requests.referral.Referral;
import org.wasl.web.Language;
import org.wasl.web.Pages;

/** What the one search box finds besides people. */
@Clause("P-1")
class FoundByNumberTests extends RequestTestCase {

  @Autowired FoundQuestions questions;
  @Autowired FoundRequests numbers;
  @Autowired RequestList requests;
  @Autowired ReferToManagement refer;

  @Test
  void a_question_to_management_is_found_by_its_number_in_either_digits_with_or_without_dashes() {
    Reference reference = received();
    Referral asked = refer.refer(officer, reference, "هل يشمل النقل مرافقًا؟", null);
    for (String typed : List.of(asked.reference(), asked.reference().toLowerCase(), arabic(asked.reference()),
        asked.reference().replace("-", ""), asked.reference().substring(2))) {
      assertThat(questions.find(Pages.ui(Language.AR, officer, "/find"), officer, typed)).as(typed).singleElement()
          .satisfies(each -> assertThat(each.href()).isEqualTo("/requests/" + reference.value()));
    }
    assertThat(numbers.find(Pages.ui(Language.AR, officer, "/find"), officer, asked.reference())).isEmpty();
  }

  @Test
  @Clause("P-3.7")
  void numbers_of_another_branch_lead_nowhere() {
    Reference reference = received();
    Referral asked = refer.refer(officer, reference, "سؤال", null);
    var umluj = Desk.colleague(jdbc, "officer", "umluj");
    assertThat(questions.find(Pages.ui(Language.EN, umluj, "/find"), umluj, asked.reference())).isEmpty();
    assertThat(numbers.find(Pages.ui(Language.EN, umluj, "/find"), umluj, reference.value())).isEmpty();
  }

  @Test
  void requests_are_found_by_the_number_and_by_their_person_with_a_slip_in_the_name() {
    Reference reference = received();
    for (String typed : List.of(reference.value(), arabic(reference.value()), "حصه عايض", "حصة بنت عايظ")) {
      assertThat(requests.find(officer, new RequestList.Filter(List.of(), null, typed), Page.first(200)).items()).as(typed)
          .extracting(RequestRow::reference).contains(reference.value());
    }
    assertThat(requests.find(officer, new RequestList.Filter(List.of(), null, "غيرموجود"), Page.first(5)).items()).isEmpty();
  }

  private static String arabic(String text) {
    return text.chars().map(c -> c >= '0' && c <= '9' ? c - '0' + '٠' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }
}
