/**
 * The room's window: what the projector shows, and nothing else. {@link kintsugi.audience.AudienceModel} decides which
 * picture that is (the scene that is on, a frozen one, a pause, black, white); {@link kintsugi.audience.AudienceWindow}
 * shows it without ever flashing another. Uses {@code stage}, {@code workshop}, {@code display}, {@code look} and
 * {@code words}.
 */
@NullMarked
package kintsugi.audience;

import org.jspecify.annotations.NullMarked;
