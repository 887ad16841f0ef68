package kintsugi.workshop;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Waits without holding up a thread. */
@FunctionalInterface
public interface Pause {
    /** Done when that time has passed. */
    CompletableFuture<Void> of(Duration time);

    /** Real time. */
    static Pause inRealTime(Executor executor) {
        return time -> CompletableFuture.runAsync(
                () -> {}, CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS, executor));
    }
}
