package org.wasl.channels.seed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wasl.requests.SeededRequest;
import org.wasl.requests.SeedsBeyond;
import org.wasl.seed.Dice;
import org.wasl.seed.SeedPlan;
import org.wasl.seed.Seeding;

/** Every fourth asked once how things stand. */
@Component
class ContactSeed implements SeedsBeyond {

  @Override
  public List<String> tables() {
    return List.of("interaction");
  }

  @Override
  public void add(SeededRequest request, SeedPlan plan, Dice dice, Seeding seeding) {
    Instant at = request.receivedAt().plus(Duration.ofDays(dice.between(1, 6)));
    if (dice.chance(250) && at.isBefore(plan.end())) {
      seeding.table("interaction", "id", "party", "request", "channel", "direction", "topic", "text", "branch", "staff", "at",
              "recorded_at")
          .row(dice.id(at.toEpochMilli()), request.party(), request.id(), request.channel(), "in", "استفسار عن الطلب",
              "سُئل عن موعد الرد وأُجيب.", request.branch(), request.officer().id().value(), at, at);
    }
  }
}
