package org.wasl.messaging.dispatch;

import org.springframework.stereotype.Component;
import org.wasl.organization.demo.DemoChapter;

/** Hands over what the demo's requests have to tell, so that its people can have told some of it. */
@Component
class DemoHandedOver implements DemoChapter {

  private final Dispatcher dispatcher;

  DemoHandedOver(Dispatcher dispatcher) {
    this.dispatcher = dispatcher;
  }

  @Override
  public int order() {
    return 390;
  }

  @Override
  public void tell() {
    dispatcher.round();
  }
}
