package kintsugi.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * H2's path prefix {@code dur:}, under which a write returns only when its bytes are on the disk. H2 by itself never
 * forces a commit. Public, with a public constructor, only because H2 makes its own instances.
 */
public final class DurableFile extends FilePathWrapper {
    static final String PREFIX = "dur:";

    private static final int BLOCK = 4096;

    /** Tells H2 of the prefix; again and again does no harm. */
    static void register() {
        FilePath.register(new DurableFile());
    }

    @Override
    public String getScheme() {
        return "dur";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel beneath = getBase().open(mode);
        // A torn tail: no confirmed chunk ends inside a block, and H2's own cut takes one block too many.
        long whole = beneath.size() / BLOCK * BLOCK;
        if (mode.equals("r")) {
            return new DurableChannel(beneath, whole);
        }
        if (whole != beneath.size()) {
            beneath.truncate(whole);
        }
        return new DurableChannel(beneath, Long.MAX_VALUE);
    }
}
