/** What the study form asks for, and how what was typed is read. */
@NullMarked
package org.wasl.research.form;

import org.jspecify.annotations.NullMarked;
