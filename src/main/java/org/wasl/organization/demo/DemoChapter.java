package org.wasl.organization.demo;

/**
 * A part of the fictional cast, one per module that has something to show. Told once, with {@code --demo} and on an
 * empty database, within one transaction that holds all chapters: a process killed half-way leaves nothing behind.
 * Identity numbers begin with 1999 or 2999.
 */
public interface DemoChapter {

  /** Chapters are told by rising order: staff 0, services 100, people 200, requests 300, what builds on them after. */
  int order();

  /** Puts the chapter into the database, through use cases wherever there are any. */
  void tell();
}
