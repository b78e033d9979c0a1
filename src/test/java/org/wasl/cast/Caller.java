package org.wasl.cast;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Uuid7;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that calls the HTTP API over the wire, signed in or not. */
public final class Caller {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String base;
  private final @Nullable String token;
  private final String language;

  private Caller(String base, @Nullable String token, String language) {
    this.base = base;
    this.token = token;
    this.language = language;
  }

  /** Somebody without an account. */
  public static Caller anonymous(int port) {
    return new Caller("http://localhost:" + port + "/api/v1", null, "en");
  }

  /** The same, signed in. */
  public Caller signedIn(String username, String password) {
    Answer answer = send("POST", "/tokens", Map.of("username", username, "password", password), null);
    return new Caller(base, answer.must(201).text("token"), language);
  }

  /** The same, reading another language. */
  public Caller reading(String language) {
    return new Caller(base, token, language);
  }

  public Answer get(String path) {
    return send("GET", path, null, null);
  }

  /** With a key of its own. */
  public Answer post(String path, Object body) {
    return send("POST", path, body, Uuid7.next().toString());
  }

  public Answer post(String path, Object body, @Nullable String key) {
    return send("POST", path, body, key);
  }

  public Answer put(String path, Object body) {
    return send("PUT", path, body, null);
  }

  private Answer send(String method, String path, @Nullable Object body, @Nullable String key) {
    HttpRequest.Builder call = HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Language", language);
    if (token != null) {
      call.header("Authorization", "Bearer " + token);
    }
    if (key != null) {
      call.header("Idempotency-Key", key);
    }
    if (body == null) {
      call.method(method, BodyPublishers.noBody());
    } else {
      String text = body instanceof String raw ? raw : JSON.writeValueAsString(body);
      call.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(text));
    }
    try {
      HttpResponse<String> answer = HTTP.send(call.build(), BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body(), answer.headers().map());
    } catch (IOException | InterruptedException lost) {
      throw new IllegalStateException(lost);
    }
  }

  /** What came back. */
  public record Answer(int status, String body, Map<String, java.util.List<String>> headers) {

    /** The same, when the status is that. */
    public Answer must(int expected) {
      if (status != expected) {
        throw new AssertionError("expected " + expected + " but was " + status + ": " + body);
      }
      return this;
    }

    public JsonNode json() {
      return JSON.readTree(body);
    }

    /** A member of the answer, by path such as {@code /promise/promised}, as text. */
    public String text(String path) {
      JsonNode node = json().at(path.startsWith("/") ? path : "/" + path);
      if (node.isMissingNode()) {
        throw new AssertionError("no " + path + " in " + body);
      }
      return node.asString();
    }
  }
}
