package kintsugi.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.HelpLine;
import kintsugi.guide.Scenes;

/** The workshops of one archive: begin one, go on with one, list them, forget one. */
public final class Workshops {
    private static final int SALT = 16;
    private static final int DOUBTFUL_DAYS = 30;

    private final Archive archive;
    private final Workplace place;

    /** Workshops of this archive. */
    public Workshops(Archive archive, Workplace place) {
        this.archive = archive;
        this.place = place;
    }

    /** Begins a workshop; done when it is kept, with the guide as it is now. */
    public CompletableFuture<Workshop> start(Setup setup) {
        WorkshopId id = WorkshopId.draw(place.random());
        Instant now = place.clock().instant();
        byte[] salt = new byte[SALT];
        place.random().nextBytes(salt);
        Evening evening = Evening.beginning(Scenes.of(setup.guide(), setup.agenda()), now);
        WorkshopRecord record = new WorkshopRecord(
                WorkshopRecord.FORMAT,
                new WorkshopRecord.Head(
                        setup.guide().title(),
                        setup.guide().language(),
                        salt,
                        setup.agenda().steps(),
                        now.toString(),
                        setup.keepDays(),
                        setup.agenda()),
                new WorkshopRecord.Count(setup.people(), setup.circle(), 0),
                WorkshopRecord.Progress.of(evening),
                List.of(),
                List.of(),
                new LinkedHashMap<>(),
                Phase.LIVE,
                today().toString(),
                setup.ways(),
                "",
                Tonight.beginning(now, evening.scenes()));
        WorkshopBook book = new WorkshopBook(id, setup.guide(), record, evening, List.of());
        return archive.write(List.of(new Change.PutGuide(id, setup.files()), book.putRecord()))
                .thenApply(kept -> new Workshop(id, archive, place.clock(), setup.help(), book, tray()));
    }

    /**
     * Goes on with a workshop at the scene where it was left, with the guide that it began with.
     *
     * @param help the help lines of the place, as they are now
     * @param read makes a guide of its files
     */
    public CompletableFuture<Workshop> resume(WorkshopId id, List<HelpLine> help, Function<GuideFiles, Guide> read) {
        return record(id)
                .thenCompose(record -> archive.guide(id)
                        .thenApply(files -> read.apply(files.orElseThrow(() -> notThere(id))))
                        .thenCombine(archive.items(id), (guide, items) -> {
                            WorkshopBook book = new WorkshopBook(
                                    id,
                                    guide,
                                    record.on(today()),
                                    resumed(guide, record),
                                    items.stream().map(ItemFormat::read).toList());
                            book.goOn(place.clock().instant());
                            return new Workshop(id, archive, place.clock(), help, book, tray());
                        }));
    }

    /** What is left of a workshop for another evening. */
    public CompletableFuture<NextEvening> next(WorkshopId id, Function<GuideFiles, Guide> read) {
        return record(id).thenCombine(archive.guide(id), (record, kept) -> {
            GuideFiles files = kept.orElseThrow(() -> notThere(id));
            return NextEvening.after(record, files, read.apply(files));
        });
    }

    /**
     * Begins another evening of a workshop that was stopped, with the guide that it began with. What people wrote stays
     * open to them; done when it is kept.
     */
    public CompletableFuture<Workshop> nextEvening(
            WorkshopId id, EveningPlan plan, List<HelpLine> help, Function<GuideFiles, Guide> read) {
        return record(id)
                .thenCompose(record -> archive.items(id)
                        .thenCompose(items -> archive.guide(id)
                                .thenApply(files -> read.apply(files.orElseThrow(() -> notThere(id))))
                                .thenCompose(guide -> follow(id, guide, record, items, plan, help))));
    }

