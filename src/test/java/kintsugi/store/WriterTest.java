package kintsugi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import kintsugi.workshop.Change;
import kintsugi.workshop.WorkshopId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterTest {
    private static final WorkshopId ONE = new WorkshopId(1);

    @TempDir
    Path folder;

    private final AtomicInteger forces = new AtomicInteger();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private Store store;

    @BeforeEach
    void open() {
        Watch watch = step -> {
            await(gate);
            if (step.what() == Step.What.FORCE) {
                forces.incrementAndGet();
            }
        };
        store = TestStore.create(folder, new WatchedDisk(folder, watch), true).store();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private CompletableFuture<Long> save(long number) {
        return store.write(List.of(new Change.BeginNotebook(ONE, number, new byte[100])));
    }

    @Test
    void whatWaitsTogetherIsForcedTogether() {
        gate = new CountDownLatch(1);
        CompletableFuture<Long> first = save(-1);
        List<CompletableFuture<Long>> saves = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            saves.add(save(i));
        }
        gate.countDown();
        first.join();
        int before = forces.get();
        saves.forEach(CompletableFuture::join);

        assertThat(forces.get() - before).isLessThan(20);
        assertThat(saves.get(99).join()).isEqualTo(101);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whoInterruptsTheStoreHarmsNobody() {
        AtomicReference<String> thread = new AtomicReference<>();
        for (int i = 0; i < 5; i++) {
            gate = new CountDownLatch(1);
            CompletableFuture<Void> heard = save(i).thenAccept(number -> {
                thread.set(Thread.currentThread().getName());
                Thread.currentThread().interrupt();
            });
            gate.countDown();
            heard.join();
        }
        save(10).join();
        store.turnLeaf().join();

        assertThat(thread.get()).isEqualTo("store");
        assertThat(store.lastWrite().join()).isEqualTo(6);
        assertThat(store.notebook(ONE, 4).join()).isPresent();
    }

    @Test
    void aCallerThatIsInterruptedHarmsNobody() throws InterruptedException {
        Thread caller = new Thread(() -> {
            Thread.currentThread().interrupt();
            save(1).join();
        });
        caller.start();
        caller.join();

        assertThat(store.notebook(ONE, 1).join()).isPresent();
    }

    @Test
    void oneThreadNamedStoreAnswers() {
        gate = new CountDownLatch(1);
        CompletableFuture<String> name =
                save(1).thenApply(number -> Thread.currentThread().getName());
        gate.countDown();

        assertThat(name.join()).isEqualTo("store");
    }

    @Test
    void closingEndsWhatWasAskedForBefore() {
        List<CompletableFuture<Long>> saves = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            saves.add(save(i));
        }
        store.close();

        assertThat(saves).allSatisfy(save -> assertThat(save).isCompleted());
        try (Store again = TestStore.open(folder)) {
            assertThat(again.lastWrite().join()).isEqualTo(50);
        }
    }

    @Test
    void whoClosesSecondWaitsForTheEndToo() throws InterruptedException {
        gate = new CountDownLatch(1);
        CompletableFuture<Long> last = save(1);
        Thread first = new Thread(store::close);
        first.start();
        untilItWaits(first);
        AtomicReference<Boolean> kept = new AtomicReference<>(false);
        Thread second = new Thread(() -> {
            store.close();
            kept.set(last.isDone());
        });
        second.start();
        untilItWaits(second);
        gate.countDown();
        first.join();
        second.join();

        assertThat(kept.get()).isTrue();
    }

    private static void untilItWaits(Thread thread) {
        while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TERMINATED) {
            Thread.onSpinWait();
        }
    }
}
