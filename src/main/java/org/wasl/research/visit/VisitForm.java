package org.wasl.research.visit;

import org.jspecify.annotations.Nullable;

/**
 * A visit as typed.
 *
 * @param researcher user name
 * @param companion user name of a colleague who goes along; empty for nobody
 * @param day in either calendar
 * @param manPresent whether an adult man of the household will be at home
 * @param override why the women's rule is set aside, where it is
 */
public record VisitForm(
    @Nullable String researcher, @Nullable String companion, @Nullable String day, @Nullable String hour,
    @Nullable String place, boolean manPresent, @Nullable String override) {

  static final VisitForm EMPTY = new VisitForm("", "", "", "", "", false, "");
}
