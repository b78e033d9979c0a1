package verify;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import outside.Json;

/** Calls the HTTP API, signed in as the cast of the demo. */
final class Caller {

  private final HttpClient http = HttpClient.newBuilder()
      .version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2)).build();
  private final String base;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  Caller(String address) {
    base = address + "/api/v1";
  }

  record Answer(int status, String body) {

    Object json() {
      return Json.parse(body);
    }
  }

  /** Signs in; the token outlives every restart. */
  void signIn(String username) throws IOException, InterruptedException {
    Answer answer = send("", "POST", "/tokens", Json.write(Map.of("username", username, "password", "demo")), null);
    if (answer.status() != 201) {
      throw new IOException("sign-in as " + username + ": " + answer);
    }
    tokens.put(username, (String) Json.at(answer.json(), "token"));
  }

  Answer get(String as, String path) throws IOException, InterruptedException {
    return send(as, "GET", path, null, null);
  }

  /** Sends once; {@code key} may be null. A body that starts with {@code --} is a form with files. */
  Answer send(String as, String method, String path, String body, String key)
      throws IOException, InterruptedException {
    var call = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60))
        .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (body != null) {
      call.header("Content-Type", body.startsWith("--")
          ? "multipart/form-data; boundary=" + body.substring(2, body.indexOf('\r')) : "application/json");
    }
    if (!as.isEmpty()) {
      call.header("Authorization", "Bearer " + tokens.get(as));
    }
    if (key != null) {
      call.header("Idempotency-Key", key);
    }
    HttpResponse<String> answer = http.send(call.build(), BodyHandlers.ofString());
    return new Answer(answer.statusCode(), answer.body());
  }
}
