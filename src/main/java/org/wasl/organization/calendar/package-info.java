/** The working calendar of each branch: weekly hours, Ramadan, holidays; how days are counted and how it is changed. */
@NullMarked
package org.wasl.organization.calendar;

import org.jspecify.annotations.NullMarked;
