package org.wasl.kernel;

/**
 * One thing a member of staff may be allowed to do. Each module declares its own as constants; which role holds which
 * is data ({@code role_permission}), so that the association can change it without us.
 *
 * @param code stable, {@code module.verb}, as stored with the role
 */
public record Permission(String code) {

  /** Sees the records of every branch (P-3.7: scope is per branch for everyone else). */
  public static final Permission ALL_BRANCHES = new Permission("organization.all-branches");
}
