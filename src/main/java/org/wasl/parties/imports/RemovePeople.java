package org.wasl.parties.imports;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.IdentityNumber;
import org.wasl.parties.PartyId;
import org.wasl.parties.imports.RowResult.Added;
import org.wasl.parties.record.IdentityStore;

/** Takes people out of the registry who were never more than rows of a table. */
@Component
class RemovePeople {

  /** What an import itself writes of a person, and what the search for duplicates found by itself. */
  private static final List<String> OWN =
      List.of("party_identity", "party_contact", "party_role", "party_twin", "party_twin_due");

  private final JdbcClient jdbc;
  private final IdentityStore identities;

  RemovePeople(JdbcClient jdbc, IdentityStore identities) {
    this.jdbc = jdbc;
    this.identities = identities;
  }

  /**
   * Those among them who got work since: whom any table of any room names, who were changed, or whom another table of
   * people met. The database itself says which tables name people, so that a room built later counts too; rows that
   * vanish with a person do not.
   */
  Set<PartyId> busy(Collection<PartyId> people, ImportId id) {
    Set<PartyId> busy = new HashSet<>();
    String[] ids = people.stream().map(PartyId::toString).toArray(String[]::new);
    for (Naming each : namings()) {
      String sql = "select distinct " + each.column() + " from " + each.table() + " where " + each.column()
          + " = any (cast(:ids as uuid[]))";
      busy.addAll(jdbc.sql(sql).param("ids", ids).query(UUID.class).list().stream().map(PartyId::new).toList());
    }
    busy.addAll(jdbc.sql("""
            select p.id from party p
             where p.id = any (cast(:ids as uuid[]))
               and (p.version > 1 or p.merged_into is not null
                    or exists (select 1 from sheet_import_row r join sheet_import i on i.id = r.import
                                where r.party = p.id and r.import <> :import and i.status <> 'undone'
                                  and i.status <> 'tried'))""")
        .param("ids", ids).param("import", id.value()).query(UUID.class).list().stream().map(PartyId::new).toList());
    return busy;
  }

  private record Naming(String table, String column) {}

  private List<Naming> namings() {
    return jdbc.sql("""
            select quote_ident(n.nspname) || '.' || quote_ident(t.relname) as named_table, t.relname,
                   quote_ident(a.attname) as named_column
              from pg_constraint c
              join pg_class t on t.oid = c.conrelid
              join pg_namespace n on n.oid = t.relnamespace
              join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
             where c.contype = 'f' and c.confrelid = cast('party' as regclass) and c.confdeltype not in ('c', 'n')
             order by 1, 3""")
        .query((row, n) -> new Object[] {row.getString("relname"),
            new Naming(row.getString("named_table"), row.getString("named_column"))}).list().stream()
        .filter(each -> !OWN.contains((String) each[0])).map(each -> (Naming) each[1]).toList();
  }

  /** Takes them out, with all that an import wrote of them, the cells kept beside them too. */
  void remove(Collection<PartyId> people) {
    String[] ids = people.stream().map(PartyId::toString).toArray(String[]::new);
    for (String table : List.of("party_identity", "party_contact", "party_role", "party_twin_due")) {
      jdbc.sql("delete from " + table + " where party = any (cast(:ids as uuid[]))").param("ids", ids).update();
    }
    jdbc.sql("""
            delete from party_twin
             where one = any (cast(:ids as uuid[])) or other = any (cast(:ids as uuid[]))""").param("ids", ids).update();
    jdbc.sql("update sheet_import_row set kept = '[]' where party = any (cast(:ids as uuid[]))")
        .param("ids", ids).update();
    jdbc.sql("delete from party where id = any (cast(:ids as uuid[]))").param("ids", ids).update();
  }

  /** A birth date as {@link #takeBack} knows it again. */
  static String born(BirthDate birth) {
    return birth.calendar().code() + " " + birth.value() + " " + birth.approximate();
  }

  /** Takes away what a row added to somebody who stays; what was changed since is not the row's any more. */
  void takeBack(PartyId party, Added added) {
    jdbc.sql("delete from party_contact where party = :party and id = any (cast(:ids as uuid[]))")
        .param("party", party.value()).param("ids", added.contacts().toArray(String[]::new)).update();
    String identity = added.identity();
    if (identity != null) {
      String[] parts = identity.split(" ", 2);
      identities.remove(party, IdentityNumber.of(parts[0], parts[1]));
    }
    jdbc.sql("""
            update party
               set sex = nullif(sex, :sex),
                   birth_calendar = case when :born then null else birth_calendar end,
                   birth_value = case when :born then null else birth_value end,
                   birth_approximate = case when :born then null else birth_approximate end,
                   birth_date = case when :born then null else birth_date end,
                   preferred_name = nullif(preferred_name, :preferred),
                   nationality = nullif(nationality, :nationality),
                   governorate = nullif(governorate, :governorate),
                   place = nullif(place, :place),
                   version = version + 1
             where id = :party"""
            .replace(":born", "concat_ws(' ', birth_calendar, birth_value, cast(birth_approximate as text)) = :birth"))
        .param("party", party.value()).param("sex", added.columns().get("sex"))
        .param("birth", added.columns().get("birth")).param("preferred", added.columns().get("preferred-name"))
        .param("nationality", added.columns().get("nationality"))
        .param("governorate", added.columns().get("governorate")).param("place", added.columns().get("place"))
        .update();
  }
}
