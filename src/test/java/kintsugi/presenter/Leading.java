package kintsugi.presenter;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import kintsugi.audience.AudienceModel;
import kintsugi.audience.Shown;
import kintsugi.display.Ticker;
import kintsugi.guide.Content;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.GuideReader;
import kintsugi.guide.HelpLine;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Scene;
import kintsugi.guide.ShippedGuides;
import kintsugi.guide.Step;
import kintsugi.participant.Answer;
import kintsugi.participant.Argon2Cost;
import kintsugi.participant.Code;
import kintsugi.plan.PaperSize;
import kintsugi.plan.PlanWish;
import kintsugi.settings.Keymap;
import kintsugi.stage.SceneView;
import kintsugi.store.MemoryArchive;
import kintsugi.support.SetClock;
import kintsugi.workshop.Pause;
import kintsugi.workshop.PictureMark;
import kintsugi.workshop.SeatProblem;
import kintsugi.workshop.Setup;
import kintsugi.workshop.Summary;
import kintsugi.workshop.Workplace;
import kintsugi.workshop.Workshop;
import kintsugi.workshop.Workshops;

/** A facilitator at the desk: the shipped guide, a real workshop, a room that follows it, and time that is told. */
final class Leading implements Room, Afterwards, Ticker {
    private static final GuideFiles FILES = ShippedGuides.all().get(0);
    static final Guide GUIDE = GuideReader.read(FILES).guide().orElseThrow();

    final MemoryArchive archive = new MemoryArchive();
    final Workshops workshops;
    final Workshop workshop;
    final AudienceModel audience;
    final PresenterModel model;
    final List<Summary> saved = new ArrayList<>();
    int kiosks;
    int left;
    boolean apart = true;
    boolean forward = true;
    boolean whole;
    boolean rehearsal;
    boolean fullDisk;
    boolean unpainted;
    private final SetClock clock = new SetClock(Instant.parse("2026-11-10T18:00:00Z"));
    private final List<Runnable> watching = new ArrayList<>();
    final BenchPress press = new BenchPress();
    final EditedFiles files = new EditedFiles();
    private Runnable beat = () -> {};

    Leading() {
        this(Keymap.STANDARD);
    }

    Leading(Keymap keys) {
        var pause = (Pause) time -> CompletableFuture.completedFuture(null);
        var place = new Workplace(clock, new SecureRandom(), new Argon2Cost(8, 1), Runnable::run, Runnable::run, pause);
        workshops = new Workshops(archive, place);
        var steps = GUIDE.countedSteps().stream().map(Step::id).collect(Collectors.toSet());
        var help = List.of(new HelpLine("Women’s line", "0800 1", "day and night"));
        workshop =
                workshops.start(new Setup(FILES, GUIDE, steps, 16, 5, help, 14)).join();
        audience = new AudienceModel(
                workshop.state(),
                clock,
                view -> 1,
                shown -> List.copyOf(watching).forEach(Runnable::run));
        workshop.listen(state -> audience.follow(workshop.state()));
        model = new PresenterModel(
                workshop, new Surroundings(this, () -> kiosks++, this, press, files, keys), clock, this, Runnable::run);
    }

    /** Somebody new hands a plan over for printing. */
    PictureMark handOver() {
        var seat = workshops.seat(workshop).join();
        var begun = seat.begin("en").join();
        seat.confirm(begun.turn(), begun.code()).join();
        var wish = new PlanWish(Set.of(), Set.of(), Optional.of("Ruth"), LocalDate.of(2026, 11, 10));
        var mark = seat.handOver(begun.turn(), wish, PaperSize.A4).join();
        seat.end(begun.turn()).join();
        return mark;
    }

    /** So many people share this for a prompt, each with a code of their own. */
    void share(Prompt prompt, String... texts) {
        var seat = workshops.seat(workshop).join();
        for (String text : texts) {
            var begun = seat.begin("en").join();
            seat.confirm(begun.turn(), begun.code()).join();
            seat.share(begun.turn(), prompt.key(), new Answer.Words(text)).join();
            seat.end(begun.turn()).join();
        }
    }

