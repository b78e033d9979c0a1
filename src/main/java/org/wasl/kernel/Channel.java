package org.wasl.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The seven channels of the policy (P-3.1 … P-3.7), exactly as reports split by them. E-mail counts as
 * {@link #WEBSITE}, SMS as {@link #PHONE}; the means itself is kept beside the channel.
 */
public enum Channel implements Coded {
  /** المقابلة, P-3.1. */
  INTERVIEW,
  /** الاتصالات الهاتفية, P-3.2. */
  PHONE,
  /** وسائل التواصل الاجتماعي, P-3.3. */
  SOCIAL,
  /** الخطابات, P-3.4. */
  LETTERS,
  /** خدمة التطوع, P-3.5. */
  VOLUNTEERING,
  /** الموقع الالكتروني, P-3.6. */
  WEBSITE,
  /** فروع الجمعية ومكاتبها, P-3.7. */
  BRANCHES;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The channel of a code; {@code channel-unknown} otherwise. */
  public static Channel of(@Nullable String code) {
    return Coded.of(Channel.class, code, "channel-unknown");
  }
}
