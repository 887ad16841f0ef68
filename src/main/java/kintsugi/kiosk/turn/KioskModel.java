package kintsugi.kiosk.turn;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Situation;
import kintsugi.participant.Notebook;
import kintsugi.plan.PaperSize;
import kintsugi.workshop.Seat;

/**
 * The kiosk without a window: what it shows, and one method per thing that somebody can want. What belongs to a kind
 * of page lies in that page's own model. Everything on the event thread.
 */
public final class KioskModel implements AutoCloseable {
    /** How often time passes in here. */
    static final Duration TICK = Duration.ofMillis(250);

    private final Chair chair;
    private final Watch watch;
    private final ThreeShifts shifts = new ThreeShifts();
    private final CodeModel codes;
    private final AskModel asking;
    private final RoundModel round;
    private final CommitModel commitments;
    private final NotebookModel notebook;
    private final PlanModel plan;
    private final HandOverModel handingOver;
    private final PinModel pin;
    private final boolean rehearsal;
    private final Runnable stop;

    /**
     * What a kiosk is made of.
     *
     * @param ui runs on the event thread; at once where it is called there
     * @param idle until it covers itself, 60 to 600 seconds
     * @param language of the cover, and of everybody until they choose another
     * @param paper the usual size
     * @param rehearsal whether nothing of it is kept, and the pages say so
     * @param leave the facilitator's PIN was right; called on the event thread
     */
    public record Parts(
            Seat seat,
            PlanPaper papers,
            Sticks sticks,
            PinCheck pin,
            Clock clock,
            Ticker ticker,
            Executor ui,
            Duration idle,
            Locale language,
            PaperSize paper,
            boolean rehearsal,
            Runnable leave) {}

    /** A kiosk that shows the cover. */
    public KioskModel(Parts parts) {
        chair = new Chair(parts.seat(), parts.clock(), parts.ui(), parts.language());
        watch = new Watch(chair, parts.idle());
        notebook = new NotebookModel(chair);
        commitments = new CommitModel(chair, notebook::nothingLeft, notebook::show);
        asking = new AskModel(chair, commitments::offer, notebook);
        round = new RoundModel(chair);
        codes = new CodeModel(chair, asking::next, notebook::show);
        plan = new PlanModel(chair, parts.papers(), parts.sticks(), parts.paper());
        handingOver = new HandOverModel(chair, plan);
        pin = new PinModel(chair, parts.pin(), parts.leave());
        rehearsal = parts.rehearsal();
        stop = parts.ticker().every(TICK, this::tick);
        chair.refresh(() -> {});
    }

    /** What it shows now. */
    public KioskState state() {
        return chair.state();
    }

    /** Whether this is practice, of which nothing is kept. */
    public boolean isRehearsal() {
        return rehearsal;
    }

    /** The day of the evening. */
    public LocalDate today() {
        return chair.today();
    }

    /** Tells this listener every new state, on the event thread, before any other work is done. */
    public void listen(Consumer<KioskState> listener) {
        chair.listen(listener);
    }

    /** Calls this back, on the event thread, whenever something was refused and the page stays to be typed on. */
    public void onRefusal(Runnable listener) {
        chair.onRefusal(listener);
    }

    /** From the welcome to an open notebook. */
    public CodeModel codes() {
        return codes;
    }

    /** The questions. */
    public AskModel asking() {
        return asking;
    }

    /** The question that goes from hand to hand. */
    public RoundModel round() {
        return round;
    }

    /** The if-then lines. */
    public CommitModel commitments() {
        return commitments;
    }

    /** The notebook. */
    public NotebookModel notebook() {
        return notebook;
    }

    /** The plan. */
    public PlanModel plan() {
        return plan;
    }

    /** Handing the plan over for printing. */
    public HandOverModel handingOver() {
        return handingOver;
    }

    /** The facilitator's way out. */
    public PinModel pin() {
        return pin;
    }

    /** Sits down and starts; where a question goes round, that is all there is. */
    public void sitDown() {
        if (chair.page() instanceof Page.Cover) {
            watch.touched();
            plan.noteSticks();
            chair.refresh(() -> {
                if (chair.page() instanceof Page.Cover) {
                    chair.state()
                            .offer()
                            .flatMap(offer -> offer.round().now())
                            .ifPresentOrElse(round::begin, () -> chair.turnTo(new Page.Welcome()));
                }
            });
        }
    }

