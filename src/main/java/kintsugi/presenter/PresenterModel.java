package kintsugi.presenter;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import kintsugi.display.Ticker;
import kintsugi.settings.Command;
import kintsugi.settings.Keymap;
import kintsugi.settings.Stroke;
import kintsugi.workshop.Phase;
import kintsugi.workshop.Workshop;
import kintsugi.workshop.WorkshopState;

/**
 * What the facilitator sees and does while a workshop runs. Everything is for the event thread; what the workshop tells
 * from other threads comes in through the executor. What the room sees is always asked of the room itself, so that this
 * can show nothing else.
 */
public final class PresenterModel {
    private final Workshop workshop;
    private final Room room;
    private final SceneWalk walk;
    private final KioskDoor kiosk;
    private final Ending ending;
    private final ModerationModel moderation;
    private final DebriefModel debrief;
    private final GridModel grid;
    private final TrayModel tray;
    private final RestModel rest;
    private final WordingModel wording;
    private final GivingWay giving;
    private final Clock clock;
    private final Keymap keymap;
    private final List<Consumer<PresenterState>> listeners = new ArrayList<>();
    private final List<Runnable> ends;

    private WorkshopState evening;
    private Pane pane = Pane.SCENES;
    private Optional<Question> question = Optional.empty();
    private int noteSize = 2;
    private boolean unseen;

    /**
     * A model for one window.
     *
     * @param ticker beats once a second; started here, stopped by {@link #close}
     * @param ui runs things on the event thread, one after the other
     */
    public PresenterModel(Workshop workshop, Surroundings around, Clock clock, Ticker ticker, Executor ui) {
        this.workshop = workshop;
        this.room = around.room();
        this.walk = new SceneWalk(workshop, room);
        this.kiosk = around.kiosk();
        this.wording = new WordingModel(around.rewording());
        this.giving = new GivingWay(room);
        this.clock = clock;
        this.keymap = around.keys();
        this.ending = new Ending(workshop, around.afterwards(), ui, this::tell);
        this.rest = new RestModel(workshop, clock, room, this::follow);
        this.tray = new TrayModel(workshop.tray(), around.press(), ui, this::tell);
        this.evening = workshop.state();
        this.debrief = new DebriefModel(workshop);
        this.grid = new GridModel(() -> wording.words(evening).of(evening.scenes()), this::tell);
        this.moderation = new ModerationModel(workshop, room, () -> !covered() && !ended(), this::follow);
        // Asked anew when its turn comes: a state that was handed over may be older than what happened meanwhile here.
        ends = List.of(
                workshop.listen(state -> ui.execute(this::follow)),
                room.watch(this::tell),
                wording.watch(this::tell),
                () -> ticker.stop());
        ticker.start(this::beat);
    }

    /** Tells of the state now and of every new one. */
    void listen(Consumer<PresenterState> listener) {
        listeners.add(listener);
        listener.accept(state());
    }

    /** Ends everything: the window goes. */
    public void close() {
        debrief.keep();
        ends.forEach(Runnable::run);
        listeners.clear();
    }

    PresenterState state() {
        return new PresenterState(
                evening,
                room.sight(),
                clock.instant(),
                covered(),
                pane,
                moderation.state(),
                tray.state(evening.tray()),
                pane == Pane.REST ? Optional.of(rest.state()) : Optional.empty(),
                rest.advice(),
                grid.state(),
                walk.typed(),
                question,
                ending.finish(),
                noteSize,
                ending.rehearsal(),
                !room.apart(),
                room.forward(),
                wording.words(evening));
    }

    /** Gathering and reading what people shared. */
    ModerationModel moderation() {
        return moderation;
    }

    /** The facilitator's own note. */
    DebriefModel debrief() {
        return debrief;
    }

    /** When the evening ends. */
    RestModel rest() {
        return rest;
    }

    /** Which key asks for what. */
    Keymap keys() {
        return keymap;
    }

    /** Printing what was handed over. */
    TrayModel tray() {
        return tray;
    }

    /** The time of day. */
    ZonedDateTime time() {
        return at(clock.instant());
    }

    /** The time of day at that moment. */
    ZonedDateTime at(Instant moment) {
        return moment.atZone(clock.getZone());
    }

    /**
     * A key was pressed.
     *
     * @param inRoom whether the room pane has the focus
     * @return whether it was one for here
     */
    boolean press(Stroke stroke, boolean inRoom) {
        if (!inRoom && !stroke.everywhere()) {
            return false;
        }
        run(keymap.command(stroke));
        return true;
    }

    /** Another digit of a scene's number. */
    void digit(int digit) {
        if (walk.digit(digit)) {
            tell();
        }
    }

    /** Does what a key or a button asks for. */
    void run(Command command) {
        if (ended()) {
            return;
        }
        switch (command) {
            case NEXT -> step(1);
            case BACK -> step(-1);
            case ENTER -> enter();
            case BLACK -> room.black();
            case WHITE -> room.white();
            case FREEZE -> room.freeze();
            case CALM -> room.calm();
            case FIRST -> jump(0);
            case LAST -> jump(Integer.MAX_VALUE);
            case GRID -> show(Pane.GRID);
            case MODERATION -> show(Pane.MODERATION);
            case TRAY -> show(Pane.TRAY);
            case REST -> lookAtRest();
            case FIVE_MORE -> rest.fiveMore();
            case SKIP -> rest.skip();
            case GATHER -> gatherHere();
            case BRING -> room.bring();
            case ROUND -> WayChoice.of(evening).change(workshop);
            case FORWARD -> room.forward(!room.forward());
            case WHOLE -> room.whole(!room.whole());
            case REWORD -> wording.take();
            case NOTE -> show(Pane.NOTE);
            case KEYS -> show(Pane.KEYS);
            case LEAVE -> escape();
            case NOTHING -> {}
        }
        tell();
    }

