/** The pages of requests: receiving, the checklist, one request, lists, management's desk, the study pack. */
@NullMarked
package org.wasl.requests.pages;

import org.jspecify.annotations.NullMarked;
