package org.wasl.requests.follow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Digits;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.kernel.SqlTime;
import org.wasl.kernel.Turns;
import org.wasl.requests.FollowedRequest;
import org.wasl.requests.FollowedRequests;
import org.wasl.requests.RatingLinks;
import org.wasl.requests.appeal.AppealStore;
import org.wasl.requests.lifecycle.Item;
import org.wasl.requests.lifecycle.ItemStore;
import org.wasl.requests.lifecycle.PublicState;
import org.wasl.requests.lifecycle.Request;
import org.wasl.requests.lifecycle.RequestStore;
import org.wasl.requests.lifecycle.Status;
import org.wasl.requests.promise.Promise;
import org.wasl.requests.promise.PromiseStore;

/** {@link FollowedRequests}: slows down after {@value #PATIENCE} wrong codes for a number within an hour. */
@Component
class FollowRequest implements FollowedRequests {

  private static final int PATIENCE = 10;
  private static final Duration MEMORY = Duration.ofHours(1);

  private final JdbcClient jdbc;
  private final RequestStore requests;
  private final ItemStore items;
  private final PromiseStore promises;
  private final AppealStore appeals;
  private final ObjectProvider<RatingLinks> ratings;
  private final Clock clock;
  private final Turns tries = new Turns();

  FollowRequest(JdbcClient jdbc, RequestStore requests, ItemStore items, PromiseStore promises, AppealStore appeals,
      ObjectProvider<RatingLinks> ratings, Clock clock) {
    this.jdbc = jdbc;
    this.requests = requests;
    this.items = items;
    this.promises = promises;
    this.appeals = appeals;
    this.ratings = ratings;
    this.clock = clock;
  }

  @Override
  public FollowedRequest see(String typedReference, @Nullable String typedCode) {
    String number = Digits.toAscii(typedReference).strip().toUpperCase(java.util.Locale.ROOT);
    Reference reference = new Reference(number);
    String code = typedCode == null ? "" : Digits.toAscii(typedCode).replaceAll("[\\s-]", "");
    return followed(tries.of(number, () -> find(number, reference, code)));
  }

  private Request find(String number, Reference reference, String code) {
    Instant now = clock.instant();
    if (failures(number, now) >= PATIENCE) {
      throw Refused.of(Refused.Kind.TOO_OFTEN, "follow-slow-down");
    }
    Optional<Request> found = requests.byTrackingCode(reference, code);
    if (found.isEmpty()) {
      failed(number, now);
      throw Refused.of(Refused.Kind.ABSENT, "follow-not-found");
    }
    return found.get();
  }

  private FollowedRequest followed(Request request) {
    boolean appealOpen = appeals.isOpen(request.id());
    PublicState state = request.publicState(appealOpen);
    List<Promise> all = promises.of(request.id());
    boolean awaited = state == PublicState.STUDYING || request.status() == Status.DEFERRED;
    Promise current = all.isEmpty() || !awaited ? null : all.getFirst();
    List<FollowedRequest.Missing> missing = items.of(request.id()).stream().filter(Item::isMissing)
        .map(item -> new FollowedRequest.Missing(item.code(), item.nameAr(), item.nameEn())).toList();
    String rating = Optional.ofNullable(ratings.getIfAvailable())
        .flatMap(each -> each.ratingPath(request.id())).orElse(null);
    return new FollowedRequest(request.reference(), state.code(), request.createdAt(), request.statusSince(),
        current == null ? null : current.promised(), current == null ? null : current.earliest(),
        current == null ? null : current.raisedAt(),
        current == null || current.number() == 1 ? null : firstOf(all, current),
        request.status().isBeingCompleted() ? missing : List.of(), rating);
  }

  private static java.time.LocalDate firstOf(List<Promise> all, Promise current) {
    return all.stream().filter(each -> each.round() == current.round() && each.number() == 1)
        .findFirst().orElse(current).promised();
  }

  private int failures(String reference, Instant now) {
    return jdbc.sql("select count(*) from tracking_failure where reference = :reference and at > :since")
        .param("reference", reference).param("since", SqlTime.of(now.minus(MEMORY)))
        .query(Integer.class).single();
  }

  private void failed(String reference, Instant now) {
    jdbc.sql("insert into tracking_failure (reference, at) values (:reference, :now)")
        .param("reference", reference).param("now", SqlTime.of(now)).update();
  }

  /** Forgets the tries of a day ago and before. */
  @Scheduled(initialDelayString = "PT15M", fixedDelayString = "PT24H")
  void sweep() {
    jdbc.sql("delete from tracking_failure where at < :before")
        .param("before", SqlTime.of(clock.instant().minus(Duration.ofDays(1)))).update();
  }
}
