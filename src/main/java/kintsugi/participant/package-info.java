/**
 * What one participant holds: the code, the notebook, the commitments, and the crypto that makes the code the only key
 * to the notebook. Uses {@code guide}.
 */
@NullMarked
package kintsugi.participant;

import org.jspecify.annotations.NullMarked;
