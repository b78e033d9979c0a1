/** Signing in and out, and knowing with every call who it is: sessions of pages and tokens of the API alike. */
@NullMarked
package org.wasl.organization.signin;

import org.jspecify.annotations.NullMarked;
