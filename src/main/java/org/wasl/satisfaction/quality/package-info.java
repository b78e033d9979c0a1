/** What quality learns from ratings: protected results, and low ones to follow up (P-2.5, P-2.6c). */
@NullMarked
package org.wasl.satisfaction.quality;

import org.jspecify.annotations.NullMarked;
