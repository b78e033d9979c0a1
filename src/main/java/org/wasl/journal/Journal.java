package org.wasl.journal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.kernel.Slice;
import org.wasl.kernel.StaffName;

/**
 * Writes and reads the journal. Writing joins the caller's transaction and fails without one: no act without its entry,
 * no entry without its act (P-0.2).
 */
@Component
public class Journal {

  /** Who acts when no member of staff does: the person herself, on the public pages. */
  public static final String PUBLIC = "public";
  /** Who acts when the clock does. */
  public static final String SYSTEM = "system";

  private final JdbcClient jdbc;
  private final Clock clock;

  Journal(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Writes down what a member of staff did. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Actor actor, Entry entry) {
    write(actor.id().value(), actor.name(), actor.branch(), entry);
  }

  /** Writes down what {@link #PUBLIC} or {@link #SYSTEM} did. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(String who, Entry entry) {
    write(null, StaffName.of(who), null, entry);
  }

  /**
   * Writes down many acts of one who acts, at once and in their order: of a member of staff, or of {@link #SYSTEM} where
   * there is none. Does nothing for an empty list.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void recordAll(@Nullable Actor actor, List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    jdbc.sql("""
            insert into journal_entry (at, actor, actor_name, actor_name_en, branch, what, kind, subject, reference,
                                       why, detail)
            select :at, cast(:actor as uuid), :name, :nameEn, :branch, e.what, e.kind, e.subject, e.reference, e.why, e.detail
              from unnest(cast(:what as text[]), cast(:kind as text[]), cast(:subject as uuid[]),
                     cast(:reference as text[]), cast(:why as text[]), cast(:detail as text[]))
                   with ordinality as e (what, kind, subject, reference, why, detail, place)
             order by e.place""")
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("actor", actor == null ? null : actor.id().value().toString())
        .param("name", actor == null ? SYSTEM : actor.name().ar())
        .param("nameEn", actor == null ? SYSTEM : actor.name().en())
        .param("branch", actor == null ? null : actor.branch())
        .param("what", each(entries, Entry::what)).param("kind", each(entries, Entry::kind))
        .param("subject", each(entries, entry -> entry.subject().toString()))
        .param("reference", each(entries, Entry::reference)).param("why", each(entries, Entry::why))
        .param("detail", each(entries, Entry::detail))
        .update();
  }

  private static String[] each(List<Entry> entries, Function<Entry, @Nullable String> part) {
    return entries.stream().map(part).toArray(String[]::new);
  }

  private void write(@Nullable UUID actor, StaffName name, @Nullable String branch, Entry entry) {
    jdbc.sql("""
            insert into journal_entry (at, actor, actor_name, actor_name_en, branch, what, kind, subject, reference,
                                       why, detail)
            values (:at, :actor, :name, :nameEn, :branch, :what, :kind, :subject, :reference, :why, :detail)""")
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("actor", actor).param("name", name.ar()).param("nameEn", name.en()).param("branch", branch)
        .param("what", entry.what()).param("kind", entry.kind()).param("subject", entry.subject())
        .param("reference", entry.reference()).param("why", entry.why()).param("detail", entry.detail())
        .update();
  }

  /**
   * What happened to one record, newest first. The caller has already shown that the reader may see the record; the
   * cursor is an entry's number.
   */
  public Slice<Recorded> of(String kind, UUID subject, Page page) {
    return of(kind, List.of(subject), page);
  }

  /** The same of several records that are one to the reader. */
  public Slice<Recorded> of(String kind, Collection<UUID> subjects, Page page) {
    Long before = page.after(Long::parseLong);
    List<Recorded> rows = jdbc.sql("""
            select entry, at, actor_name as actor_ar, coalesce(actor_name_en, actor_name) as actor_en, what,
                   reference, why, detail
              from journal_entry
             where kind = :kind and subject = any(cast(:subjects as uuid[])) and entry < :before
             order by entry desc
             limit :limit""")
        .param("kind", kind).param("subjects", subjects.toArray(UUID[]::new))
        .param("before", before == null ? Long.MAX_VALUE : before)
        .param("limit", page.limit() + 1)
        .query((row, n) -> new Recorded(
            row.getLong("entry"), row.getObject("at", OffsetDateTime.class).toInstant(),
            StaffName.at(row, "actor"), row.getString("what"),
            row.getString("reference"), row.getString("why"), row.getString("detail")))
        .list();
    return Slice.cut(rows, page, each -> Long.toString(each.entry()));
  }
}
