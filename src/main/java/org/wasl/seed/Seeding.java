package org.wasl.seed;

import java.sql.Connection;

/** The way of rows into the database. */
public interface Seeding {

  /** A table to add rows to; the same object for the same table. */
  CopyTable table(String name, String... columns);

  /** To be called between two records: hands on what has gathered once it is much. Waits while the database is behind. */
  void mayCopy();

  /** Waits until everything added so far is in the database. */
  void copyAll();

  /** The one connection, the schema's owner, within the transaction. Call {@link #copyAll} before using it. */
  Connection connection();

  /** Tells how far a long part has come. */
  void progress(String what, long done, long all);
}
