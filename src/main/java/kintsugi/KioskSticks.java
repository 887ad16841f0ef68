package kintsugi;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import kintsugi.kiosk.turn.Stick;
import kintsugi.kiosk.turn.Sticks;
import kintsugi.print.stick.PlanFile;

/** The kiosk's sticks: those of the machine, written to under a neutral name. */
final class KioskSticks implements Sticks {
    private final kintsugi.print.stick.Sticks machine;
    private final PlanFile file = new PlanFile("my-plan");
    private final Executor work;

    KioskSticks(kintsugi.print.stick.Sticks machine, Executor work) {
        this.machine = machine;
        this.work = work;
    }

    @Override
    public CompletableFuture<List<Stick>> now() {
        return CompletableFuture.supplyAsync(
                () -> machine.now().stream()
                        .map(one -> new Stick(one.id(), one.name()))
                        .toList(),
                work);
    }

    @Override
    public CompletableFuture<String> save(Stick stick, byte[] pdf) {
        return CompletableFuture.supplyAsync(
                () -> file.write(
                                machine.now().stream()
                                        .filter(one -> one.id().equals(stick.id()))
                                        .findFirst()
                                        .map(one -> one.folder())
                                        .orElseThrow(KioskSticks::gone),
                                pdf)
                        .getFileName()
                        .toString(),
                work);
    }

    private static UncheckedIOException gone() {
        return new UncheckedIOException(new NoSuchFileException("the stick"));
    }
}
