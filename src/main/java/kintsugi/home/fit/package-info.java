/**
 * The page on which an evening is fitted: five questions, the evening that they make, and what had to go. Uses what
 * {@code home} may use, and nothing of {@code home} itself.
 */
@NullMarked
package kintsugi.home.fit;

import org.jspecify.annotations.NullMarked;
