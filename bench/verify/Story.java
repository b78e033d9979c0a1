package verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import outside.Json;
import outside.People;

/**
 * The main job as one client lives it, again and again: a person is registered, her matters are received, made whole,
 * asked about, raised, decided, served, confirmed, or left on the way. A step that is refused ends the matter; the
 * journal holds the refusal.
 */
final class Story {

  private static final String OFFICER = "officer";
  private static final String MANAGER = "manager";
  private static final List<String> CHANNELS = List.of("interview", "phone", "branches", "letters");

  private final Client client;
  private final List<?> services;
  private final AtomicInteger serials;
  private final BooleanSupplier over;

  Story(Client client, List<?> services, AtomicInteger serials, BooleanSupplier over) {
    this.client = client;
    this.services = services;
    this.serials = serials;
    this.over = over;
  }

  private static final class Ended extends Exception {
    private static final long serialVersionUID = 1;
  }

  /** Goes on until the load is over; what is under way is answered first. */
  void live() throws IOException, InterruptedException {
    try {
      upload();
    } catch (Ended refused) {
      // the journal holds it
    }
    while (!over.getAsBoolean()) {
      try {
        person();
      } catch (Ended refusedOrOver) {
        // on to the next one
      }
    }
  }

  private void person() throws IOException, InterruptedException, Ended {
    if (chance(25)) {
      upload();
    }
    Object party = step("party", "", OFFICER, "/parties", People.person(serials.incrementAndGet()));
    for (int matters = 1 + client.random().nextInt(2); matters > 0; matters--) {
      matter((String) Json.at(party, "id"));
    }
  }

  private void matter(String party) throws IOException, InterruptedException, Ended {
    Object service = services.get(client.random().nextInt(services.size()));
    Object received = step("request", "", OFFICER, "/requests", Map.of("partyId", party,
        "service", Json.at(service, "code"), "channel", CHANNELS.get(client.random().nextInt(CHANNELS.size())),
        "branch", "tabuk", "details", "تحت الحمل"));
    String request = (String) Json.at(received, "reference");
    if (chance(10)) {
      return;
    }
    if (chance(20)) {
      ask(request);
    }
    complete(request, service);
    client.look(OFFICER, "/requests/" + request);
    if (chance(10)) {
      step("cancel", request, OFFICER, "/cancellation", Map.of("reason", "لم تعد بحاجة إليها"));
      return;
    }
    step("raise", request, OFFICER, "/study", Map.of("summary", "خلاصة الحالة", "recommendation", "approve"));
    client.look(MANAGER, "/requests?status=raised&limit=50");
    decide(request);
  }

  private void ask(String request) throws IOException, InterruptedException, Ended {
    Object question = step("refer", request, OFFICER, "/referrals", Map.of("question", "هل يشمل مرافقًا؟"));
    step("answer", request, MANAGER, "/referrals/" + Json.at(question, "number") + "/answer",
        Map.of("answer", "نعم، مرافق واحد"));
  }

  private void complete(String request, Object service) throws IOException, InterruptedException, Ended {
    for (Object item : Json.list(service, "requiredItems")) {
      if (Boolean.TRUE.equals(Json.at(item, "mandatory"))) {
        String code = (String) Json.at(item, "code");
        String value = People.value((String) Json.at(item, "kind"));
        write("give", request, OFFICER, "PUT", "/requests/" + request + "/items/" + code,
            Json.write(Map.of("value", value)));
        step("verify", request, OFFICER, "/verifications",
            Map.of("item", code, "result", Json.at(item, "leastProof"), "method", "original-seen"));
      }
    }
  }

  private void decide(String request) throws IOException, InterruptedException, Ended {
    if (chance(20)) {
      step("decline", request, MANAGER, "/decision", Map.of("outcome", "declined", "reason", "خارج نطاق الخدمة",
          "alternative", "الجمعية القريبة من منزلها"));
      return;
    }
    step("approve", request, MANAGER, "/decision", Map.of("outcome", "approved", "reason", "الحاجة ثابتة"));
    step("deliver", request, OFFICER, "/delivery", Map.of("description", "سُلّمت الخدمة كاملة", "quantity", 1));
    step("confirm", request, OFFICER, "/delivery/confirmation", Map.of("by", "beneficiary"));
  }

  private void upload() throws IOException, InterruptedException, Ended {
    String edge = "edge" + UUID.randomUUID();
    String paper = "%PDF-1.4\n%" + UUID.randomUUID() + "\n%%EOF\n";
    write("file", "", OFFICER, "POST", "/files", "--" + edge + "\r\nContent-Disposition: form-data; name=\"file\"; "
        + "filename=\"p.pdf\"\r\nContent-Type: application/pdf\r\n\r\n" + paper + "\r\n--" + edge + "--\r\n");
  }

  private Object step(String kind, String request, String as, String path, Map<String, Object> body)
      throws IOException, InterruptedException, Ended {
    return write(kind, request, as, "POST", request.isEmpty() ? path : "/requests/" + request + path,
        Json.write(body));
  }

  private Object write(String kind, String request, String as, String method, String path, String body)
      throws IOException, InterruptedException, Ended {
    if (over.getAsBoolean()) {
      throw new Ended();
    }
    Caller.Answer answer = client.act(kind, request, as, method, path, body);
    if (answer.status() >= 300) {
      throw new Ended();
    }
    return answer.json();
  }

  private boolean chance(int percent) {
    return client.random().nextInt(100) < percent;
  }
}
