package org.wasl.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wasl.kernel.Coded;
import org.wasl.requests.lifecycle.Lifecycle;
import org.wasl.requests.lifecycle.Status;

/** Pages that are generated say what the code says; {@code -Dwasl.write-docs=true} writes them anew. */
class PolicyPageTests {

  private static final Path POLICY = Path.of("docs", "policy", "README.md");
  private static final Path PROBLEMS = Path.of("docs", "api", "problems.md");
  private static final Path ROOMS = Path.of("docs", "modules", "README.md");
  private static final Path LIFECYCLE = Path.of("docs", "lifecycle.md");

  @Test
  void every_clause_stands_on_its_page_with_the_tests_that_show_it() throws IOException {
    current(POLICY, PolicyPage.text());
  }

  @Test
  void every_mark_names_a_clause_that_the_policy_has() {
    assertThat(PolicyPage.CLAUSES.keySet())
        .containsAll(PolicyPage.evidence().keySet());
  }

  @Test
  void the_steps_of_a_request_stand_on_their_page() throws IOException {
    current(LIFECYCLE, lifecycle());
  }

  @Test
  void every_refusal_stands_on_its_page_in_both_languages() throws IOException {
    current(PROBLEMS, ProblemPage.text());
  }

  @Test
  void no_sentence_of_a_refusal_is_left_over() {
    assertThat(ProblemPage.unsaid()).isEmpty();
  }

  @Test
  void every_room_stands_on_its_page_in_its_own_words() throws IOException {
    current(ROOMS, RoomPage.text());
  }

  private static void current(Path page, String text) throws IOException {
    if (Boolean.getBoolean("wasl.write-docs")) {
      Files.createDirectories(page.getParent());
      Files.writeString(page, text);
    }
    assertThat(Files.readString(page)).as(page + " is written with -Dwasl.write-docs=true").isEqualTo(text);
  }

  private static String lifecycle() {
    StringBuilder page = new StringBuilder("""
        # The steps of a request

        Which step may be taken from which status, where it leads, and the permission it needs. Generated from the one
        table in `requests/lifecycle/Lifecycle` by `PolicyPageTests`; do not edit.

        | Step | From | To | Permission |
        |---|---|---|---|
        """);
    for (Lifecycle.Transition each : Lifecycle.table()) {
      page.append("| ").append(each.step().code()).append(" | ").append(codes(each.from())).append(" | ")
          .append(each.to().isEmpty() ? "stays" : codes(each.to())).append(" | `")
          .append(each.permission().code()).append("` |\n");
    }
    return page.toString();
  }

  private static String codes(java.util.Set<Status> statuses) {
    return statuses.stream().sorted().map(Coded::codeOf).collect(Collectors.joining(", "));
  }
}
