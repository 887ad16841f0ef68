package kintsugi.guide;

/**
 * One thing the room sees.
 *
 * @param id unique in the evening and the same when the guide is unfolded again, such as give-space/wall-1
 * @param place where in the guide it stands
 * @param seconds planned, 0 where nothing is planned
 * @param notes for the facilitator
 * @param content what is shown
 */
public record Scene(String id, Place place, int seconds, Markup notes, Content content) {}
