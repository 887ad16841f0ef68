package kintsugi.home;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import kintsugi.home.fit.FitModel;
import kintsugi.settings.LoadedSettings;
import kintsugi.settings.Settings;
import kintsugi.workshop.ListedWorkshop;
import kintsugi.workshop.Phase;
import kintsugi.workshop.fit.FittedEvening;

/**
 * From the first start to the beginning of an evening. Everything is for the event thread; what the doors answer comes
 * in through the executor. Passphrases pass through and are not kept.
 */
public final class HomeModel {
    private static final int PIN = 6;

    private final Doors doors;
    private final Clock clock;
    private final Executor ui;
    private final ComingIn comingIn;
    private final Recovery recovery;
    private final Care care;
    private final List<Consumer<HomeState>> listeners = new ArrayList<>();

    private HomePage page = new HomePage.Looking();
    private HomePage before = new HomePage.Start();
    private List<OfferedGuide> guides = List.of();
    private List<ListedWorkshop> workshops = List.of();
    private Settings settings = Settings.STANDARD;
    private List<Note> notes = List.of();
    private Optional<Task> task = Optional.empty();
    private String doing = "";
    private boolean cancellable;

    /**
     * A model that shows nothing until {@link #open}.
     *
     * @param random picks the group of the recovery sheet that must be typed
     * @param ui runs things on the event thread, one after the other
     */
    public HomeModel(Doors doors, Strength strength, Clock clock, RandomGenerator random, Executor ui) {
        this.doors = doors;
        this.clock = clock;
        this.ui = ui;
        Pages pages = new OwnPages();
        this.comingIn = new ComingIn(doors, strength, random, pages);
        this.recovery = new Recovery(doors.care(), pages);
        this.care = new Care(doors, random, ui, pages);
    }

    /** How a backup takes the place of the data. */
    Recovery recovery() {
        return recovery;
    }

    /** Looking after the data. */
    Care care() {
        return care;
    }

    /** How one comes to one's data. */
    ComingIn comingIn() {
        return comingIn;
    }

    /** Tells of the state now and of every new one. */
    void listen(Consumer<HomeState> listener) {
        listeners.add(listener);
        listener.accept(state());
    }

    HomeState state() {
        return new HomeState(
                page, guides, workshops, settings, task.map(one -> new Busy(doing, one.share(), cancellable)), notes);
    }

    /** Day and hour, for a greeting and for what is overdue. */
    ZonedDateTime now() {
        return clock.instant().atZone(clock.getZone());
    }

    /** Looks what there is. Called once, and to come back while the archive is closed. */
    public void open() {
        run("home.busy.looking", progress -> doors.settings().thenCombine(doors.archiveExists(), Found::new), found -> {
            take(found.loaded());
            comingIn.begin(found.exists());
        });
    }

    private record Found(LoadedSettings loaded, boolean exists) {}

    /** Comes back from an evening; the archive is open. */
    public void comeBack() {
        run("home.busy.looking", progress -> doors.settings(), loaded -> {
            take(loaded);
            start();
        });
    }

    private void take(LoadedSettings loaded) {
        settings = loaded.settings();
        notes = loaded.notices().stream()
                .map(notice -> Note.bad(notice.kind().key(), notice.about()))
                .toList();
    }

    // Start.

    private void start() {
        page = new HomePage.Start();
        notes = notes.stream()
                .filter(Note::grave)
                .filter(note -> note.key().startsWith("home.settings"))
                .toList();
        run("home.busy.looking", progress -> doors.guides().thenCombine(doors.workshops(), There::new), there -> {
            guides = there.guides();
            workshops = there.workshops();
            care.watch();
        });
    }

    /** Shows where the facilitator's own guides belong. */
    void ownGuides() {
        run(
                "home.busy.folder",
                progress -> doors.ownGuides(),
                folder -> notes = List.of(Note.good("home.new.folder", folder.toString())));
    }

    /** Looks whether guides came, changed or went while the window was away. */
    void lookAgain() {
        if (page instanceof HomePage.Start && task.isEmpty()) {
            var unused = doors.guides()
                    .whenComplete((found, failure) -> ui.execute(() -> {
                        if (failure == null && task.isEmpty() && !OfferedGuide.same(found, guides)) {
                            guides = found;
                            tell();
                        }
                    }));
        }
    }

    private record There(List<OfferedGuide> guides, List<ListedWorkshop> workshops) {}

    /** Back to guides and workshops. */
    void home() {
        turn(new HomePage.Start());
    }

    /** Begins to plan with a guide: the checklist first, unless there was a workshop with it already. */
    void choose(OfferedGuide guide) {
        notes = List.of();
        if (guide.guide().isEmpty()) {
            page = new HomePage.Mistakes(guide);
        } else if (workshops.stream().anyMatch(one -> one.title().equals(guide.title()))) {
            page = fit(guide);
        } else {
            page = new HomePage.Checklist(guide);
        }
        tell();
    }

    /** Shows the checklist of a guide. */
    void read(OfferedGuide guide) {
        page = new HomePage.Checklist(guide);
        tell();
    }

    /** The checklist was gone through. */
    void checked() {
        page.about().ifPresent(guide -> page = fit(guide));
        tell();
    }

    private HomePage fit(OfferedGuide guide) {
        return new HomePage.Fit(guide, new FitModel(guide.guide().orElseThrow(), settings.circle()), Optional.empty());
    }

    // An evening.

    /** Goes on with the evening that fits. */
    void useEvening() {
        if (page instanceof HomePage.Fit fit) {
            fit.plan().ifPresent(this::turn);
        }
    }

