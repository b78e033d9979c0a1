/** Rooms of which two break their walls; ModularityTests and SqlOwnershipTests must find it. */
package org.wasl.house.planted.rooms;
