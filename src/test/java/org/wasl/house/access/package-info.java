/** The walk: every route of the running application, every role, one's own records and those of another branch. */
package org.wasl.house.access;
