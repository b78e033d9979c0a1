package org.wasl.notices;

import java.time.LocalDate;
import java.util.Locale;
import org.wasl.kernel.DualDate;
import org.wasl.web.Language;

/**
 * The sentence of the promise, the one place of its wording (P-6.4, domain P-6.4 point 3): screen, receipt, API and
 * message say the same words. Plain text; it reads the right way round without marks, also in a text message.
 */
public final class PromiseSentence {

  private static final String ARABIC = "رُفع طلبكم رقم %s إلى الإدارة، وسيصلكم الرد بإذن الله في موعد أقصاه %s، "
      + "وقد يصلكم قبل ذلك.";
  private static final String ENGLISH = "Your request %s has been raised to management. God willing, the reply will "
      + "reach you by %s at the latest, and it may come sooner.";

  private PromiseSentence() {}

  /**
   * What the person is told the moment the request is raised.
   *
   * @param reference as people see it, {@code R-1448-000123}
   * @param promised the day promised, said in both calendars
   */
  public static String of(String reference, LocalDate promised, Language language) {
    String day = new DualDate(promised).phrase(Locale.forLanguageTag(language.code()));
    return (language == Language.AR ? ARABIC : ENGLISH).formatted(reference, day);
  }
}
