package org.wasl.channels;

import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Actor;

/** Keeps contacts; for this module's steps and for those above that have contacts of their own kind. */
public interface Interactions {

  /**
   * Keeps the contact and its entry in the journal, in the caller's transaction. A waiting contact that it returns is
   * closed unless the outcome is {@code no-answer} or {@code wrong-number}; 409 {@code contact-answered-already} when a
   * colleague was faster.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  InteractionId keep(Actor actor, NewInteraction contact);
}
