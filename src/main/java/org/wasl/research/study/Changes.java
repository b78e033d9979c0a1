package org.wasl.research.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wasl.research.form.FormField;
import org.wasl.research.form.Member;
import org.wasl.research.form.Section;
import org.wasl.research.form.StudyFacts;

/** What is not as it was in the study before. */
public final class Changes {

  private Changes() {}

  /** An answer that differs; empty texts where there was, or is, none. */
  public record Answer(FormField field, String was, String now) {}

  /** Somebody of the household: {@code joined, left} or {@code changed}. */
  public record Person(String what, String name) {}

  /** What changed; both lists empty when nothing did. */
  public record Since(List<Answer> answers, List<Person> people) {

    public boolean isNothing() {
      return answers.isEmpty() && people.isEmpty();
    }
  }

  /** The differences in the order of the form; the researcher's own words are left out, people are told by name. */
  public static Since between(StudyFacts was, StudyFacts now) {
    List<Answer> answers = new ArrayList<>();
    for (FormField field : FormField.values()) {
      if (field.section() != Section.RESEARCHER && !was.text(field).equals(now.text(field))) {
        answers.add(new Answer(field, was.text(field), now.text(field)));
      }
    }
    List<Person> people = new ArrayList<>();
    now.members().forEach(each -> {
      Optional<Member> before = named(was, each.name());
      if (before.isEmpty()) {
        people.add(new Person("joined", each.name()));
      } else if (!Objects.equals(before.get(), each)) {
        people.add(new Person("changed", each.name()));
      }
    });
    was.members().stream().filter(each -> named(now, each.name()).isEmpty())
        .forEach(each -> people.add(new Person("left", each.name())));
    return new Since(answers, people);
  }

  private static Optional<Member> named(StudyFacts facts, String name) {
    return facts.members().stream().filter(each -> each.name().equals(name)).findFirst();
  }
}