    /** Somebody types five codes that open nothing. */
    void missFiveTimes() {
        var seat = workshops.seat(workshop).join();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> seat.comeBack(new Code("7K2M09XDPT1H")).join())
                    .hasCauseInstanceOf(SeatProblem.class);
        }
    }

    /** So many people answer this scale, each with a code of their own. */
    void rate(Prompt prompt, int... levels) {
        var seat = workshops.seat(workshop).join();
        for (int level : levels) {
            var begun = seat.begin("en").join();
            seat.confirm(begun.turn(), begun.code()).join();
            seat.share(begun.turn(), prompt.key(), new Answer.Level(level)).join();
            seat.end(begun.turn()).join();
        }
    }

    /** Goes to the first scene whose content is of that kind. */
    Scene goTo(Class<? extends Content> kind) {
        var scenes = workshop.state().scenes();
        for (int i = 0; i < scenes.size(); i++) {
            if (kind.isInstance(scenes.get(i).content())) {
                model.jump(i);
                return scenes.get(i);
            }
        }
        throw new AssertionError("no " + kind);
    }

    /** The first text prompt that is meant for a wall; its reflect scene is on now. */
    Prompt ask() {
        var wall = (Content.Wall) goTo(Content.Wall.class).content();
        return askAbout(wall.prompts().get(0).key());
    }

    /** The prompt of the first chart; its reflect scene is on now. */
    Prompt askForTheChart() {
        var chart = (Content.Chart) goTo(Content.Chart.class).content();
        return askAbout(chart.prompt().key());
    }

    private Prompt askAbout(PromptKey first) {
        var scenes = workshop.state().scenes();
        for (int i = 0; i < scenes.size(); i++) {
            if (scenes.get(i).content() instanceof Content.Reflect reflect
                    && reflect.prompt().key().equals(first)) {
                model.jump(i);
                return reflect.prompt();
            }
        }
        throw new AssertionError("no reflect");
    }

    String scene() {
        return model.state().evening().scene().id();
    }

    @Override
    public Sight sight() {
        var shown = audience.shown();
        if (shown instanceof Shown.Picture picture) {
            return new Sight(
                    picture.view(),
                    Sight.Cover.NONE,
                    audience.calmSince(),
                    audience.paused(),
                    audience.frozen(),
                    unpainted);
        }
        var cover = shown instanceof Shown.Black ? Sight.Cover.BLACK : Sight.Cover.WHITE;
        return new Sight(
                SceneView.of(workshop.state(), workshop.state().position()),
                cover,
                audience.calmSince(),
                audience.paused(),
                audience.frozen(),
                unpainted);
    }

    @Override
    public Runnable watch(Runnable changed) {
        watching.add(changed);
        return () -> watching.remove(changed);
    }

    @Override
    public void freeze() {
        audience.freeze();
    }

    @Override
    public void black() {
        audience.black();
    }

    @Override
    public void white() {
        audience.white();
    }

    @Override
    public void calm() {
        audience.calm();
    }

    @Override
    public boolean turn(int by) {
        return audience.turn(by);
    }

    @Override
    public void bring() {
        audience.bring();
    }

    @Override
    public void spotlight(long text) {
        audience.spotlight(text);
    }

    @Override
    public void forward(boolean on) {
        forward = on;
    }

    @Override
    public boolean forward() {
        return forward && !apart;
    }

    @Override
    public void whole(boolean on) {
        whole = on && !apart;
    }

    @Override
    public boolean whole() {
        return whole;
    }

    @Override
    public boolean apart() {
        return apart;
    }

    @Override
    public boolean rehearsal() {
        return rehearsal;
    }

    @Override
    public CompletableFuture<List<Path>> save(Summary summary) {
        if (fullDisk) {
            return CompletableFuture.failedFuture(new IllegalStateException("full"));
        }
        saved.add(summary);
        return CompletableFuture.completedFuture(List.of(Path.of("summary.pdf"), Path.of("summary.csv")));
    }

    @Override
    public void leave() {
        left++;
    }

    @Override
    public void start(Runnable tick) {
        beat = tick;
    }

    @Override
    public void stop() {
        beat = () -> {};
    }

    void seconds(int seconds) {
        clock.forward(Duration.ofSeconds(seconds));
        beat.run();
    }
}
