package org.wasl.organization;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.wasl.kernel.Actor;

/** Calls to the pages of administration, in the words of a test. */
public final class AdminCalls {

  private final MockMvc mvc;
  private final Actor actor;
  private final String language;

  private AdminCalls(MockMvc mvc, Actor actor, String language) {
    this.mvc = mvc;
    this.actor = actor;
    this.language = language;
  }

  /** Somebody hired in that role and signed in, reading Arabic. */
  public static AdminCalls by(MockMvc mvc, JdbcClient jdbc, Actors actors, String username, String role) {
    Hired.hire(jdbc, username, role, "tabuk");
    return new AdminCalls(mvc, actors.named(username).orElseThrow(), "ar");
  }

  /** Somebody who works here already, reading Arabic. */
  public static AdminCalls as(MockMvc mvc, Actor actor) {
    return new AdminCalls(mvc, actor, "ar");
  }

  public AdminCalls inEnglish() {
    return new AdminCalls(mvc, actor, "en");
  }

  public Actor actor() {
    return actor;
  }

  public ResultActions open(String path) throws Exception {
    return mvc.perform(get(path).with(Hired.as(actor)).cookie(new Cookie("wasl_language", language)));
  }

  /** Sends a form; fields are name, value, name, value. */
  public ResultActions send(String path, String... fields) throws Exception {
    var call = post(path).with(Hired.as(actor)).with(csrf()).cookie(new Cookie("wasl_language", language));
    for (int i = 0; i < fields.length; i += 2) {
      call.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(call);
  }
}
