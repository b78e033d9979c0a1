package org.wasl.knowledge;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Coded;

/**
 * What a question is about, in the order of the page; its name is the text {@code knowledge.topic.<code>}.
 */
public enum Topic implements Coded {
  PAPERS, CONDITIONS, FOLLOW_UP, DELIVERY, TRANSPORT, RIGHTS, VISITS, OTHER;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The topic of a code; {@code topic-unknown} otherwise. */
  public static Topic of(@Nullable String code) {
    return Coded.of(Topic.class, code, "topic-unknown");
  }
}
