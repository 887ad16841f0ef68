/**
 * The material of one workshop as immutable values: {@link kintsugi.guide.Guide}, its steps, prompts and the scenes
 * they unfold into; and the reader that makes them from a folder of Markdown files or tells every mistake with file and
 * line. Uses no other room.
 */
@NullMarked
package kintsugi.guide;

import org.jspecify.annotations.NullMarked;
