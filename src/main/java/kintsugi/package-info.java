/** The program's entrance: the commands, the wiring by constructor, and the only reader of the system clock. */
@NullMarked
package kintsugi;

import org.jspecify.annotations.NullMarked;
