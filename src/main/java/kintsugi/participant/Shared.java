package kintsugi.participant;

/**
 * What was shared for one prompt. It stays as it was shared, whatever is written since, until it is taken back.
 *
 * @param id under which it was put into the mixing box
 * @param answer as it was shared
 */
public record Shared(long id, Answer answer) {}
