package org.wasl.messaging.dispatch;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.wasl.messaging.Medium;

/**
 * Hands messages to people: what is to be said or printed stands, once handed over, on the officers' list "to tell"
 * until somebody marks it told. Always there, also without any provider.
 */
@Component
class CallList implements Carrier {

  @Override
  public Set<Medium> media() {
    return Set.of(Medium.CALL, Medium.PRINT);
  }

  @Override
  public int batch() {
    return 100;
  }

  /** Nothing more to do: the list is the outbox itself, read where a message is handed and not yet told. */
  @Override
  public void carry(Due message) {}
}
