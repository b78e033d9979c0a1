package org.wasl.parties.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.parties.PartyId;

/** Table {@code organisation_detail}. An alias fills in what its kept record lacks. */
@Component
class OrganisationStore {

  private final JdbcClient jdbc;

  OrganisationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps what is known, in place of what was; a licence that an alias brought stays with the alias. */
  void keep(PartyId party, OrganisationDetail detail) {
    Licence licence = isOfAlias(party, detail.licence()) ? null : detail.licence();
    PartyId contact = detail.contactParty();
    jdbc.sql("""
            insert into organisation_detail (party, licence, licence_number, contact_name, contact_post, contact_party)
            values (wasl.party_kept(:party), :licence, :number, :name, :post, wasl.party_kept(cast(:contact as uuid)))
            on conflict (party) do update
              set licence = excluded.licence, licence_number = excluded.licence_number,
                  contact_name = excluded.contact_name, contact_post = excluded.contact_post,
                  contact_party = excluded.contact_party""")
        .param("party", party.value()).param("licence", licence == null ? null : licence.kind().code())
        .param("number", licence == null ? null : licence.number()).param("name", detail.contactName())
        .param("post", detail.contactPost()).param("contact", contact == null ? null : contact.value()).update();
  }

  /** What is known of a party; empty when nothing is. */
  Optional<OrganisationDetail> of(PartyId party) {
    return jdbc.sql("""
            select d.licence, d.licence_number, coalesce(c.full_name, d.contact_name) as contact_name, d.contact_post,
                   c.kept as contact_party
              from organisation_detail d left join v_party c on c.id = d.contact_party
             where d.party = any(cast((select wasl.party_ids(:party)) as uuid[]))
             order by d.party = wasl.party_kept(:party) desc, d.party""")
        .param("party", party.value()).query((row, n) -> read(row)).list().stream()
        .reduce(OrganisationDetail::withLicenceOf);
  }

  /** Whose licence it is; empty when nobody's. */
  Optional<PartyId> holder(Licence licence) {
    return jdbc.sql("""
            select wasl.party_kept(party) as party from organisation_detail
             where licence = :licence and licence_number = :number order by party""")
        .param("licence", licence.kind().code()).param("number", licence.number())
        .query((row, n) -> new PartyId(row.getObject("party", UUID.class))).optional();
  }

  private boolean isOfAlias(PartyId party, @Nullable Licence licence) {
    return licence != null && jdbc.sql("""
            select count(*) from organisation_detail
             where licence = :licence and licence_number = :number and party <> wasl.party_kept(:party)
               and party = any(cast((select wasl.party_ids(:party)) as uuid[]))""")
        .param("licence", licence.kind().code()).param("number", licence.number()).param("party", party.value())
        .query(Integer.class).single() > 0;
  }

  private static OrganisationDetail read(ResultSet row) throws SQLException {
    String licence = row.getString("licence");
    @Nullable UUID contact = row.getObject("contact_party", UUID.class);
    return new OrganisationDetail(licence == null ? null : Licence.of(licence, row.getString("licence_number")),
        row.getString("contact_name"), row.getString("contact_post"), contact == null ? null : new PartyId(contact));
  }
}
