package kintsugi.workshop;

/**
 * One workshop's own record, or the receipt of a forgotten one, as the archive holds it.
 *
 * @param body not to be changed
 */
public record KeptWorkshop(WorkshopId id, byte[] body) {}
