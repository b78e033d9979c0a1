/**
 * What is sent by machine: the outbox, written in the transaction that has the reason, and the dispatcher that hands
 * each message to a carrier at least once (P-3). So far the one carrier is the list of people to call or to give a
 * paper to, so that no message leaves the machine.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "organization", "organization :: demo"})
package org.wasl.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
