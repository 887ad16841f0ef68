package kintsugi.kiosk.turn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import kintsugi.guide.Idea;
import kintsugi.participant.Commitment;
import kintsugi.participant.Notebook;
import kintsugi.participant.Rhythm;
import kintsugi.participant.Written;
import kintsugi.workshop.Edit;

/**
 * If-then lines: borrow one, change it, write one's own. What is typed saves itself as the last of one's lines. An
 * intent that doesn't fit the page does nothing.
 */
public final class CommitModel {
    private final Chair chair;
    private final Runnable toNotebook;

    CommitModel(Chair chair, Runnable toNotebook) {
        this.chair = chair;
        this.toNotebook = toNotebook;
    }

    /** Offers to write a line, once in a visit, if the evening has reached a step; else the notebook. */
    void offer() {
        Optional<String> step = lastStep();
        if (step.isPresent() && !chair.visit().hasCommitted()) {
            chair.visit().committed();
            chair.turnTo(fresh(step.get()));
        } else {
            toNotebook.run();
        }
    }

    /** A line more. */
    void add() {
        lastStep().ifPresent(step -> chair.turnTo(fresh(step)));
    }

    /** A line of the notebook, to be changed. */
    void change(int place) {
        Commitment line = lines().get(place);
        boolean far = line.from().isAfter(chair.today().plusDays(1));
        chair.turnTo(new CommitPage(line, OptionalInt.of(place), false, false, far, false, Optional.empty()));
    }

    private Optional<String> lastStep() {
        return chair.state()
                .offer()
                .map(offer -> offer.steps())
                .filter(steps -> !steps.isEmpty())
                .map(steps -> steps.get(steps.size() - 1));
    }

    private CommitPage fresh(String step) {
        LocalDate tomorrow = chair.today().plusDays(1);
        Commitment line = new Commitment(step, "", "", "", "", Rhythm.DAY, tomorrow);
        return new CommitPage(line, OptionalInt.empty(), true, false, false, false, Optional.empty());
    }

    private List<Commitment> lines() {
        return chair.visit().notebook().map(Notebook::commitments).orElse(List.of());
    }

    /** Lays the guide's ideas over the line, or takes them away. */
    public void ideas(boolean shown) {
        if (chair.page() instanceof CommitPage page && !page.busy()) {
            chair.update(page.showing(shown));
        }
    }

    /** Takes one of the guide's ideas, to be changed freely. */
    public void borrow(String step, Idea idea) {
        edit(line -> new Commitment(
                step, idea.when(), idea.will(), idea.obstacle(), idea.response(), line.every(), line.from()));
    }

    /** When. */
    public void when(String text) {
        edit(line -> new Commitment(
                line.step(), text, line.will(), line.obstacle(), line.response(), line.every(), line.from()));
    }

    /** I will. */
    public void will(String text) {
        edit(line -> new Commitment(
                line.step(), line.when(), text, line.obstacle(), line.response(), line.every(), line.from()));
    }

    /** If. */
    public void obstacle(String text) {
        edit(line -> new Commitment(
                line.step(), line.when(), line.will(), text, line.response(), line.every(), line.from()));
    }

    /** Then. */
    public void response(String text) {
        edit(line -> new Commitment(
                line.step(), line.when(), line.will(), line.obstacle(), text, line.every(), line.from()));
    }

    /** How often. */
    public void every(Rhythm rhythm) {
        edit(line -> new Commitment(
                line.step(), line.when(), line.will(), line.obstacle(), line.response(), rhythm, line.from()));
    }

    /** From tonight (0), tomorrow (1) or a later day on, counted in days. */
    public void fromDay(int days) {
        from(chair.today().plusDays(days), false);
    }

    /** From another day on, picked day by day; a week from now to begin with. */
    public void anotherDay() {
        from(chair.today().plusDays(7), true);
    }

    /** So many days later or earlier, not before tonight. */
    public void shiftDay(int days) {
        if (chair.page() instanceof CommitPage page) {
            LocalDate wished = page.line().from().plusDays(days);
            from(wished.isBefore(chair.today()) ? chair.today() : wished, true);
        }
    }

    private void from(LocalDate day, boolean picked) {
        edit(line -> new Commitment(
                line.step(), line.when(), line.will(), line.obstacle(), line.response(), line.every(), day));
        if (chair.page() instanceof CommitPage page && !page.busy()) {
            chair.update(page.picking(picked));
        }
    }

    private void edit(UnaryOperator<Commitment> change) {
        if (chair.page() instanceof CommitPage page && !page.busy()) {
            Commitment next = change.apply(page.line());
            if (next.equals(page.line())) {
                return;
            }
            if (page.place().isEmpty() && isEmpty(next)) {
                chair.update(page.with(next));
            } else {
                CommitPage placed = page.place().isPresent() ? page : page.at(lines().size());
                chair.typed(new Edit.Commit(with(placed.place().getAsInt(), next)), placed.with(next));
            }
        }
    }

    private static boolean isEmpty(Commitment line) {
        return Written.isBlank(line.when())
                && Written.isBlank(line.will())
                && Written.isBlank(line.obstacle())
                && Written.isBlank(line.response());
    }

    private List<Commitment> with(int place, Commitment line) {
        List<Commitment> all = new ArrayList<>(lines());
        if (place < all.size()) {
            all.set(place, line);
        } else {
            all.add(line);
        }
        return all;
    }

    private List<Commitment> without(int place) {
        List<Commitment> all = new ArrayList<>(lines());
        if (place < all.size()) {
            all.remove(place);
        }
        return all;
    }

    /** Goes on without this line; one that was begun here is dropped. */
    public void skip() {
        if (chair.page() instanceof CommitPage page && !page.busy()) {
            if (page.fresh() && page.place().isPresent()) {
                chair.autosave().drop();
                chair.turnTo(page.waiting());
                int place = page.place().getAsInt();
                chair.write(
                        turn -> chair.seat().save(turn, new Edit.Commit(without(place))),
                        toNotebook,
                        notice -> chair.turnTo(page.told(notice)));
            } else {
                chair.autosave().flush();
                toNotebook.run();
            }
        }
    }

    /** Keeps the line in the notebook. */
    public void keep() {
        if (chair.page() instanceof CommitPage page && !page.busy()) {
            if (Written.isBlank(page.line().will())) {
                chair.update(page.told(Notice.NO_ACTION));
                return;
            }
            int place = page.place().orElse(lines().size());
            chair.autosave().drop();
            chair.turnTo(page.at(place).waiting());
            chair.write(
                    turn -> chair.seat().save(turn, new Edit.Commit(with(place, page.line()))),
                    toNotebook,
                    notice -> chair.turnTo(page.told(notice)));
        }
    }

    /** Drops one of the lines in the notebook. */
    void remove(int place) {
        chair.write(
                turn -> chair.seat().save(turn, new Edit.Commit(without(place))),
                toNotebook,
                notice -> toNotebook.run());
    }
}
