package org.wasl.organization.signin;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;

/**
 * Chooses another password for oneself; everyone may. All other sessions of that person end. Refused with
 * {@code password-current-wrong}, {@code password-not-twice}, {@code password-same} and the codes of
 * {@link PasswordRules}, all at once. A wrong present password counts as a failed sign-in, outside the transaction, so
 * that a session left open does not let anyone guess.
 */
@Component
class ChangeOwnPassword {

  private final SignIn signIn;
  private final SessionStore store;
  private final Sessions sessions;
  private final PasswordEncoder passwords;
  private final Journal journal;
  private final TransactionTemplate transaction;

  ChangeOwnPassword(SignIn signIn, SessionStore store, Sessions sessions, PasswordEncoder passwords, Journal journal,
      TransactionTemplate transaction) {
    this.signIn = signIn;
    this.store = store;
    this.sessions = sessions;
    this.passwords = passwords;
    this.journal = journal;
    this.transaction = transaction;
  }

  /** What was typed; never printed. */
  record Typed(String current, String fresh, String again) {
    @Override
    public String toString() {
      return "Typed";
    }
  }

  /** Changes it and ends all sessions but {@code kept}. */
  void change(Actor actor, Typed typed, Token kept) {
    Refused.unlessEmpty(refusals(actor, typed, isRight(actor, typed.current())));
    transaction.executeWithoutResult(status -> {
      store.keepPassword(actor.id(), passwords.encode(typed.fresh()), false);
      sessions.closeOthers(actor.id(), kept);
      journal.record(actor, Entry.of("organization.own-password-changed", "staff", actor.id().value())
          .on(actor.username()));
    });
    sessions.forget();
  }

  private boolean isRight(Actor actor, String password) {
    try {
      signIn.check(actor.username(), password);
      return true;
    } catch (SignIn.WrongCredentials wrong) {
      return false;
    }
  }

  private static List<Refusal> refusals(Actor actor, Typed typed, boolean right) {
    List<Refusal> refusals = new ArrayList<>();
    if (!right) {
      refusals.add(Refusal.at("current", "password-current-wrong"));
    }
    refusals.addAll(PasswordRules.refusals("fresh", typed.fresh(), actor.username()));
    if (right && typed.fresh().equals(typed.current())) {
      refusals.add(Refusal.at("fresh", "password-same"));
    }
    if (!typed.fresh().equals(typed.again())) {
      refusals.add(Refusal.at("again", "password-not-twice"));
    }
    return refusals;
  }
}
