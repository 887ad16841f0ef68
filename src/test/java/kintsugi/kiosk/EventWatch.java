package kintsugi.kiosk;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Watches the event thread: how long it is kept from the next event, and, every five milliseconds, whose work it does.
 */
final class EventWatch extends EventQueue implements AutoCloseable {
    private static final long NOTABLE = TimeUnit.MILLISECONDS.toNanos(50);

    /**
     * One event that took long.
     *
     * @param milliseconds until the next one could be dispatched
     * @param cpu of which the event thread had a processor
     */
    record Wait(long milliseconds, long cpu, String at, String doing) {}

    private final List<Wait> waits = new ArrayList<>();
    private final Set<String> owners = new ConcurrentSkipListSet<>();
    private final Supplier<String> place;
    private volatile @Nullable Thread busy;
    private volatile String doing = "";
    private volatile boolean over;
    private long events;

    /** Begins now; {@code place} says where one is. */
    EventWatch(Supplier<String> place) {
        this.place = place;
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(this);
        Thread sampler = new Thread(this::sample, "sampler");
        sampler.setDaemon(true);
        sampler.start();
    }

    private void sample() {
        while (!over) {
            Thread now = busy;
            if (now != null) {
                StackTraceElement[] stack = now.getStackTrace();
                Arrays.stream(stack).map(StackTraceElement::getClassName).forEach(owners::add);
                doing = ours(stack);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private static String ours(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .filter(frame -> frame.getClassName().startsWith("kintsugi.")
                        && !frame.getClassName().contains("EventWatch"))
                .limit(3)
                .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName())
                .toList()
                .toString();
    }

    @Override
    protected void dispatchEvent(AWTEvent event) {
        String where = place.get();
        doing = "";
        long begin = System.nanoTime();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        busy = Thread.currentThread();
        super.dispatchEvent(event);
        busy = null;
        long took = System.nanoTime() - begin;
        events++;
        if (took > NOTABLE) {
            long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
            waits.add(new Wait(
                    TimeUnit.NANOSECONDS.toMillis(took),
                    TimeUnit.NANOSECONDS.toMillis(worked),
                    where + " > " + place.get(),
                    doing));
        }
    }

    /** Every wait above 50 ms; asked for on the event thread. */
    List<Wait> waits() {
        return List.copyOf(waits);
    }

    long events() {
        return events;
    }

    /** Every class that was ever seen at work on the event thread and belongs to one of these packages. */
    Set<String> seen(String... packages) {
        Set<String> seen = new TreeSet<>(owners);
        seen.removeIf(name -> Arrays.stream(packages).noneMatch(name::startsWith));
        return seen;
    }

    @Override
    public void close() {
        over = true;
        pop();
    }
}
