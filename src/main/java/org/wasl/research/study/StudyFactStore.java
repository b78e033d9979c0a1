package org.wasl.research.study;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.research.form.FormField;
import org.wasl.research.form.Member;
import org.wasl.research.form.StudyFacts;

/**
 * Tables {@code research_answer, research_member}: the facts of poverty and health, kept apart and read only here
 * (trust P09). Whoever reads was found to be allowed to open the study; the database lets only a draft be written.
 */
@Component
class StudyFactStore {

  private final JdbcClient jdbc;

  StudyFactStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All facts of a study; members in the order of the table. */
  StudyFacts of(UUID study) {
    Map<FormField, String> answers = new EnumMap<>(FormField.class);
    jdbc.sql("select field, typed from research_answer where study = :study order by field").param("study", study)
        .query((row, n) -> Map.entry(row.getString("field"), row.getString("typed"))).list()
        .forEach(each -> FormField.find(each.getKey()).ifPresent(field -> answers.put(field, each.getValue())));
    List<Member> members = jdbc.sql("""
            select name, relation, identity, age, work, health, disabled
              from research_member
             where study = :study
             order by position""").param("study", study)
        .query((row, n) -> new Member(row.getString("name"), row.getString("relation"), row.getString("identity"),
            row.getString("age"), row.getString("work"), row.getString("health"), row.getBoolean("disabled")))
        .list();
    return new StudyFacts(answers, members);
  }

  /** Writes the facts of a draft in place of those before. */
  void write(UUID study, StudyFacts facts) {
    jdbc.sql("delete from research_answer where study = :study").param("study", study).update();
    jdbc.sql("delete from research_member where study = :study").param("study", study).update();
    facts.answers().forEach((field, typed) ->
        jdbc.sql("insert into research_answer (study, field, typed) values (:study, :field, :typed)")
            .param("study", study).param("field", field.code()).param("typed", typed).update());
    List<Member> members = new ArrayList<>(facts.members());
    for (int i = 0; i < members.size(); i++) {
      add(study, i, members.get(i));
    }
  }

  private void add(UUID study, int position, Member member) {
    jdbc.sql("""
            insert into research_member (study, position, name, relation, identity, age, work, health, disabled)
            values (:study, :position, :name, :relation, :identity, :age, :work, :health, :disabled)""")
        .param("study", study).param("position", position).param("name", member.name())
        .param("relation", member.relation()).param("identity", member.identity()).param("age", member.age())
        .param("work", member.work()).param("health", member.health()).param("disabled", member.disabled())
        .update();
  }
}
