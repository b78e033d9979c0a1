package org.wasl.parties.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.ArabicText;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.IdentityNumber;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartySummary;
import org.wasl.parties.record.Contact;
import org.wasl.parties.record.IdentityStore;

/**
 * Who is likely the same as someone new (P-6.2): the same identity number; or, where one of the two has no number, the
 * same folded name with the same mobile or birth date. Two different valid numbers never count as one person.
 */
@Component
class LikelySame {

  private final JdbcClient jdbc;
  private final IdentityStore identities;
  private final Parties parties;

  LikelySame(JdbcClient jdbc, IdentityStore identities, Parties parties) {
    this.jdbc = jdbc;
    this.identities = identities;
    this.parties = parties;
  }

  /** The likely same, surest first, at most 20, in every branch; empty when there is nobody. */
  List<Candidate> find(Actor actor, NewParty fresh) {
    Map<PartyId, List<String>> reasons = new LinkedHashMap<>();
    IdentityNumber identity = fresh.identity();
    if (identity != null) {
      identities.holders(identity.number()).forEach(each -> because(reasons, each, "identity-number"));
    }
    for (Namesake each : namesakes(fresh)) {
      if (identity == null || each.hasNoIdentity()) {
        because(reasons, each.id(), "name");
        each.reasons().forEach(reason -> because(reasons, each.id(), reason));
      }
    }
    Map<PartyId, PartySummary> known = parties.summaries(reasons.keySet());
    return reasons.entrySet().stream()
        .filter(each -> known.containsKey(each.getKey()))
        .map(each -> candidate(Objects.requireNonNull(known.get(each.getKey())), each.getValue()))
        .toList();
  }

  private static void because(Map<PartyId, List<String>> reasons, PartyId id, String reason) {
    reasons.computeIfAbsent(id, key -> new ArrayList<>()).add(reason);
  }

  private static Candidate candidate(PartySummary party, List<String> reasons) {
    String type = party.identityType();
    String masked = party.identityMasked();
    Candidate.MaskedIdentity identity =
        type == null || masked == null ? null : new Candidate.MaskedIdentity(type, masked);
    double score = reasons.contains("identity-number") ? 1 : reasons.size() > 2 ? 0.95 : 0.9;
    return new Candidate(party.id().toString(), party.fullName(), identity, party.mobileMasked(), party.branch(),
        score, List.copyOf(reasons));
  }

  private record Namesake(PartyId id, boolean hasNoIdentity, boolean sameMobile, boolean sameBirth) {

    List<String> reasons() {
      return sameMobile && sameBirth ? List.of("mobile", "birth-date")
          : sameMobile ? List.of("mobile") : List.of("birth-date");
    }
  }

  /** Those of the same folded name who share the mobile or the birth date. */
  private List<Namesake> namesakes(NewParty fresh) {
    BirthDate birth = fresh.party().birth();
    return jdbc.sql("""
            select n.id, n.has_no_identity, n.same_mobile, n.same_birth
              from (select distinct on (coalesce(p.merged_into, p.id)) coalesce(p.merged_into, p.id) as id,
                           not exists (select 1 from party_identity i
                                        where i.party = any(wasl.party_ids(p.id))) as has_no_identity,
                           exists (select 1 from party_contact c
                                    where c.party = any(wasl.party_ids(p.id)) and c.kind = 'mobile' and c.value = :mobile) as same_mobile,
                           coalesce(p.birth_date = cast(:birth as date), false) as same_birth
                      from party p
                     where p.name_folded = :name
                     order by coalesce(p.merged_into, p.id), p.birth_date = cast(:birth as date) desc nulls last) n
             where n.same_mobile or n.same_birth
             order by n.same_mobile and n.same_birth desc, n.id
             limit 20""")
        .param("name", ArabicText.fold(fresh.party().name().full()))
        .param("mobile", mobile(fresh).orElse(""))
        .param("birth", birth == null ? null : birth.date())
        .query((row, n) -> new Namesake(new PartyId(row.getObject("id", UUID.class)),
            row.getBoolean("has_no_identity"), row.getBoolean("same_mobile"), row.getBoolean("same_birth")))
        .list();
  }

  static Optional<String> mobile(@Nullable NewParty fresh) {
    return fresh == null ? Optional.empty() : fresh.contacts().stream()
        .filter(each -> each.kind().equals("mobile")).map(Contact::value).findFirst();
  }
}
