/** The study from its draft to its approval, and the report for the committee (P-6.4). */
@NullMarked
package org.wasl.research.study;

import org.jspecify.annotations.NullMarked;
