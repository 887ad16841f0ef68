package kintsugi.display;

import javax.swing.Timer;

/** Ticks on the event thread. */
public final class EventTicker implements Ticker {
    private final Timer timer;

    /** A ticker with so many milliseconds between two ticks. */
    public EventTicker(int milliseconds) {
        timer = new Timer(milliseconds, null);
    }

    @Override
    public void start(Runnable tick) {
        timer.addActionListener(event -> tick.run());
        timer.start();
    }

    @Override
    public void stop() {
        timer.stop();
        for (var listener : timer.getActionListeners()) {
            timer.removeActionListener(listener);
        }
    }
}
