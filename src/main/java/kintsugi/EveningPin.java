package kintsugi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import kintsugi.kiosk.turn.PinCheck;
import kintsugi.settings.WrongPins;

/** The PIN of one evening, and how often in a row it was missed: at any kiosk of the evening, and before a restart. */
final class EveningPin implements PinCheck {
    private final byte[] pin;
    private final Optional<WrongPins> file;
    private final Executor work;
    private volatile int wrong;

    private EveningPin(String pin, Optional<WrongPins> file, Executor work, int wrong) {
        this.pin = bytes(pin);
        this.file = file;
        this.work = work;
        this.wrong = wrong;
    }

    /**
     * A PIN whose wrong tries are kept in this file, and were before.
     *
     * @param work where the disk may be touched
     */
    static CompletableFuture<EveningPin> of(String pin, WrongPins file, Executor work) {
        return CompletableFuture.supplyAsync(() -> new EveningPin(pin, Optional.of(file), work, file.read()), work);
    }

    /** A PIN that may be known to all; its wrong tries are forgotten with the rehearsal. */
    static EveningPin ofRehearsal(String pin, Executor work) {
        return new EveningPin(pin, Optional.empty(), work, 0);
    }

    @Override
    public boolean opens(String digits) {
        return MessageDigest.isEqual(bytes(digits), pin);
    }

    @Override
    public int wrongBefore() {
        return wrong;
    }

    @Override
    public void wrongByNow(int tries) {
        wrong = tries;
        file.ifPresent(kept -> work.execute(() -> keepLatest(kept)));
    }

    /** Two of these may come in any order: whichever is last keeps what is known by then. */
    private synchronized void keepLatest(WrongPins kept) {
        try {
            kept.keep(wrong);
        } catch (IOException fullOrGone) {
            // The count goes on in memory; a wrong PIN is no reason to disturb the evening.
            return;
        }
    }

    private static byte[] bytes(String digits) {
        return digits.getBytes(StandardCharsets.US_ASCII);
    }
}
