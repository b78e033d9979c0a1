package org.wasl.parties.household;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Refused;
import org.wasl.parties.PartyId;
import org.wasl.parties.Relation;

/**
 * Rearranges a household: who is in it, who heads it. Where a person's kept record and an alias are both in it, the row
 * of the kept one tells, as it does for readers.
 */
@Component
class FamilyStore {

  private final JdbcClient jdbc;

  FamilyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a reader is to send back with a change: it is another after any change, and of any other household. */
  Optional<String> state(UUID household) {
    return jdbc.sql("select id || '.' || version from household where id = :id")
        .param("id", household).query(String.class).optional();
  }

  /**
   * Holds a household until the transaction ends, for a change; 409 {@code stale-record} when it is not as it was seen.
   * Null takes whatever state is there. Two are held in the order of their ids.
   */
  void hold(UUID household, @Nullable String seen) {
    int held = jdbc.sql("""
            update household set version = version + 1
             where id = :id and (cast(:seen as text) is null or id || '.' || version = :seen)""")
        .param("id", household).param("seen", seen == null || seen.isBlank() ? null : seen).update();
    if (held == 0) {
      throw Refused.stale();
    }
  }

  /** Leaves a household without a head, so that another can be named. */
  void dethrone(UUID household) {
    jdbc.sql("update household_member set relation = 'other' where household = :household and relation = 'head'")
        .param("household", household).update();
  }

  /** Says what a member is to the head; the support that is kept changes only where it is named. */
  void relate(UUID household, PartyId party, Relation relation, @Nullable Boolean dependant) {
    jdbc.sql("""
            update household_member
               set relation = :relation, dependant = coalesce(cast(:dependant as boolean), dependant)
             where party = (select m.party from household_member m
                             where m.household = :household
                               and m.party = any(cast((select wasl.party_ids(:party)) as uuid[]))
                             order by m.party = wasl.party_kept(:party) desc, m.relation = 'head' desc, m.relation
                             limit 1)""")
        .param("household", household).param("party", party.value()).param("relation", relation.code())
        .param("dependant", dependant).update();
  }

  /** Moves some of its people from one household to another. */
  void move(UUID from, Collection<PartyId> people, UUID to) {
    for (PartyId each : people) {
      jdbc.sql("""
              update household_member set household = :to
               where household = :from and party = any(cast((select wasl.party_ids(:party)) as uuid[]))""")
          .param("from", from).param("to", to).param("party", each.value()).update();
    }
  }
}
