/** Giving a rating, by page or by API, without an account (P-2.6c). */
@NullMarked
package org.wasl.satisfaction.rating;

import org.jspecify.annotations.NullMarked;
