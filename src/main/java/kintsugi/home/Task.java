package kintsugi.home;

import java.util.concurrent.Executor;

/** One piece of long work, told of in whatever thread it runs. */
final class Task implements Progress {
    private final Executor ui;
    private final Runnable changed;
    private volatile double share = -1;
    private volatile boolean cancelled;

    Task(Executor ui, Runnable changed) {
        this.ui = ui;
        this.changed = changed;
    }

    @Override
    public void at(double next) {
        share = Math.max(0, Math.min(1, next));
        ui.execute(changed);
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    double share() {
        return share;
    }

    void cancel() {
        cancelled = true;
    }
}
