package org.wasl.organization.demo;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * With {@code --demo}, tells the chapters of the fictional cast before the application says that it is ready. All of them and the mark that
 * they were told commit together. A database that holds staff and no mark is somebody's own: it is left alone.
 */
@Component
@Order(10)
class DemoCast implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemoCast.class);

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final List<DemoChapter> chapters;
  private final boolean asked;

  DemoCast(JdbcClient jdbc, TransactionTemplate transaction, Clock clock, List<DemoChapter> chapters,
      @Value("${wasl.demo:false}") boolean asked) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
    this.chapters = chapters.stream().sorted(Comparator.comparingInt(DemoChapter::order)).toList();
    this.asked = asked;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (asked) {
      tellOnce();
    }
  }

  private void tellOnce() {
    transaction.executeWithoutResult(status -> {
      if (!claimed()) {
        return;
      }
      if (holdsStaff()) {
        LOG.warn("this database holds an association's own data: the fictional cast was not added");
        status.setRollbackOnly();
        return;
      }
      chapters.forEach(DemoChapter::tell);
    });
  }

  /** The mark, set; false when it was there, or another process is a moment ahead. */
  private boolean claimed() {
    return jdbc.sql("insert into demo_cast (told_at) values (:now) on conflict do nothing")
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update() == 1;
  }

  private boolean holdsStaff() {
    return jdbc.sql("select exists (select 1 from staff)").query(Boolean.class).single();
  }
}
