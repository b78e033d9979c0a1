package org.wasl.channels;

import org.wasl.kernel.Permission;

/** What may be done with contacts. Who holds which is data: {@code role_permission}. */
public final class ChannelPermissions {

  /** Record a contact, whoever the person is. */
  public static final Permission RECORD = new Permission("channels.record");
  /** Read what was said, of persons and requests one may open. */
  public static final Permission READ = new Permission("channels.read");
  /** Return what waits for an answer, and tell what is to be told. */
  public static final Permission ANSWER = new Permission("channels.answer");

  private ChannelPermissions() {}
}
