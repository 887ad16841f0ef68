/**
 * The first window: the passphrase and the recovery sheet, guides, the last workshop, setting up an evening, settings.
 * {@link kintsugi.home.HomeModel} decides and knows no window; what it opens lies behind {@link kintsugi.home.Doors},
 * which the root implements. Uses {@code guide}, {@code workshop}, {@code stage}, {@code print}, {@code display},
 * {@code settings}, {@code figure}, {@code words} and {@code look}; no other screen.
 */
@NullMarked
package kintsugi.home;

import org.jspecify.annotations.NullMarked;
