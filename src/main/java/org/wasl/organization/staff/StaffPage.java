package org.wasl.organization.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Refusal;
import org.wasl.organization.Branch;

/**
 * The form of one member of staff.
 *
 * @param kept as in the database; null for a new one
 * @param form what was typed
 */
public record StaffPage(
    @Nullable StaffRow kept, StaffForm form, List<Branch> branches, Choices choices, List<Refusal> refusals) {}
