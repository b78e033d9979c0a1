package org.wasl.house.planted.rooms.right;

import org.wasl.house.planted.rooms.right.inside.Secret;

/** What this room offers. */
public record Right(Secret secret) {}
