package org.wasl.web;

/** What branches and offices are called. Asked here by every page, answered by the room that keeps them. */
public interface BranchNames {

  /** The name in that language; the code itself where there is no such branch. */
  String name(String code, Language language);
}
