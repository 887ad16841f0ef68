package kintsugi.participant;

/**
 * What a code opens: where the notebook lies and the key that seals it.
 *
 * @param locator 64 bits
 * @param key 32 bytes; not to be changed
 */
public record NotebookKey(long locator, byte[] key) {
    @Override
    public String toString() {
        return "NotebookKey";
    }
}
