package org.wasl.command;

/** The arguments are not what the command takes; exit status 2. The message is a sentence for the terminal. */
public final class Misused extends RuntimeException {

  public Misused(String sentence) {
    super(sentence);
  }
}
