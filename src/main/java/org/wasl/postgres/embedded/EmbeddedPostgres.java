package org.wasl.postgres.embedded;

import java.nio.file.Path;
import org.wasl.postgres.Database;
import org.wasl.postgres.DatabaseRefused;
import org.wasl.postgres.Login;
import org.wasl.postgres.RunningDatabase;

/** The packaged PostgreSQL, running on one data folder until closed, or until this process ends in any way. */
public final class EmbeddedPostgres implements RunningDatabase {

  private final DataFolder data;
  private final Postmaster postmaster;
  private final Database database;

  private EmbeddedPostgres(DataFolder data, Postmaster postmaster, Database database) {
    this.data = data;
    this.postmaster = postmaster;
    this.database = database;
  }

  /**
   * Starts it, making the cluster the first time. About a quarter of a second later on, three seconds at first.
   * Throws {@link DatabaseRefused}: the folder is in use, belongs to another account, or its settings would let
   * acknowledged work be lost.
   *
   * @param sessionZone time zone of every session
   */
  public static EmbeddedPostgres start(Path folder, String sessionZone) {
    return start(folder, sessionZone, PostgresBinaries.unpacked());
  }

  /** The same with other programs. */
  public static EmbeddedPostgres start(Path folder, String sessionZone, PostgresBinaries binaries) {
    DataFolder data = DataFolder.claim(folder);
    Postmaster postmaster = null;
    try {
      if (!data.hasCluster()) {
        new NewCluster(binaries).make(data);
      }
      Keys keys = Keys.of(data.cluster());
      postmaster = new Postmaster(binaries, data);
      Database database = database(postmaster.start(), keys, sessionZone);
      DurableSettings.require(database.application());
      return new EmbeddedPostgres(data, postmaster, database);
    } catch (RuntimeException refused) {
      if (postmaster != null) {
        postmaster.close();
      }
      data.close();
      throw refused;
    }
  }

  static Database database(int port, Keys keys, String zone) {
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/wasl?sslmode=disable&gssEncMode=disable";
    String opening = "set search_path to " + Database.SCHEMA + "; set time zone '" + zone + "'";
    return new Database(new Login(url, "wasl_owner", keys.owner(), opening),
        new Login(url, Database.APPLICATION_ROLE, keys.application(), opening));
  }

  @Override
  public Database database() {
    return database;
  }

  /** Process number of the server, for those who watch or kill it. */
  public long pid() {
    return postmaster.pid();
  }

  @Override
  public void close() {
    postmaster.close();
    data.close();
  }
}
