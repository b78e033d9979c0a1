package org.wasl.requests;

import org.wasl.kernel.Actor;

/** Questions referred to management, as rooms above know them: by their own number. */
public interface ReferredQuestions {

  /**
   * The answer was passed on to the person. Joins the caller's transaction; nothing happens where the question is
   * unknown, unanswered, or its answer was passed on before. Permission is the caller's to ask.
   *
   * @param question such as {@code Q-1448-000031}
   */
  void passedOn(Actor actor, String question);
}
