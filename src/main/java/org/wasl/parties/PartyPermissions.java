package org.wasl.parties;

import org.wasl.kernel.Permission;

/** What staff may do with parties; which role may is data. */
public final class PartyPermissions {

  /** Search everyone, masked. */
  public static final Permission FIND = new Permission("parties.find");
  /** Register someone new. */
  public static final Permission REGISTER = new Permission("parties.register");
  /** Open files: of the own branch freely, of others after a hand-over or with a reason. */
  public static final Permission READ = new Permission("parties.read");
  /** Change names, contacts, circumstances, household. */
  public static final Permission EDIT = new Permission("parties.edit");
  /** See an identity number or a mobile whole, with a reason. */
  public static final Permission REVEAL = new Permission("parties.reveal");
  /** Hand a file over to another branch. */
  public static final Permission HAND_OVER = new Permission("parties.hand-over");
  /** See who is likely in the register twice, and say that two are not one. */
  public static final Permission DUPLICATES = new Permission("parties.duplicates");
  /** Make one file of two, and undo it. */
  public static final Permission MERGE = new Permission("parties.merge");
  /** Say which party a colleague is, or is kin to. */
  public static final Permission DECLARE_KIN = new Permission("parties.declare-kin");
  /** Record guardians, agents and representatives, and end that. */
  public static final Permission REPRESENT = new Permission("parties.represent");
  /** Assess what a person needs. */
  public static final Permission ASSESS_NEEDS = new Permission("parties.assess-needs");
  /** Read what was found; without it, only the days are seen. */
  public static final Permission READ_NEEDS = new Permission("parties.read-needs");
  /** Take people in from a table, and undo that. */
  public static final Permission IMPORT = new Permission("parties.import");
  /** Read who looked into a file, and what else the journal says of it. */
  public static final Permission READ_LOG = new Permission("parties.read-log");

  private PartyPermissions() {}
}
