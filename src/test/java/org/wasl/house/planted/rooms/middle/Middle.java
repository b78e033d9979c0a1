package org.wasl.house.planted.rooms.middle;

import org.wasl.house.planted.rooms.right.Right;
import org.wasl.house.planted.rooms.right.inside.Secret;

/** Takes what is offered, and more. */
public record Middle(Right offered, Secret taken) {}
