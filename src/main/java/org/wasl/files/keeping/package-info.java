/** Taking a file in, keeping it safely, giving it back only as a download. */
@NullMarked
package org.wasl.files.keeping;

import org.jspecify.annotations.NullMarked;
