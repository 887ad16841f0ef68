package kintsugi.guide;

import java.util.List;

/** A block of Markdown that Kintsugi shows. */
public sealed interface Block {
    /** A paragraph. */
    record Paragraph(Inline text) implements Block {}

    /**
     * A heading inside a section.
     *
     * @param level 1 to 6, as many as it has hash signs
     */
    record Heading(int level, Inline text) implements Block {}

    /**
     * A list.
     *
     * @param items each item's blocks
     * @param numbered whether the items are counted
     */
    record Items(boolean numbered, List<Markup> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Somebody's words, set apart. */
    record Quote(Markup body) implements Block {}

    /**
     * A picture from the guide's folder.
     *
     * @param file path inside that folder
     * @param alt what it shows, in words
     */
    record Picture(String file, String alt) implements Block {}
}
