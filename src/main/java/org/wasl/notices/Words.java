package org.wasl.notices;

import org.wasl.web.Language;

/** The same words in both languages, such as the name of a missing paper; which are said is the person's choice. */
public record Words(String ar, String en) {

  /** Words that exist in one language only, such as a reason as somebody wrote it. */
  public static Words asWritten(String text) {
    return new Words(text, text);
  }

  /** The words in that language; the other's where they are blank. */
  String in(Language language) {
    String wanted = language == Language.AR ? ar : en;
    String other = language == Language.AR ? en : ar;
    return wanted.isBlank() ? other : wanted;
  }
}
