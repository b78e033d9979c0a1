package org.wasl.organization.first;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.wasl.organization.signin.PasswordRules;
import org.wasl.postgres.DatabaseRefused;

/** The file with the first administrator's password, if one was named at start. */
@Component
class PasswordFile {

  private final String path;
  private final boolean demo;

  PasswordFile(@Value("${wasl.admin-password-file:}") String path, @Value("${wasl.demo:false}") boolean demo) {
    this.path = path;
    this.demo = demo;
  }

  boolean demo() {
    return demo;
  }

  /**
   * Its first line; null when no file was named. A file that cannot be read, or a password against the rules, ends the
   * start with a sentence on the terminal: better than an account that nobody or anybody opens.
   */
  @Nullable String read() {
    if (path.isBlank()) {
      return null;
    }
    try {
      String password = Files.readString(Path.of(path)).lines().findFirst().orElse("");
      if (!PasswordRules.refusals("password", password, FirstAccountStore.USERNAME).isEmpty()) {
        throw new DatabaseRefused("The password in the file given with --admin-password-file is too short or too "
            + "simple: at least 10 characters, at most 72 bytes, not the user name.");
      }
      return password;
    } catch (IOException unreadable) {
      throw new DatabaseRefused("The file given with --admin-password-file cannot be read.", unreadable);
    }
  }
}
