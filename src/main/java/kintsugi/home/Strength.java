package kintsugi.home;

import java.util.Optional;

/** Judges a passphrase that somebody wants to use. Takes some milliseconds; on the event thread. */
@FunctionalInterface
public interface Strength {
    /**
     * Why it is refused.
     *
     * @param passphrase not kept, not changed
     * @return a sentence for the facilitator; empty if it is strong enough
     */
    Optional<String> refusal(char[] passphrase);
}
