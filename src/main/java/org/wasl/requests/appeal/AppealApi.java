package org.wasl.requests.appeal;

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

/** Appeals by API. */
@Api
class AppealApi {

  private final MakeAppeal make;
  private final AnswerAppeal answer;

  AppealApi(MakeAppeal make, AnswerAppeal answer) {
    this.make = make;
    this.answer = answer;
  }

  record AppealForm(@Nullable String text, @Nullable String reason) {}

  record AppealView(
      String reference, int number, LocalDate dueOn, @Nullable String outcome, @Nullable String answer) {

    static AppealView of(String reference, Appeal appeal) {
      return new AppealView(reference, appeal.number(), appeal.dueOn(), appeal.outcome(), appeal.answer());
    }
  }

  /** Takes an appeal; {@code reason} is read as {@code text} where that is absent. */
  @PostMapping("/requests/{reference}/appeal")
  @ResponseStatus(HttpStatus.CREATED)
  AppealView make(Actor actor, @PathVariable String reference, @RequestBody AppealForm form) {
    String text = form.text() == null ? form.reason() : form.text();
    return AppealView.of(reference, make.appeal(actor, new Reference(reference), text));
  }

  record AnswerForm(@Nullable String outcome, @Nullable String answer) {}

  /** Answers the open appeal: {@code upheld} or {@code reopened}. */
  @PostMapping("/requests/{reference}/appeal/answer")
  @ResponseStatus(HttpStatus.CREATED)
  AppealView answer(Actor actor, @PathVariable String reference, @RequestBody AnswerForm form) {
    return AppealView.of(reference,
        answer.answer(actor, new Reference(reference), form.outcome(), form.answer()));
  }
}
