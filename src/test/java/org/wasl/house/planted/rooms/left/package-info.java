/** May use nothing, and uses what it likes. */
@ApplicationModule(allowedDependencies = {})
package org.wasl.house.planted.rooms.left;

import org.springframework.modulith.ApplicationModule;
