/**
 * The fictional cast of {@code --demo}: which chapters there are, that they are told once, on an empty database, all
 * or none; and the chapter of the staff itself. Other modules add a {@code DemoChapter} of their own.
 */
@NullMarked
@NamedInterface("demo")
package org.wasl.organization.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
