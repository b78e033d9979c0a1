/** The pages that anyone may read without an account (P-3.6): front page, services, questions, rights. */
@NullMarked
package org.wasl.site.open;

import org.jspecify.annotations.NullMarked;
