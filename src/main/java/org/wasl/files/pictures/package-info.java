/** Making of a picture that came from anywhere one of ours: decoded within bounds, turned, made small, written anew. */
@NullMarked
package org.wasl.files.pictures;

import org.jspecify.annotations.NullMarked;
