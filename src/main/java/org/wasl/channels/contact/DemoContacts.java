package org.wasl.channels.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.HijriDate;
import org.wasl.kernel.StoryTime;
import org.wasl.organization.demo.DemoChapter;
import org.wasl.organization.demo.DemoStaff;

/** Contacts of the demo's people, by every channel; some wait for an answer. */
@Component
class DemoContacts implements DemoChapter {

  private final RecordInteraction record;
  private final DemoStaff staff;
  private final JdbcClient jdbc;
  private final Clock clock;

  DemoContacts(RecordInteraction record, DemoStaff staff, JdbcClient jdbc, Clock clock) {
    this.record = record;
    this.staff = staff;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 400;
  }

  /** @param waits when the person prefers our answer; null when nobody waits */
  private record Had(int daysAgo, LocalTime hour, String by, @Nullable String person, String channel,
      @Nullable String medium, String topic, String text, @Nullable String outcome, @Nullable String visitor,
      @Nullable String from, @Nullable String waits) {}

  private static final List<Had> CAST = List.of(
      new Had(4, LocalTime.of(16, 5), "officer", "حصة بنت عايض", "phone", null, "سالم سأل عن المرافق",
          "لم يكن الجواب في الدليل، فأُحيل إلى الإدارة وأُعطي رقم السؤال.", "referred", "سالم", null, null),
      new Had(6, LocalTime.of(10, 30), "researcher", "حصة بنت عايض", "interview", null, "زيارة الباحثة",
          "زيارة في الشبحة بحضور سالم، ورُفعت الدراسة.", null, null, null, null),
      new Had(11, LocalTime.of(9, 15), "officer", "حصة بنت عايض", "letters", null, "تقرير من المستشفى",
          "ورد بخطاب ومعه مرفق واحد.", "papers-received", null, null, null),
      new Had(0, LocalTime.of(8, 12), "officer", null, "phone", null, "مكالمة فائتة",
          "لم يُعرف صاحب الرقم.", null, null, "0500000305", ""),
      new Had(0, LocalTime.of(8, 40), "officer", "منيرة بنت حمود", "phone", null, "تسأل عن الرد على طلبها",
          "طلبت أن نعاود الاتصال بعد العصر.", null, null, null, "بعد العصر"),
      new Had(0, LocalTime.of(9, 18), "officer", null, "social", "whatsapp", "كيف يقدّم لوالده؟",
          "السلام عليكم، كيف أقدّم لوالدي؟", null, null, "0500000771", ""),
      new Had(1, LocalTime.of(11, 0), "officer", "هند بنت صالح", "website", "email", "أرسلت صورتين",
          "أرسلت صورتين لإثبات السكن بالبريد.", null, null, null, ""),
      new Had(1, LocalTime.of(12, 20), "officer-umluj", "مفلح بن غازي", "branches", null, "حضر المكتب مع حفيده",
          "استُقبل وأُعطي ما يلزم من أوراق.", "answered", "تركي", null, null),
      new Had(2, LocalTime.of(13, 0), "volunteer-coordinator", "راشد بن حمدان", "volunteering", null,
          "أوصل المتطوع الجهاز", "أُوصل الجهاز إلى البيت وشكر أهله.", "informed", null, null, null));

  @Override
  public void tell() {
    CAST.forEach(this::live);
  }

  private void live(Had had) {
    Instant then = AssociationZone.dateOf(clock.instant()).minusDays(had.daysAgo()).atTime(had.hour())
        .atZone(AssociationZone.ZONE).toInstant();
    Instant at = then.isAfter(clock.instant()) ? clock.instant() : then;
    StoryTime.at(at, () -> record.record(staff.as(had.by()), new InteractionForm(party(had.person()), null,
        had.channel(), had.medium(), "in", had.topic(), had.text(), had.outcome(), had.from(),
        had.visitor() == null ? null : new InteractionForm.VisitorForm(had.visitor(), null), List.of(),
        had.waits() != null, had.waits(), null, null, 300, null,
        had.channel().equals("letters") ? written(AssociationZone.dateOf(at).minusDays(5)) : null)));
  }

  private static InteractionForm.LetterForm written(LocalDate day) {
    return new InteractionForm.LetterForm("م ت/2208", HijriDate.of(day).toString());
  }

  private @Nullable String party(@Nullable String name) {
    return name == null ? null : jdbc.sql("""
            select id from v_party where full_name like :name || '%' order by id limit 1""")
        .param("name", name).query(String.class).single();
  }
}
