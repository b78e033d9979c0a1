package org.wasl.faults;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A browser without a window and without scripts: keeps cookies, follows nothing, sends forms. */
final class Browser {

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String base;

  Browser(int port, String language) {
    base = "http://localhost:" + port;
    HttpCookie chosen = new HttpCookie("wasl_language", language);
    chosen.setPath("/");
    chosen.setVersion(0);
    cookies.getCookieStore().add(URI.create(base), chosen);
  }

  Browser signedIn(String username, String password) {
    HttpResponse<String> answer = post("/sign-in", "/sign-in", Map.of("username", username, "password", password));
    if (answer.statusCode() / 100 != 3) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return this;
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(base + path)));
  }

  /** Sends the hidden fields of the first form of the page with these. */
  HttpResponse<String> post(String page, String path, Map<String, String> fields) {
    return post(path, filled(page, fields));
  }

  /** The fields, with the hidden ones of that page's form. */
  Map<String, String> filled(String page, Map<String, String> fields) {
    Map<String, String> form = new LinkedHashMap<>();
    Jsoup.parse(get(page).body()).select("main form[method=post] input[type=hidden], form[method=post] input[type=hidden]")
        .forEach(each -> form.putIfAbsent(each.attr("name"), each.attr("value")));
    form.putAll(fields);
    return form;
  }

  HttpResponse<String> post(String path, Map<String, String> form) {
    String body = form.entrySet().stream().map(each -> each.getKey() + "="
        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    return send(HttpRequest.newBuilder(URI.create(base + path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException lost) {
      throw new IllegalStateException(lost);
    }
  }
}
