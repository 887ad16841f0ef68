package kintsugi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kintsugi.guide.FolderReading;
import kintsugi.guide.GuideFolder;
import kintsugi.guide.GuideReader;
import kintsugi.guide.GuideReading;
import kintsugi.guide.ShippedGuides;
import kintsugi.home.Beginning;
import kintsugi.home.DamagedData;
import kintsugi.home.DataCare;
import kintsugi.home.Doors;
import kintsugi.home.OfferedGuide;
import kintsugi.home.Progress;
import kintsugi.home.Strength;
import kintsugi.rehearsal.SamplePeople;
import kintsugi.rehearsal.SamplePerson;
import kintsugi.settings.LoadedSettings;
import kintsugi.settings.Settings;
import kintsugi.settings.SettingsFile;
import kintsugi.store.Passphrases;
import kintsugi.store.Store;
import kintsugi.words.Words;
import kintsugi.workshop.EveningPlan;
import kintsugi.workshop.ListedWorkshop;
import kintsugi.workshop.NextEvening;
import kintsugi.workshop.Setup;
import kintsugi.workshop.Workplace;
import kintsugi.workshop.WorkshopId;
import kintsugi.workshop.fit.FittedEvening;
import org.jspecify.annotations.Nullable;

/** What home can open, done in the working threads; what needs windows is handed on. Thread-safe. */
final class HomeDoors implements Doors {
    /** Home names this number. */
    private static final int INVENTED = 12;

    /** The invented ones, and who rehearses: they may try the kiosk too. Home names this number as well. */
    private static final int AT_REHEARSAL = INVENTED + 1;

    private final DataFolder data;
    private final HomeCare care;
    private final Workplace place;
    private final Papers papers;
    private final SheetPrinter sheets;
    private final Curtain curtain;
    private final SettingsFile settingsFile;

    private volatile Settings settings = Settings.STANDARD;

    /** Opens the windows of an evening in home's place. Any thread. */
    interface Curtain {
        /** What is saved for the facilitator goes to the papers; {@code after} is run in a working thread when the evening is over. */
        void rise(OpenArchive.Ready ready, Settings settings, String pin, Papers papers, Runnable after);
    }

    private @Nullable Passphrases passphrases;

    HomeDoors(DataFolder data, Workplace place, HomeCare care, Papers papers, SheetPrinter sheets, Curtain curtain) {
        this.data = data;
        this.care = care;
        this.place = place;
        this.papers = papers;
        this.sheets = sheets;
        this.curtain = curtain;
        this.settingsFile = new SettingsFile(data.settings());
    }

    @Override
    public CompletableFuture<Boolean> archiveExists() {
        return inWork(() -> Store.exists(data.archive()));
    }

    @Override
    public CompletableFuture<String> proposePassphrase() {
        return inWork(() -> passphrases().propose());
    }

    @Override
    public CompletableFuture<List<String>> createArchive(char[] passphrase) {
        return inWork(() -> {
            try {
                return care.create(passphrase);
            } finally {
                Arrays.fill(passphrase, '\0');
            }
        });
    }

    @Override
    public CompletableFuture<Optional<DamagedData>> openArchive(char[] secret, boolean sheet) {
        return inWork(() -> {
            try {
                return care.open(secret, sheet);
            } finally {
                Arrays.fill(secret, '\0');
            }
        });
    }

    @Override
    public DataCare care() {
        return care;
    }

    @Override
    public CompletableFuture<Void> printSheet(List<String> groups) {
        return CompletableFuture.runAsync(() -> sheets.print(groups), place.work());
    }

    @Override
    public CompletableFuture<List<OfferedGuide>> guides() {
        return inWork(() -> {
            List<OfferedGuide> all = new ArrayList<>();
            for (Path folder : GuideFolder.guidesIn(data.guides())) {
                FolderReading found = GuideFolder.read(folder);
                all.add(offered(found, GuideReader.read(found, folder.toString()), true));
            }
            ShippedGuides.all().stream()
                    .filter(files ->
                            all.stream().noneMatch(own -> own.files().id().equals(files.id())))
                    .forEach(files ->
                            all.add(offered(new FolderReading(files, List.of()), GuideReader.read(files), false)));
            return List.copyOf(all);
        });
    }

    private static OfferedGuide offered(FolderReading found, GuideReading reading, boolean own) {
        return new OfferedGuide(found.files(), reading.guide(), reading.problems(), own);
    }