    /** Back to the questions, with their answers. */
    void fitAgain() {
        if (page instanceof HomePage.Plan plan) {
            turn(plan.questions());
        }
    }

    /** Another circle; the evening is fitted to it. */
    void circle(int circle) {
        if (page instanceof HomePage.Plan plan) {
            page = plan.with(circle);
            tell();
        }
    }

    /** Prints the papers of this evening. */
    void worksheets() {
        Optional<FittedEvening> evening = page.planned().flatMap(FitModel::evening);
        page.about().filter(guide -> evening.isPresent()).ifPresent(guide -> {
            cancellable = true;
            run(
                    "home.busy.worksheets",
                    progress -> doors.worksheets(
                            guide, evening.orElseThrow().agenda().steps(), progress),
                    file -> notes = List.of(Note.good("home.worksheets.done", file.toString())));
        });
    }

    /** Begins the workshop. Nothing happens unless the PIN is six digits. */
    void begin(String pin) {
        if (page instanceof HomePage.Plan plan && pinHolds(pin)) {
            plan.evening()
                    .evening()
                    .ifPresent(evening ->
                            run("home.busy.beginning", progress -> begin(plan, evening, pin), nothing -> {}));
        }
    }

    private CompletableFuture<Void> begin(HomePage.Plan plan, FittedEvening evening, String pin) {
        return plan.of()
                .map(one -> doors.another(one.id(), NextFit.plan(evening, plan.circle()), pin))
                .orElseGet(() -> doors.begin(new Beginning(plan.guide(), evening, plan.circle(), pin)));
    }

    /** Wants to go on with a workshop: where it was left, or, once it was stopped, with another evening. */
    void resume(ListedWorkshop workshop) {
        if (workshop.phase() == Phase.LIVE) {
            turn(new HomePage.Resume(workshop));
        } else {
            run("home.busy.looking", progress -> doors.next(workshop.id()), next -> {
                notes = List.of();
                page = next.left().isEmpty() ? new HomePage.Resume(workshop) : NextFit.page(workshop, next);
            });
        }
    }

    private void turn(HomePage next) {
        page = next;
        notes = List.of();
        tell();
    }

    /** Goes on with it. Nothing happens unless the PIN is six digits. */
    void goOn(String pin) {
        if (page instanceof HomePage.Resume resume && pinHolds(pin)) {
            run("home.busy.resuming", progress -> doors.goOn(resume.workshop().id(), pin), nothing -> {});
        }
    }

    /** Whether these are six digits. */
    static boolean pinHolds(String pin) {
        return pin.length() == PIN && pin.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    /** Forgets a workshop for good, and tells it from others by when it began. Called only when the word was typed. */
    void forget(ListedWorkshop workshop, String began) {
        run("home.busy.forgetting", progress -> doors.forget(workshop.id()), nothing -> {
            start();
            notes = List.of(Note.good("home.forgotten", workshop.title(), began));
        });
    }

    /** Practises with invented people. */
    void rehearse(OfferedGuide guide) {
        run("home.busy.rehearsing", progress -> doors.rehearse(guide), nothing -> {});
    }

    // Settings.

    /** Shows what can be set. */
    void preferences() {
        before = page;
        turn(new HomePage.Preferences());
    }

    /** Leaves the settings as they were. */
    void back() {
        page = before;
        tell();
    }

    /** Keeps these settings and goes back. */
    void save(Settings wished) {
        run("home.busy.saving", progress -> doors.saveSettings(wished), nothing -> {
            // The words of home are made when the program starts; all else is asked for when it is used.
            boolean later = !wished.language().equals(settings.language());
            settings = wished;
            page = before;
            notes = List.of(Note.good(later ? "home.settings.saved.later" : "home.settings.saved"));
        });
    }

    // Long work.

    /** Wants the long work no more. */
    void cancel() {
        if (cancellable) {
            task.ifPresent(Task::cancel);
            task = Optional.empty();
            cancellable = false;
            notes = List.of(Note.good("home.busy.cancelled"));
            tell();
        }
    }

    private <T> void run(String key, Pages.Work<T> work, Consumer<T> then) {
        run(key, work, then, failure -> notes = List.of(Note.of(failure)));
    }

    private <T> void run(String key, Pages.Work<T> work, Consumer<T> then, Consumer<Throwable> otherwise) {
        Task own = new Task(ui, this::tell);
        task = Optional.of(own);
        doing = key;
        tell();
        var unused = work.start(own)
                .whenComplete((answer, failure) -> ui.execute(() -> {
                    if (task.equals(Optional.of(own))) {
                        task = Optional.empty();
                        cancellable = false;
                        if (failure == null) {
                            then.accept(answer);
                        } else {
                            otherwise.accept(failure);
                        }
                        tell();
                    }
                }));
    }

    private void tell() {
        HomeState now = state();
        List.copyOf(listeners).forEach(listener -> listener.accept(now));
    }

    /** What the parts of this model turn. */
    private final class OwnPages implements Pages {
        @Override
        public HomePage now() {
            return page;
        }

        @Override
        public void show(HomePage next) {
            page = next;
            tell();
        }

        @Override
        public void turn(HomePage next, Note... said) {
            page = next;
            say(said);
        }

        @Override
        public void say(Note... said) {
            notes = List.of(said);
            tell();
        }

        @Override
        public void start() {
            HomeModel.this.start();
        }

        @Override
        public <T> void run(String key, Work<T> work, Consumer<T> then) {
            HomeModel.this.run(key, work, then);
        }

        @Override
        public <T> void run(String key, Work<T> work, Consumer<T> then, Consumer<Throwable> otherwise) {
            HomeModel.this.run(key, work, then, otherwise);
        }
    }
}
