package org.wasl.requests.promise;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wasl.kernel.StaffId;
import org.wasl.organization.StaffDirectory;
import org.wasl.organization.StaffMember;

/** Who is to know of a promise near or past its day, step by step (P-6.4, reading C 5). */
@Component
class Responsible {

  private final StaffDirectory staff;

  Responsible(StaffDirectory staff) {
    this.staff = staff;
  }

  /** Colleagues to tell at a step, each once; empty only where nobody holds the role any more. */
  Collection<StaffMember> at(Escalation step, String branch, StaffId raisedBy) {
    Map<StaffId, StaffMember> all = new LinkedHashMap<>();
    List<StaffMember> known = switch (step) {
      case OWNER -> managers(branch);
      case MANAGER -> join(managers(branch), staff.withRole("branch-manager", branch));
      case DIRECTOR -> join(staff.withRole("director", null), managers(branch));
      case BOARD -> staff.withRole("director", null);
    };
    known.forEach(each -> all.put(each.id(), each));
    if (step == Escalation.OWNER || step == Escalation.MANAGER) {
      Optional<StaffMember> raiser = staff.find(raisedBy);
      raiser.ifPresent(each -> all.put(each.id(), each));
    }
    return all.values();
  }

  /** Those of the branch; where it has none of its own, those of the seat and elsewhere. */
  private List<StaffMember> managers(String branch) {
    List<StaffMember> own = staff.withRole("manager", branch);
    return own.isEmpty() ? staff.withRole("manager", null) : own;
  }

  private static List<StaffMember> join(List<StaffMember> some, List<StaffMember> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
