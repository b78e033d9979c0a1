package org.wasl.postgres;

/** A database together with whatever must be let go of at the end; closing twice does no harm. */
public interface RunningDatabase extends AutoCloseable {

  Database database();

  @Override
  void close();
}
