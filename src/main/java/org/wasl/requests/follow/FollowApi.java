package org.wasl.requests.follow;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.HijriDate;
import org.wasl.notices.PromiseSentence;
import org.wasl.requests.FollowedRequest;
import org.wasl.requests.FollowedRequests;
import org.wasl.requests.desk.RequestViews;
import org.wasl.requests.desk.RequestViews.MissingView;
import org.wasl.web.Api;
import org.wasl.web.Language;

/** Following one's own request by API, without an account. */
@Api
class FollowApi {

  private final FollowedRequests followed;

  FollowApi(FollowedRequests followed) {
    this.followed = followed;
  }

  record PublicPromise(LocalDate promised, String promisedHijri, String sentence) {}

  record PublicView(
      String reference, String state, OffsetDateTime since, @Nullable PublicPromise promise,
      List<MissingView> missing, @Nullable String ratingUrl) {}

  /** State, promise and what is missing; the address to rate at once served. */
  @GetMapping("/public/requests/{reference}")
  PublicView see(@PathVariable String reference, @RequestParam(required = false) @Nullable String code,
      Language language) {
    FollowedRequest request = followed.see(reference, code);
    String number = request.reference().value();
    PublicPromise promise = request.promised() == null ? null : new PublicPromise(request.promised(),
        HijriDate.of(request.promised()).toString(), PromiseSentence.of(number, request.promised(), language));
    return new PublicView(number, request.state(), RequestViews.at(request.since()), promise,
        request.missing().stream().map(each -> new MissingView(
            each.code(), language == Language.AR ? each.nameAr() : each.nameEn())).toList(),
        request.ratingPath());
  }
}
