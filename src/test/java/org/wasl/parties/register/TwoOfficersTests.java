package org.wasl.parties.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.kernel.Actor;
import org.wasl.parties.Calls;
import org.wasl.parties.People;

/** Two officers, one visitor, the same moment. */
@WaslTest
@Tag("store")
@Clause("P-6.2")
class TwoOfficersTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;

  @Test
  void who_has_a_number_is_registered_once() throws Exception {
    String body = """
        {"kind": "person", "fullName": "%s", "sex": "male", "confirmedDistinct": true,
         "identity": {"type": "national-id", "number": "%s"}}""";
    String family = People.family();
    String number = People.nationalId();
    assertThat(together(body.formatted("سعد " + family, number), body.formatted("خالد " + family, number)))
        .containsExactlyInAnyOrder(201, 409);
  }

  @Test
  void who_has_no_number_is_registered_once() throws Exception {
    String body = """
        {"kind": "person", "fullName": "سعد بن علي %s", "sex": "male", "mobile": "%s"}"""
        .formatted(People.family(), People.mobile());
    assertThat(together(body, body)).containsExactlyInAnyOrder(201, 409);
  }

  private List<Integer> together(String one, String other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    try (ExecutorService officers = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> first = officers.submit(register(start, People.officer(jdbc, "tabuk"), one));
      Future<Integer> second = officers.submit(register(start, People.officer(jdbc, "umluj"), other));
      return List.of(first.get(), second.get());
    }
  }

  private Callable<Integer> register(CyclicBarrier start, Actor officer, String body) {
    return () -> {
      start.await();
      return new Calls(http).post(officer, "/parties", body).andReturn().getResponse().getStatus();
    };
  }
}
