package org.wasl.requests;

import org.wasl.kernel.Permission;

/** What may be done with requests. Who holds which is data: {@code role_permission}. */
public final class RequestPermissions {

  public static final Permission READ = new Permission("requests.read");
  public static final Permission RECEIVE = new Permission("requests.receive");
  public static final Permission VERIFY = new Permission("requests.verify");
  public static final Permission REFER = new Permission("requests.refer");
  public static final Permission RAISE = new Permission("requests.raise");
  public static final Permission ANSWER = new Permission("requests.answer");
  public static final Permission STUDY = new Permission("requests.study");
  public static final Permission DECIDE = new Permission("requests.decide");
  public static final Permission PROMISE = new Permission("requests.promise");
  public static final Permission CANCEL = new Permission("requests.cancel");
  public static final Permission APPEAL = new Permission("requests.appeal");
  public static final Permission ANSWER_APPEAL = new Permission("requests.answer-appeal");

  private RequestPermissions() {}
}
