package org.wasl.organization.settings;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.organization.Settings;

/** The settings in the database, all read together and remembered for a second. */
@Component
class StoredSettings implements Settings {

  private final JdbcClient jdbc;
  private final LoadingCache<Boolean, Map<String, String>> recent =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(1)).build(any -> read());

  StoredSettings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public int number(String key) {
    return Integer.parseInt(text(key));
  }

  @Override
  public String text(String key) {
    String value = recent.get(true).get(key);
    if (value == null) {
      throw new IllegalArgumentException("no setting " + key);
    }
    return value;
  }

  /** What was changed shows with the next question. */
  void forget() {
    recent.invalidateAll();
  }

  private Map<String, String> read() {
    Map<String, String> all = new HashMap<>();
    jdbc.sql("select key, value from setting order by key")
        .query(row -> {
          all.put(row.getString("key"), row.getString("value"));
        });
    return Map.copyOf(all);
  }
}
