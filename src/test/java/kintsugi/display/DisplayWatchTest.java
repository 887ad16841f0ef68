package kintsugi.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisplayWatchTest {
    private static final Display LAPTOP = new Display(":0.0", "laptop", new Rectangle(0, 0, 1366, 768));
    private static final Display PROJECTOR = new Display(":0.1", "projector", new Rectangle(1366, 0, 1024, 768));
    private static final Display SHARPER = new Display(":0.1", "projector", new Rectangle(1366, 0, 1920, 1080));

    private final List<List<Display>> told = new ArrayList<>();
    private final HandTicker ticker = new HandTicker();
    private List<Display> connected = List.of(LAPTOP);
    private final DisplayWatch watch = new DisplayWatch(() -> connected, ticker, told::add);

    @Test
    void itTellsAtOnceWhatThereIsAndThenOnlyWhatChanges() {
        watch.start();
        ticker.tick(3);

        assertThat(told).containsExactly(List.of(LAPTOP));
    }

    @Test
    void anArrangementIsBelievedWhenItWasSeenTwice() {
        watch.start();
        connected = List.of(LAPTOP, PROJECTOR);
        ticker.tick(1);
        assertThat(told).hasSize(1);

        ticker.tick(1);
        assertThat(told).endsWith(List.of(LAPTOP, PROJECTOR));
    }

    @Test
    void aHandshakeThatPassesThroughWrongOnesIsNotTold() {
        watch.start();
        connected = List.of(LAPTOP, PROJECTOR);
        ticker.tick(1);
        connected = List.of(LAPTOP, SHARPER);
        ticker.tick(2);

        assertThat(told).containsExactly(List.of(LAPTOP), List.of(LAPTOP, SHARPER));
    }

    @Test
    void noScreensAtAllIsAMomentOfTheSystemsAndNotTold() {
        watch.start();
        connected = List.of();
        ticker.tick(3);
        connected = List.of(LAPTOP);
        ticker.tick(3);

        assertThat(told).hasSize(1);
    }

    @Test
    void stoppedItTellsNothing() {
        watch.start();
        watch.stop();
        connected = List.of(LAPTOP, PROJECTOR);
        ticker.tick(3);

        assertThat(told).hasSize(1);
    }

    private static final class HandTicker implements Ticker {
        private final List<Runnable> running = new ArrayList<>();

        @Override
        public void start(Runnable tick) {
            running.add(tick);
        }

        @Override
        public void stop() {
            running.clear();
        }

        void tick(int times) {
            for (int i = 0; i < times; i++) {
                running.forEach(Runnable::run);
            }
        }
    }
}
