package kintsugi;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.GuideReader;
import kintsugi.guide.HelpLine;
import kintsugi.workshop.Archive;
import kintsugi.workshop.EveningPlan;
import kintsugi.workshop.NextEvening;
import kintsugi.workshop.Seat;
import kintsugi.workshop.Setup;
import kintsugi.workshop.Workplace;
import kintsugi.workshop.Workshop;
import kintsugi.workshop.WorkshopId;
import kintsugi.workshop.Workshops;

/** An archive that is open, and its workshops. */
record OpenArchive(Archive archive, Workshops workshops) {
    static OpenArchive of(Archive archive, Workplace place) {
        return new OpenArchive(archive, new Workshops(archive, place));
    }

    /** A workshop, a seat in it, and the files of its guide. */
    record Ready(Workshop workshop, Seat seat, GuideFiles files) {}

    CompletableFuture<Ready> begin(Setup setup) {
        return workshops.start(setup).thenCompose(workshop -> ready(workshop, setup.files()));
    }

    CompletableFuture<Ready> resume(WorkshopId id, List<HelpLine> help) {
        return workshops.resume(id, help, OpenArchive::read).thenCompose(workshop -> ready(id, workshop));
    }

    /** What is left of a workshop for another evening. */
    CompletableFuture<NextEvening> next(WorkshopId id) {
        return workshops.next(id, OpenArchive::read);
    }

    CompletableFuture<Ready> another(WorkshopId id, EveningPlan plan, List<HelpLine> help) {
        return workshops.nextEvening(id, plan, help, OpenArchive::read).thenCompose(workshop -> ready(id, workshop));
    }

    private static Guide read(GuideFiles files) {
        return GuideReader.read(files).guide().orElseThrow(OpenArchive::unreadable);
    }

    private CompletableFuture<Ready> ready(WorkshopId id, Workshop workshop) {
        return archive.guide(id).thenCompose(files -> ready(workshop, files.orElseThrow(OpenArchive::unreadable)));
    }

    private CompletableFuture<Ready> ready(Workshop workshop, GuideFiles files) {
        return workshops.seat(workshop).thenApply(seat -> new Ready(workshop, seat, files));
    }

    private static IllegalStateException unreadable() {
        return new IllegalStateException("the guide that is kept with the workshop can't be read any more");
    }

    static Setup setup(GuideChoice choice, int people, int circle, List<HelpLine> help, int keepDays) {
        Guide guide = choice.guide();
        return new Setup(
                choice.files(),
                guide,
                guide.countedSteps().stream().map(step -> step.id()).collect(Collectors.toSet()),
                people,
                circle,
                help,
                keepDays);
    }
}
