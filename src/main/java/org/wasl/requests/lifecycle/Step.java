package org.wasl.requests.lifecycle;

import org.wasl.kernel.Coded;

/** What can be done to a request. */
public enum Step implements Coded {
  GIVE, VERIFY, REFER, RAISE, LAY_BEFORE_COMMITTEE, DECIDE, EXTEND_PROMISE, START_DELIVERY, DELIVER, CONFIRM, EXPLAIN,
  CANCEL, APPEAL, REOPEN;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }
}
