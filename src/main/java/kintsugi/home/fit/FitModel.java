package kintsugi.home.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kintsugi.guide.Guide;
import kintsugi.workshop.fit.ByHand;
import kintsugi.workshop.fit.EveningWish;
import kintsugi.workshop.fit.Fit;
import kintsugi.workshop.fit.FittedEvening;
import kintsugi.workshop.fit.Fitting;
import kintsugi.workshop.fit.Machines;
import kintsugi.workshop.fit.Printer;

/** Five answers and the evening that they make, anew with every letter that is typed. On the event thread. */
public final class FitModel {
    /** The most people that can be counted. */
    public static final int MOST_PEOPLE = 99;
    /** The longest evening, in minutes. */
    public static final int MOST_MINUTES = 600;
    /** The shortest evening that can be asked for, in minutes. */
    public static final int LEAST_MINUTES = 15;
    /** The most laptops to write on. */
    public static final int MOST_KIOSKS = 20;

    /** The minutes of an evening until others are asked for. */
    public static final int MINUTES = 120;

    private static final int PEOPLE = 12;

    private final int usualCircle;
    private final List<Consumer<FitState>> listeners = new ArrayList<>();
    private boolean together;
    private EveningWish wish;
    private Fitting fitting;
    private Optional<Change> change = Optional.empty();

    /**
     * A model that asks for an evening of twelve people and two hours.
     *
     * @param usualCircle the circle where partners don't come together
     */
    public FitModel(Guide guide, int usualCircle) {
        this(EveningWish.of(guide, PEOPLE, usualCircle, MINUTES, Machines.ONE_LAPTOP));
    }

    /** A model that asks for this evening at first. */
    public FitModel(EveningWish first) {
        usualCircle = first.circle();
        wish = first;
        fitting = Fit.of(wish);
    }

    /** Tells of the state now and of every new one. */
    public void listen(Consumer<FitState> listener) {
        listeners.add(listener);
        listener.accept(state());
    }

    /** How it stands. */
    public FitState state() {
        return new FitState(wish, together, fitting, change);
    }

    /** The evening; empty while not even the least fits. */
    public Optional<FittedEvening> evening() {
        return fitting instanceof FittedEvening evening ? Optional.of(evening) : Optional.empty();
    }

    /** So many people come. */
    public void people(int people) {
        answer(now -> now.people(people));
    }

    /** Partners come together, or not: where they do, a larger circle is recommended. */
    public void together(boolean both) {
        together = both;
        circle(EveningWish.circle(usualCircle, both));
    }

    /** Another circle than the one that is recommended. */
    public void circle(int circle) {
        answer(now -> now.circle(circle));
    }

    /** So many minutes there are. */
    public void minutes(int minutes) {
        answer(now -> now.in(minutes));
    }

    /** So many laptops there are to write on. */
    public void kiosks(int kiosks) {
        machines(new Machines(kiosks, 0, wish.machines().printer()));
    }

    /** Where plans can be printed. */
    public void printer(Printer printer) {
        machines(new Machines(wish.machines().kiosks(), 0, printer));
    }

    private void machines(Machines machines) {
        answer(now -> now.with(machines));
    }

    /** Leaves this step out. */
    void drop(String step) {
        byHand(step, now -> now.drop(step));
    }

    /** Brings this step in: others go before it. */
    void bring(String step) {
        byHand(step, now -> now.want(step));
    }

    /** Puts this step before the one that comes before it now. */
    void earlier(String step) {
        List<String> steps = steps();
        int at = steps.indexOf(step);
        if (at > 0) {
            byHand(step, now -> now.move(step, steps.get(at - 1)));
        }
    }

    /** Puts this step after the one that comes after it now. */
    void later(String step) {
        List<String> steps = steps();
        int at = steps.indexOf(step);
        if (at >= 0 && at < steps.size() - 1) {
            byHand(step, now -> now.move(steps.get(at + 1), step));
        }
    }

    private List<String> steps() {
        return evening().map(one -> one.agenda().steps()).orElse(List.of());
    }

    private void answer(UnaryOperator<EveningWish> next) {
        wish = next.apply(wish);
        fitting = Fit.of(wish);
        change = Optional.empty();
        tell();
    }

    private void byHand(String step, UnaryOperator<ByHand> next) {
        Fitting before = fitting;
        wish = wish.with(next.apply(wish.byHand()));
        fitting = Fit.of(wish);
        change = Change.between(step, before, fitting);
        tell();
    }

    private void tell() {
        FitState now = state();
        List.copyOf(listeners).forEach(listener -> listener.accept(now));
    }
}
