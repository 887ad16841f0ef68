package kintsugi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.ArchiveProblem.Kind;
import kintsugi.workshop.KeptWorkshop;

/** How a backup takes the place of the store in a folder, under its lock. */
final class Restoring {
    private final Folder folder;
    private final Secret secret;
    private final Surroundings around;

    Restoring(Folder folder, Secret secret, Surroundings around) {
        this.folder = folder;
        this.secret = secret;
        this.around = around;
    }

    /** What became of it; the caller opens the store that now counts. */
    record Placed(KeyFile keys, Backup from, Optional<Path> setAside, int forgotten) {}

    /**
     * Puts what is in the backup in the store's place, on a fresh leaf, without what was forgotten since. Until the last
     * step, the renaming of a key file, what was there still counts.
     *
     * @throws ArchiveProblem WRONG_SECRET, DAMAGED or NEWER if it is the backup's; then nothing has changed
     */
    Placed place(BackupFile from) throws SQLException, IOException {
        KeyFile keys = open(from);
        Backup backup = describe(from, keys);
        Folder work = Backups.of(folder).folder();
        folder.disk().createFolder(work.path());
        work.remove(keys.leaf());
        try {
            from.unpack(work, keys.leaf());
            Leaf arrived = Leaf.open(work, keys.leaf(), around.random());
            try {
                int forgotten = forgetAgain(arrived);
                LeafKey fresh = LeafCopy.make(folder, arrived, around.random()).key();
                Optional<Path> aside = takePlace(keys.naming(fresh), fresh);
                return new Placed(keys(folder.keyFile()), backup, aside, forgotten);
            } finally {
                arrived.abandon();
            }
        } finally {
            work.remove(keys.leaf());
        }
    }

    private Optional<Path> takePlace(KeyPage page, LeafKey fresh) throws IOException {
        boolean taken = false;
        try {
            folder.disk().delete(folder.unfinishedKeyFile());
            folder.disk().write(folder.unfinishedKeyFile(), 0, page.bytes(), false);
            folder.disk().write(folder.unfinishedKeyFile(), KeyPage.LENGTH, page.bytes(), true);
            Optional<Path> aside =
                    folder.hasOther(fresh) ? Optional.of(new SetAside(folder).move(fresh)) : Optional.empty();
            folder.disk().rename(folder.unfinishedKeyFile(), folder.keyFile());
            folder.disk().forceFolder(folder.path());
            taken = true;
            return aside;
        } finally {
            if (!taken) {
                folder.remove(fresh);
                folder.disk().delete(folder.unfinishedKeyFile());
            }
        }
    }

    /** Drops from the backup's leaf what the store in the folder has a receipt for; how many workshops that were. */
    private int forgetAgain(Leaf arrived) throws SQLException, IOException {
        int forgotten = 0;
        for (KeptWorkshop receipt : receipts()) {
            if (arrived.has(Key.of(Table.WORKSHOP, receipt.id()))) {
                forgotten++;
            }
            arrived.forget(receipt.id(), receipt.body());
        }
        arrived.commit();
        return forgotten;
    }

    /** The good ones among the store's own backups, read whole, the newest first. */
    List<Backup> good() throws IOException {
        List<Backup> good = new ArrayList<>();
        Backups own = Backups.of(folder);
        for (BackupFile file : own.all()) {
            whole(own, file).ifPresent(good::add);
        }
        good.sort(Comparator.comparing(Backup::made).reversed());
        return List.copyOf(good);
    }

    private Optional<Backup> whole(Backups own, BackupFile file) throws IOException {
        try {
            KeyFile keys = open(file);
            file.unpack(own.folder(), keys.leaf());
            own.folder().remove(keys.leaf());
            return Optional.of(describe(file, keys));
        } catch (ArchiveProblem | SQLException notGood) {
            // It can't be restored, whatever is wrong with it, so it isn't offered.
            return Optional.empty();
        }
    }

    private KeyFile open(BackupFile file) throws IOException {
        if (!Files.isRegularFile(file.path())) {
            throw new ArchiveProblem(Kind.NOT_THERE, "there is no such file");
        }
        return keys(file.path());
    }

    private KeyFile keys(Path file) throws IOException {
        return KeyFile.open(folder.disk(), file, secret, around.random());
    }

    /** What a backup says of itself. */
    Backup describe(BackupFile file) throws IOException {
        KeyFile keys = open(file);
        if (keys.leaf().schema() > Schema.LATEST) {
            throw new ArchiveProblem(Kind.NEWER, "its tables have a later form");
        }
        return describe(file, keys);
    }

    private static Backup describe(BackupFile file, KeyFile keys) throws IOException {
        BackupHead head = file.head(keys.leaf())
                .orElseThrow(() -> new ArchiveProblem(Kind.DAMAGED, "the backup's head is damaged"));
        return new Backup(file.path(), head.made(), head.writes());
    }

    /**
     * The receipts of what was forgotten here; none where the store that is there can't be opened with this secret, since
     * then nobody can know.
     */
    private List<KeptWorkshop> receipts() throws IOException {
        try {
            KeyFile keys = keys(folder.keyFile());
            SecureRandom random = around.random();
            Leaf leaf = Leaf.open(folder, keys.leaf(), random);
            try {
                return Reading.workshops(leaf, Table.RECEIPT);
            } finally {
                leaf.abandon();
            }
        } catch (ArchiveProblem | SQLException | IOException unreadable) {
            return List.of();
        }
    }
}
