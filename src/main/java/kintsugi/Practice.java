package kintsugi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kintsugi.participant.Argon2Cost;
import kintsugi.participant.Crockford;
import kintsugi.rehearsal.PracticePeople;
import kintsugi.rehearsal.SamplePerson;
import kintsugi.store.Store;
import kintsugi.workshop.Setup;
import kintsugi.workshop.Workplace;

/** An archive for practising: in a temporary folder, with cheap keys since all answers are invented, gone afterwards. */
final class Practice {
    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1);
    private static final int LETTERS = 26;

    private final Path folder;
    private final Store store;
    private final OpenArchive archive;
    private final ExecutorService hands = Executors.newSingleThreadExecutor(task -> Threads.named("practice", task));
    private Runnable leave = () -> {};

    private Practice(Path folder, Store store, Workplace place) {
        this.folder = folder;
        this.store = store;
        this.archive = OpenArchive.of(store, place);
    }

    /** Makes one. Blocks. */
    static Practice begun(Workplace place) {
        try {
            SecureRandom random = place.random();
            Path folder = Files.createTempDirectory("kintsugi-practice");
            char[] passphrase = Crockford.draw(LETTERS, random).toCharArray();
            Store store = Store.create(folder.resolve("data"), passphrase, CHEAP, random)
                    .store();
            return new Practice(
                    folder,
                    store,
                    new Workplace(place.clock(), random, CHEAP, place.seal(), place.work(), place.pause()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workshop in it, in which these people take part by themselves. */
    CompletableFuture<OpenArchive.Ready> join(Setup setup, List<SamplePerson> people) {
        return archive.begin(setup)
                .thenCompose(ready -> archive.workshops().seat(ready.workshop()).thenApply(seat -> {
                    leave = PracticePeople.join(ready.workshop(), seat, people, hands);
                    return ready;
                }));
    }

    /** Leaves nothing behind. Blocks. */
    void end() {
        leave.run();
        hands.shutdown();
        store.close();
        try {
            FreeFolder.empty(folder);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
