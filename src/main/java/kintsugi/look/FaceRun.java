package kintsugi.look;

import java.awt.Font;

/**
 * A piece of text and the font that has all its letters.
 *
 * @param font at size 1
 */
record FaceRun(String text, Font font) {}
