package kintsugi.rehearsal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.LongConsumer;
import kintsugi.figure.Light;
import kintsugi.participant.Argon2Cost;
import kintsugi.plan.Plan;
import kintsugi.print.PlanPrinter;
import kintsugi.print.Press;
import kintsugi.print.SummaryCsv;
import kintsugi.print.SummaryPrinter;
import kintsugi.print.WorksheetPrinter;
import kintsugi.stage.GuidePictures;
import kintsugi.stage.SceneImages;
import kintsugi.stage.ScenePainter;
import kintsugi.stage.SceneView;
import kintsugi.words.Words;
import kintsugi.workshop.Archive;
import kintsugi.workshop.Pause;
import kintsugi.workshop.Seat;
import kintsugi.workshop.Setup;
import kintsugi.workshop.Summary;
import kintsugi.workshop.Workplace;
import kintsugi.workshop.Workshop;
import kintsugi.workshop.Workshops;

/** A whole workshop without people, through the same workshop, archive and print code as an evening. */
public final class Rehearsal {
    private final SecureRandom random;
    private final Argon2Cost cost;
    private final Press press;

    /**
     * Rehearsals.
     *
     * @param cost of codes
     */
    public Rehearsal(SecureRandom random, Argon2Cost cost, Press press) {
        this.random = random;
        this.cost = cost;
        this.press = press;
    }

    /**
     * Rehearses. Blocks for seconds to minutes.
     *
     * @param database makes the archive in the folder's {@code data}
     * @param saved told the number of every confirmed write, in the archive's thread
     * @throws IOException if the folder can't be written
     * @throws kintsugi.workshop.ArchiveProblem if the database can't
     */
    public void run(RehearsalWish wish, Function<Path, Archive> database, Progress progress, LongConsumer saved)
            throws IOException {
        RehearsalFolder folder = new RehearsalFolder(wish.out());
        RehearsalClock clock = new RehearsalClock(wish.day());
        try (Archive archive = new AnnouncedArchive(database.apply(folder.data()), saved)) {
            Executor here = Runnable::run;
            Workplace place = new Workplace(clock, random, cost, here, here, Pause.inRealTime(here));
            Workshops workshops = new Workshops(archive, place);
            Workshop workshop = workshops.start(setup(wish)).join();
            Seat seat = workshops.seat(workshop).join();
            RehearsedEvening evening = new RehearsedEvening(workshop, seat, clock, wish.people(), wish.day());
            screens(wish, folder, workshop, evening, progress);
            workshop.gatherCharts().join();
            papers(wish, folder, evening.plans(), workshop.summary(), progress);
            if (wish.close()) {
                workshop.close().join();
            } else {
                workshop.stopForTonight().join();
            }
        }
    }

    private static Setup setup(RehearsalWish wish) {
        return new Setup(
                wish.files(),
                wish.guide(),
                wish.agenda(),
                wish.ways(),
                wish.people().size(),
                Setup.CIRCLE,
                List.of(),
                Setup.KEEP_DAYS);
    }

    private static void screens(
            RehearsalWish wish, RehearsalFolder folder, Workshop workshop, RehearsedEvening evening, Progress progress)
            throws IOException {
        SceneImages images = new SceneImages(new ScenePainter(
                Words.of(wish.language()),
                Light.INK,
                new GuidePictures(wish.files().files())));
        int scenes = workshop.state().scenes().size();
        for (int i = 0; i < scenes; i++) {
            progress.at(Progress.Part.EVENING, i, scenes);
            SceneView view = SceneView.of(evening.show(i), i);
            folder.screen(i + 1, view.scene().id(), images.png(view, wish.width(), wish.height()));
        }
        progress.at(Progress.Part.EVENING, scenes, scenes);
    }

    private void papers(
            RehearsalWish wish, RehearsalFolder folder, List<Plan> plans, Summary summary, Progress progress)
            throws IOException {
        PlanPrinter printer = new PlanPrinter(press);
        int papers = plans.size() + 2;
        for (int i = 0; i < plans.size(); i++) {
            folder.plan(i + 1, printer.print(plans.get(i), wish.paper()));
            progress.at(Progress.Part.PAPERS, i + 1, papers);
        }
        folder.file(
                "worksheets.pdf",
                new WorksheetPrinter(press).print(wish.guide(), wish.agenda().steps(), wish.paper(), wish.day()));
        progress.at(Progress.Part.PAPERS, plans.size() + 1, papers);
        folder.file(
                "summary.pdf", new SummaryPrinter(press).print(summary, Setup.CIRCLE, wish.paper(), wish.language()));
        folder.file("summary.csv", SummaryCsv.of(summary, Setup.CIRCLE));
        progress.at(Progress.Part.PAPERS, papers, papers);
    }
}
