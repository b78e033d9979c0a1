package org.wasl.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wasl.Clause;
import org.wasl.web.Language;
import org.wasl.web.Texts;

/** The golden texts stand in {@code src/test/resources/notices}: as people get them, per kind, in full and short. */
@Clause("P-2.3")
class NoticeTextsTests {

  private static final NoticeTexts TEXTS = new NoticeTexts(new Texts());
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)[},]");

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_text_is_as_approved(Language language) {
    StringBuilder said = new StringBuilder();
    for (NoticeKind kind : NoticeKind.values()) {
      Notice notice = sample(kind);
      said.append(kind.code()).append(" | ").append(TEXTS.subject(kind, language)).append('\n')
          .append("  full  ").append(TEXTS.full(notice, sender(language), language)).append('\n')
          .append("  brief ").append(TEXTS.brief(notice, sender(language), language)).append('\n');
    }
    assertThat(said.toString()).isEqualTo(golden(language));
  }

  @ParameterizedTest
  @EnumSource(NoticeKind.class)
  void a_short_message_fits_two_parts_and_tells_a_stranger_nothing(NoticeKind kind) {
    for (Language language : Language.values()) {
      String brief = TEXTS.brief(sample(kind), sender(language), language);
      assertThat(ShortMessage.parts(brief)).as(brief).isLessThanOrEqualTo(ShortMessage.most(kind));
      assertThat(ShortMessage.tells(brief)).as(brief).isFalse();
      assertThat(brief).doesNotContain("تقرير", "report", "نقص", "lack of", "{");
    }
  }

  @ParameterizedTest
  @EnumSource(NoticeKind.class)
  void numbers_dates_and_links_read_the_right_way_round_in_arabic(NoticeKind kind) {
    for (String text : List.of(TEXTS.full(sample(kind), sender(Language.AR), Language.AR),
        TEXTS.brief(sample(kind), sender(Language.AR), Language.AR))) {
      String seen = Seen.of(text);
      for (String piece : List.of("R-1448-000123", "Q-1448-000031", "1448/06/19", "2026/11/29", "0140000123",
          "http://localhost:8080/follow", "http://localhost:8080/rate/k3x")) {
        assertThat(seen.contains(piece)).as(piece + " in " + seen).isEqualTo(text.contains(piece));
      }
    }
  }

  @Test
  void what_is_told_in_full_has_a_short_twin_that_leaves_it_out() {
    for (Language language : Language.values()) {
      Map<String, String> bundle = bundle(language);
      bundle.forEach((key, text) -> {
        Set<String> places = places(text);
        if (key.startsWith("notices.short.")) {
          assertThat(places).as(key).doesNotContain("6", "7", "8", "9");
        } else if (key.startsWith("notices.text.") && places.stream().anyMatch(each -> each.compareTo("6") >= 0)) {
          assertThat(bundle).containsKey(key.replace(".text.", ".short."));
        }
      });
    }
  }

  @Test
  void the_longest_day_and_number_still_fit() {
    LocalDate wednesday = LocalDate.of(2027, 9, 29);
    for (Language language : Language.values()) {
      for (NoticeKind kind : NoticeKind.values()) {
        Map<String, Object> args = new HashMap<>(sample(kind).args());
        args.put("date", wednesday);
        Notice longest = new Notice(kind, "R-1449-1000123", args);
        assertThat(ShortMessage.fits(kind, TEXTS.brief(longest, sender(language), language))).as(kind.code()).isTrue();
      }
    }
  }

  @Test
  void digits_are_the_ones_people_dial() {
    for (NoticeKind kind : NoticeKind.values()) {
      assertThat(TEXTS.full(sample(kind), sender(Language.AR), Language.AR)).doesNotContainPattern("[٠-٩۰-۹]");
    }
  }

  static Notice sample(NoticeKind kind) {
    String reference = kind.name().startsWith("QUESTION") ? "Q-1448-000031" : "R-1448-000123";
    Map<String, Object> args = new HashMap<>(Map.of(
        "date", LocalDate.of(2026, 11, 29), "days", 15,
        "items", List.of(new Words("تقرير حديث من المستشفى", "a recent hospital report"),
            new Words("عرض سعر", "a quotation")),
        "reason", new Words("نقص بيانات السكن.", "lack of the housing data."),
        "alternative", new Words("مراجعة مكتب الضمان", "apply to the social security office"),
        "answer", new Words("نعم، يرافقها قريب واحد.", "Yes, one relative may come along.")));
    if (kind == NoticeKind.RATING) {
      args.put("link", "http://localhost:8080/rate/k3x");
    }
    return new Notice(kind, reference, args);
  }

  static NoticeTexts.Sender sender(Language language) {
    return new NoticeTexts.Sender(language == Language.AR ? "الجمعية الخيرية للرعاية الصحية بمنطقة تبوك"
        : "Charitable Association for Health Care in Tabuk Region", "0140000123", "http://localhost:8080/follow");
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(each -> each.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> bundle(Language language) {
    Properties texts = new Properties();
    try (var reader = new InputStreamReader(NoticeTextsTests.class.getResourceAsStream(
        "/messages/notices_" + language.code() + ".properties"), StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
  }

  private static String golden(Language language) {
    try (var in = NoticeTextsTests.class.getResourceAsStream("/notices/golden_" + language.code() + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
