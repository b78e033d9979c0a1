package org.wasl.parties.record;

import org.wasl.kernel.StaffId;
import org.wasl.kernel.StaffName;
import org.wasl.parties.Relation;

/** A colleague who declared, or of whom it was declared, what a party is to them. */
public record Kin(StaffId staff, StaffName name, Relation relation) {}
