package org.wasl.organization.first;

import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasl.postgres.ReadyNotice;

/**
 * Sees to it that somebody can administer a database that nobody administers yet. The password is the one of the file
 * {@code --admin-password-file} or, without it, a random one: said once on the terminal, good for one sign-in, at which
 * another is chosen. A random one that was never used is replaced and said again at the next start. Never with
 * {@code --demo}, whose cast has an administrator; that one does not count elsewhere.
 */
@Component
@Order(20)
class FirstAdministrator implements ApplicationRunner, ReadyNotice {

  /** No letter or digit that is taken for another. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 16;

  private final FirstAccountStore accounts;
  private final TransactionTemplate transaction;
  private final PasswordFile file;
  private final boolean asked;
  private volatile @Nullable String told;

  FirstAdministrator(FirstAccountStore accounts, TransactionTemplate transaction, PasswordFile file,
      @Value("${wasl.first-administrator:true}") boolean asked) {
    this.accounts = accounts;
    this.transaction = transaction;
    this.file = file;
    this.asked = asked;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (asked && !file.demo()) {
      transaction.executeWithoutResult(status -> {
        if (!accounts.isAdministered()) {
          open();
        }
      });
    }
  }

  private void open() {
    String given = file.read();
    String password = given == null ? random() : given;
    String username = accounts.open(password, given == null);
    told = given == null
        ? "First administrator: user name " + username + ", password " + password + " (choose another at sign-in)"
        : "First administrator: user name " + username + ", password as in the file given";
  }

  @Override
  public List<String> lines() {
    String line = told;
    told = null;
    return line == null ? List.of() : List.of(line);
  }

  private static String random() {
    SecureRandom random = new SecureRandom();
    StringBuilder password = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
