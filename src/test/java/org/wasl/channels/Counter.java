package org.wasl.channels;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.wasl.kernel.Actor;
import org.wasl.parties.Calls;
import org.wasl.parties.People;

/** A counter for the tests of contacts: staff with the permissions their roles really grant, a person, a request. */
public final class Counter {

  private final JdbcClient jdbc;
  public final Calls calls;

  public Counter(JdbcClient jdbc, MockMvc http) {
    this.jdbc = jdbc;
    this.calls = new Calls(http);
  }

  /** A member of staff of that role and branch. */
  public Actor staff(String role, String branch) {
    Actor hired = People.staff(jdbc, branch);
    Set<String> granted = new HashSet<>(jdbc.sql("select permission from role_permission where role = :role")
        .param("role", role).query(String.class).list());
    return new Actor(hired.id(), hired.username(), hired.name(), branch, Set.of(role), granted);
  }

  /** Somebody registered at that officer's branch; with a mobile unless it is null. */
  public String person(Actor officer, String mobile) throws Exception {
    return calls.registered(officer, """
        {"kind": "person", "fullName": "حصة عايض سالم %s", "sex": "female", "preferredName": "أم سالم"%s}"""
        .formatted(People.family(), mobile == null ? "" : ", \"mobile\": \"" + mobile + "\""));
  }

  /** A request of that person, received at the counter. */
  public String request(Actor officer, String person) throws Exception {
    String service = jdbc.sql("select code from v_service_version order by code limit 1").query(String.class).single();
    return read(calls.post(officer, "/requests", """
        {"partyId": "%s", "service": "%s", "channel": "interview", "branch": "%s"}"""
        .formatted(person, service, officer.branch())).andExpect(status().isCreated()), "$.reference");
  }

  /** A value out of a JSON answer. */
  public static <T> T read(ResultActions answer, String path) throws Exception {
    return JsonPath.read(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8), path);
  }
}
