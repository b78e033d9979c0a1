package org.wasl.parties;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Mobile;
import org.wasl.web.Language;

/**
 * How to reach a party, for notices and calls: whole values, never to be shown in lists.
 *
 * @param mobile the first recorded; null when there is none
 * @param email null when there is none
 * @param byVoice true when written messages do not reach: cannot read, blind, or no smartphone
 * @param circumstances as in the file
 * @param language that the party is told things in
 */
public record ContactPoints(
    @Nullable Mobile mobile, @Nullable String email, boolean byVoice, List<Circumstance> circumstances,
    Language language) {

  /** One who is told things in Arabic. */
  public ContactPoints(
      @Nullable Mobile mobile, @Nullable String email, boolean byVoice, List<Circumstance> circumstances) {
    this(mobile, email, byVoice, circumstances, Language.AR);
  }
}
