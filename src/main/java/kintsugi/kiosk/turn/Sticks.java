package kintsugi.kiosk.turn;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The sticks of this machine. Returns at once; the futures complete in some other thread. Reads nothing of what is on them. */
public interface Sticks {
    /** Those that are plugged in now. */
    CompletableFuture<List<Stick>> now();

    /**
     * Writes a plan under a neutral name that isn't taken, and completes when the stick can be pulled.
     *
     * @return the name of the file
     */
    CompletableFuture<String> save(Stick stick, byte[] pdf);
}
