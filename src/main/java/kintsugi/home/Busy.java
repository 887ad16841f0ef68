package kintsugi.home;

/**
 * Long work under way.
 *
 * @param key of the words that say what
 * @param share 0 to 1; negative where nobody can tell
 * @param cancellable whether it can be stopped
 */
public record Busy(String key, double share, boolean cancellable) {}
