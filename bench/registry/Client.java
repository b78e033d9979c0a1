package registry;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outside.Json;

/** A member of the cast, signed in to the API and to the pages. */
final class Client {

  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final String address;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
      .cookieHandler(new CookieManager()).build();
  private final String token;
  private String csrf;

  Client(String address, String username) throws IOException, InterruptedException {
    this.address = address;
    var answer = send(request("/api/v1/tokens").header("Content-Type", "application/json").POST(body(
        "{\"username\":\"" + username + "\",\"password\":\"demo\"}")).build());
    token = String.valueOf(Json.at(Json.parse(answer), "token"));
    Matcher hidden = FORM_TOKEN.matcher(send(request("/sign-in").GET().build()));
    if (!hidden.find()) {
      throw new IOException("no form to sign in");
    }
    http.send(request("/sign-in").header("Content-Type", "application/x-www-form-urlencoded").POST(body(
        "username=" + username + "&password=demo&_csrf=" + URLEncoder.encode(hidden.group(1), StandardCharsets.UTF_8)))
        .build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path));
  }

  private static HttpRequest.BodyPublisher body(String text) {
    return HttpRequest.BodyPublishers.ofString(text);
  }

  private String send(HttpRequest request) throws IOException, InterruptedException {
    var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(request.uri().getPath() + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  /** Ids of the first ten found for what is typed. */
  List<String> found(String typed) throws IOException, InterruptedException {
    String answer = api("/parties?limit=10&q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    var ids = new ArrayList<String>();
    Json.list(Json.parse(answer), "items").forEach(each -> ids.add(String.valueOf(Json.at(each, "id"))));
    return ids;
  }

  String api(String path) throws IOException, InterruptedException {
    return send(request("/api/v1" + path).header("Authorization", "Bearer " + token).GET().build());
  }

  /** The answer to a form, sent as a script of the page sends it. */
  String sent(String path, Map<String, String> form) throws IOException, InterruptedException {
    if (csrf == null) {
      Matcher hidden = FORM_TOKEN.matcher(page("/find"));
      csrf = hidden.find() ? hidden.group(1) : "";
    }
    var encoded = new StringBuilder("_csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8));
    form.forEach((name, value) -> encoded.append('&').append(name).append('=')
        .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return send(request(path).header("Content-Type", "application/x-www-form-urlencoded").header("HX-Request", "true")
        .POST(body(encoded.toString())).build());
  }

  String page(String path) throws IOException, InterruptedException {
    return send(request(path).GET().build());
  }
}
