/**
 * What a person needs, assessed on a day and again by another (P-2.1a). Findings tell of health and poverty: who reads
 * them needs a permission, the others see the days alone.
 */
@NullMarked
package org.wasl.parties.needs;

import org.jspecify.annotations.NullMarked;
