/**
 * The seven channels as people know them (P-3): every contact, in or out, is one interaction with its channel, person,
 * topic and outcome; contacts that wait for an answer and messages that a person of ours has to tell are lists of work;
 * one timeline holds them all (P-0.1).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {
  "kernel", "web", "journal", "organization", "organization :: demo", "parties", "messaging", "notices", "seed", "sheets",
  "requests", "exports"})
package org.wasl.channels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