    @Override
    public CompletableFuture<Path> ownGuides() {
        return inWork(() -> GuideShelf.open(data.guides()));
    }

    @Override
    public CompletableFuture<List<ListedWorkshop>> workshops() {
        return archive().thenCompose(one -> one.workshops().list());
    }

    @Override
    public CompletableFuture<LoadedSettings> settings() {
        return inWork(() -> {
            LoadedSettings loaded = settingsFile.load();
            settings = loaded.settings();
            return loaded;
        });
    }

    @Override
    public CompletableFuture<Void> saveSettings(Settings next) {
        return inWork(() -> {
                    settingsFile.save(next);
                    return next;
                })
                .thenAccept(saved -> settings = saved);
    }

    @Override
    public CompletableFuture<Void> begin(Beginning beginning) {
        Settings now = settings;
        return archive()
                .thenCompose(one -> one.begin(setup(beginning, now)))
                .thenAccept(ready -> curtain.rise(ready, now, beginning.pin(), papers, () -> {}));
    }

    private Setup setup(Beginning beginning, Settings now) {
        GuideChoice choice = choice(beginning.guide());
        FittedEvening evening = beginning.evening();
        return new Setup(
                choice.files(),
                choice.guide(),
                evening.agenda(),
                evening.ways(),
                evening.wish().people(),
                beginning.circle(),
                now.help(),
                now.keepDays());
    }

    @Override
    public CompletableFuture<Void> goOn(WorkshopId workshop, String pin) {
        Settings now = settings;
        return archive()
                .thenCompose(one -> one.resume(workshop, now.help()))
                .thenAccept(ready -> curtain.rise(ready, now, pin, papers, () -> {}));
    }

    @Override
    public CompletableFuture<NextEvening> next(WorkshopId workshop) {
        return archive().thenCompose(one -> one.next(workshop));
    }

    @Override
    public CompletableFuture<Void> another(WorkshopId workshop, EveningPlan plan, String pin) {
        Settings now = settings;
        return archive()
                .thenCompose(one -> one.another(workshop, plan, now.help()))
                .thenAccept(ready -> curtain.rise(ready, now, pin, papers, () -> {}));
    }

    @Override
    public CompletableFuture<Void> forget(WorkshopId workshop) {
        return archive().thenCompose(one -> one.workshops().forget(workshop)).thenApply(receipt -> null);
    }

    @Override
    public CompletableFuture<Void> rehearse(OfferedGuide guide) {
        Settings now = settings;
        GuideChoice choice = choice(guide);
        List<SamplePerson> people =
                new SamplePeople(choice.guide(), new SecureRandom().nextLong(), today()).invent(INVENTED);
        return inWork(() -> Practice.begun(place))
                .thenCompose(practice -> practice.join(
                                OpenArchive.setup(choice, AT_REHEARSAL, now.circle(), now.help(), 0), people)
                        .thenAccept(ready ->
                                curtain.rise(ready, now, REHEARSAL_PIN, papers.ofRehearsals(), practice::end)));
    }

    @Override
    public CompletableFuture<Path> worksheets(OfferedGuide guide, List<String> steps, Progress progress) {
        return inWork(() -> {
            progress.at(0);
            Path file = papers.worksheets(choice(guide).guide(), steps, settings.paper(), today());
            progress.at(1);
            return file;
        });
    }

    /** Closes what is open. Blocks. */
    void close() {
        care.close();
    }

    /** Made by the first proposal: it reads long lists of words, which only a first start needs. */
    private synchronized Passphrases passphrases() {
        if (passphrases == null) {
            passphrases = new Passphrases(place.random());
        }
        return passphrases;
    }

    /** Why a passphrase is refused, in words. */
    Strength strength(Words words) {
        return passphrase -> {
            Passphrases.Verdict verdict = passphrases().judge(passphrase);
            return verdict == Passphrases.Verdict.GOOD
                    ? Optional.empty()
                    : Optional.of(words.text(verdict.key(), Passphrases.SHORTEST));
        };
    }

    private GuideChoice choice(OfferedGuide guide) {
        return new GuideChoice(
                guide.files(),
                guide.guide()
                        .orElseThrow(() -> new IllegalArgumentException("a guide with mistakes can't be started")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(place.clock().instant(), place.clock().getZone());
    }

    private CompletableFuture<OpenArchive> archive() {
        return care.archive();
    }

    private interface DiskTask<T> {
        T run() throws IOException;
    }

    private <T> CompletableFuture<T> inWork(DiskTask<T> task) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return task.run();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                place.work());
    }
}
