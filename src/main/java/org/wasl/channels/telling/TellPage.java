package org.wasl.channels.telling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Refusal;
import org.wasl.parties.PartySummary;

/**
 * The page on which one message is told.
 *
 * @param whom the person, with what to mind; null when the record is gone
 */
public record TellPage(Telling telling, @Nullable PartySummary whom, TellForm form, List<Refusal> refusals) {}
