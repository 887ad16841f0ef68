package kintsugi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JPanel;
import kintsugi.support.OnEventThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEventThread.class)
class TouchesTest {
    private final JPanel page = new JPanel();

    private void wheel() {
        page.dispatchEvent(new MouseWheelEvent(
                page, MouseEvent.MOUSE_WHEEL, 0, 0, 5, 5, 5, 5, 0, false, MouseWheelEvent.WHEEL_UNIT_SCROLL, 3, 1));
    }

    @Test
    void whoReadsAndOnlyTurnsTheWheelIsThereUntilTheKioskIsClosed() {
        AtomicInteger touched = new AtomicInteger();
        Touches touches = new Touches(touched::incrementAndGet);
        touches.begin();
        wheel();
        page.dispatchEvent(new MouseEvent(page, MouseEvent.MOUSE_MOVED, 0, 0, 5, 5, 5, 5, 0, false, 0));
        assertThat(touched).hasValue(2);

        touches.end();
        wheel();
        assertThat(touched).hasValue(2);
    }
}
