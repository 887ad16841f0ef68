package kintsugi.store;

import java.security.SecureRandom;
import kintsugi.participant.Argon2Cost;

/** A master key that was just drawn, under a new passphrase and a new sheet. */
record NewMaster(byte[] master, KeySlot passphrase, KeySlot sheet) {
    /** Takes as long as Argon2id does, twice. */
    static NewMaster draw(Secret passphrase, Secret sheet, Argon2Cost cost, SecureRandom random) {
        byte[] master = new byte[32];
        random.nextBytes(master);
        return new NewMaster(
                master, KeySlot.wrap(master, passphrase, cost, random), KeySlot.wrap(master, sheet, cost, random));
    }

    @Override
    public String toString() {
        return "a master key";
    }
}
