/** Recording a contact, and the contacts that wait for an answer. */
@NullMarked
package org.wasl.channels.contact;

import org.jspecify.annotations.NullMarked;
