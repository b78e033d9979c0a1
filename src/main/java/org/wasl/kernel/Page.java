package org.wasl.kernel;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted. Paging is by keyset: the cursor names the last row seen, so that a page costs the
 * same wherever it is.
 *
 * @param limit 1 to 200 rows
 * @param after key of the last row seen; null for the first page
 */
public record Page(int limit, @Nullable String after) {

  public static final int MOST = 200;

  public Page {
    if (limit < 1 || limit > MOST) {
      throw Refused.of(Refused.Kind.UNREADABLE, "limit-out-of-range", MOST);
    }
  }

  /** The first rows. */
  public static Page first(int limit) {
    return new Page(limit, null);
  }

  /** From the query of an API call: both may be absent; a cursor we did not write is unreadable (400). */
  public static Page of(@Nullable Integer limit, @Nullable String cursor) {
    return new Page(limit == null ? 50 : limit, cursor == null || cursor.isEmpty() ? null : decode(cursor));
  }

  /** The cursor that names a row's key, base64url. */
  public static String cursor(String key) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  /** The last row's key as the list reads it; null for the first page. One that it cannot read is unreadable (400). */
  public <T> @Nullable T after(Function<String, T> reading) {
    return after == null ? null : readable(() -> reading.apply(after));
  }

  private static String decode(String cursor) {
    return readable(() -> new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
  }

  private static <T> T readable(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException notOurs) {
      throw Refused.of(Refused.Kind.UNREADABLE, "cursor-unreadable");
    }
  }
}
