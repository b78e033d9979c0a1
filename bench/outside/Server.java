package outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The database server of a data folder, seen from outside. */
public final class Server {

  private final Path cluster;

  public Server(Path data) {
    this.cluster = data.resolve("postgres");
  }

  /** Process number; 0 while there is none. */
  public long pid() throws IOException {
    List<String> lines = pidFile();
    return lines.isEmpty() ? 0 : Long.parseLong(lines.getFirst().strip());
  }

  /** Whether it takes connections. */
  public boolean isReady() throws IOException {
    List<String> lines = pidFile();
    return lines.size() >= 8 && lines.get(7).strip().equals("ready")
        && ProcessHandle.of(pid()).map(ProcessHandle::isAlive).orElse(false);
  }

  private List<String> pidFile() throws IOException {
    try {
      return Files.readAllLines(cluster.resolve("postmaster.pid"));
    } catch (NoSuchFileException absent) {
      return List.of();
    }
  }

  /** Those of its processes that serve a connection of the application. */
  public List<ProcessHandle> backends() throws IOException {
    return ProcessHandle.of(pid()).stream().flatMap(ProcessHandle::children)
        .filter(each -> title(each.pid()).contains("wasl_app")).toList();
  }

  private static String title(long pid) {
    try {
      return Files.readString(Path.of("/proc/" + pid + "/cmdline"));
    } catch (IOException gone) {
      return "";
    }
  }

  /** Sends a signal such as KILL. */
  public static void signal(String name, long pid) throws IOException, InterruptedException {
    new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid).inheritIO().start().waitFor();
  }

  /** The port it listens on. */
  public int port() throws IOException {
    return Integer.parseInt(pidFile().get(3).strip());
  }

  /** The password of its {@code owner}, or of the {@code application}. */
  public String password(String who) throws IOException {
    var keys = new Properties();
    try (var in = Files.newBufferedReader(cluster.resolve("wasl.keys"))) {
      keys.load(in);
    }
    return keys.getProperty(who);
  }

  /** A connection with the application's rights. */
  public Connection open(boolean readOnly) throws IOException, SQLException {
    return open("wasl_app", "application", readOnly ? " -c default_transaction_read_only=on" : "");
  }

  /** A connection with the rights of the schema's owner, who may make tables. */
  public Connection openAsOwner() throws IOException, SQLException {
    return open("wasl_owner", "owner", "");
  }

  private Connection open(String user, String key, String options) throws IOException, SQLException {
    var login = new Properties();
    login.setProperty("user", user);
    login.setProperty("password", password(key));
    login.setProperty("options", "-c search_path=wasl -c TimeZone=UTC" + options);
    return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port() + "/wasl?sslmode=disable", login);
  }

  /** The rows of a question, by column name, everything as text. */
  public static List<Map<String, String>> rows(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement(); var result = statement.executeQuery(sql)) {
      var rows = new ArrayList<Map<String, String>>();
      while (result.next()) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.put(result.getMetaData().getColumnLabel(i), result.getString(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }
}
