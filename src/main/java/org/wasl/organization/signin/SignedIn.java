package org.wasl.organization.signin;

import org.wasl.kernel.Actor;

/** Who a session stands for, and whether nothing but choosing a password is open to them. */
record SignedIn(Actor actor, boolean mustChangePassword) {}
