package org.wasl.research.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.research.ResearchPermissions;
import org.wasl.research.form.Member;
import org.wasl.research.form.StudyFacts;
import org.wasl.research.form.Sums;
import org.wasl.research.outcome.Outcome;
import org.wasl.web.Api;
import org.wasl.web.Language;

/** The study by API. */
@Api
class StudyApi {

  private final BeginStudy begin;
  private final SaveDraft save;
  private final SubmitStudy submit;
  private final JudgeStudy judge;
  private final ReadStudy read;

  StudyApi(BeginStudy begin, SaveDraft save, SubmitStudy submit, JudgeStudy judge, ReadStudy read) {
    this.begin = begin;
    this.save = save;
    this.submit = submit;
    this.judge = judge;
    this.read = read;
  }

  record BegunView(UUID id) {}

  record SavedView(UUID id, int revision) {}

  record MemberBody(
      @Nullable String name, @Nullable String relation, @Nullable String identity, @Nullable String age,
      @Nullable String work, @Nullable String health, @Nullable Boolean disabled) {

    Member member() {
      return new Member(text(name), text(relation), text(identity), text(age), text(work), text(health),
          Boolean.TRUE.equals(disabled));
    }

    private static String text(@Nullable String typed) {
      return typed == null ? "" : typed;
    }
  }

  record DraftBody(int revision, @Nullable Map<String, String> answers, @Nullable List<MemberBody> members) {}

  record JudgementBody(@Nullable String judgement, @Nullable String note) {}

  /** Sums in halalas by the month. */
  record OutcomeView(
      @Nullable Integer tables, LocalDate day, String inputsDigest, @Nullable Long perHead, @Nullable String category,
      @Nullable Integer points, @Nullable String suggestion, List<String> lacking, List<String> explanation) {

    static OutcomeView of(Outcome outcome, Language language) {
      return new OutcomeView(outcome.tablesNumber(), outcome.day(), outcome.inputsDigest(), outcome.perHead(),
          outcome.category(), outcome.points(), outcome.suggestion(), outcome.lacking(),
          outcome.lines(language == Language.AR));
    }
  }

  /** Identity numbers of members are masked. */
  record StudyView(
      UUID id, String reference, int number, String status, int revision, Map<String, String> answers,
      List<MemberBody> members, Sums sums, @Nullable OutcomeView outcome) {}

  /** Begins the study of a request from the visit assigned to the caller; the draft begun before, if there is one. */
  @PostMapping("/requests/{reference}/studies")
  @ResponseStatus(HttpStatus.CREATED)
  BegunView begin(Actor actor, @PathVariable String reference) {
    return new BegunView(begin.begin(actor, new Reference(reference)));
  }

  /** A study with its facts; a draft only for its researcher. */
  @GetMapping("/research/studies/{id}")
  StudyView see(Actor actor, @PathVariable UUID id, Language language) {
    ReadStudy.StudyFile file = read.read(actor, id);
    Study study = file.study();
    StudyFacts facts = file.facts();
    Map<String, String> answers = new TreeMap<>();
    facts.answers().forEach((field, typed) -> answers.put(field.code(), typed));
    return new StudyView(id, study.reference(), study.number(), study.status(), study.revision(), answers,
        facts.members().stream().map(each -> new MemberBody(each.name(), each.relation(), each.masked(), each.age(),
            each.work(), each.health(), each.disabled())).toList(), Sums.of(facts),
        file.outcome() == null ? null : OutcomeView.of(file.outcome(), language));
  }

  /** Saves a draft whole, what is absent taken away; figures are checked when it is handed in. */
  @PutMapping("/research/studies/{id}")
  SavedView save(Actor actor, @PathVariable UUID id, @RequestBody DraftBody body) {
    actor.must(ResearchPermissions.WRITE);
    List<MemberBody> members = body.members() == null ? List.of() : body.members();
    StudyFacts typed = TypedStudy.of(body.answers() == null ? Map.of() : body.answers(),
        members.stream().map(MemberBody::member).toList());
    return new SavedView(id, save.save(actor, id, body.revision(), typed));
  }

  /** Hands it in: 201 with the outcome, which stays as it is. */
  @PostMapping("/research/studies/{id}/submission")
  @ResponseStatus(HttpStatus.CREATED)
  OutcomeView submit(Actor actor, @PathVariable UUID id, Language language) {
    return OutcomeView.of(submit.submit(actor, id), language);
  }

  /** Approves it ({@code approved}) or gives it back ({@code returned}, with a note). */
  @PostMapping("/research/studies/{id}/judgement")
  @ResponseStatus(HttpStatus.CREATED)
  BegunView judge(Actor actor, @PathVariable UUID id, @RequestBody JudgementBody body) {
    judge.judge(actor, id, body.judgement(), body.note());
    return new BegunView(id);
  }
}
