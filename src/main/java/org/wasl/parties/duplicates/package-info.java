/**
 * Who is likely in the register twice (P-6.2, P-0.1): candidates by shared keys, weighed by what each agreement is
 * worth. The model is written down in {@code docs/duplicates.md}.
 */
@NullMarked
package org.wasl.parties.duplicates;

import org.jspecify.annotations.NullMarked;
