package kintsugi.stage;

/** What stands before or around a paragraph of a slide. */
enum Bullet {
    /** A dash before an item. */
    DASH,
    /** Its number before an item. */
    NUMBER,
    /** A line beside somebody's words. */
    QUOTE,
    /** A frame around what a picture shows. */
    PICTURE
}
