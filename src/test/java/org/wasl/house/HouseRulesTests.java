package org.wasl.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is not done in this house. Each ban finds the offence that is planted for it. */
class HouseRulesTests {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path PLANTED = Path.of("src/test/java/org/wasl/house/planted");

  private static final Ban BARE_NOW = new Ban(
      "(?:Instant|LocalDate|LocalDateTime|LocalTime|OffsetDateTime|ZonedDateTime|Year|YearMonth)\\.now\\(\\)"
          + "|System\\.currentTimeMillis\\(\\)|new Date\\(\\)|\\bcurrent_timestamp\\b|\\bcurrent_date\\b",
      file -> !file.endsWith("Uuid7.java"));
  private static final Ban NOW_IN_SQL = new Ban("(?<![\\w.])now\\(\\)(?!\\s*\\{)", file -> true);
  private static final Ban SELECT_STAR = new Ban("(?i)select\\s+(?:\\w+\\.)?\\*", file -> true);
  private static final Ban LIST_AS_MANY_PARAMETERS = new Ban("\\bin \\(:\\w+\\)", file -> true);
  private static final Ban IDS_BEFORE_PLANNING = new Ban("any\\(wasl\\.party_ids\\(:", file -> true);
  private static final Ban FIELD_INJECTION = new Ban("@Autowired|@Inject\\b|@Resource\\b", file -> true);
  private static final Ban SQL_IN_CONTROLLERS = new Ban("JdbcClient|JdbcTemplate",
      file -> file.endsWith("Controller.java") || file.endsWith("Api.java"));
  private static final Ban SUFFIX = new Ban(
      "\\b(?:class|record|interface|enum)\\s+(?!DeliverService\\b|AddService\\b|OfferService\\b)"
          + "\\w+(?:Impl|Manager|Helper|Dto|DTO|Service|Utils?)\\b", file -> true);

  private static final Ban BEAN_BY_SETTING =
      new Ban("@ConditionalOnProperty|@ConditionalOnBooleanProperty|@ConditionalOnExpression|@Profile", file -> true);

  /** Words that may not stand in the files that the predicate names. */
  private record Ban(Pattern words, Predicate<String> in) {
    Ban(String words, Predicate<String> in) {
      this(Pattern.compile(words), in);
    }

    List<String> offences(Path folder) throws IOException {
      try (Stream<Path> files = Files.walk(folder)) {
        return files.filter(each -> each.toString().endsWith(".java") && in.test(each.toString()))
            .flatMap(this::lines).toList();
      }
    }

    private Stream<String> lines(Path file) {
      try (Stream<String> lines = Files.lines(file)) {
        return lines.map(String::strip).filter(line -> !line.startsWith("*") && !line.startsWith("/"))
            .filter(line -> words.matcher(line).find()).map(line -> file.getFileName() + ": " + line)
            .toList().stream();
      } catch (IOException unread) {
        throw new java.io.UncheckedIOException(unread);
      }
    }
  }

  private static void stands(Ban ban) throws IOException {
    assertThat(ban.offences(PLANTED)).as("the planted offence").isNotEmpty();
    assertThat(ban.offences(SOURCES)).isEmpty();
  }

  @Test
  void time_is_asked_of_the_clock() throws IOException {
    stands(BARE_NOW);
  }

  @Test
  void the_database_is_not_asked_for_the_time() throws IOException {
    stands(NOW_IN_SQL);
  }

  /** Neither lets the server keep a plan. */
  @Test
  void lists_go_as_one_array_and_ids_of_a_person_by_a_subquery() throws IOException {
    stands(LIST_AS_MANY_PARAMETERS);
    stands(IDS_BEFORE_PLANNING);
  }

  @Test
  void columns_are_named() throws IOException {
    stands(SELECT_STAR);
  }

  @Test
  void what_a_class_needs_stands_in_its_constructor() throws IOException {
    stands(FIELD_INJECTION);
  }

  /** Which beans there are is decided when Wasl is built, for a quick start; a setting is asked when work is done. */
  @Test
  void beans_do_not_hang_on_settings() throws IOException {
    stands(BEAN_BY_SETTING);
  }

  @Test
  void controllers_speak_no_sql() throws IOException {
    stands(SQL_IN_CONTROLLERS);
  }

  /** Delivering, adding and offering a service are the domain's own verbs. */
  @Test
  void names_say_what_a_thing_is() throws IOException {
    stands(SUFFIX);
  }
}
