package org.wasl.organization.calendar;

import java.util.List;
import org.wasl.kernel.Refusal;

/** The form of a Ramadan: as kept, and what was typed. */
public record SeasonPage(SeasonRow season, String first, String last, int version, List<Refusal> refusals) {}
