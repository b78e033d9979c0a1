package org.wasl.satisfaction.rating;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.wasl.web.Api;

/** Rating by API, without signing in: the token is all there is. */
@Api
class RatingApi {

  private final GiveRating give;

  RatingApi(GiveRating give) {
    this.give = give;
  }

  record RatingForm(
      @Nullable Integer stars,
      @JsonSetter(contentNulls = Nulls.SET) @Nullable Map<String, @Nullable Integer> answers,
      @Nullable String comment, @Nullable Boolean anonymous) {}

  /** That it was kept; nothing of what it says. */
  record RatingView(String status) {}

  /** Gives the one rating of a token. Questions: courtesy, clarity, time, result, each 1 to 5. */
  @PostMapping("/public/ratings/{token}")
  @ResponseStatus(HttpStatus.CREATED)
  RatingView give(@PathVariable String token, @RequestBody RatingForm form) {
    give.give(token, new RatingCommand(form.stars(), form.answers() == null ? Map.of() : form.answers(),
        form.comment(), Boolean.TRUE.equals(form.anonymous())));
    return new RatingView("given");
  }
}
