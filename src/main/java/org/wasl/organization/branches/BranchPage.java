package org.wasl.organization.branches;

import java.util.List;
import org.wasl.kernel.Refusal;

/** The form of a branch: as kept, and what was typed. */
public record BranchPage(BranchRow branch, BranchForm form, List<Refusal> refusals) {}
