/** May use what the room to the right offers, and takes what it does not offer. */
@ApplicationModule(allowedDependencies = "right")
package org.wasl.house.planted.rooms.middle;

import org.springframework.modulith.ApplicationModule;
