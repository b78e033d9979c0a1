package org.wasl.command;

/**
 * Something that {@code ./wasl NAME …} does. A bean of this type is all there is to a command, together with a line in
 * the script {@code wasl}. The application context is there, lazily: only what the command uses is made; nothing is
 * scheduled, no web server listens, statements may last as long as they need.
 */
public interface Command {

  /** Went as asked. */
  int DONE = 0;
  /** Could not be done; the sentence was said. */
  int FAILED = 1;

  /** The word after {@code ./wasl}. */
  String name();

  /**
   * Does it and returns the exit status. Interrupted when the process is told to end: what is under way should stop at
   * its next safe place. Throws {@link Misused} for arguments it does not know, and {@link CommandFailed} with a
   * sentence where it cannot be done.
   */
  int run(Arguments arguments) throws Exception;
}
