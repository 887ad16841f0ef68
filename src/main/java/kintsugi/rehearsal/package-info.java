/**
 * A whole workshop without people: invented or given answers go through the same seats, archive, screens and papers as
 * in an evening. For facilitators to practise, for tests, for a machine without a display. Uses all rooms but the
 * windows and the root.
 */
@NullMarked
package kintsugi.rehearsal;

import org.jspecify.annotations.NullMarked;
