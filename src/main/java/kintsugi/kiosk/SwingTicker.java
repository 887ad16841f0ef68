package kintsugi.kiosk;

import java.time.Duration;
import javax.swing.Timer;
import kintsugi.kiosk.turn.Ticker;

/** Ticks on the event thread. */
final class SwingTicker implements Ticker {
    @Override
    public Runnable every(Duration gap, Runnable call) {
        Timer timer = new Timer((int) gap.toMillis(), tick -> call.run());
        timer.start();
        return timer::stop;
    }
}
