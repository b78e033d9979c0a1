package registry;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import outside.Application;

/** What the officer's page asks while a form is filled in: who looks like this one, with name, mobile and birth year. */
final class AtTheDesk {

  private static final int ASKED = 200;
  private static final int WARM = 30;

  private final Client officer;
  private final Sample sample;

  AtTheDesk(Application application, Path data, long seed) throws Exception {
    officer = new Client(application.address(), "officer");
    sample = Sample.of(data, ASKED + WARM, seed);
  }

  Map<String, Object> line() throws Exception {
    var times = new Times();
    int shown = 0;
    int asked = 0;
    for (Person each : sample.people()) {
      boolean counts = asked++ >= WARM;
      var form = new LinkedHashMap<String, String>();
      form.put("who", each.male() ? "male" : "female");
      form.put("fullName", each.given() + " " + each.father() + " " + each.family());
      form.put("mobile", each.mobile() == null ? "" : "0" + each.mobile().substring(4));
      String page = (counts ? times : new Times()).of(() -> officer.sent("/parties/new/alike", form));
      shown += counts && each.parties().stream().anyMatch(page::contains) ? 1 : 0;
    }
    var line = new LinkedHashMap<String, Object>();
    line.put("bench", "duplicates-at-the-desk");
    line.put("asked", asked - WARM);
    line.put("shown", Times.round(shown / (double) Math.max(1, asked - WARM)));
    times.into(line);
    line.put("aim", "p95 ≤ 100 ms");
    line.put("ok", times.at(0.95) <= 100);
    return line;
  }
}