    private CompletableFuture<Workshop> follow(
            WorkshopId id,
            Guide guide,
            WorkshopRecord record,
            List<KeptItem> items,
            EveningPlan plan,
            List<HelpLine> help) {
        Instant now = place.clock().instant();
        Evening evening = Evening.following(record.progress(), Scenes.of(guide, plan.agenda()), now);
        WorkshopBook book = new WorkshopBook(
                id,
                guide,
                record.following(plan, record.tonight().next(now, guide, plan.agenda()), evening)
                        .on(today()),
                evening,
                items.stream().map(ItemFormat::read).toList());
        return archive.write(List.of(book.putRecord()))
                .thenApply(kept -> new Workshop(id, archive, place.clock(), help, book, tray()));
    }

    private Evening resumed(Guide guide, WorkshopRecord record) {
        return Evening.resumed(
                Scenes.of(guide, record.agenda(guide)),
                record.progress(),
                place.clock().instant());
    }

    /** A seat in this workshop, in this program. */
    public CompletableFuture<Seat> seat(Workshop workshop) {
        return record(workshop.id())
                .thenApply(record ->
                        new LocalSeat(workshop, archive, place, record.head().salt()));
    }

    /** All that were not forgotten, the newest first. */
    public CompletableFuture<List<ListedWorkshop>> list() {
        return archive.workshops()
                .thenApply(all -> all.stream()
                        .map(Workshops::listed)
                        .sorted((one, other) -> other.began().compareTo(one.began()))
                        .toList());
    }

    /** Forgets a workshop without opening it, as at its retention date: texts, notebooks and charts go, counts stay. */
    public CompletableFuture<Receipt> forget(WorkshopId id) {
        return record(id)
                .thenCombine(
                        archive.items(id),
                        (record, items) -> new Receipt(
                                record.head().title(),
                                record.head().began(),
                                today().toString(),
                                record.count().people(),
                                record.count().codes(),
                                items.size(),
                                record.charts().values().stream()
                                        .flatMap(drawn -> drawn.chart().stream())
                                        .toList()))
                .thenCompose(receipt ->
                        archive.forget(id, RecordFormat.write(receipt)).thenApply(forgotten -> receipt));
    }

    /**
     * Forgets all whose last day is over. One that is overdue by more than thirty days stays until the facilitator forgets
     * it: more likely than a laptop left alone for so long is a clock that jumped, and forgetting can't be taken back.
     */
    public CompletableFuture<List<Receipt>> forgetOverdue() {
        return list().thenCompose(all -> {
            CompletableFuture<List<Receipt>> receipts = CompletableFuture.completedFuture(List.of());
            for (ListedWorkshop one : all) {
                if (isOver(one.forgetOn()) && !isOver(one.forgetOn().plusDays(DOUBTFUL_DAYS))) {
                    receipts = receipts.thenCompose(sofar -> forget(one.id()).thenApply(receipt -> {
                        List<Receipt> more = new ArrayList<>(sofar);
                        more.add(receipt);
                        return List.copyOf(more);
                    }));
                }
            }
            return receipts;
        });
    }

    /** Every evening begins with an empty one; what lay in an earlier one is gone. */
    private Tray tray() {
        return new Tray(place.random());
    }

    private CompletableFuture<WorkshopRecord> record(WorkshopId id) {
        return archive.workshops()
                .thenApply(all -> all.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .map(one -> RecordFormat.read(one.body()))
                        .orElseThrow(() -> notThere(id)));
    }

    private static ListedWorkshop listed(KeptWorkshop kept) {
        WorkshopRecord record = RecordFormat.read(kept.body());
        return new ListedWorkshop(
                kept.id(),
                record.head().title(),
                Instant.parse(record.head().began()),
                record.forgetOn(),
                record.count().people(),
                record.count().codes(),
                record.phase());
    }

    private boolean isOver(LocalDate lastDay) {
        return lastDay.isBefore(today());
    }

    private LocalDate today() {
        return place.clock().instant().atZone(place.clock().getZone()).toLocalDate();
    }

    private static ArchiveProblem notThere(WorkshopId id) {
        return new ArchiveProblem(ArchiveProblem.Kind.NOT_THERE, "no workshop " + id);
    }
}
