package org.wasl.organization.calendar;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Refusal;
import org.wasl.organization.Branch;

/** The form of a holiday; {@code id} is null for a new one. */
public record HolidayPage(@Nullable UUID id, HolidayForm form, List<Branch> branches, List<Refusal> refusals) {}
