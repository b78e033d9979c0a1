package org.wasl.delivery.seed;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wasl.journal.Entry;
import org.wasl.journal.JournalRows;
import org.wasl.requests.SeededRequest;
import org.wasl.requests.SeedsBeyond;
import org.wasl.seed.Dice;
import org.wasl.seed.SeedPlan;
import org.wasl.seed.Seeding;

/** What was handed over, and how that is known. */
@Component
class DeliverySeed implements SeedsBeyond {

  @Override
  public List<String> tables() {
    return List.of("delivery", "delivery_confirmation");
  }

  @Override
  public void add(SeededRequest request, SeedPlan plan, Dice dice, Seeding seeding) {
    if (request.deliveredAt() == null) {
      return;
    }
    UUID id = dice.id(request.deliveredAt().toEpochMilli());
    UUID by = request.officer().id().value();
    var journal = new JournalRows(seeding);
    seeding.table("delivery", "id", "request", "description", "delivered_by", "delivered_at")
        .row(id, request.id(), "سُلّم بحسب القرار", by, request.deliveredAt());
    journal.add(request.deliveredAt(), request.officer(),
        Entry.of("delivery.delivered", "request", request.id()).on(request.reference()));
    if (request.confirmedAt() != null) {
      String proof = dice.chance(700) ? "beneficiary" : "field-proof";
      seeding.table("delivery_confirmation", "delivery", "proof", "written_by", "confirmed_at")
          .row(id, proof, by, request.confirmedAt());
      journal.add(request.confirmedAt(), request.officer(),
          Entry.of("delivery.confirmed", "request", request.id()).on(request.reference()).saying(proof));
    }
  }
}
