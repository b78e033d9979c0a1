package org.wasl.cast;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasl.organization.Hired;
import tools.jackson.databind.JsonNode;

/** The named people of the journeys. Everybody is fictional; identity numbers begin with 199 or 299. */
public final class Cast {

  private static final AtomicInteger SERIAL = new AtomicInteger((int) (System.nanoTime() % 500_000));

  private final JdbcClient jdbc;
  private final int port;

  public Cast(JdbcClient jdbc, int port) {
    this.jdbc = jdbc;
    this.port = port;
  }

  /** A new colleague in that role and branch, signed in over the wire. */
  public Caller colleague(String role, String branch) {
    String username = "c" + Long.toString(System.nanoTime(), 36) + SERIAL.incrementAndGet();
    Hired.hire(jdbc, username, role, branch);
    return Caller.anonymous(port).signedIn(username, Hired.PASSWORD);
  }

  /** A citizen's number of 199… with a right check digit, not used before. */
  public static String nationalId() {
    String nine = "199%06d".formatted(SERIAL.incrementAndGet() % 1_000_000);
    return nine + checkDigit(nine);
  }

  private static int checkDigit(String nine) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      int digit = nine.charAt(i) - '0';
      int weighed = i % 2 == 0 ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return (10 - sum % 10) % 10;
  }

  /** Hessa, a widow near Umluj who waits for transport to dialysis; registered anew, her id given. */
  public static String hessa(Caller officer) {
    Map<String, Object> hessa = new LinkedHashMap<>();
    hessa.put("kind", "person");
    hessa.put("fullName", "حصة بنت عايض بن سالم الجهني");
    hessa.put("sex", "female");
    hessa.put("identity", Map.of("type", "national-id", "number", nationalId()));
    hessa.put("mobile", "05%08d".formatted(SERIAL.incrementAndGet()));
    return officer.post("/parties", hessa).must(201).text("id");
  }

  /** Gives and verifies every mandatory item of a request, each as the guide wants it. */
  public static void complete(Caller officer, String reference, String service) {
    for (JsonNode item : service(officer, service).at("/requiredItems")) {
      if (item.at("/mandatory").asBoolean()) {
        String code = item.at("/code").asString();
        officer.put("/requests/" + reference + "/items/" + code,
            Map.of("value", value(item.at("/kind").asString()))).must(200);
        officer.post("/requests/" + reference + "/verifications", Map.of("item", code,
            "result", item.at("/leastProof").asString(), "method", "original-seen")).must(201);
      }
    }
  }

  /** A service of the guide. */
  public static JsonNode service(Caller anyone, String code) {
    for (JsonNode service : anyone.get("/services").must(200).json().at("/items")) {
      if (service.at("/code").asString().equals(code)) {
        return service;
      }
    }
    throw new AssertionError("no service " + code);
  }

  private static String value(String kind) {
    return switch (kind) {
      case "number" -> "3500";
      case "date" -> "2026-11-01";
      case "iban" -> "SA0380000000608010167519";
      case "place" -> "أملج، الشبحة، خلف المسجد";
      default -> "اطُّلع على الأصل";
    };
  }

  /** A request of Hessa's, raised; its reference. */
  public static String raised(Caller officer, String service) {
    String reference = received(officer, service);
    complete(officer, reference, service);
    officer.post("/requests/" + reference + "/study",
        Map.of("summary", "أرملة تغسل الكلى ثلاث مرات أسبوعيًا", "recommendation", "approve")).must(201);
    return reference;
  }

  /** A request of Hessa's, received; its reference. */
  public static String received(Caller officer, String service) {
    return officer.post("/requests", Map.of("partyId", hessa(officer), "service", service, "channel", "interview",
        "branch", "tabuk")).must(201).text("reference");
  }
}