    /** Speaks another language from now on, for this person. */
    public void speak(Locale language) {
        chair.become(chair.state().speaking(language));
    }

    /** Fades all but the line being written, or no longer. */
    public void dim() {
        chair.become(chair.state().dimmed(!chair.state().dimmed()));
    }

    /** Lays letters to tap beneath the fields, or puts them away; they stay until this person leaves. */
    public void letters() {
        chair.become(chair.state().lettered(!chair.state().letters()));
    }

    /** Lays the help lines over the page, or takes them away; what was held open beneath them is let go. */
    public void help(boolean shown) {
        if (shown) {
            watch.touched();
            codes.dropRefused();
        }
        chair.become(chair.state().helping(shown).at(chair.page().letGo()));
    }

    /** Covers at once and signs out; what was typed is kept. Hide, done, leaving without a code: all look alike. */
    public void leave() {
        pin.clear();
        chair.leave();
    }

    /** Somebody touched something. */
    public void touched() {
        watch.touched();
    }

    /** Says, during the countdown, that one is still there. */
    public void stillHere() {
        watch.stillHere();
    }

    /** Shift was pressed, without another key. */
    public void shift() {
        if (shifts.shift(chair.now())) {
            leave();
        }
    }

    /** Another key was pressed. */
    public void otherKey() {
        shifts.other();
    }

    /** From the notebook to what is open now. */
    public void goToQuestions() {
        onNotebook(page -> asking.next());
    }

    /** From the notebook to one question that is open now, and for one's situation or answered already. */
    public void revisit(PromptKey prompt) {
        onNotebook(page -> open(prompt, page.notebook()).ifPresent(asking::revisit));
    }

    /** From the notebook: shares the latest answer to a question that is open now, in place of the one shared before. */
    public void shareChange(PromptKey prompt) {
        onNotebook(page -> open(prompt, page.notebook()).ifPresent(found -> asking.shareChange(found, page)));
    }

    /** From the notebook to what is shared for this question, as it was worded then. */
    public void readShared(PromptKey prompt) {
        onNotebook(page -> chair.state()
                .offer()
                .flatMap(offer -> offer.guide().prompt(prompt))
                .ifPresent(found -> asking.readShared(found, page)));
    }

    private Optional<Prompt> open(PromptKey key, Notebook own) {
        return chair.state().offer().stream()
                .flatMap(offer -> offer.open().stream())
                .filter(prompt -> prompt.key().equals(key))
                .filter(prompt -> own.reflection(key).isPresent()
                        || own.shared(key).isPresent()
                        || own.situation()
                                .map(prompt::isFor)
                                .orElse(prompt.situations().size() == Situation.values().length))
                .findFirst();
    }

    /** From the notebook to the choice of how one stands to what happened. */
    public void situateAgain() {
        onNotebook(page -> asking.situateAgain());
    }

    /** From the notebook to a line more of what to do. */
    public void addLine() {
        onNotebook(page -> commitments.add());
    }

    /** From the notebook to one of its lines, from 0. */
    public void changeLine(int place) {
        onNotebook(page -> {
            if (place < page.notebook().commitments().size()) {
                commitments.change(place);
            }
        });
    }

    /** Drops one of the notebook's lines, from 0. */
    public void removeLine(int place) {
        onNotebook(page -> {
            chair.turnTo(page.waiting());
            commitments.remove(place);
        });
    }

    /** A new code for this notebook. */
    public void newCode() {
        onNotebook(codes::replace);
    }

    /** From the notebook to the plan. */
    public void makePlan() {
        onNotebook(page -> plan.open());
    }

    /** From the plan back to the notebook. */
    public void backToNotebook() {
        if (chair.page() instanceof PlanPage page && page.stick() != StickStep.WRITING) {
            notebook.show();
        }
    }

    private void onNotebook(Consumer<NotebookPage> then) {
        if (chair.page() instanceof NotebookPage page && !page.busy()) {
            then.accept(page);
        }
    }

    private void tick() {
        watch.tick();
        codes.tick(watch.quiet());
        if (chair.visit().turn().isPresent()) {
            chair.autosave().tick();
        }
        round.tick();
        notebook.tick();
        plan.tick();
        pin.tick();
    }

    /** Signs out and stops. */
    @Override
    public void close() {
        stop.run();
        leave();
    }
}
