package org.wasl.files.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasl.WaslTest;
import org.wasl.organization.Hired;

/**
 * Through the real server: the limits of a form with files are the server's own, and a retry has
 * another boundary.
 */
@WaslTest
class FilesOverTheWireTests {

  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private final HttpClient client = HttpClient.newHttpClient();
  private String token = "";

  @BeforeEach
  void sign_in() throws Exception {
    String name = "wire-" + UUID.randomUUID().toString().substring(0, 8);
    Hired.hire(jdbc, name, "officer", "tabuk");
    HttpResponse<String> answer = client.send(HttpRequest.newBuilder(at("/api/v1/tokens"))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString("{\"username\":\"" + name + "\",\"password\":\"" + Hired.PASSWORD + "\"}")).build(),
        BodyHandlers.ofString());
    token = JsonPath.read(answer.body(), "$.token");
  }

  @Test
  void a_file_beyond_all_limits_is_answered_in_a_sentence() throws Exception {
    HttpResponse<String> answer = send("k1", "b1", new byte[20 << 20]);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("\"code\":\"too-large\"");
  }

  /** Not only calls with a key: who rates has none, and signs in nowhere. */
  @Test
  void a_body_beyond_all_limits_is_not_read_whoever_sends_it() throws Exception {
    String large = "{\"answers\":{" + "\"a\":1,".repeat(400_000) + "\"b\":1}}";
    for (HttpRequest.Builder call : java.util.List.of(
        HttpRequest.newBuilder(at("/api/v1/public/ratings/none")).POST(BodyPublishers.ofString(large)),
        HttpRequest.newBuilder(at("/api/v1/tokens")).POST(BodyPublishers.ofString(large)),
        HttpRequest.newBuilder(at("/api/v1/requests/R-1448-000001/items/x")).header("Authorization", "Bearer " + token)
            .PUT(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(
                large.getBytes(StandardCharsets.UTF_8)))))) {
      HttpResponse<String> answer = client.send(call.header("Content-Type", "application/json").build(),
          BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("\"code\":\"too-large\"");
    }
  }

  @Test
  void a_broken_form_is_unreadable_and_no_error_of_ours() throws Exception {
    HttpResponse<String> answer = client.send(post(UUID.randomUUID().toString(), "multipart/form-data",
        "nothing".getBytes(StandardCharsets.UTF_8)), BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void a_retry_gets_the_same_file_although_its_boundary_differs() throws Exception {
    String key = UUID.randomUUID().toString();
    HttpResponse<String> first = send(key, "boundary-one", Samples.pdf("once"));
    HttpResponse<String> second = send(key, "boundary-two", Samples.pdf("once"));
    HttpResponse<String> other = send(key, "boundary-one", Samples.pdf("other"));
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(other.statusCode()).isEqualTo(422);
  }

  private HttpResponse<String> send(String key, String boundary, byte[] content) throws Exception {
    return client.send(post(key, "multipart/form-data; boundary=" + boundary, form(boundary, content)),
        BodyHandlers.ofString());
  }

  private HttpRequest post(String key, String type, byte[] body) {
    return HttpRequest.newBuilder(at("/api/v1/files")).header("Authorization", "Bearer " + token)
        .header("Idempotency-Key", key).header("Content-Type", type)
        .POST(BodyPublishers.ofByteArray(body)).build();
  }

  private static byte[] form(String boundary, byte[] content) throws IOException {
    var form = new ByteArrayOutputStream();
    form.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
        + "Content-Type: application/pdf\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    form.write(content);
    form.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return form.toByteArray();
  }

  private URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }
}
