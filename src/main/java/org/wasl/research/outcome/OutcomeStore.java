package org.wasl.research.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.SqlTime;

/**
 * Table {@code research_outcome}; the database refuses to change or take away a row. Whoever reads here was found to be
 * allowed to open the study.
 */
@Component
public class OutcomeStore {

  private final JdbcClient jdbc;

  OutcomeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps it; a second one of a study breaks {@code research_outcome_study}. */
  void add(Outcome outcome, UUID request, @Nullable UUID tables) {
    jdbc.sql("""
            insert into research_outcome (study, request, tables, tables_number, day, inputs_digest, income,
                   obligations, counted, deducted, members, per_head, category, above_all, points, suggestion, lacking,
                   explanation_ar, explanation_en, reckoned_at)
            values (:study, :request, :tables, :number, :day, :digest, :income, :obligations, :counted, :deducted,
                   :members, :perHead, :category, :aboveAll, :points, :suggestion, :lacking, :ar, :en, :now)""")
        .param("study", outcome.study()).param("request", request).param("tables", tables)
        .param("number", outcome.tablesNumber()).param("day", outcome.day()).param("digest", outcome.inputsDigest())
        .param("income", outcome.income()).param("obligations", outcome.obligations())
        .param("counted", outcome.counted()).param("deducted", outcome.deducted()).param("members", outcome.members())
        .param("perHead", outcome.perHead()).param("category", outcome.category())
        .param("aboveAll", outcome.aboveAll()).param("points", outcome.points())
        .param("suggestion", outcome.suggestion()).param("lacking", outcome.lacking().toArray(String[]::new))
        .param("ar", outcome.explanationAr()).param("en", outcome.explanationEn())
        .param("now", SqlTime.of(outcome.reckonedAt())).update();
  }

  /** The outcome of a study; empty while it is a draft. */
  public Optional<Outcome> of(UUID study) {
    return jdbc.sql("""
            select study, tables_number, day, inputs_digest, income, obligations, counted, deducted, members, per_head,
                   category, above_all, points, suggestion, lacking, explanation_ar, explanation_en, reckoned_at
              from research_outcome
             where study = :study""")
        .param("study", study).query((row, n) -> read(row)).optional();
  }

  private static Outcome read(ResultSet row) throws SQLException {
    return new Outcome(row.getObject("study", UUID.class), row.getObject("tables_number", Integer.class),
        row.getObject("day", LocalDate.class), row.getString("inputs_digest"), row.getLong("income"),
        row.getLong("obligations"), row.getLong("counted"), row.getLong("deducted"), row.getInt("members"),
        row.getObject("per_head", Long.class), row.getString("category"), row.getBoolean("above_all"),
        row.getObject("points", Integer.class), row.getString("suggestion"),
        List.of((String[]) row.getArray("lacking").getArray()), row.getString("explanation_ar"),
        row.getString("explanation_en"), SqlTime.at(row, "reckoned_at"));
  }
}
