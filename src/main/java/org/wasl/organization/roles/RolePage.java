package org.wasl.organization.roles;

import java.util.Collection;
import java.util.List;
import org.wasl.kernel.Refusal;

/** The form of one role: as kept, all permissions there are, and what was ticked. */
public record RolePage(
    RoleRow role, List<String> permissions, Collection<String> chosen, String reason, int version,
    List<Refusal> refusals) {}
