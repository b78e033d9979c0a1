/** The registers of letters received and sent, each letter a contact with a number (P-3.4). */
@NullMarked
package org.wasl.channels.letters;

import org.jspecify.annotations.NullMarked;
