package org.wasl.requests.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.web.Api;

/** Questions to management by API. */
@Api
class ReferralApi {

  private final ReferToManagement refer;
  private final AnswerReferral answer;

  ReferralApi(ReferToManagement refer, AnswerReferral answer) {
    this.refer = refer;
    this.answer = answer;
  }

  record QuestionForm(@Nullable String question, @Nullable String item) {}

  record ReferralView(
      int number, String reference, String owner, LocalDate dueOn, String question, @Nullable String answer,
      @Nullable String clause) {

    static ReferralView of(Referral referral) {
      return new ReferralView(referral.number(), referral.reference(), referral.owner(), referral.dueOn(),
          referral.question(), referral.answer(), referral.clause());
    }
  }

  /** Refers a question to management. */
  @PostMapping("/requests/{reference}/referrals")
  @ResponseStatus(HttpStatus.CREATED)
  ReferralView refer(Actor actor, @PathVariable String reference, @RequestBody QuestionForm form) {
    return ReferralView.of(refer.refer(actor, new Reference(reference), form.question(), form.item()));
  }

  record AnswerForm(@Nullable String answer, @Nullable String clause, @Nullable Boolean propose) {}

  /** Answers it; {@code propose} offers the answer as an approved one for everybody. */
  @PostMapping("/requests/{reference}/referrals/{number}/answer")
  @ResponseStatus(HttpStatus.CREATED)
  ReferralView answer(Actor actor, @PathVariable String reference, @PathVariable int number,
      @RequestBody AnswerForm form) {
    return ReferralView.of(answer.answer(actor, new Reference(reference), number,
        new AnswerReferral.Command(form.answer(), form.clause(), Boolean.TRUE.equals(form.propose()))));
  }
}
