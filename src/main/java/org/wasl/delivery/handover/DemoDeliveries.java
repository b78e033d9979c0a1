package org.wasl.delivery.handover;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.Reference;
import org.wasl.kernel.StoryTime;
import org.wasl.organization.demo.DemoChapter;
import org.wasl.organization.demo.DemoStaff;

/**
 * Hands over what was approved some weeks ago, by the use cases themselves; one arrival waits to be
 * confirmed.
 */
@Component
class DemoDeliveries implements DemoChapter {

  private final DeliverService deliver;
  private final ConfirmDelivery confirm;
  private final DemoStaff staff;
  private final JdbcClient jdbc;
  private final Clock clock;

  DemoDeliveries(DeliverService deliver, ConfirmDelivery confirm, DemoStaff staff, JdbcClient jdbc,
      Clock clock) {
    this.deliver = deliver;
    this.confirm = confirm;
    this.staff = staff;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 400;
  }

  @Override
  public void tell() {
    Reference medicines = delivered("مفلح بن غازي", 18, "صُرفت أدوية شهر من الصيدلية المتعاقدة.", "1200");
    on(17, () -> confirm.confirm(staff.as("officer"), medicines, "beneficiary", null, null));
    Reference device = delivered("عودة بن مسلّم", 13, "سُلّم الجهاز في المنزل مع شرح استعماله.", null);
    on(12, () -> confirm.confirm(staff.as("officer"), device, "field-proof", "صورة التسليم في الملف", null));
    delivered("محمد إقبال", 3, "سُدّدت كلفة الأشعة للمركز.", "850.50");
  }

  private Reference delivered(String person, int daysAgo, String what, @Nullable String riyals) {
    var reference = new Reference(jdbc.sql("""
            select r.reference
              from v_request r join v_party p on p.id = r.party
             where p.full_name like :name || '%' and r.status = 'approved'
             order by r.reference
             limit 1""")
        .param("name", person).query(String.class).single());
    on(daysAgo, () -> deliver.deliver(staff.as("officer"), reference,
        new DeliverCommand(what, 1, riyals == null ? null : new BigDecimal(riyals))));
    return reference;
  }

  private void on(int daysAgo, Runnable act) {
    StoryTime.at(AssociationZone.dateOf(clock.instant()).minusDays(daysAgo).atTime(LocalTime.of(10, 20))
        .atZone(AssociationZone.ZONE).toInstant(), act);
  }
}
