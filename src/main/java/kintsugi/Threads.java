package kintsugi;

import java.awt.EventQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The threads beside the event thread and the store's own: {@code seal} for slow keys, so that a login never holds up a
 * save, {@code pictures} for what the facilitator sees of the room, so that nothing holds that up, {@code grid} for the
 * thumbnails of all scenes, {@code guide} for looking at the guide's files, which may lie on a drive that sleeps, and {@code work} for all else that takes time. Daemons: the program's end is nobody's to hold up.
 */
record Threads(
        ExecutorService seal,
        ExecutorService work,
        ExecutorService pictures,
        ExecutorService grid,
        ExecutorService guide) {
    static Threads started() {
        return new Threads(
                Executors.newSingleThreadExecutor(task -> named("seal", task)),
                Executors.newFixedThreadPool(2, task -> named("work", task)),
                Executors.newSingleThreadExecutor(task -> named("pictures", task)),
                Executors.newSingleThreadExecutor(task -> named("grid", task)),
                Executors.newSingleThreadExecutor(task -> named("guide", task)));
    }

    /** Runs things on the event thread: at once where it already is that thread, else one after the other. */
    Executor ui() {
        return task -> {
            if (EventQueue.isDispatchThread()) {
                task.run();
            } else {
                EventQueue.invokeLater(task);
            }
        };
    }

    static Thread named(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
