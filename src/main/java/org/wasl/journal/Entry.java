package org.wasl.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be written down.
 *
 * @param what code of the act, {@code module.verb-in-past}, such as {@code requests.raised}; its sentence is the text
 *     {@code journal.<what>}
 * @param kind of the record it happened to: party, request, service, staff, …
 * @param subject id of that record
 * @param reference the number people see; null where the record has none
 * @param why reason given by the actor; null where none was asked
 * @param detail a few words of fact, never an identity number, health or poverty fact; null when there is nothing to add
 */
public record Entry(
    String what, String kind, UUID subject,
    @Nullable String reference, @Nullable String why, @Nullable String detail) {

  /** An act that needs no reason. */
  public static Entry of(String what, String kind, UUID subject) {
    return new Entry(what, kind, subject, null, null, null);
  }

  /** The same with the number people see. */
  public Entry on(String reference) {
    return new Entry(what, kind, subject, reference, why, detail);
  }

  /** The same with the reason given. */
  public Entry because(@Nullable String why) {
    return new Entry(what, kind, subject, reference, why, detail);
  }

  /** The same with a fact. */
  public Entry saying(@Nullable String detail) {
    return new Entry(what, kind, subject, reference, why, detail);
  }
}
