package org.wasl.postgres.start;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.wasl.postgres.DatabaseStart;
import org.wasl.postgres.Login;

/**
 * The application's connections. Where the database is away, every caller hears so within seconds, and the pool fills
 * again by itself once it is back.
 */
final class Pool extends HikariDataSource {

  private final DatabaseStart start;
  private final int size;
  private final boolean patient;
  private volatile boolean configured;

  /** @param patient whether a statement may last as long as it needs: nobody waits for a page */
  Pool(DatabaseStart start, int size, boolean patient) {
    this.start = start;
    this.size = size;
    this.patient = patient;
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (!configured) {
      configure();
    }
    return super.getConnection();
  }

  private synchronized void configure() {
    if (!configured) {
      configure(start.await().application());
      configured = true;
    }
  }

  private void configure(Login login) {
    setPoolName("wasl");
    setJdbcUrl(login.url());
    setDataSourceProperties(login.properties());
    // A server that has gone silent is given up on; one that still answers ends the statement itself before.
    addDataSourceProperty("socketTimeout", patient ? "0" : "40");
    addDataSourceProperty("loginTimeout", "10");
    setConnectionInitSql(login.opening() + "; set lock_timeout to '10s'"
        + (patient ? "" : "; set statement_timeout to '30s'"));
    setMaximumPoolSize(size);
    // More come with the work: each costs a start some milliseconds.
    setMinimumIdle(2);
    setConnectionTimeout(3_000);
    setValidationTimeout(1_000);
    setKeepaliveTime(60_000);
    setInitializationFailTimeout(-1);
  }
}
