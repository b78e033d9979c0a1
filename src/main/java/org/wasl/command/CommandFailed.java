package org.wasl.command;

/** The command cannot be done; exit status 1. The message is one or more sentences for the terminal. */
public final class CommandFailed extends RuntimeException {

  public CommandFailed(String sentence) {
    super(sentence);
  }
}
