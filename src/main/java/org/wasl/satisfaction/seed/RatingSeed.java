package org.wasl.satisfaction.seed;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wasl.kernel.AssociationZone;
import org.wasl.requests.SeededRequest;
import org.wasl.requests.SeedsBeyond;
import org.wasl.satisfaction.Quarter;
import org.wasl.seed.Dice;
import org.wasl.seed.SeedPlan;
import org.wasl.seed.Seeding;

/** One in six of those who were served has rated, without a name (P-2.6c). */
@Component
class RatingSeed implements SeedsBeyond {

  @Override
  public List<String> tables() {
    return List.of("rating");
  }

  @Override
  public void add(SeededRequest request, SeedPlan plan, Dice dice, Seeding seeding) {
    if (request.confirmedAt() == null || !dice.chance(160)) {
      return;
    }
    int stars = dice.chance(700) ? dice.between(4, 5) : dice.between(1, 5);
    seeding.table("rating", "id", "quarter", "service", "branch", "stars", "courtesy", "time")
        .row(new UUID(dice.id(0).getLeastSignificantBits() & ~0xF000L | 0x4000L, dice.id(0).getLeastSignificantBits()),
            Quarter.of(AssociationZone.dateOf(request.confirmedAt())).code(), request.service(), request.branch(), (short) stars,
            (short) Math.min(5, stars + dice.below(2)), (short) Math.max(1, stars - dice.below(2)));
  }
}
