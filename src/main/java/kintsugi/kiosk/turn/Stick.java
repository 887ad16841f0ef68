package kintsugi.kiosk.turn;

/**
 * A stick that is plugged in.
 *
 * @param id tells it from others, and from itself after it was plugged in anew
 * @param name as its owner knows it; may be empty
 */
public record Stick(String id, String name) {}
