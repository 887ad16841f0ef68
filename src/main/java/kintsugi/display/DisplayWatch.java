package kintsugi.display;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Tells when screens come, go or change their size. Java has no event for it, so it looks every half second, and
 * believes an arrangement that it has seen twice, since a projector's handshake passes through wrong ones. On the event
 * thread.
 */
public final class DisplayWatch {
    private static final int HALF_A_SECOND = 500;

    private final Supplier<List<Display>> source;
    private final Ticker ticker;
    private final Consumer<List<Display>> listener;
    private List<Display> seen = List.of();
    private List<Display> told = List.of();

    /** A watch over the screens of this machine. */
    public DisplayWatch(Consumer<List<Display>> listener) {
        this(Displays::connected, new EventTicker(HALF_A_SECOND), listener);
    }

    /** A watch over something else that has screens. */
    public DisplayWatch(Supplier<List<Display>> source, Ticker ticker, Consumer<List<Display>> listener) {
        this.source = source;
        this.ticker = ticker;
        this.listener = listener;
    }

    /** Tells at once what there is, and from now on what changes. */
    public void start() {
        seen = source.get();
        tell();
        ticker.start(this::look);
    }

    /** Looks no more. */
    public void stop() {
        ticker.stop();
    }

    private void look() {
        var now = source.get();
        if (now.equals(seen)) {
            tell();
        }
        seen = now;
    }

    private void tell() {
        if (!seen.isEmpty() && !seen.equals(told)) {
            told = seen;
            listener.accept(seen);
        }
    }
}
