package org.wasl.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Coded;
import org.wasl.kernel.SqlTime;
import org.wasl.kernel.StaffId;

/** Table {@code staff_notice}. */
@Component
class StaffNoticeStore {

  private final JdbcClient jdbc;

  StaffNoticeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds it in place of earlier ones about the same request; false when it was told under that name before. */
  boolean add(UUID id, StaffId staff, StaffNotices.About about, Instant now) {
    boolean added = jdbc.sql("""
            insert into staff_notice (id, staff, kind, reference, due_on, told_at, once)
            values (:id, :staff, :kind, :reference, :due, :now, :once)
            on conflict on constraint staff_notice_once do nothing""")
        .param("id", id).param("staff", staff.value()).param("kind", about.kind().code())
        .param("reference", about.reference()).param("due", about.dueOn()).param("now", SqlTime.of(now))
        .param("once", about.once())
        .update() == 1;
    if (added) {
      jdbc.sql("""
              update staff_notice set seen_at = :now
               where staff = :staff and reference = :reference and seen_at is null and id <> :id""")
          .param("now", SqlTime.of(now)).param("staff", staff.value()).param("reference", about.reference())
          .param("id", id).update();
    }
    return added;
  }

  /** Not put away, the newest first. */
  List<StaffNotice> unseen(StaffId staff, int most) {
    return jdbc.sql("""
            select id, kind, reference, due_on, told_at
              from staff_notice
             where staff = :staff and seen_at is null
             order by told_at desc, id desc
             limit :most""")
        .param("staff", staff.value()).param("most", most)
        .query((row, n) -> read(row)).list();
  }

  /** Puts it away; false when it is not that colleague's. */
  boolean seen(StaffId staff, UUID id, Instant now) {
    return jdbc.sql("""
            update staff_notice set seen_at = coalesce(seen_at, :now) where id = :id and staff = :staff""")
        .param("now", SqlTime.of(now)).param("id", id).param("staff", staff.value()).update() == 1;
  }

  /** Puts away what everybody was told about a request. */
  void settled(String reference, Instant now) {
    jdbc.sql("update staff_notice set seen_at = :now where reference = :reference and seen_at is null")
        .param("now", SqlTime.of(now)).param("reference", reference).update();
  }

  private static StaffNotice read(ResultSet row) throws SQLException {
    return new StaffNotice(row.getObject("id", UUID.class),
        Coded.of(StaffNotice.Kind.class, row.getString("kind"), "notice-kind-unknown"), row.getString("reference"),
        row.getObject("due_on", LocalDate.class), SqlTime.at(row, "told_at"));
  }
}
