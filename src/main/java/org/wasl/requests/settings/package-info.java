/** Settings that the request reads: the year of its numbers, the least days of a promise. */
@NullMarked
package org.wasl.requests.settings;

import org.jspecify.annotations.NullMarked;
