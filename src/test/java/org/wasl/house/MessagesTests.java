package org.wasl.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word stands in both languages, once, with the same things to fill in; and whatever the code says has a word. */
class MessagesTests {

  private static final Path BUNDLES = Path.of("src", "main", "resources", "messages");
  private static final Pattern REFUSED = Pattern.compile(
      "(?:Refused\\.(?:rule|conflict|forbidden)|Refusal\\.of|new InvalidValue|Refused\\.of\\([\\w.]+, ?)\\(?\"([a-z0-9-]+)\"");
  private static final Pattern AT_FIELD = Pattern.compile(
      "(?:Refused\\.field|Refusal\\.at)\\((?:[^\",()]|\"[^\"]*\" ?\\+?|\\([^()]*\\))+, \"([a-z0-9-]+)\"");
  private static final Pattern JOURNAL = Pattern.compile("Entry\\.of\\(\\s*\"([a-z.-]+)\",");
  private static final Pattern TEMPLATE = Pattern.compile("ui\\.[th]\\(\"([a-z0-9.-]+)\"[,)]");

  @Test
  void both_languages_say_the_same_keys_in_both_directions() throws IOException {
    assertThat(all("en").keySet()).isEqualTo(all("ar").keySet());
  }

  @Test
  void both_languages_fill_in_the_same_things() throws IOException {
    assertThat(apart(all("ar"), all("en"))).isEmpty();
  }

  private static List<String> apart(Map<String, String> arabicTexts, Map<String, String> english) {
    List<String> apart = new ArrayList<>();
    arabicTexts.forEach((key, arabic) -> {
      Set<String> here = places(arabic);
      Set<String> there = places(english.getOrDefault(key, ""));
      // a name in two languages is given twice, {0} and {1}: each text takes its own
      if (!here.equals(there) && !key.startsWith("problem.item-")) {
        apart.add(key + " " + here + " " + there);
      }
    });
    return apart;
  }

  @Test
  void no_key_stands_in_two_bundles() throws IOException {
    assertThat(twice(bundles("ar"))).isEmpty();
    assertThat(twice(bundles("en"))).isEmpty();
  }

  @Test
  void a_missing_twin_and_a_key_that_stands_twice_are_caught() {
    Map<String, Map<String, String>> planted = Map.of("a", Map.of("x", "1"), "b", Map.of("x", "2"));
    assertThat(twice(planted)).containsExactly("x");
    assertThat(places("{0} {1, plural, one {#} other {{2}}}")).containsExactly("0", "1", "2");
    assertThat(codes("Refused.field(\"a\" + b, \"planted-code\")", AT_FIELD)).containsExactly("planted-code");
    assertThat(codes("throw Refused.rule(\"planted-rule\", 3)", REFUSED)).containsExactly("planted-rule");
  }

  @Test
  void a_text_that_fills_in_something_else_and_words_that_nobody_wrote_are_caught() {
    assertThat(apart(Map.of("x", "{0} {1}", "y", "{0}"), Map.of("x", "{0}", "y", "{0}"))).containsExactly("x [0, 1] [0]");
    assertThat(silent("Entry.of(\"planted.act\", x); throw Refused.conflict(\"planted\");", Map.of()))
        .containsExactly("journal.planted.act", "problem.planted");
    assertThat(codes("${ui.t(\"planted.word\")} ${ui.h(\"planted.name\", 1)}", TEMPLATE))
        .containsExactly("planted.name", "planted.word");
  }

  @Test
  void every_refusal_and_every_act_of_the_journal_has_its_sentence() throws IOException {
    Map<String, String> texts = all("ar");
    Set<String> silent = new TreeSet<>();
    for (String source : sources(Path.of("src", "main", "java"), ".java")) {
      silent.addAll(silent(source, texts));
    }
    assertThat(silent).isEmpty();
  }

  private static Set<String> silent(String source, Map<String, String> texts) {
    Set<String> keys = new TreeSet<>();
    codes(source, REFUSED).forEach(code -> keys.add("problem." + code));
    codes(source, AT_FIELD).forEach(code -> keys.add("problem." + code));
    codes(source, JOURNAL).forEach(act -> keys.add("journal." + act));
    keys.removeAll(texts.keySet());
    return keys;
  }

  @Test
  void every_word_of_a_template_is_in_the_bundles() throws IOException {
    Map<String, String> texts = all("ar");
    Set<String> silent = new TreeSet<>();
    for (String source : sources(Path.of("src", "main", "jte"), ".jte")) {
      codes(source, TEMPLATE).stream().filter(key -> !texts.containsKey(key)).forEach(silent::add);
    }
    assertThat(silent).isEmpty();
  }

  private static Set<String> codes(String source, Pattern pattern) {
    Set<String> codes = new TreeSet<>();
    Matcher found = pattern.matcher(source);
    while (found.find()) {
      codes.add(found.group(1));
    }
    return codes;
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    MessagePattern pattern = new MessagePattern(text);
    for (int i = 0; i < pattern.countParts(); i++) {
      MessagePattern.Part.Type type = pattern.getPartType(i);
      if (type == MessagePattern.Part.Type.ARG_NUMBER || type == MessagePattern.Part.Type.ARG_NAME) {
        places.add(pattern.getSubstring(pattern.getPart(i)));
      }
    }
    return places;
  }

  private static Set<String> twice(Map<String, Map<String, String>> bundles) {
    Set<String> seen = new TreeSet<>();
    Set<String> twice = new TreeSet<>();
    bundles.values().forEach(each -> each.keySet().stream().filter(key -> !seen.add(key)).forEach(twice::add));
    return twice;
  }

  private static Map<String, String> all(String language) throws IOException {
    Map<String, String> all = new TreeMap<>();
    bundles(language).values().forEach(all::putAll);
    return all;
  }

  private static Map<String, Map<String, String>> bundles(String language) throws IOException {
    Map<String, Map<String, String>> bundles = new TreeMap<>();
    try (Stream<Path> files = Files.list(BUNDLES)) {
      for (Path file : files.filter(each -> each.toString().endsWith("_" + language + ".properties")).toList()) {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
          read.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        read.forEach((key, value) -> texts.put(key.toString(), value.toString()));
        bundles.put(file.getFileName().toString(), texts);
      }
    }
    return bundles;
  }

  private static List<String> sources(Path root, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      List<String> sources = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(ending)).toList()) {
        sources.add(Files.readString(file));
      }
      return sources;
    }
  }
}
