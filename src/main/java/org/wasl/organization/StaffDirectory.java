package org.wasl.organization;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Mobile;
import org.wasl.kernel.StaffId;

/** Who works here, for naming owners and finding who is to be asked. Read fresh; one statement per call. */
public interface StaffDirectory {

  /** Everyone at work, by branch order, then name, then id. */
  List<StaffMember> all();

  /** Where notices about work may be sent; empty where there is no mobile, or nobody at work of that id. */
  Optional<Mobile> mobile(StaffId id);

  /** The member of staff, also one who no longer works here: old records keep their names. */
  Optional<StaffMember> find(StaffId id);

  /**
   * Those at work who hold a role, in one branch or, for null, in all; by branch order, then name, then id. Empty when
   * nobody does.
   */
  List<StaffMember> withRole(String role, @Nullable String branch);
}
