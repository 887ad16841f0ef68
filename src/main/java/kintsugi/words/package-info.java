/**
 * Every word that a person reads, in resource bundles, and the language and direction of one person. Uses nothing; the
 * language is always passed in, never taken from the machine's default.
 *
 * <p>The bundles lie under {@code kintsugi/words/}, one for each room, in UTF-8: {@code kiosk.properties} in English,
 * {@code kiosk_es.properties} in Spanish. Every key begins with the name of its bundle ({@code kiosk.welcome.begin}).
 * Texts are {@link java.text.MessageFormat} patterns: write the apostrophe as ’ and a count as
 * <code>{0,choice,0#nobody|1#one person|1&lt;{0} people}</code>.
 */
@NullMarked
package kintsugi.words;

import org.jspecify.annotations.NullMarked;
