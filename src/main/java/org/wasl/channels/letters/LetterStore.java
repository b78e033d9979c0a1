package org.wasl.channels.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.channels.InteractionId;
import org.wasl.channels.NewInteraction;
import org.wasl.channels.Whom;
import org.wasl.kernel.Actor;
import org.wasl.kernel.CalendarKind;
import org.wasl.kernel.Page;
import org.wasl.kernel.Slice;
import org.wasl.kernel.StaffName;
import org.wasl.parties.PartyId;

/** Tables {@code letter} and {@code letter_serial}. Reads are of the actor's branch, or of all where all are seen. */
@Component
class LetterStore {

  private static final String LETTERS = """
      select l.register, l.year, l.serial, l.number, l.their_reference, l.dated, l.dated_calendar,
             i.id, i.at, i.topic, i.branch, i.party, p.full_name, p.preferred_name, p.honorific_ar, r.reference,
             coalesce(i.visitor_name, i.contact) as sender,
             i.awaits and i.returned_at is null as awaits,
             i.returns, a.topic as answers_topic, al.number as answers_number,
             s.name_ar as staff_ar, s.name_en as staff_en
        from letter l
        join interaction i on i.id = l.interaction
        join v_staff s on s.id = i.staff
        left join v_party p on p.id = i.party
        left join v_request r on r.id = i.request
        left join interaction a on a.id = i.returns
        left join letter al on al.interaction = i.returns
       where (:all or i.branch = :branch)
      """;

  private final JdbcClient jdbc;

  LetterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Gives the contact the next number of the register; others who want one wait until this transaction ends. */
  void enter(InteractionId id, Register register, int year, NewInteraction.Paper paper) {
    jdbc.sql("""
            with next as (
              insert into letter_serial (register, year, last) values (:register, :year, 1)
              on conflict (register, year) do update set last = letter_serial.last + 1
              returning last)
            insert into letter (interaction, register, year, serial, their_reference, dated, dated_calendar)
            select :id, :register, :year, last, :reference, :dated, :calendar from next""")
        .param("id", id.value()).param("register", register.code()).param("year", year)
        .param("reference", paper.reference()).param("dated", paper.dated())
        .param("calendar", paper.calendar() == null ? null : paper.calendar().code())
        .update();
  }

  /** The number of a contact; empty where it was no letter. */
  Optional<String> numberOf(InteractionId id) {
    return jdbc.sql("select number from letter where interaction = :id").param("id", id.value())
        .query(String.class).optional();
  }

  /** A register, newest number first. */
  Slice<Letter> list(Actor actor, Register register, Page page) {
    int[] before = Objects.requireNonNullElse(page.after(LetterStore::before), new int[] {Short.MAX_VALUE, 0});
    List<Row> rows = of(actor, jdbc.sql(LETTERS + """
           and l.register = :register and (l.year, l.serial) < (:year, :serial)
         order by l.year desc, l.serial desc
         limit :limit"""))
        .param("register", register.code()).param("year", before[0]).param("serial", before[1])
        .param("limit", page.limit() + 1)
        .query((row, n) -> new Row(letter(row), row.getInt("year") + "/" + row.getInt("serial"))).list();
    Slice<Row> slice = Slice.cut(rows, page, Row::key);
    return new Slice<>(slice.items().stream().map(Row::letter).toList(), slice.next());
  }

  private record Row(Letter letter, String key) {}

  /** Where a page begins: before that year and serial. */
  private static int[] before(String key) {
    String[] parts = key.split("/");
    return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])};
  }

  /** One letter; empty when there is none, or it is not the actor's. */
  Optional<Letter> one(Actor actor, InteractionId id) {
    return of(actor, jdbc.sql(LETTERS + " and l.interaction = :id")).param("id", id.value())
        .query((row, n) -> letter(row)).optional();
  }

  /** The letter of that number; empty as above. */
  Optional<Letter> numbered(Actor actor, TypedNumber number) {
    return of(actor, jdbc.sql(LETTERS + " and l.register = :register and l.year = :year and l.serial = :serial"))
        .param("register", number.register().code()).param("year", number.year()).param("serial", number.serial())
        .query((row, n) -> letter(row)).optional();
  }

  /** What it says; to be read only for whoever may open the person's file. */
  String words(InteractionId id) {
    return jdbc.sql("select text from interaction where id = :id").param("id", id.value()).query(String.class).single();
  }

  private static JdbcClient.StatementSpec of(Actor actor, JdbcClient.StatementSpec letters) {
    return letters.param("all", actor.seesAllBranches()).param("branch", actor.branch());
  }

  private static Letter letter(ResultSet row) throws SQLException {
    UUID party = row.getObject("party", UUID.class);
    UUID answers = row.getObject("returns", UUID.class);
    String calendar = row.getString("dated_calendar");
    return new Letter(new InteractionId(row.getObject("id", UUID.class)), Register.of(row.getString("register")),
        row.getString("number"), row.getObject("at", OffsetDateTime.class).toInstant(),
        new NewInteraction.Paper(row.getString("their_reference"), row.getObject("dated", LocalDate.class),
            calendar == null ? null : CalendarKind.of(calendar)),
        row.getString("topic"),
        party == null ? null : new Whom(new PartyId(party), row.getString("full_name"), row.getString("preferred_name"),
            row.getString("honorific_ar")),
        row.getString("sender"), row.getString("reference"),
        answers == null ? null : new Letter.Answered(new InteractionId(answers), row.getString("answers_number"),
            row.getString("answers_topic")),
        row.getBoolean("awaits"), StaffName.at(row, "staff"), row.getString("branch"));
  }
}
