/**
 * The archive on the disk: one encrypted H2 file (the leaf) in a folder of its own, and a key file that names it. What
 * was confirmed survives a kill and a power cut; what changed on the disk is noticed; what was forgotten is gone. Only
 * this room sees {@code java.sql}. Uses {@code guide}, {@code participant} and {@code workshop}.
 */
@NullMarked
package kintsugi.store;

import org.jspecify.annotations.NullMarked;
