package verify;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import outside.Server;

/**
 * What the cast of the demo had written before the load began.
 *
 * @param references every number that a journal entry or a message bears
 */
record Before(Set<String> parties, Set<String> requests, Set<String> files, Set<String> references) {

  static Before of(Server server) throws IOException, SQLException {
    try (var connection = server.open(true)) {
      return new Before(column(Server.rows(connection, "select id from v_party order by id")),
          column(Server.rows(connection, "select reference as id from v_request order by reference")),
          column(Server.rows(connection, "select id from stored_file order by id")),
          column(Server.rows(connection, """
              select reference as id from journal_entry where reference is not null
               union select reference from v_message where reference is not null order by id""")));
    }
  }

  private static Set<String> column(List<? extends java.util.Map<String, String>> rows) {
    var ids = new HashSet<String>();
    rows.forEach(row -> ids.add(row.get("id")));
    return ids;
  }
}
