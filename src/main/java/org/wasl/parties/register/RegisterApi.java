package org.wasl.parties.register;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.wasl.kernel.Actor;
import org.wasl.kernel.IdentityNumber;
import org.wasl.web.Api;

/** Registering by API. */
@Api
class RegisterApi {

  private final RegisterParty registerParty;

  RegisterApi(RegisterParty registerParty) {
    this.registerParty = registerParty;
  }

  record PartyView(String id, String kind, String fullName, Candidate.@Nullable MaskedIdentity identity,
      String branch, int version) {}

  /** 201 with the new party; 409 {@code duplicate-party} with {@code candidates[]}; 422 with all that is wrong. */
  @PostMapping("/parties")
  ResponseEntity<PartyView> register(Actor actor, @RequestBody PartyForm form) {
    NewParty fresh = registerParty.register(actor, form);
    IdentityNumber identity = fresh.identity();
    String id = fresh.party().id().toString();
    PartyView view = new PartyView(id, fresh.party().kind().code(), fresh.party().name().full(),
        identity == null ? null : new Candidate.MaskedIdentity(identity.type().code(), identity.masked()),
        fresh.party().branch(), fresh.party().version());
    return ResponseEntity.created(URI.create("/api/v1/parties/" + id)).body(view);
  }
}
