package kintsugi.presenter;

/** The room's window on the only display: it goes behind while something here must be seen, and comes back. */
final class GivingWay {
    private final Room room;
    private boolean gaveWay;

    GivingWay(Room room) {
        this.room = room;
    }

    /** Nothing lies over the scenes, or something does that is to be answered or chosen. */
    void follow(boolean scenes) {
        if (scenes && gaveWay) {
            gaveWay = false;
            room.forward(true);
        } else if (!scenes && room.forward()) {
            gaveWay = true;
            room.whole(false);
            room.forward(false);
        }
    }
}
