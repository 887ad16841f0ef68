/**
 * Every word that a person reads, in resource bundles, and the language and direction of one person. Uses nothing; the
 * language is always passed in, never taken from the machine's default.
 */
@NullMarked
package kintsugi.words;

import org.jspecify.annotations.NullMarked;
