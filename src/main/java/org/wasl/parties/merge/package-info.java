/**
 * Making one file of two, and undoing it (P-0.1). The absorbed record stays as an alias; nothing that refers to it is
 * moved, see docs/decisions/0013-merged-files.md.
 */
@NullMarked
package org.wasl.parties.merge;

import org.jspecify.annotations.NullMarked;
