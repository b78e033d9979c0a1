/** The promised reply date: counted, told, kept, extended, escalated (P-6.4b, reading C). */
@NullMarked
package org.wasl.requests.promise;

import org.jspecify.annotations.NullMarked;
