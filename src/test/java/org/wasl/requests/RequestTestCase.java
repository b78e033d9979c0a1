package org.wasl.requests;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.MutableClock;
import org.wasl.WaslTest;
import org.wasl.catalogue.Catalogue;
import org.wasl.catalogue.RequiredItem;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.requests.intake.GiveItem;
import org.wasl.requests.intake.ReceiveCommand;
import org.wasl.requests.intake.ReceiveRequest;
import org.wasl.requests.promise.Promise;
import org.wasl.requests.study.RaiseToManagement;
import org.wasl.requests.verification.VerifyItem;

/** A desk with an officer, a manager, a director, and Hessa at the counter; everything is rolled back. */
@WaslTest
@Tag("store")
@Transactional
public abstract class RequestTestCase {

  protected static final String SERVICE = "dialysis-transport";

  @Autowired protected JdbcClient jdbc;
  @Autowired protected Catalogue catalogue;
  @Autowired protected ReceiveRequest receive;
  @Autowired protected GiveItem give;
  @Autowired protected VerifyItem verify;
  @Autowired protected RaiseToManagement raise;
  @Autowired protected MutableClock clock;

  protected Actor officer;
  protected Actor manager;
  protected Actor director;
  protected UUID hessa;

  @BeforeEach
  void sitDown() {
    officer = Desk.colleague(jdbc, "officer", "tabuk");
    manager = Desk.colleague(jdbc, "manager", "tabuk");
    director = Desk.colleague(jdbc, "director", "tabuk");
    hessa = Desk.hessa(jdbc);
  }

  /** Hessa's request, received by the officer. */
  protected Reference received() {
    return receive.receive(officer, new ReceiveCommand(
        hessa, SERVICE, "interview", null, "tabuk", null, List.of(), null)).reference();
  }

  /** The same, complete and verified. */
  protected Reference verified() {
    Reference reference = received();
    for (RequiredItem item : Desk.mandatory(jdbc, catalogue, reference)) {
      giveAndVerify(reference, item);
    }
    return reference;
  }

  /** The same, at that moment of Riyadh: papers do not hold for years. */
  protected Reference verified(String moment) {
    Reference[] reference = new Reference[1];
    at(moment, () -> reference[0] = verified());
    return reference[0];
  }

  protected void giveAndVerify(Reference reference, RequiredItem item) {
    give.give(officer, reference, item.code(), sample(item), null);
    verify.verify(officer, reference,
        new VerifyItem.Command(item.code(), item.leastProof().code(), "original-seen", null));
  }

  /** The same, raised at that moment of Riyadh. */
  protected Promise raised(Reference reference, String moment) {
    Promise[] promise = new Promise[1];
    at(moment, () -> promise[0] = raise.raise(officer, reference,
        new RaiseToManagement.Command("أرملة تغسل الكلى", "approve")));
    return promise[0];
  }

  /** The same, raised now. */
  protected Reference raised() {
    Reference reference = verified();
    raise.raise(officer, reference, new RaiseToManagement.Command("أرملة تغسل الكلى", "approve"));
    return reference;
  }

  /** Acts as if it were that moment of Riyadh. */
  protected void at(String moment, Runnable act) {
    try (var still = clock.at(Desk.riyadh(moment).toString())) {
      act.run();
    }
  }

  protected static Instant moment(String moment) {
    return Desk.riyadh(moment);
  }

  protected String status(Reference reference) {
    return jdbc.sql("select status from request where reference = :reference")
        .param("reference", reference.value()).query(String.class).single();
  }

  protected static String sample(RequiredItem item) {
    return switch (item.kind()) {
      case NUMBER -> "٣٥٠٠";
      case DATE -> "2026-11-01";
      case IBAN -> "SA0380000000608010167519";
      default -> "اطُّلع على الأصل";
    };
  }
}
