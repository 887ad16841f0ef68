package kintsugi.kiosk.page;

/** How a button looks. */
enum KeyStyle {
    /** Outlined, on raised ground. */
    PLAIN,
    /** The one thing to do next. */
    GOLD,
    /** The way out: a stronger outline. */
    OUT,
    /** What can't be undone. */
    ROSE,
    /** Words only. */
    QUIET,
    /** Rounded at both ends. */
    PILL,
    /** Filled in the colour of text: held down now. */
    HELD,
    /** A card whose words begin where reading begins. */
    CARD
}
