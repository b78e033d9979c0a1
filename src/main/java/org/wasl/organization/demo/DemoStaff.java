package org.wasl.organization.demo;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.organization.Actors;

/** The staff of the cast, for chapters that let them act. */
@Component
public class DemoStaff {

  private final Actors actors;

  DemoStaff(Actors actors) {
    this.actors = actors;
  }

  /** User names of the cast, in the order they are shown. */
  public static List<String> usernames() {
    return StaffChapter.CAST.stream().map(StaffChapter.Member::username).toList();
  }

  /** The member of the cast with that user name; an unknown one is an error of ours. */
  public Actor as(String username) {
    return actors.named(username)
        .orElseThrow(() -> new IllegalStateException("the cast has no " + username));
  }
}
