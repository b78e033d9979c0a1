/** Offences that the house tests must find. */
package org.wasl.house.planted;
