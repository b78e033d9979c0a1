package org.wasl.research;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.Reference;
import org.wasl.requests.Desk;
import org.wasl.requests.RequestTestCase;
import org.wasl.research.form.Member;
import org.wasl.research.form.StudyFacts;
import org.wasl.research.outcome.Outcome;
import org.wasl.research.study.BeginStudy;
import org.wasl.research.study.SaveDraft;
import org.wasl.research.study.SubmitStudy;
import org.wasl.research.study.TypedStudy;
import org.wasl.research.tables.NeedTables;
import org.wasl.research.tables.SetNeedTables;
import org.wasl.research.tables.TablesForm;
import org.wasl.research.visit.AssignVisit;
import org.wasl.research.visit.VisitForm;

/** Research around Hessa's request: a researcher, a research manager, and a study told in one line. */
public abstract class ResearchTestCase extends RequestTestCase {

  @Autowired protected AssignVisit assign;
  @Autowired protected BeginStudy begin;
  @Autowired protected SaveDraft save;
  @Autowired protected SubmitStudy submit;
  @Autowired protected SetNeedTables tables;

  protected Actor researcher;
  protected Actor chief;

  @BeforeEach
  void research() {
    researcher = Desk.colleague(jdbc, "researcher", "tabuk");
    chief = Desk.colleague(jdbc, "research-manager", "tabuk");
  }

  protected LocalDate today() {
    return AssociationZone.dateOf(clock.instant());
  }

  protected VisitForm visit(Actor by) {
    return new VisitForm(by.username(), "", today().toString(), "10:00", "الشبحة", false, "");
  }

  /** A raised request with a visit assigned to the researcher. */
  protected Reference assigned() {
    Reference reference = raised();
    assign.assign(chief, reference, visit(researcher));
    return reference;
  }

  protected Map<String, String> answers() {
    Map<String, String> answers = new HashMap<>(Map.of("age", "٦٧", "tenure", "rent", "rent", "١٢٬٠٠٠", "salary", "",
        "social-security", "1320", "situation", "widow", "diagnoses", "فشل كلوي"));
    answers.putAll(Map.of("visit-date", today().toString(), "visit-place", "الشبحة", "story", "تعيش مع ابنها",
        "recommendation", "approve", "declaration", "true"));
    return answers;
  }

  protected StudyFacts facts() {
    return TypedStudy.of(answers(), List.of(new Member("سالم", "son", "", "30", "سائق", "", false), Member.NOBODY));
  }

  /** A study handed in; its outcome. */
  protected Outcome handedIn(Reference reference) {
    UUID study = begin.begin(researcher, reference);
    save.save(researcher, study, 1, facts());
    return submit.submit(researcher, study);
  }

  protected NeedTables set(LocalDate from, String ceilingA) {
    return tables.set(chief, new TablesForm("جداول خيالية للاختبار", "Fictional tables of a test", from.toString(),
        List.of("salary", "social-security"), List.of("rent"), Map.of("a", ceilingA), Map.of("widow", "10"), "10", "",
        "قرار خيالي"));
  }
}
