package org.wasl.research.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.Reference;
import org.wasl.kernel.StoryTime;
import org.wasl.organization.demo.DemoChapter;
import org.wasl.organization.demo.DemoStaff;
import org.wasl.research.form.Member;
import org.wasl.research.study.BeginStudy;
import org.wasl.research.study.JudgeStudy;
import org.wasl.research.study.SaveDraft;
import org.wasl.research.study.SubmitStudy;
import org.wasl.research.study.TypedStudy;
import org.wasl.research.tables.SetNeedTables;
import org.wasl.research.tables.TablesForm;
import org.wasl.research.visit.AssignVisit;
import org.wasl.research.visit.VisitForm;

/**
 * Research of the cast: fictional tables, named as such, a study of a raised request that was approved, one visit today
 * and one the day after.
 */
@Component
class DemoResearch implements DemoChapter {

  private final SetNeedTables tables;
  private final AssignVisit assign;
  private final BeginStudy begin;
  private final SaveDraft save;
  private final SubmitStudy submit;
  private final JudgeStudy judge;
  private final DemoStaff staff;
  private final JdbcClient jdbc;
  private final Clock clock;
  private LocalDate today = LocalDate.EPOCH;

  DemoResearch(SetNeedTables tables, AssignVisit assign, BeginStudy begin, SaveDraft save, SubmitStudy submit,
      JudgeStudy judge, DemoStaff staff, JdbcClient jdbc, Clock clock) {
    this.tables = tables;
    this.assign = assign;
    this.begin = begin;
    this.save = save;
    this.submit = submit;
    this.judge = judge;
    this.staff = staff;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 350;
  }

  @Override
  public void tell() {
    today = AssociationZone.dateOf(clock.instant());
    on(60, () -> tables.set(staff.as("admin"), fictional()));
    Reference device = raised("سعاد بنت عبدالله");
    on(4, () -> visit(device, 2, "10:00", "تيماء، حي السلام"));
    on(2, () -> studied(device));
    on(1, () -> judge.judge(staff.as("research-manager"), latest(device), "approved", "تُعرض على اللجنة."));
    on(1, () -> visit(raised("هند بنت صالح"), 0, "09:30", "تبوك، حي المروج"));
    on(1, () -> visit(raised("حصة بنت عايض"), -1, "10:30", "الشبحة، خلف المسجد الجامع"));
  }

  private TablesForm fictional() {
    return new TablesForm("جداول تجريبية من نسج الخيال، لا يُعمل بها", "Demonstration tables, fictional, not for use",
        day(60).toString(),
        List.of("salary", "social-security", "pension", "rehabilitation", "citizen-account", "property", "alimony",
            "other-income"),
        List.of("rent"), Map.of("a", "700", "b", "1200", "c", "1800", "d", "2500"),
        Map.of("widow", "10", "orphan", "10", "each-under-15", "3", "each-over-64", "4", "each-disabled", "8", "rents",
            "6", "poor-condition", "5", "chronic", "6", "not-insured", "4", "no-self-care", "8"),
        "30", "15", "جداول العرض التجريبي");
  }

  private void visit(Reference reference, int daysAgo, String hour, String place) {
    assign.assign(staff.as("research-manager"), reference,
        new VisitForm("researcher", "", day(daysAgo).toString(), hour, place, false, ""));
  }

  private void studied(Reference reference) {
    Actor researcher = staff.as("researcher");
    UUID study = begin.begin(researcher, reference);
    Map<String, String> answers = new HashMap<>(Map.of("nationality", "saudi", "age", "46", "marital", "widowed",
        "situation", "widow", "own-disability", "yes", "social-security", "1,980", "citizen-account", "1,080", "rent",
        "12,000", "rent-period", "yearly", "tenure", "rent"));
    answers.putAll(Map.of("dwelling", "popular", "condition", "poor", "utilities", "350", "diagnoses",
        "إصابة قديمة في الحبل الشوكي", "self-care", "partial", "insurance", "none", "cost", "9500",
        "quotations", "2", "visit-date", day(2).toString(), "visit-place", "تيماء، حي السلام"));
    answers.putAll(Map.of("story",
        "أرملة تعول ثلاثة أبناء، وتعمل من بيتها على كرسي يدوي متهالك، والبيت على درجتين بلا منحدر.",
        "recommendation", "approve", "reasons", "الحاجة قائمة، والعرض الأقل مناسب.", "zakat", "yes", "declaration",
        "true"));
    save.save(researcher, study, 1, TypedStudy.of(answers, List.of(
        new Member("فيصل", "son", "", "17", "ثانوي", "", false),
        new Member("ريما", "daughter", "", "12", "متوسط", "", false),
        new Member("سلطان", "son", "", "8", "ابتدائي", "ربو", false))));
    submit.submit(researcher, study);
  }

  private UUID latest(Reference reference) {
    return jdbc.sql("""
            select t.id from research_study t join v_request r on r.id = t.request
             where r.reference = :reference
             order by t.number desc
             limit 1""").param("reference", reference.value()).query(UUID.class).single();
  }

  private Reference raised(String person) {
    return new Reference(jdbc.sql("""
            select r.reference from v_request r join v_party p on p.id = r.party
             where p.full_name like :name || '%' and r.status = 'raised'
             order by r.reference
             limit 1""").param("name", person).query(String.class).single());
  }

  private LocalDate day(int daysAgo) {
    return today.minusDays(daysAgo);
  }

  private void on(int daysAgo, Runnable act) {
    LocalDate then = day(daysAgo);
    StoryTime.at(then.atTime(LocalTime.of(11, 30)).atZone(AssociationZone.ZONE).toInstant(), act);
  }
}
