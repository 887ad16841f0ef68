package kintsugi.presenter;

/** Hands this machine over to the participants. */
@FunctionalInterface
public interface KioskDoor {
    /**
     * Opens the kiosk in the presenter's place. The facilitator has said that the room's screen does not show it. The
     * presenter's window is disposed of, and made anew after the PIN. On the event thread.
     */
    void open();
}
