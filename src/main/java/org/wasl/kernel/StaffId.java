package org.wasl.kernel;

import java.util.UUID;

/** A member of staff. */
public record StaffId(UUID value) {}
