package org.wasl.satisfaction.rating;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.catalogue.Catalogue;
import org.wasl.catalogue.ServiceVersion;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.StoryTime;
import org.wasl.organization.demo.DemoChapter;
import org.wasl.satisfaction.Quarter;

/**
 * What fictional people said: two of those just served, and the anonymous many of the two quarters
 * before this one.
 */
@Component
class DemoRatings implements DemoChapter {

  /** How many rated each of the guide's first services; the last two groups are too small to be shown. */
  private static final List<Integer> MANY = List.of(64, 118, 41, 26, 17, 12, 7, 5);
  private static final List<String> BRANCHES = List.of("tabuk", "tabuk", "tabuk", "umluj", "umluj",
      "duba", "tayma");

  private final GiveRating give;
  private final RatingStore ratings;
  private final Catalogue catalogue;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final Random random = new Random(1448);

  DemoRatings(GiveRating give, RatingStore ratings, Catalogue catalogue, JdbcClient jdbc, Clock clock) {
    this.give = give;
    this.ratings = ratings;
    this.catalogue = catalogue;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 500;
  }

  @Override
  public void tell() {
    LocalDate today = AssociationZone.dateOf(clock.instant());
    named("مفلح بن غازي", today.minusDays(15), new RatingCommand(5, Map.of("courtesy", 5, "time", 4),
        "جزاكم الله خيرًا، وصل الدواء قبل موعده.", false));
    named("عودة بن مسلّم", today.minusDays(2), new RatingCommand(2, Map.of("courtesy", 5, "result", 2),
        "الجهاز جيد، لكن لم يُشرح لنا كيف يُنظَّف.", false));
    past(Quarter.of(today.minusMonths(3)));
    past(Quarter.of(today.minusMonths(6)));
  }

  private void named(String person, LocalDate day, RatingCommand command) {
    String token = jdbc.sql("""
            select i.token
              from rating_invitation i
              join v_request r on r.id = i.request
              join v_party p on p.id = r.party
             where p.full_name like :name || '%'
             order by i.id
             limit 1""")
        .param("name", person).query(String.class).single();
    StoryTime.at(day.atTime(LocalTime.of(20, 5)).atZone(AssociationZone.ZONE).toInstant(),
        () -> give.give(token, command));
  }

  private void past(Quarter quarter) {
    List<ServiceVersion> services = catalogue.offered();
    for (int i = 0; i < Math.min(MANY.size(), services.size()); i++) {
      for (int n = 0; n < MANY.get(i) - random.nextInt(3); n++) {
        ratings.add(said(i), quarter, services.get(i).code(), BRANCHES.get(random.nextInt(BRANCHES.size())));
      }
    }
  }

  /** The further down the guide, the less content. */
  private Rating said(int place) {
    Map<Question, Integer> answers = new EnumMap<>(Question.class);
    for (Question each : Question.values()) {
      if (random.nextInt(10) < 8) {
        answers.put(each, stars(place));
      }
    }
    return new Rating(stars(place), answers, null);
  }

  private int stars(int place) {
    int drawn = (int) Math.round(4.6 - place * 0.15 + random.nextGaussian());
    return Math.clamp(drawn, 1, 5);
  }
}
