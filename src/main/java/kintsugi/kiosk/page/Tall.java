package kintsugi.kiosk.page;

/** Something that needs more height the less width it has. */
interface Tall {
    /** The height it needs at this width, both in px. */
    double heightAt(double width);
}
