package org.wasl.parties;


import com.jayway.jsonpath.JsonPath;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Uuid7;

/** Calls of the HTTP API as a program makes them. */
public final class Calls {

  private final MockMvc http;

  public Calls(MockMvc http) {
    this.http = http;
  }

  /** Posts a body in JSON, with a key of its own. */
  public ResultActions post(Actor actor, String path, String json) throws Exception {
    return http.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders
        .post("/api/v1" + path).with(People.as(actor)).header("Idempotency-Key", Uuid7.next().toString())
        .contentType(MediaType.APPLICATION_JSON).content(json));
  }

  /** Reads; parameters in pairs. */
  public ResultActions get(Actor actor, String path, String... parameters) throws Exception {
    var call = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get("/api/v1" + path)
        .with(People.as(actor));
    for (int i = 0; i < parameters.length; i += 2) {
      call.param(parameters[i], parameters[i + 1]);
    }
    return http.perform(call);
  }

  /** The id in the answer. */
  public static String id(ResultActions answer) throws Exception {
    return JsonPath.read(answer.andReturn().getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8),
        "$.id");
  }

  /** Registers someone from that JSON and gives their id. */
  public String registered(Actor actor, String json) throws Exception {
    return id(post(actor, "/parties", json)
        .andExpect(org.springframework.test.web.servlet.result.MockMvcResultMatchers.status().isCreated()));
  }
}
