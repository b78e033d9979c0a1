package figures;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outside.Json;

/** An officer of the cast, signed in to the API and to the pages of one application. */
final class Caller {

  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final int port;
  private final String api;
  private final String pages;

  Caller(int port) throws IOException {
    this.port = port;
    try (var wire = new Wire(port, "")) {
      var token = wire.post("/api/v1/tokens", "", "application/json", "{\"username\":\"officer\",\"password\":\"demo\"}");
      api = "Authorization: Bearer " + Json.at(Json.parse(token.text()), "token") + "\r\n";
      var form = wire.get("/sign-in");
      Matcher hidden = FORM_TOKEN.matcher(form.text());
      if (!hidden.find()) {
        throw new IOException("no form to sign in");
      }
      String forms = form.header("Set-Cookie").replaceAll(";.*", "");
      var in = wire.post("/sign-in", "Cookie: " + forms + "\r\n", "application/x-www-form-urlencoded",
          "username=officer&password=demo&_csrf=" + java.net.URLEncoder.encode(hidden.group(1),
              java.nio.charset.StandardCharsets.UTF_8));
      Matcher session = Pattern.compile("wasl_session=[^;]+").matcher(in.head());
      if (!session.find()) {
        throw new IOException("sign-in was refused: " + in.status());
      }
      pages = "Cookie: " + session.group() + "; " + forms + "\r\n";
    }
  }

  /** A connection that speaks for her to the API. */
  Wire api() throws IOException {
    return new Wire(port, api);
  }

  /** A connection that speaks for her browser. */
  Wire pages() throws IOException {
    return new Wire(port, pages);
  }

  /** Posts under a new key; anything but 201 is an error. */
  static Object post(Wire api, String path, Map<String, Object> body) throws IOException {
    var answer = api.post("/api/v1" + path, "Idempotency-Key: " + UUID.randomUUID() + "\r\n", "application/json",
        Json.write(body));
    if (answer.status() != 201) {
      throw new IOException(path + " answered " + answer.status() + " " + answer.text());
    }
    return Json.parse(answer.text());
  }

  /** Puts; anything but 200 is an error. */
  static void put(Wire api, String path, Map<String, Object> body) throws IOException {
    var answer = api.put("/api/v1" + path, "application/json", Json.write(body));
    if (answer.status() != 200) {
      throw new IOException(path + " answered " + answer.status() + " " + answer.text());
    }
  }

  /** Reads; anything but 200 is an error. */
  static void read(Wire wire, String path) throws IOException {
    var answer = wire.get(path);
    if (answer.status() != 200) {
      throw new IOException(path + " answered " + answer.status());
    }
  }
}
