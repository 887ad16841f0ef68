package kintsugi.print.stick;

import java.nio.file.Path;

/**
 * A stick that is plugged in.
 *
 * @param id tells it from others, and from itself after it was plugged in anew
 * @param name as its owner knows it; may be empty
 * @param folder where its files lie
 * @param writable whether it can be written at all
 * @param free bytes that may still be written
 */
public record Stick(String id, String name, Path folder, boolean writable, long free) {}
