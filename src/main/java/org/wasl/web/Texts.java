package org.wasl.web;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All wording, from the modules' bundles {@code messages/<module>_<language>.properties} (UTF-8, ICU message format:
 * Arabic has six plural forms). A key lives in one bundle; both languages have the same keys, which a test shows.
 */
@Component
public class Texts {

  private final Bundle arabic = new Bundle(load(Language.AR), new ConcurrentHashMap<>());
  private final Bundle english = new Bundle(load(Language.EN), new ConcurrentHashMap<>());

  private record Bundle(Map<String, String> patterns, Map<String, MessageFormat> formats) {}

  /** The text in that language; an unknown key is an error of ours and throws. */
  public String text(Language language, String key, Object... args) {
    String pattern = find(language, key);
    if (pattern == null) {
      throw new IllegalArgumentException("no text for " + key + " in " + language.code());
    }
    return format(language, key, pattern, args);
  }

  /** The text, or null when there is no such key. */
  public @Nullable String textOrNull(Language language, String key, Object... args) {
    String pattern = find(language, key);
    return pattern == null ? null : format(language, key, pattern, args);
  }

  /** What follows the prefix in the keys that begin with it, in order; the same in both languages. */
  public List<String> namesUnder(String prefix) {
    return arabic.patterns().keySet().stream().filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length())).sorted().toList();
  }

  private Bundle bundle(Language language) {
    return language == Language.AR ? arabic : english;
  }

  private @Nullable String find(Language language, String key) {
    return bundle(language).patterns().get(key);
  }

  private String format(Language language, String key, String pattern, Object... args) {
    if (args.length == 0 && pattern.indexOf('{') < 0) {
      return pattern;
    }
    MessageFormat format = bundle(language).formats()
        .computeIfAbsent(key, k -> new MessageFormat(pattern, language.locale()));
    // a MessageFormat is not safe for two threads at once; its copy is cheap
    return ((MessageFormat) format.clone()).format(args);
  }

  private static Map<String, String> load(Language language) {
    Map<String, String> all = new HashMap<>();
    try {
      String where = "classpath*:messages/*_" + language.code() + ".properties";
      for (Resource bundle : new PathMatchingResourcePatternResolver().getResources(where)) {
        read(bundle).forEach((key, value) -> {
          if (all.put(key.toString(), value.toString()) != null) {
            throw new IllegalStateException("text " + key + " stands in two bundles");
          }
        });
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Map.copyOf(all);
  }

  private static Properties read(Resource bundle) throws IOException {
    Properties properties = new Properties();
    try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
