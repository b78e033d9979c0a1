package verify;

import java.io.IOException;
import java.util.List;

/** I3: what a key was answered with once, it is answered with for good; and nobody else is. */
final class Replays {

  private static final int MOST = 3000;

  private final Report report;
  private final Caller caller;
  private final List<Act> posts;

  Replays(Report report, Caller caller, List<Act> acts) {
    this.report = report;
    this.caller = caller;
    this.posts = acts.stream().filter(act -> act.isPost() && act.isAcknowledged()).toList();
  }

  void all() throws IOException, InterruptedException {
    var same = report.check("I3", "same key, same body, same answer; other body 422; no key 400; another's key unknown");
    int step = Math.max(1, posts.size() / MOST);
    for (int i = 0; i < posts.size(); i += step) {
      Act act = posts.get(i);
      Caller.Answer again = send(act, act.as(), act.body(), act.key());
      same.holds(again.status() == act.status() && again.body().equals(act.answer()),
          act.kind(), "key", act.key(), "was", act.status(), act.answer(), "and is", again.status(), again.body());
    }
    for (Act act : posts.stream().filter(each -> each.kind().equals("raise")).limit(20).toList()) {
      same.holds(send(act, act.as(), act.body().replace("}", ",\"x\":1}"), act.key()).status() == 422, "other body");
      same.holds(send(act, act.as(), act.body(), null).status() == 400, "no key");
      same.holds(!send(act, "manager", act.body(), act.key()).body().equals(act.answer()), "another's key");
    }
    same.done();
  }

  private Caller.Answer send(Act act, String as, String body, String key) throws IOException, InterruptedException {
    return caller.send(as, act.method(), act.path(), body, key);
  }
}
