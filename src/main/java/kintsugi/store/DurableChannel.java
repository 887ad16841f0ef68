package kintsugi.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;

/**
 * Forces every write, the last sector after all the rest: it holds the footer that makes H2 believe a chunk, and there
 * is no checksum over the whole of one.
 */
final class DurableChannel extends FileBase {
    private static final int SECTOR = 512;

    private final FileChannel beneath;
    private final long mostSize;
    private long position;

    /**
     * A channel.
     *
     * @param mostSize what lies behind this is taken not to be there
     */
    DurableChannel(FileChannel beneath, long mostSize) {
        this.beneath = beneath;
        this.mostSize = mostSize;
    }

    @Override
    public synchronized int write(ByteBuffer bytes, long at) throws IOException {
        int length = bytes.remaining();
        if (length > SECTOR) {
            int end = bytes.limit();
            bytes.limit(end - SECTOR);
            writeAll(bytes, at);
            beneath.force(false);
            bytes.limit(end);
            writeAll(bytes, at + length - SECTOR);
        } else {
            writeAll(bytes, at);
        }
        beneath.force(true);
        return length;
    }

    private void writeAll(ByteBuffer bytes, long at) throws IOException {
        long next = at;
        while (bytes.hasRemaining()) {
            next += beneath.write(bytes, next);
        }
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        int written = write(bytes, position);
        position += written;
        return written;
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        beneath.truncate(size);
        beneath.force(true);
        return this;
    }

    @Override
    public synchronized int read(ByteBuffer bytes, long at) throws IOException {
        return beneath.read(bytes, at);
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        int read = read(bytes, position);
        position += Math.max(0, read);
        return read;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public FileChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public long size() throws IOException {
        return Math.min(mostSize, beneath.size());
    }

    @Override
    public void force(boolean metaData) throws IOException {
        beneath.force(metaData);
    }

    @Override
    public FileLock tryLock(long from, long size, boolean shared) throws IOException {
        return beneath.tryLock(from, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        beneath.close();
    }
}
