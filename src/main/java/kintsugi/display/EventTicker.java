package kintsugi.display;

import javax.swing.Timer;

/** Ticks on the event thread. */
final class EventTicker implements Ticker {
    private final Timer timer;

    EventTicker(int milliseconds) {
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
