/**
 * Who lives together as one family: its head, what the others are to them, who is supported. Founded, joined, split,
 * left, each change with its reason on the file of everyone concerned (P-0.1).
 */
@NullMarked
package org.wasl.parties.household;

import org.jspecify.annotations.NullMarked;
