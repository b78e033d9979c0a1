/**
 * Organisations: registered by licence or commercial number, with the person we speak with; one file like everybody's,
 * whatever they are to the association (P-0.1).
 */
@NullMarked
package org.wasl.parties.organisation;

import org.jspecify.annotations.NullMarked;
