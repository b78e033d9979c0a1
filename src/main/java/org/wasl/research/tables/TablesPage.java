package org.wasl.research.tables;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Refusal;

/**
 * The page of the need tables: the edition in force, the others, and the form of a new one.
 *
 * @param inForce null while the association has set none for today
 * @param all every edition, the last set first
 */
public record TablesPage(
    LocalDate today, @Nullable NeedTables inForce, List<NeedTables> all, TablesForm form, List<Refusal> refusals) {

  /** How an edition stands today: {@code in-force, ahead, past}. */
  public String standing(NeedTables tables) {
    return inForce != null && tables.id().equals(inForce.id()) ? "in-force"
        : tables.from().isAfter(today) ? "ahead" : "past";
  }
}
