package verify;

import java.util.Objects;
import outside.Json;

/**
 * One write that a client meant.
 *
 * @param key its Idempotency-Key; a PUT bears it in our journal only
 * @param of number of the request it is about; empty where it makes something new
 * @param status what it was answered with; 0 while it was not
 * @param tries how often it was sent
 */
record Act(
    String key, String kind, String of, String as, String method, String path, String body,
    int status, String answer, int tries) {

  Act answered(int status, String answer, int tries) {
    return new Act(key, kind, of, as, method, path, body, status, answer, tries);
  }

  boolean isAcknowledged() {
    return status >= 200 && status < 300;
  }

  boolean isPost() {
    return method.equals("POST");
  }

  /** A member of the answer, as text. */
  String told(Object... path) {
    return Objects.toString(Json.at(Json.parse(answer), path), null);
  }
}
