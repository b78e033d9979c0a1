/**
 * What all pages look like, and the pages that belong to nobody else: the front page, services and what to bring, my
 * rights, sign-in, what went wrong (P-3.6). Owns no data.
 */
@NullMarked
@ApplicationModule
package org.wasl.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
