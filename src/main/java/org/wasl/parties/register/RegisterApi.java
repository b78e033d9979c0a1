package org.wasl.parties.register;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.wasl.kernel.Actor;
import org.wasl.kernel.IdentityNumber;
import org.wasl.parties.PartyId;
import org.wasl.parties.duplicates.LookAlike;
import org.wasl.parties.duplicates.WhoLooksLike;
import org.wasl.web.Api;

/** Registering by API. */
@Api
class RegisterApi {

  private final RegisterParty registerParty;
  private final WhoLooksLike whoLooksLike;

  RegisterApi(RegisterParty registerParty, WhoLooksLike whoLooksLike) {
    this.registerParty = registerParty;
    this.whoLooksLike = whoLooksLike;
  }

  record PartyView(String id, String kind, String fullName, Candidate.@Nullable MaskedIdentity identity,
      String branch, int version, List<WarningView> warnings) {}

  record Named(String id, String fullName) {}

  /**
   * Somebody registered already who may be the same; nothing was refused for it.
   *
   * @param score how likely the two are one person, 0.5 to 1
   */
  record WarningView(String code, Named party, double score, List<String> reasons) {}

  /**
   * 201 with the new party, and in {@code warnings[]} who looks like it all the same; 409 {@code duplicate-party} with
   * {@code candidates[]}; 422 with all that is wrong.
   */
  @PostMapping("/parties")
  ResponseEntity<PartyView> register(Actor actor, @RequestBody PartyForm form) {
    NewParty fresh = registerParty.register(actor, form);
    IdentityNumber identity = fresh.identity();
    String id = fresh.party().id().toString();
    PartyView view = new PartyView(id, fresh.party().kind().code(), fresh.party().name().full(),
        identity == null ? null : new Candidate.MaskedIdentity(identity.type().code(), identity.masked()),
        fresh.party().branch(), fresh.party().version(), warnings(actor, fresh));
    return ResponseEntity.created(URI.create("/api/v1/parties/" + id)).body(view);
  }

  /** Who looks like the one just registered, but for those it was said not to be. */
  private List<WarningView> warnings(Actor actor, NewParty fresh) {
    Set<PartyId> settled = new HashSet<>(fresh.distinctFrom());
    settled.add(fresh.party().id());
    return whoLooksLike.find(actor, fresh.asNewcomer(), settled).stream().filter(LookAlike::likely)
        .map(each -> new WarningView("looks-like",
            new Named(each.party().id().toString(), each.party().fullName()),
            Math.round(each.score() * 1000) / 1000.0, each.reasons()))
        .toList();
  }
}
