/** The papers of a person and of a request: what is held, until when, and what has run out (P-2.1b). */
@NullMarked
package org.wasl.requests.papers;

import org.jspecify.annotations.NullMarked;