    private void step(int by) {
        question = Optional.empty();
        if (walk.step(by)) {
            follow();
            if (pane == Pane.MODERATION) {
                moderation.lookAtScene();
            }
        }
    }

    private void enter() {
        if (walk.typed().isEmpty()) {
            step(1);
        } else {
            jump(walk.number());
        }
    }

    /** Goes to a scene, from 0; out of range means the nearest end. The scenes come back to the front. */
    void jump(int position) {
        question = Optional.empty();
        pane = Pane.SCENES;
        walk.go(position);
        follow();
    }

    private void escape() {
        if (room.whole()) {
            room.whole(false);
        } else if (!walk.typed().isEmpty()) {
            walk.forget();
        } else if (question.isPresent()) {
            question = Optional.empty();
        } else if (pane == Pane.GRID && grid.clear()) {
            // Only the search ends.
            return;
        } else if (pane != Pane.SCENES) {
            pane = moderation.stop() ? pane : Pane.SCENES;
        } else {
            ask(Question.LEAVE);
        }
    }

    /** Brings a pane to the front; the scenes, if it is there already. */
    void show(Pane wished) {
        pane = wished == pane && question.isEmpty() ? Pane.SCENES : wished;
        walk.forget();
        question = Optional.empty();
        if (pane == Pane.GRID) {
            grid.open(evening.position());
        }
        if (pane == Pane.MODERATION) {
            moderation.lookAtScene();
        }
        tell();
    }

    /** Looking among all scenes. */
    GridModel grid() {
        return grid;
    }

    /** Notes larger or smaller, by steps. */
    void resizeNotes(int by) {
        noteSize = Math.max(0, Math.min(noteSize + by, PresenterState.LARGEST_NOTES));
        tell();
    }

    /** Brings up when the evening ends, from wherever this is; from there the scenes. */
    private void lookAtRest() {
        question = Optional.empty();
        rest.open();
        show(Pane.REST);
    }

    /** What is looked at of the rest happens; the scenes come back. */
    void takeRest() {
        if (!ended() && rest.state().typed().isEmpty()) {
            pane = Pane.SCENES;
            rest.take();
        }
    }

    private void gatherHere() {
        if (state().wall()) {
            gather();
        }
    }

    /** Empties the boxes of a wall or chart, if its scene is on, else that of the prompt looked at; brings up texts to read. */
    void gather() {
        if (ended()) {
            return;
        }
        if (state().wall() && pane == Pane.SCENES) {
            pane = state().chart() ? Pane.SCENES : Pane.MODERATION;
            moderation.gatherScene();
        } else {
            moderation.gatherPrompt();
        }
    }

    /** One more person came. */
    void onePersonMore() {
        if (!ended()) {
            var unused = workshop.countPeople(evening.people() + 1);
            follow();
        }
    }

    /** The guide's files, edited meanwhile. */
    WordingModel wording() {
        return wording;
    }

    /** Somebody has looked after whoever tried codes in vain. */
    void wrongCodesSeen() {
        workshop.wrongCodesSeen();
    }

    /** Asks before it happens. */
    void ask(Question asked) {
        question = Optional.of(asked.in(ending.rehearsal()));
        tell();
    }

    /** No, leave it as it was. */
    void dismiss() {
        question = Optional.empty();
        tell();
    }

    /** Yes. Called only when whoever sits here has typed the word. */
    void confirm() {
        Optional<Question> asked = question;
        question = Optional.empty();
        debrief.keep();
        asked.ifPresent(one -> {
            switch (one) {
                case LEAVE -> {}
                case STOP -> ending.stop();
                case CLOSE, REHEARSED -> ending.close();
                case KIOSK -> kiosk.open();
                case UNSEEN -> unseen = true;
            }
        });
        tell();
    }

    /** Notes and texts are covered again: the room might see this window. */
    void cover() {
        unseen = false;
        tell();
    }

    /** The displays are others now: what the facilitator said about them no longer holds. */
    public void displaysChanged() {
        cover();
    }

    private boolean covered() {
        return !room.apart() && !unseen;
    }

    /** Tries once more what did not work. */
    void again() {
        ending.again();
    }

    /** Back home. */
    void leave() {
        ending.leave();
    }

    private boolean ended() {
        return evening.phase() == Phase.STOPPED || !(ending.finish() instanceof Finish.NotYet);
    }

    private void follow() {
        evening = workshop.state();
        moderation.follow(evening);
        grid.follow();
        tell();
    }

    private void beat() {
        debrief.keep();
        tell();
    }

    private void tell() {
        giving.follow(pane == Pane.SCENES && question.isEmpty() && ending.finish() instanceof Finish.NotYet);
        PresenterState now = state();
        List.copyOf(listeners).forEach(listener -> listener.accept(now));
    }
}
