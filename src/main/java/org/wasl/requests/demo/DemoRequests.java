package org.wasl.requests.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.catalogue.Catalogue;
import org.wasl.catalogue.RequiredItem;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.Reference;
import org.wasl.kernel.StoryTime;
import org.wasl.organization.demo.DemoChapter;
import org.wasl.organization.demo.DemoStaff;
import org.wasl.requests.decision.Decide;
import org.wasl.requests.decision.DecisionCommand;
import org.wasl.requests.intake.GiveItem;
import org.wasl.requests.intake.ReceiveCommand;
import org.wasl.requests.intake.ReceiveRequest;
import org.wasl.requests.promise.EscalatePromises;
import org.wasl.requests.promise.ExtendPromise;
import org.wasl.requests.referral.AnswerReferral;
import org.wasl.requests.referral.ReferToManagement;
import org.wasl.requests.study.RaiseToManagement;
import org.wasl.requests.verification.VerifyItem;

/** Lives some requests through, by the use cases themselves, on days before today. */
@Component
class DemoRequests implements DemoChapter {

  private final ReceiveRequest receive;
  private final GiveItem give;
  private final VerifyItem verify;
  private final ReferToManagement refer;
  private final AnswerReferral answer;
  private final RaiseToManagement raise;
  private final ExtendPromise extend;
  private final Decide decide;
  private final EscalatePromises escalate;
  private final Catalogue catalogue;
  private final DemoStaff staff;
  private final JdbcClient jdbc;
  private final Clock clock;

  DemoRequests(ReceiveRequest receive, GiveItem give, VerifyItem verify, ReferToManagement refer,
      AnswerReferral answer, RaiseToManagement raise, ExtendPromise extend, Decide decide, EscalatePromises escalate,
      Catalogue catalogue, DemoStaff staff, JdbcClient jdbc, Clock clock) {
    this.receive = receive;
    this.give = give;
    this.verify = verify;
    this.refer = refer;
    this.answer = answer;
    this.raise = raise;
    this.extend = extend;
    this.decide = decide;
    this.escalate = escalate;
    this.catalogue = catalogue;
    this.staff = staff;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 300;
  }

  @Override
  public void tell() {
    late();
    hessa();
    raised("سعاد بنت عبدالله", "devices", 7, "تحتاج كرسيًا كهربائيًا يعيد لها استقلالها في عملها.");
    raised("فاطمة بنت عودة", "devices", 4, "سماعة طبية بعد فحص السمع.");
    raised("هند بنت صالح", "medicines", 3, "أدوية شهرية لأمراض مزمنة.");
    decided("مفلح بن غازي", "medicines", 25, 20);
    decided("عودة بن مسلّم", "devices", 22, 16);
    decided("محمد إقبال", "diagnostics", 19, 15);
    decided("عوّاد بن مطر", "medicines", 6, 1);
    decided("منيرة بنت حمود", "diagnostics", 5, 1);
    received("مطلق بن سليمان", "devices");
    received("جواهر بنت سعود", "treatment");
    verified("نورة بنت عطا الله", "diagnostics");
    received("راشد بن حمدان", "home");
    escalate.escalate();
  }

  /** A promise that lapsed: so that somebody apologises. */
  private void late() {
    Reference reference = raised("معتق بن فهد", "medicines", 13, "أدوية شهرية للقلب والسكر.");
    on(12, 11, () -> refer.refer(staff.as("officer"), reference, "هل يُصرف الدواء لثلاثة أشهر دفعة واحدة؟", null));
  }

  /** Hessa's transport: a question answered, a promise extended with its reason. */
  private void hessa() {
    Reference reference = raised("حصة بنت عايض", "dialysis-transport", 12,
        "أرملة في الشبحة تغسل الكلى ثلاث مرات أسبوعيًا، ولا سيارة في البيت.");
    on(5, 10, () -> extend.extend(staff.as("officer"), reference, today().plusDays(7), "انتظار تقرير زيارة الباحثة"));
    on(4, 16, () -> refer.refer(staff.as("officer"), reference,
        "هل يشمل النقل مرافقًا واحدًا مع والدتي في كل جلسة؟", null));
    on(1, 8, () -> answer.answer(staff.as("manager"), reference, 1, new AnswerReferral.Command(
        "نعم، يرافقها قريب واحد في كل جلسة دون رسوم.", "4.2", true)));
  }

  private void decided(String person, String service, int raisedAgo, int decidedAgo) {
    Reference reference = raised(person, service, raisedAgo, "حالة مكتملة الأوراق.");
    on(decidedAgo, 9, () -> decide.decide(staff.as("manager"), reference, new DecisionCommand("approved",
        "الحاجة ثابتة بالتقرير.", null, null, List.of(), List.of(new DecisionCommand.GrantForm(
            "بحسب الوصفة", new BigDecimal("1200"), null, null)))));
  }

  private void verified(String person, String service) {
    Reference reference = received(person, service);
    on(1, 10, () -> complete(staff.as("officer"), reference));
  }

  private Reference received(String person, String service) {
    Reference[] made = new Reference[1];
    on(2, 9, () -> made[0] = receive(person, service));
    return made[0];
  }

  private Reference raised(String person, String service, int daysAgo, String summary) {
    Reference[] made = new Reference[1];
    on(daysAgo + 1, 9, () -> made[0] = receive(person, service));
    on(daysAgo, 11, () -> {
      complete(staff.as("officer"), made[0]);
      raise.raise(staff.as("officer"), made[0], new RaiseToManagement.Command(summary, "approve"));
    });
    return made[0];
  }

  private Reference receive(String person, String group) {
    UUID party = jdbc.sql("select id from v_party where full_name like :name || '%' order by id limit 1")
        .param("name", person).query(UUID.class).single();
    String service = catalogue.offered().stream()
        .filter(each -> each.code().equals(group) || each.group().equals(group)).findFirst().orElseThrow().code();
    return receive.receive(staff.as("officer"), new ReceiveCommand(
        party, service, "interview", null, "tabuk", null, List.of(), null)).reference();
  }

  private void complete(Actor officer, Reference reference) {
    UUID version = jdbc.sql("select service_version from request where reference = :reference")
        .param("reference", reference.value()).query(UUID.class).single();
    for (RequiredItem item : catalogue.version(version).items()) {
      if (item.mandatory()) {
        give.give(officer, reference, item.code(), sample(item), null);
        verify.verify(officer, reference,
            new VerifyItem.Command(item.code(), item.leastProof().code(), "original-seen", null));
      }
    }
  }

  private static String sample(RequiredItem item) {
    return switch (item.kind()) {
      case DOCUMENT -> "عُرض الأصل";
      case NUMBER -> "3500";
      case DATE -> "2026-11-01";
      case IBAN -> "SA0380000000608010167519";
      case PLACE -> "خلف المسجد الجامع";
      case TEXT -> "كما في التقرير";
    };
  }

  private LocalDate today() {
    return AssociationZone.dateOf(clock.instant());
  }

  private void on(int daysAgo, int hour, Runnable act) {
    LocalDate today = today();
    Instant then = today.minusDays(daysAgo).atTime(LocalTime.of(hour, 10)).atZone(AssociationZone.ZONE).toInstant();
    StoryTime.at(then, act);
  }
}
