package kintsugi.kiosk.page;

/** Something that grows with the screen. */
interface Scaled {
    /** How many px a unit has, that is 1/768 of the screen's height. Called before each layout. */
    void scale(double unit);
}
