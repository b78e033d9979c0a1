/** What is unclear goes to management and comes back answered (P-6.3). */
@NullMarked
package org.wasl.requests.referral;

import org.jspecify.annotations.NullMarked;
