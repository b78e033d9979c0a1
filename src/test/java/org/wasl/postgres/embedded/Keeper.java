package org.wasl.postgres.embedded;

import java.nio.file.Path;
import org.wasl.postgres.DatabaseRefused;

/**
 * A program of its own for the tests to kill: keeps a database on the folder it is given and writes numbers into it,
 * saying each one once it is committed. With {@code --try} it only says whether it could start.
 */
public final class Keeper {

  private Keeper() {}

  public static void main(String[] args) throws Exception {
    try (var postgres = EmbeddedPostgres.start(Path.of(args[0]), "UTC")) {
      System.out.println("up " + postgres.pid());
      if (args.length == 1) {
        write(postgres);
      }
    } catch (DatabaseRefused refused) {
      System.out.println("refused " + refused.sentence());
    }
  }

  private static void write(EmbeddedPostgres postgres) throws Exception {
    try (var connection = postgres.database().owner().open(); var statement = connection.createStatement()) {
      statement.execute("create schema if not exists wasl");
      statement.execute("create table if not exists kept (number bigint primary key)");
      for (long number = System.nanoTime(); ; number++) {
        statement.execute("insert into kept values (" + number + ")");
        System.out.println("kept " + number);
      }
    }
  }
}
