package org.wasl.parties.imports.cells;

/**
 * A cell kept beside the person, under its heading.
 *
 * @param aside whether it is there because it could not be taken for what its column tells
 * @param number whether it is an identity or telephone number, shown masked only
 */
public record KeptCell(String column, String value, boolean aside, boolean number) {}
