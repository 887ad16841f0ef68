/**
 * Looks at what lies beneath the data and is not ours: whether the disk is encrypted, what the machine writes to it when
 * it sleeps, whether something copies the folder elsewhere, whether there is room. Changes nothing. Uses nothing.
 */
@NullMarked
package kintsugi.doctor;

import org.jspecify.annotations.NullMarked;
