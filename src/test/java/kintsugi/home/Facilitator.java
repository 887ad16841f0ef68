package kintsugi.home;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.GuideReader;
import kintsugi.guide.Problem;
import kintsugi.guide.ShippedGuides;
import kintsugi.guide.Step;
import kintsugi.settings.LoadedSettings;
import kintsugi.settings.Settings;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.EveningPlan;
import kintsugi.workshop.ListedWorkshop;
import kintsugi.workshop.NextEvening;
import kintsugi.workshop.Phase;
import kintsugi.workshop.WorkshopId;

/** Someone at home, and doors that answer at once and remember what was asked of them. */
final class Facilitator implements Doors {
    static final List<String> SHEET = List.of("7K2M", "Q9XD", "PT4H", "0A1B", "C2D3", "E4F5", "G6");
    static final OfferedGuide TRUST = offered(ShippedGuides.all().get(0));
    static final OfferedGuide BROKEN = new OfferedGuide(
            new GuideFiles("mine", TRUST.files().files()),
            Optional.empty(),
            List.of(new Problem("mine/guide.md", 0, "folder-missing", List.of())),
            true);
    static final ListedWorkshop LAST = new ListedWorkshop(
            new WorkshopId(7),
            TRUST.guide().orElseThrow().title(),
            Instant.parse("2026-11-03T18:00:00Z"),
            LocalDate.of(2026, 12, 8),
            14,
            11,
            Phase.STOPPED);
    static final ListedWorkshop EARLIER = new ListedWorkshop(
            new WorkshopId(4),
            LAST.title(),
            Instant.parse("2026-10-27T18:30:00Z"),
            LocalDate.of(2026, 12, 1),
            10,
            9,
            Phase.STOPPED);

    final List<String> asked = new ArrayList<>();
    final List<Beginning> begun = new ArrayList<>();
    final OfferedCare care = new OfferedCare(this::answer);
    final HomeModel model = new HomeModel(
            this,
            passphrase -> passphrase.length < 14 ? Optional.of("too short") : Optional.empty(),
            Clock.fixed(Instant.parse("2026-11-10T18:00:00Z"), ZoneOffset.UTC),
            new Random(3),
            Runnable::run);
    List<String> papersOf = List.of();
    Optional<DamagedData> damaged = Optional.empty();
    boolean exists;
    boolean printer = true;
    Settings settings = Settings.STANDARD;
    List<ListedWorkshop> workshops = List.of();
    /** How many steps a workshop that was stopped has behind it. */
    int done = 8;

    List<OfferedGuide> guides = List.of(TRUST, BROKEN);
    Optional<ArchiveProblem.Kind> problem = Optional.empty();
    CompletableFuture<Path> papers = CompletableFuture.completedFuture(Path.of("worksheets.pdf"));
    Optional<Progress> progress = Optional.empty();

    private static OfferedGuide offered(GuideFiles files) {
        var reading = GuideReader.read(files);
        return new OfferedGuide(files, reading.guide(), reading.problems(), false);
    }

    private <T> CompletableFuture<T> answer(String what, T value) {
        asked.add(what);
        return problem.map(kind -> CompletableFuture.<T>failedFuture(new ArchiveProblem(kind, "as told")))
                .orElseGet(() -> CompletableFuture.completedFuture(value));
    }

    private CompletableFuture<Void> done(String what) {
        return answer(what, "").thenAccept(nothing -> {});
    }

    @Override
    public CompletableFuture<Boolean> archiveExists() {
        return CompletableFuture.completedFuture(exists);
    }

    @Override
    public CompletableFuture<String> proposePassphrase() {
        return CompletableFuture.completedFuture("copper lantern willow drift");
    }

    @Override
    public CompletableFuture<List<String>> createArchive(char[] passphrase) {
        Secrets.wipe(passphrase);
        return answer("create", SHEET);
    }

    @Override
    public CompletableFuture<Optional<DamagedData>> openArchive(char[] secret, boolean sheet) {
        Secrets.wipe(secret);
        return answer(sheet ? "open by sheet" : "open", damaged);
    }

    @Override
    public DataCare care() {
        return care;
    }

    @Override
    public CompletableFuture<Void> printSheet(List<String> groups) {
        return printer
                ? done("print")
                : CompletableFuture.failedFuture(new CompletionException(SheetNotPrinted.withoutPrinter()));
    }

    @Override
    public CompletableFuture<List<OfferedGuide>> guides() {
        return CompletableFuture.completedFuture(guides);
    }

    @Override
    public CompletableFuture<Path> ownGuides() {
        return answer("folder", Path.of("workshop-material"));
    }

    @Override
    public CompletableFuture<List<ListedWorkshop>> workshops() {
        return CompletableFuture.completedFuture(workshops);
    }

    @Override
    public CompletableFuture<LoadedSettings> settings() {
        return CompletableFuture.completedFuture(new LoadedSettings(settings, List.of()));
    }

    @Override
    public CompletableFuture<Void> saveSettings(Settings wished) {
        settings = wished;
        return done("save");
    }

    @Override
    public CompletableFuture<Void> begin(Beginning beginning) {
        begun.add(beginning);
        return done("begin");
    }

    @Override
    public CompletableFuture<Void> goOn(WorkshopId workshop, String pin) {
        return done("go on " + workshop.value());
    }

    @Override
    public CompletableFuture<NextEvening> next(WorkshopId workshop) {
        var guide = guides.get(0);
        var steps = guide.guide().orElseThrow().countedSteps().stream()
                .map(Step::id)
                .toList();
        return CompletableFuture.completedFuture(new NextEvening(
                guide.files(),
                guide.guide().orElseThrow(),
                9,
                5,
                steps.subList(0, done),
                steps.subList(done, steps.size()),
                Set.of()));
    }

    @Override
    public CompletableFuture<Void> another(WorkshopId workshop, EveningPlan plan, String pin) {
        return done("another of " + workshop.value() + " with "
                + String.join(" ", plan.agenda().steps()));
    }

    @Override
    public CompletableFuture<Void> forget(WorkshopId workshop) {
        workshops = workshops.stream().filter(one -> !one.id().equals(workshop)).toList();
        return done("forget " + workshop.value());
    }

    @Override
    public CompletableFuture<Void> rehearse(OfferedGuide guide) {
        return done("rehearse");
    }

    @Override
    public CompletableFuture<Path> worksheets(OfferedGuide guide, List<String> steps, Progress told) {
        papersOf = List.copyOf(steps);
        progress = Optional.of(told);
        return papers;
    }
}
