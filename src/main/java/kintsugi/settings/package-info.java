/**
 * What the facilitator has set once for this place and machine, as an immutable value and as a JSON file. Others are
 * handed the values they need and never see the file. Uses {@code guide} for the help lines, and nothing else.
 */
@NullMarked
package kintsugi.settings;

import org.jspecify.annotations.NullMarked;
