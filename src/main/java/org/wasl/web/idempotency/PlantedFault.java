package org.wasl.web.idempotency;

/**
 * Known bugs that the crash check must find, else its zeros mean nothing. Only {@code --demo} accepts one
 * ({@code wasl.planted-fault}).
 */
enum PlantedFault {
  NONE,
  /** The answer leaves before its transaction commits. */
  ANSWER_BEFORE_COMMIT,
  /** The key is recorded in a second transaction, after the effect. */
  RECORD_AFTER_EFFECT;

  static PlantedFault of(String name) {
    return name.isEmpty() ? NONE : valueOf(name.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
  }

  /** Long enough for a kill to fall between. */
  static void pause() {
    try {
      Thread.sleep(60);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
