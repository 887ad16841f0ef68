/**
 * What tests of several rooms share: components realised without a screen, a desktop that nobody sees, pictures
 * compared, and programs started to be killed.
 */
@NullMarked
package kintsugi.support;

import org.jspecify.annotations.NullMarked;
