package kintsugi.kiosk;

import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;

/** Tells whenever anybody moves, presses or turns the wheel of a pointer, wherever it is. */
final class Touches {
    private static final long POINTER =
            AWTEvent.MOUSE_EVENT_MASK | AWTEvent.MOUSE_MOTION_EVENT_MASK | AWTEvent.MOUSE_WHEEL_EVENT_MASK;

    private final AWTEventListener listener;

    Touches(Runnable touched) {
        listener = event -> touched.run();
    }

    void begin() {
        Toolkit.getDefaultToolkit().addAWTEventListener(listener, POINTER);
    }

    void end() {
        Toolkit.getDefaultToolkit().removeAWTEventListener(listener);
    }
}
