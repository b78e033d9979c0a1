package org.wasl.messaging;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Channel;
import org.wasl.kernel.Coded;

/** The means by which a message reaches somebody; each counts as one of the seven channels. */
public enum Medium implements Coded {
  /** A person of ours calls and says it. */
  CALL(Channel.PHONE),
  /** A paper, given at the counter or sent as a letter. */
  PRINT(Channel.LETTERS),
  SMS(Channel.PHONE),
  EMAIL(Channel.WEBSITE),
  WHATSAPP(Channel.SOCIAL);

  private final Channel channel;

  Medium(Channel channel) {
    this.channel = channel;
  }

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The channel that reports count it under. */
  public Channel channel() {
    return channel;
  }

  /** Whether only the person herself hears or holds it, so that a reason may be given in full (domain §8). */
  public boolean speaksInFull() {
    return this == CALL || this == PRINT;
  }

  /** The medium of a code; {@code medium-unknown} otherwise. */
  public static Medium of(@Nullable String code) {
    return Coded.of(Medium.class, code, "medium-unknown");
  }
}
