package org.wasl.house.planted.rooms.right.inside;

/** Nobody else's business. */
public record Secret() {}
