package org.wasl.knowledge.answers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.ArabicText;
import org.wasl.kernel.StaffName;
import org.wasl.knowledge.AnswerId;
import org.wasl.knowledge.AnswerStatus;
import org.wasl.knowledge.ApprovedAnswer;
import org.wasl.knowledge.Topic;

/** Rows of approved_answer. Every member of staff may read all of them; they hold no fact about a person. */
@Component
public class ApprovedAnswerStore {

  private static final String COLUMNS = """
      id, question_ar, question_en, answer_ar, answer_en, topic, clause, source_reference, status, shown,
      revision, proposed_at, approved_at, proposed_by_name as proposer_ar,
      coalesce(proposed_by_name_en, proposed_by_name) as proposer_en, approved_by_name as approver_ar,
      coalesce(approved_by_name_en, approved_by_name) as approver_en""";

  private final JdbcClient jdbc;

  ApprovedAnswerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A new draft. False, and nothing written, when its referral has proposed before. */
  boolean add(AnswerId id, AnswerTexts texts, @Nullable String source, Actor by, Instant now) {
    return jdbc.sql("""
            insert into approved_answer (id, question_ar, question_en, answer_ar, answer_en, topic, clause,
                                         source_reference, proposed_by, proposed_by_name,
                                         proposed_by_name_en, proposed_at)
            values (:id, :questionAr, :questionEn, :answerAr, :answerEn, :topic, :clause, :source, :by,
                    :name, :nameEn, :now)
            on conflict (source_reference) do nothing""")
        .param("id", id.value())
        .param("questionAr", texts.questionAr()).param("questionEn", texts.questionEn())
        .param("answerAr", texts.answerAr()).param("answerEn", texts.answerEn())
        .param("topic", texts.topic().code()).param("clause", texts.clause()).param("source", source)
        .param("by", by.id().value()).param("name", by.name().ar()).param("nameEn", by.name().en())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update() == 1;
  }

  /** Changes the wording of the revision seen; false when it has moved on. */
  boolean rewrite(AnswerId id, int revision, AnswerTexts texts) {
    return jdbc.sql("""
            update approved_answer
               set question_ar = :questionAr, question_en = :questionEn, answer_ar = :answerAr,
                   answer_en = :answerEn, topic = :topic, clause = :clause, revision = revision + 1
             where id = :id and revision = :revision""")
        .param("id", id.value()).param("revision", revision)
        .param("questionAr", texts.questionAr()).param("questionEn", texts.questionEn())
        .param("answerAr", texts.answerAr()).param("answerEn", texts.answerEn())
        .param("topic", texts.topic().code()).param("clause", texts.clause())
        .update() == 1;
  }

  /** Approves the revision seen; false when it has moved on. */
  boolean approve(AnswerId id, int revision, Actor by, Instant now) {
    return jdbc.sql("""
            update approved_answer
               set status = 'approved', approved_by = :by, approved_by_name = :name,
                   approved_by_name_en = :nameEn, approved_at = :now,
                   revision = revision + 1
             where id = :id and revision = :revision""")
        .param("id", id.value()).param("revision", revision)
        .param("by", by.id().value()).param("name", by.name().ar()).param("nameEn", by.name().en())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update() == 1;
  }

  /** Shows the revision seen to the public, or hides it; false when it has moved on. */
  boolean show(AnswerId id, int revision, boolean shown) {
    return jdbc.sql("""
            update approved_answer set shown = :shown, revision = revision + 1
             where id = :id and revision = :revision""")
        .param("id", id.value()).param("revision", revision).param("shown", shown)
        .update() == 1;
  }

  /** Withdraws the revision seen, from the public too; false when it has moved on. */
  boolean withdraw(AnswerId id, int revision) {
    return jdbc.sql("""
            update approved_answer set status = 'withdrawn', shown = false, revision = revision + 1
             where id = :id and revision = :revision""")
        .param("id", id.value()).param("revision", revision)
        .update() == 1;
  }

  /** One answer, whatever its status. */
  Optional<ApprovedAnswer> find(Actor actor, AnswerId id) {
    return jdbc.sql("select " + COLUMNS + " from approved_answer where id = :id")
        .param("id", id.value()).query(ApprovedAnswerStore::answer).optional();
  }

  /** The answer that a referral proposed. */
  Optional<AnswerId> ofSource(Actor actor, String source) {
    return jdbc.sql("select id from approved_answer where source_reference = :source")
        .param("source", source).query(UUID.class).optional().map(AnswerId::new);
  }

  /** What waits for approval, oldest first. */
  List<ApprovedAnswer> waiting(Actor actor) {
    return jdbc.sql("select " + COLUMNS + """
         from approved_answer where status = 'draft'
        order by proposed_at, id limit 200""")
        .query(ApprovedAnswerStore::answer).list();
  }

  /**
   * Approved answers that hold every word, in any spelling; those whose question holds them first, then the
   * newest. All when there are no words. A null topic is any.
   */
  public List<ApprovedAnswer> approved(Actor actor, String words, @Nullable Topic topic, int limit) {
    String[] parts = ArabicText.foldWithoutArticle(words).split(" ");
    return jdbc.sql("select " + COLUMNS + """
         from approved_answer
        where status = 'approved' and (:topic::text is null or topic = :topic)
          and not exists (select 1 from unnest(:parts::text[]) part where strpos(search_key, part) = 0)
        order by (select count(*) from unnest(:parts::text[]) part
                   where strpos(wasl.fold_arabic_bare(question_ar || ' ' || coalesce(question_en, '')),
                                part) > 0) desc,
                 approved_at desc, id
        limit :limit""")
        .param("topic", topic == null ? null : topic.code()).param("parts", parts).param("limit", limit)
        .query(ApprovedAnswerStore::answer).list();
  }

  /** What the public may read, by topic, newest first. Asks for no actor: it is public. */
  public List<ApprovedAnswer> shownToPublic() {
    return jdbc.sql("select " + COLUMNS + """
         from approved_answer where shown
        order by topic, approved_at desc, id limit 200""")
        .query(ApprovedAnswerStore::answer).list();
  }

  private static ApprovedAnswer answer(ResultSet row, int n) throws SQLException {
    OffsetDateTime approvedAt = row.getObject("approved_at", OffsetDateTime.class);
    return new ApprovedAnswer(new AnswerId(row.getObject("id", UUID.class)),
        row.getString("question_ar"), row.getString("question_en"),
        row.getString("answer_ar"), row.getString("answer_en"), Topic.of(row.getString("topic")),
        row.getString("clause"), row.getString("source_reference"), AnswerStatus.of(row.getString("status")),
        row.getBoolean("shown"), row.getInt("revision"), StaffName.at(row, "proposer"),
        Objects.requireNonNull(row.getObject("proposed_at", OffsetDateTime.class)).toInstant(),
        StaffName.atOrNull(row, "approver"), approvedAt == null ? null : approvedAt.toInstant());
  }
}
