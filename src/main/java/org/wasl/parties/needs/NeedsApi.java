package org.wasl.parties.needs;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.wasl.kernel.Actor;
import org.wasl.parties.PartyId;
import org.wasl.web.Api;

/** Needs assessments by API. */
@Api
class NeedsApi {

  private final OpenNeeds openNeeds;
  private final AssessNeeds assessNeeds;

  NeedsApi(OpenNeeds openNeeds, AssessNeeds assessNeeds) {
    this.openNeeds = openNeeds;
    this.assessNeeds = assessNeeds;
  }

  record FindingView(String area, String degree, @Nullable String finding) {}

  /** @param findings none for a reader who may see the days alone */
  record Item(LocalDate assessedOn, LocalDate nextOn, List<FindingView> findings) {}

  /** @param due whether it is time to assess, the first time too */
  record View(List<Item> items, boolean due) {}

  /** What was found, the latest first. */
  @GetMapping("/parties/{id}/needs")
  View open(Actor actor, @PathVariable String id) {
    return view(openNeeds.open(actor, PartyId.of(id)));
  }

  /** Records an assessment; 201 with all of them. */
  @PostMapping("/parties/{id}/needs")
  @ResponseStatus(HttpStatus.CREATED)
  View assess(Actor actor, @PathVariable String id, @RequestBody NeedsForm form) {
    assessNeeds.assess(actor, PartyId.of(id), form);
    return view(openNeeds.again(actor, PartyId.of(id)));
  }

  private static View view(NeedsView needs) {
    return new View(needs.all().stream().map(each -> new Item(each.on(), each.next(), each.findings().stream()
        .map(it -> new FindingView(it.area().code(), it.degree().code(), it.text())).toList())).toList(),
        needs.isDue());
  }
}
