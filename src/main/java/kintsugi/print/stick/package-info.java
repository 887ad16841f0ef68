/**
 * Where paper is kept as a file: folders, and sticks that were plugged in. Nothing on a stick is ever read but its name
 * and its space; what is written is whole or not there. Uses nothing.
 */
@NullMarked
package kintsugi.print.stick;

import org.jspecify.annotations.NullMarked;
