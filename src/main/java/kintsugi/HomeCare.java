package kintsugi;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import kintsugi.doctor.Examination;
import kintsugi.doctor.Finding;
import kintsugi.doctor.ThisMachine;
import kintsugi.home.CameBack;
import kintsugi.home.CareReport;
import kintsugi.home.DamagedData;
import kintsugi.home.DataCare;
import kintsugi.home.OfferedBackup;
import kintsugi.store.BackedUp;
import kintsugi.store.Backing;
import kintsugi.store.RecoverySheet;
import kintsugi.store.Restored;
import kintsugi.store.Secret;
import kintsugi.store.Store;
import kintsugi.words.Words;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.ArchiveProblem.Kind;
import kintsugi.workshop.Workplace;
import org.jspecify.annotations.Nullable;

/** The data that home has open, and what looks after it, in the working threads. Thread-safe. */
final class HomeCare implements DataCare {
    private final DataFolder data;
    private final Workplace place;
    private final Words words;
    private volatile @Nullable BackedUp kept;
    private volatile @Nullable OpenArchive open;

    HomeCare(DataFolder data, Workplace place, Words words) {
        this.data = data;
        this.place = place;
        this.words = words;
    }

    /** Makes the data; the sheet in groups. Blocks. */
    List<String> create(char[] passphrase) {
        Store.Created created = Store.create(data.archive(), passphrase, place.cost(), place.random());
        keep(created.store());
        return created.sheet().groups();
    }

    /** Opens the data and forgets what is overdue; or tells what it can come back from. Blocks. */
    Optional<DamagedData> open(char[] typed, boolean sheet) {
        Secret secret = secret(typed, sheet);
        try {
            forgetOverdue(keep(Store.open(data.archive(), secret, place.random())));
            return Optional.empty();
        } catch (ArchiveProblem problem) {
            if (problem.kind() != Kind.DAMAGED || kept != null) {
                throw problem;
            }
            return Optional.of(damaged(secret));
        }
    }

    private DamagedData damaged(Secret secret) {
        Optional<OfferedBackup> newest = Store.goodBackups(data.archive(), secret, place.random()).stream()
                .findFirst()
                .map(backup -> new OfferedBackup(backup.file(), backup.made()));
        return new DamagedData(newest, Store.lastTouched(data.archive()));
    }

    private OpenArchive keep(Store store) {
        BackedUp backed = BackedUp.of(store, place);
        OpenArchive archive = OpenArchive.of(backed, place);
        kept = backed;
        open = archive;
        return archive;
    }

    private static void forgetOverdue(OpenArchive archive) {
        archive.workshops().forgetOverdue().join();
    }

    /** What is open; fails where nothing is. */
    CompletableFuture<OpenArchive> archive() {
        OpenArchive one = open;
        return one == null ? CompletableFuture.failedFuture(closed()) : CompletableFuture.completedFuture(one);
    }

    private BackedUp kept() {
        BackedUp one = kept;
        if (one == null) {
            throw closed();
        }
        return one;
    }

    private static ArchiveProblem closed() {
        return new ArchiveProblem(Kind.NOT_THERE, "no archive is open");
    }

    /** Closes what is open. Blocks. */
    void close() {
        BackedUp one = kept;
        kept = null;
        open = null;
        if (one != null) {
            one.close();
        }
    }

    private static Secret secret(char[] typed, boolean sheet) {
        return sheet
                ? RecoverySheet.read(new String(typed))
                        .map(Secret::sheet)
                        .orElseThrow(() -> new ArchiveProblem(Kind.WRONG_SECRET, "not a recovery sheet"))
                : Secret.passphrase(typed);
    }

    @Override
    public CompletableFuture<CareReport> look() {
        return inWork(() -> {
            BackedUp one = kept();
            List<CareReport.Found> found = new ArrayList<>();
            trouble(one.backing().join())
                    .ifPresent(key -> found.add(new CareReport.Found(
                            CareReport.Sign.BROKEN, "doctor.backup.failed", List.of(words.text(key)))));
            List<Finding> all =
                    new ArrayList<>(new DataExamination(data.archive(), place.clock(), words).of(one.store()));
            all.addAll(new Examination(new ThisMachine()).of(data.archive()));
            all.forEach(finding -> found.add(new CareReport.Found(
                    CareReport.Sign.valueOf(finding.level().name()), finding.key(), finding.arguments())));
            return new CareReport(found, proposed());
        });
    }

    /** A name that says nothing of what is in it. */
    private Path proposed() {
        String name = "backup-"
                + LocalDate.ofInstant(place.clock().instant(), place.clock().getZone());
        Path folder = Path.of(System.getProperty("user.home", ""));
        Path file = folder.resolve(name);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(name + "-" + number);
        }
        return file;
    }

    @Override
    public CompletableFuture<Optional<String>> backupTrouble() {
        BackedUp one = kept;
        return one == null
                ? CompletableFuture.completedFuture(Optional.empty())
                : one.backing().thenApply(HomeCare::trouble);
    }

    private static Optional<String> trouble(Backing backing) {
        return backing.trouble()
                .filter(kind -> kind != Kind.STOPPED || backing.newest().isEmpty())
                .map(kind -> "store.problem." + kind.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public CompletableFuture<Path> backUp(Path file) {
        return inWork(() -> {
                    Path whole = file.toAbsolutePath();
                    if (Files.exists(whole)) {
                        throw new ArchiveProblem(Kind.NOT_THERE, "there is a file of that name already");
                    }
                    if (!Files.isDirectory(whole.resolveSibling(""))) {
                        throw new ArchiveProblem(Kind.GONE, "there is no such folder");
                    }
                    return whole;
                })
                .thenCompose(
                        whole -> kept().store().backUpTo(whole, place.clock().instant(), place.work()))
                .thenApply(made -> made.file());
    }

    @Override
    public CompletableFuture<Void> tryBackup(Path file, char[] secret, boolean sheet) {
        return inWork(() -> Store.describe(file, secret(secret, sheet), place.random()))
                .thenApply(backup -> null);
    }

    @Override
    public CompletableFuture<CameBack> restore(Path file, char[] secret, boolean sheet) {
        return inWork(() -> {
            close();
            Restored restored = Store.restore(data.archive(), file, secret(secret, sheet), place.random());
            forgetOverdue(keep(restored.store()));
            return new CameBack(restored.from().made(), restored.forgotten(), restored.setAside());
        });
    }

    @Override
    public CompletableFuture<Void> changePassphrase(char[] former, char[] next) {
        return inWork(() -> known(former)).thenCompose(one -> one.changePassphrase(next, place.cost()));
    }

    @Override
    public CompletableFuture<List<String>> renew(char[] former, char[] next) {
        return inWork(() -> known(former))
                .thenCompose(one -> one.renew(next, place.cost()))
                .thenApply(RecoverySheet::groups);
    }

    /** The data that is open, for whoever knows what opens it. */
    private BackedUp known(char[] former) {
        BackedUp one = kept();
        boolean right = one.store().opensWith(Secret.passphrase(former))
                || RecoverySheet.read(new String(former))
                        .map(Secret::sheet)
                        .filter(one.store()::opensWith)
                        .isPresent();
        if (!right) {
            throw new ArchiveProblem(Kind.WRONG_SECRET, "not what opens the data");
        }
        return one;
    }

    private <T> CompletableFuture<T> inWork(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, place.work());
    }
}
