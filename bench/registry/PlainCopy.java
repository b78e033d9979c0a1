package registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import outside.Application;
import outside.Server;

/** The least that any import takes: the cells of a table as text, into a table without an index. */
final class PlainCopy {

  private PlainCopy() {}

  /** Seconds until it is committed. */
  static double of(Application application, Path table) throws IOException, SQLException {
    try (var connection = new Server(application.data()).openAsOwner(); var statement = connection.createStatement();
        var text = Files.newBufferedReader(table)) {
      statement.execute("create temp table plain (a text, b text, c text, d text, e text, f text, g text, h text)");
      text.readLine();
      text.readLine();
      long began = System.nanoTime();
      connection.unwrap(PGConnection.class).getCopyAPI()
          .copyIn("copy plain from stdin (format csv, delimiter ';', header)", text);
      return (System.nanoTime() - began) / 1e9;
    }
  }
}
