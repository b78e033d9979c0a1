package org.wasl.catalogue;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.wasl.kernel.Actor;
import org.wasl.kernel.StaffId;
import org.wasl.kernel.Uuid7;

/** Members of staff for the tests of the guide; nobody of them is in the database. */
public final class Staff {

  public static final Actor ADMIN = with("admin", CataloguePermissions.EDIT.code());
  public static final Actor OFFICER = with("officer");

  private Staff() {}

  public static Actor with(String role, String... permissions) {
    return new Actor(new StaffId(Uuid7.next()), role, "عبير البلوي", "tabuk", Set.of(role), Set.of(permissions));
  }

  /** Signs the call in as that person. */
  public static RequestPostProcessor as(Actor actor) {
    return authentication(UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of()));
  }
}
