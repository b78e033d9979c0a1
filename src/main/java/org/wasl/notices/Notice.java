package org.wasl.notices;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wasl.web.Language;

/**
 * One thing to tell, before it is known how and in which language.
 *
 * @param reference the number people see
 * @param args by name: {@code date} (LocalDate), {@code items} (list of {@link Words}), {@code reason, alternative,
 *     answer} ({@link Words} or String), {@code days} (Integer); and, where not the usual: {@code link} (String, instead
 *     of the page to follow a request), {@code language} ({@link Language}, instead of the person's own), {@code branch} (String,
 *     instead of the person's own), {@code once} (String: a second notice of that name is not told)
 */
public record Notice(NoticeKind kind, String reference, Map<String, Object> args) {

  public Notice {
    args = Map.copyOf(args);
  }

  /** A notice that needs nothing but the number: received, reply, delivered, cancelled. */
  public static Notice of(NoticeKind kind, String reference) {
    return new Notice(kind, reference, Map.of());
  }

  /** What is still missing, named in both languages. */
  public static Notice missing(String reference, List<Words> items) {
    return new Notice(NoticeKind.MISSING, reference, Map.of("items", items));
  }

  /** Management asks for more. */
  public static Notice returned(String reference, List<Words> items) {
    return new Notice(NoticeKind.RETURNED, reference, Map.of("items", items));
  }

  /** The promise (P-6.4). */
  public static Notice raised(String reference, LocalDate promised) {
    return new Notice(NoticeKind.RAISED, reference, Map.of("date", promised));
  }

  /** A new promise with its reason. */
  public static Notice delay(String reference, LocalDate promised, String reason) {
    return new Notice(NoticeKind.DELAY, reference, Map.of("date", promised, "reason", reason));
  }

  /** We apologise, with reason, alternative and the days within which one may appeal. */
  public static Notice declined(String reference, String reason, String alternative, int days) {
    return new Notice(NoticeKind.DECLINED, reference,
        Map.of("reason", reason, "alternative", alternative, "days", days));
  }

  /**
   * How was it? {@code link} is the whole address of the rating page; it goes into what a machine carries to the person,
   * never into what a colleague reads out or prints.
   */
  public static Notice rating(String reference, String link) {
    return new Notice(NoticeKind.RATING, reference, Map.of("link", link));
  }

  /** Something that will be answered by that day: a question referred, an appeal received. */
  public static Notice answeredBy(NoticeKind kind, String reference, LocalDate due) {
    return new Notice(kind, reference, Map.of("date", due));
  }

  /** An answer: to a question referred, to an appeal. */
  public static Notice answer(NoticeKind kind, String reference, String answer) {
    return new Notice(kind, reference, Map.of("answer", answer));
  }

  /** The same, told by that branch instead of the person's own. */
  public Notice from(String branch) {
    return with("branch", branch);
  }

  /** The same, told in that language. */
  public Notice in(Language language) {
    return with("language", language);
  }

  /** The same, told at most once under that name: for reminders that the clock repeats. */
  public Notice once(String name) {
    return with("once", name);
  }

  private Notice with(String name, Object value) {
    Map<String, Object> more = new HashMap<>(args);
    more.put(name, value);
    return new Notice(kind, reference, more);
  }
}
