package kintsugi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kintsugi.participant.Argon2Cost;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.ArchiveProblem.Kind;

/** How a store comes to be, and how one is opened. */
final class Opening {
    private Opening() {}

    static boolean exists(Path folder) {
        try {
            return new Folder(folder.toAbsolutePath(), new RealDisk(), true).hasStore();
        } catch (IOException e) {
            throw Troubles.understood(e, folder);
        }
    }

    static Store.Created create(Path path, char[] passphrase, Argon2Cost cost, Surroundings around) {
        Folder folder = around.folder(path);
        RecoverySheet sheet = RecoverySheet.draw(around.random());
        Secret[] secrets = {Secret.passphrase(passphrase), Secret.sheet(sheet)};
        try {
            folder.disk().createFolder(folder.path());
            Store store = locked(folder, lock -> make(folder, lock, secrets[0], secrets[1], cost, around));
            return new Store.Created(store, sheet);
        } catch (SQLException | IOException | RuntimeException e) {
            // Nothing is there that could be damaged: the place won't take it.
            throw Troubles.understood(e, folder.path(), Kind.READ_ONLY);
        }
    }

    private static Store make(
            Folder folder, FolderLock lock, Secret passphrase, Secret sheet, Argon2Cost cost, Surroundings around)
            throws SQLException, IOException {
        if (folder.hasStore()) {
            throw new ArchiveProblem(Kind.NOT_THERE, "there is a store already");
        }
        folder.removeUnfinished();
        boolean done = false;
        try {
            KeyFile keys = files(folder, passphrase, sheet, cost, around);
            Store store = start(folder, lock, keys, around);
            done = true;
            return store;
        } finally {
            if (!done) {
                folder.unmake();
            }
        }
    }

    /** Key file and empty leaf; the new store counts from the renaming on. */
    private static KeyFile files(Folder folder, Secret passphrase, Secret sheet, Argon2Cost cost, Surroundings around)
            throws SQLException, IOException {
        folder.disk().create(folder.unfinishedKeyFile());
        folder.disk().forceFolder(folder.path());
        LeafKey leaf = LeafCopy.make(folder, null, around.random()).key();
        KeyFile keys = KeyFile.create(folder.disk(), folder.keyFile(), passphrase, sheet, cost, leaf, around.random());
        keys.writeTo(folder.unfinishedKeyFile());
        folder.disk().rename(folder.unfinishedKeyFile(), folder.keyFile());
        folder.disk().forceFolder(folder.path());
        return keys;
    }

    static Store open(Path path, Secret secret, Surroundings around) {
        Folder folder = around.folder(path);
        try {
            if (!folder.hasStore()) {
                throw new ArchiveProblem(Kind.NOT_THERE, "there is no store in this folder");
            }
            return locked(folder, lock -> start(folder, lock, keys(folder, secret, around), around));
        } catch (SQLException | IOException | RuntimeException e) {
            throw Troubles.understood(e, folder.path());
        }
    }

    static Restored restore(Path path, Path backup, Secret secret, Surroundings around) {
        Folder folder = around.folder(path);
        BackupFile from = new BackupFile(folder.disk(), backup.toAbsolutePath());
        try {
            folder.disk().createFolder(folder.path());
            return locked(folder, lock -> {
                Restoring.Placed placed = new Restoring(folder, secret, around).place(from);
                Store store = start(folder, lock, placed.keys(), around);
                return new Restored(store, placed.from(), placed.setAside(), placed.forgotten());
            });
        } catch (SQLException | IOException | RuntimeException e) {
            throw Troubles.understood(e, folder.path());
        }
    }

    static Backup describe(Path backup, Secret secret, Surroundings around) {
        Path file = backup.toAbsolutePath();
        try {
            return new Restoring(around.folder(file.resolveSibling("")), secret, around)
                    .describe(new BackupFile(around.disk(), file));
        } catch (IOException | RuntimeException e) {
            throw Troubles.understood(e, file.resolveSibling(""));
        }
    }

    static List<Path> setAside(Path path) {
        try {
            return new SetAside(new Folder(path.toAbsolutePath(), new RealDisk(), true)).all();
        } catch (IOException e) {
            throw Troubles.understood(e, path);
        }
    }

    static Optional<Instant> lastTouched(Path path) {
        try {
            return new Folder(path.toAbsolutePath(), new RealDisk(), true).lastTouched();
        } catch (IOException e) {
            throw Troubles.understood(e, path);
        }
    }

    static List<Backup> goodBackups(Path path, Secret secret, Surroundings around) {
        Folder folder = around.folder(path);
        try {
            FolderLock lock = FolderLock.take(folder);
            try (lock) {
                return new Restoring(folder, secret, around).good();
            }
        } catch (IOException | RuntimeException e) {
            throw Troubles.understood(e, folder.path());
        }
    }

    private static KeyFile keys(Folder folder, Secret secret, Surroundings around) throws IOException {
        if (!Files.exists(folder.keyFile())) {
            throw new ArchiveProblem(Kind.DAMAGED, "the key file is missing");
        }
        H2.warmUp();
        KeyFile keys = KeyFile.open(folder.disk(), folder.keyFile(), secret, around.random());
        if (keys.leaf().schema() > Schema.LATEST) {
            throw new ArchiveProblem(Kind.NEWER, "its tables have a later form");
        }
        if (!Files.exists(folder.leaf(keys.leaf()))) {
            throw new ArchiveProblem(Kind.DAMAGED, "the leaf is missing");
        }
        return keys;
    }

    private static Store start(Folder folder, FolderLock lock, KeyFile keys, Surroundings around)
            throws SQLException, IOException {
        return new Store(OpenStore.open(folder, lock, keys, around), keys, folder.path(), around.random());
    }

    /** What is done under the lock; the lock stays with the store that comes of it. */
    private interface Locked<T> {
        T run(FolderLock lock) throws SQLException, IOException;
    }

    private static <T> T locked(Folder folder, Locked<T> work) throws SQLException, IOException {
        FolderLock lock = FolderLock.take(folder);
        boolean ready = false;
        try {
            T result = work.run(lock);
            ready = true;
            return result;
        } finally {
            if (!ready) {
                lock.close();
            }
        }
    }
}
