package org.wasl.parties.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.ArabicText;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.IdentityNumber;
import org.wasl.kernel.IdentityType;
import org.wasl.kernel.Sex;
import org.wasl.parties.PartyKind;
import org.wasl.parties.record.Contact;
import org.wasl.parties.record.IdentityStore;

/**
 * Reads records into memory for comparison: about 150 bytes each, aliases too, since each record brings its own
 * evidence. Row by row, so within a transaction.
 */
@Component
class ReadPeople {

  private static final int ROWS = 5000;
  private static final UUID NOBODY = new UUID(0, 0);
  private static final String COLUMNS = """
      select p.id, p.kind, p.name_folded, p.sex, p.birth_calendar, p.birth_value, p.birth_approximate, p.birth_date,
             p.governorate, p.place
        from party p
      """;

  private final JdbcClient jdbc;
  private final IdentityStore identities;

  ReadPeople(JdbcClient jdbc, IdentityStore identities) {
    this.jdbc = jdbc;
    this.identities = identities;
  }

  /** Everyone, counted, in the order of their ids. */
  People all() {
    People people = new People();
    jdbc.sql(COLUMNS + " order by p.id").withFetchSize(ROWS).query(row -> {
      people.add(person(people, row));
      people.countLast();
    });
    people.writeInArabic();
    Walk contacts = new Walk(people);
    jdbc.sql("select party, kind, value from party_contact order by party, kind = 'mobile' desc, recorded_at, id")
        .withFetchSize(ROWS).query(row -> {
          contact(people, contacts, row);
        });
    Walk numbers = new Walk(people);
    identities.each((party, type, number) -> number(people, numbers.to(party), type, number));
    return people;
  }

  /** These alone, and not counted; in the order of their ids. */
  People of(Collection<UUID> ids) {
    People people = new People();
    if (!ids.isEmpty()) {
      jdbc.sql(COLUMNS + " where p.id = any(:ids) order by p.id").param("ids", ids.toArray(UUID[]::new)).query(row -> {
        people.add(person(people, row));
      });
      Walk contacts = new Walk(people);
      jdbc.sql("""
              select party, kind, value from party_contact where party = any(:ids)
               order by party, kind = 'mobile' desc, recorded_at, id""")
          .param("ids", ids.toArray(UUID[]::new)).query(row -> {
            contact(people, contacts, row);
          });
      Walk numbers = new Walk(people);
      identities.each(ids, (party, type, number) -> number(people, numbers.to(party), type, number));
    }
    return people;
  }

  /** Someone not registered yet, as one of these people would be; not among them. */
  static Person newcomer(People people, Newcomer newcomer) {
    BirthDate birth = newcomer.birth();
    Sex sex = newcomer.sex();
    Person person = Person.of(NOBODY, people.name(ArabicText.fold(newcomer.name())),
        (byte) (sex == null ? 0 : sex == Sex.MALE ? 1 : 2), newcomer.kind() == PartyKind.ORGANISATION,
        birth == null ? Born.UNKNOWN
            : Born.of(birth.calendar().code(), birth.value(), birth.approximate(), birth.date()),
        people.place(newcomer.governorate()), people.place(newcomer.place()));
    for (Contact each : newcomer.contacts()) {
      person = person.reachedBy(NumberEvidence.packed(each.kind(), each.value()));
    }
    IdentityNumber identity = newcomer.identity();
    return identity == null ? person
        : person.knownBy(NumberEvidence.packed(code(identity.type()), identity.number()));
  }

  private static void contact(People people, Walk walk, ResultSet row) throws SQLException {
    int at = walk.to(row.getObject("party", UUID.class));
    if (at >= 0) {
      people.set(at, people.get(at).reachedBy(NumberEvidence.packed(row.getString("kind"), row.getString("value"))));
    }
  }

  private static void number(People people, int at, IdentityType type, String number) {
    if (at >= 0) {
      people.set(at, people.get(at).knownBy(NumberEvidence.packed(code(type), number)));
    }
  }

  /** Civil numbers come first: they have a check digit. */
  private static int code(IdentityType type) {
    return type.ordinal() + 1;
  }

  private static Person person(People people, ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    @Nullable String sex = row.getString("sex");
    byte sexCode = (byte) (sex == null ? 0 : sex.equals("male") ? 1 : 2);
    Born born = Born.of(row.getString("birth_calendar"), row.getString("birth_value"),
        row.getBoolean("birth_approximate"), row.getObject("birth_date", LocalDate.class));
    return Person.of(id, people.name(row.getString("name_folded")), sexCode,
        row.getString("kind").equals("organisation"), born, people.place(row.getString("governorate")),
        people.place(row.getString("place")));
  }

  /** Goes along people in the order of their ids, as the database orders them. */
  private static final class Walk {

    private final People people;
    private int at;

    private Walk(People people) {
      this.people = people;
    }

    /** Where that party is; -1 when it is not among them. Ids must come in order. */
    private int to(UUID party) {
      while (at < people.size() && people.get(at).comesBefore(party)) {
        at++;
      }
      return at < people.size() && !people.get(at).comesAfter(party) ? at : -1;
    }
  }
}
