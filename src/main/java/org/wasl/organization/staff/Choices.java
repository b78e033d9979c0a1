package org.wasl.organization.staff;

import java.util.List;

/** What the form of a member of staff offers, each in order. */
public record Choices(List<Named> departments, List<Named> roles) {}
