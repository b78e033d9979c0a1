package org.wasl.knowledge;

import org.wasl.kernel.Permission;

/** What a member of staff may do with answers; reading and proposing is everyone's. */
public final class KnowledgePermissions {

  /** Approve, correct, show to the public and withdraw answers. */
  public static final Permission APPROVE = new Permission("knowledge.approve");

  private KnowledgePermissions() {}
}
