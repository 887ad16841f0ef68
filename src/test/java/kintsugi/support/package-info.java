/** What tests of windows share: components realised without a screen, a desktop that nobody sees, pictures compared. */
@NullMarked
package kintsugi.support;

import org.jspecify.annotations.NullMarked;
