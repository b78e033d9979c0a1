/** Value types and SQL functions every module speaks in; owns no tables. */
@NullMarked
package org.wasl.kernel;

import org.jspecify.annotations.NullMarked;
