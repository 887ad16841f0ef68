package kintsugi.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The real disk, with somebody who sees every step before it is done, the store's and H2's, and may make it fail. */
final class WatchedDisk implements Disk {
    private final RealDisk real = new RealDisk();
    private final Watch watch;

    /** Watches the files of one folder. */
    WatchedDisk(Path folder, Watch watch) {
        this.watch = watch;
        WatchedFile.watch(folder.toAbsolutePath(), watch);
    }

    private void step(Step.What what, Path file, long position, byte[] bytes) throws IOException {
        watch.before(new Step(what, file.getFileName().toString(), position, bytes));
    }

    private void createFirst(Path file) throws IOException {
        if (!Files.exists(file)) {
            step(Step.What.CREATE, file, 0, new byte[0]);
        }
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return real.read(file);
    }

    @Override
    public byte[] read(Path file, long position, int most) throws IOException {
        return real.read(file, position, most);
    }

    @Override
    public void write(Path file, long position, byte[] bytes, boolean forced) throws IOException {
        createFirst(file);
        step(Step.What.WRITE, file, position, bytes.clone());
        real.write(file, position, bytes, false);
        if (forced) {
            force(file);
        }
    }

    @Override
    public void create(Path file) throws IOException {
        createFirst(file);
        real.create(file);
    }

    @Override
    public void force(Path file) throws IOException {
        step(Step.What.FORCE, file, 0, new byte[0]);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        step(Step.What.FORCE_NAMES, folder, 0, new byte[0]);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        step(Step.What.RENAME, from, 0, to.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        real.rename(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        if (Files.exists(file)) {
            step(Step.What.DELETE, file, 0, new byte[0]);
        }
        real.delete(file);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        real.createFolder(folder);
    }

    @Override
    public FileChannel openToLock(Path file) throws IOException {
        return real.openToLock(file);
    }

    @Override
    public String beneath() {
        return "watched:async:";
    }
}
