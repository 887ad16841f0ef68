package kintsugi.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** H2's path prefix {@code watched:}. Public, with a public constructor, because H2 makes its own instances. */
public final class WatchedFile extends FilePathWrapper {
    private static final Map<Path, Watch> WATCHES = new ConcurrentHashMap<>();

    static void watch(Path folder, Watch watch) {
        FilePath.register(new WatchedFile());
        WATCHES.put(folder, watch);
    }

    @Override
    public String getScheme() {
        return "watched";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        String path = getBase().toString();
        Path file = Path.of(path.substring(path.indexOf('/')));
        Watch watch = WATCHES.getOrDefault(file.getParent(), step -> {});
        String name = file.getFileName().toString();
        if (!getBase().exists()) {
            watch.before(new Step(Step.What.CREATE, name, 0, new byte[0]));
        }
        return new Channel(getBase().open(mode), name, watch);
    }

    private static final class Channel extends FileBase {
        private final FileChannel base;
        private final String name;
        private final Watch watch;

        Channel(FileChannel base, String name, Watch watch) {
            this.base = base;
            this.name = name;
            this.watch = watch;
        }

        @Override
        public synchronized int write(ByteBuffer bytes, long at) throws IOException {
            byte[] copy = new byte[bytes.remaining()];
            bytes.duplicate().get(copy);
            watch.before(new Step(Step.What.WRITE, name, at, copy));
            long next = at;
            while (bytes.hasRemaining()) {
                next += base.write(bytes, next);
            }
            return copy.length;
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            if (size < base.size()) {
                watch.before(new Step(Step.What.TRUNCATE, name, size, new byte[0]));
            }
            base.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            watch.before(new Step(Step.What.FORCE, name, 0, new byte[0]));
        }

        @Override
        public synchronized int read(ByteBuffer bytes, long at) throws IOException {
            return base.read(bytes, at);
        }

        @Override
        public int read(ByteBuffer bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int write(ByteBuffer bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long position() {
            return 0;
        }

        @Override
        public FileChannel position(long newPosition) {
            return this;
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public FileLock tryLock(long from, long size, boolean shared) throws IOException {
            return base.tryLock(from, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
