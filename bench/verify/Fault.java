package verify;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import outside.Application;
import outside.Server;

/** What is killed. */
enum Fault {
  /** {@code kill -9} of the application; its database goes with it and both are started again. */
  APPLICATION,
  /** {@code kill -9} of the database's first process; the application goes on. */
  DATABASE,
  /** {@code kill -9} of one process that serves a connection; the server throws all of them out and recovers. */
  BACKEND,
  /** The database is told to stop at once, without writing anything down. */
  IMMEDIATE_STOP,
  /** {@code kill -9} of both at one moment. */
  BOTH;

  /** The faults of a run, in turn. */
  static List<Fault> of(String id) {
    return switch (id) {
      case "R01" -> List.of(APPLICATION);
      case "R02" -> List.of(DATABASE, BACKEND, IMMEDIATE_STOP);
      default -> List.of(APPLICATION, DATABASE, APPLICATION, DATABASE, BOTH);
    };
  }

  boolean needsRestart() {
    return this == APPLICATION || this == BOTH;
  }

  /** Does it; the database is another process, or takes connections anew, once this is over and mended. */
  void strike(Application application, Server server, Random random) throws IOException, InterruptedException {
    switch (this) {
      case APPLICATION -> application.kill();
      case DATABASE -> Server.signal("KILL", server.pid());
      case IMMEDIATE_STOP -> Server.signal("QUIT", server.pid());
      case BACKEND -> {
        List<ProcessHandle> backends = server.backends();
        if (!backends.isEmpty()) {
          Server.signal("KILL", backends.get(random.nextInt(backends.size())).pid());
        }
      }
      case BOTH -> {
        Server.signal("KILL", server.pid());
        application.kill();
      }
    }
  }
}
