package kintsugi.kiosk.turn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kintsugi.guide.Idea;
import kintsugi.participant.Commitment;
import kintsugi.participant.Notebook;
import kintsugi.participant.Rhythm;
import kintsugi.participant.Written;
import kintsugi.workshop.Edit;
import kintsugi.workshop.Offer;

/**
 * If-then lines: borrow one, change it, write one's own. What is typed saves itself as the last of one's lines. An
 * intent that doesn't fit the page does nothing.
 */
public final class CommitModel {
    private final Chair chair;
    private final Runnable nothingLeft;
    private final Runnable toNotebook;

    CommitModel(Chair chair, Runnable nothingLeft, Runnable toNotebook) {
        this.chair = chair;
        this.nothingLeft = nothingLeft;
        this.toNotebook = toNotebook;
    }

    /** Offers to write a line, once in a visit, if the evening has reached a step; else nothing is left to ask. */
    void offer() {
        Optional<String> step = stepNow();
        if (step.isPresent() && !chair.visit().hasCommitted()) {
            chair.visit().committed();
            chair.turnTo(fresh(step.get()));
        } else {
            nothingLeft.run();
        }
    }

    /** A line more. */
    void add() {
        stepNow().ifPresent(step -> chair.turnTo(fresh(step)));
    }

    /** A line of the notebook, to be changed. */
    void change(int place) {
        List<Commitment> others = new ArrayList<>(lines());
        Commitment line = others.remove(place);
        boolean far = line.from().isAfter(chair.today().plusDays(1));
        chair.turnTo(new CommitPage(line, others, place, false, false, far, false, false, Optional.empty()));
    }

    /** The step that is on, if a line can belong to it; else the furthest that was reached. */
    private Optional<String> stepNow() {
        List<String> steps = reached();
        return chair.state()
                .offer()
                .flatMap(Offer::step)
                .filter(steps::contains)
                .or(() -> steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1)));
    }

    private List<String> reached() {
        return chair.state().offer().map(Offer::steps).orElse(List.of());
    }

    /** Lets the line belong to the next of the steps that were reached; after the last comes the first. */
    public void anotherStep() {
        List<String> steps = reached();
        if (!steps.isEmpty()) {
            edit(line -> new Commitment(
                    steps.get((steps.indexOf(line.step()) + 1) % steps.size()),
                    line.when(),
                    line.will(),
                    line.obstacle(),
                    line.response(),
                    line.every(),
                    line.from()));
        }
    }

    private CommitPage fresh(String step) {
        LocalDate tomorrow = chair.today().plusDays(1);
        Commitment line = new Commitment(step, "", "", "", "", Rhythm.DAY, tomorrow);
        return new CommitPage(line, lines(), lines().size(), true, false, false, false, false, Optional.empty());
    }

    private List<Commitment> lines() {
        return chair.visit().notebook().map(Notebook::commitments).orElse(List.of());
    }

    /** Lays the guide's ideas over the line, or takes them away. */
    public void ideas(boolean shown) {
        if (chair.page() instanceof CommitPage page && !page.busy()) {
            chair.update(page.folded() ? page.unfolded() : page.showing(shown));
        }
    }

    /** Shows the line that was folded away. */
    public void unfold() {
        if (chair.page() instanceof CommitPage page && page.folded()) {
            chair.update(page.unfolded());
        }
    }

    /** Takes one of the guide's ideas, to be changed freely. A line with words of one's own stays, and this is one more. */
    public void borrow(String step, Idea idea) {
        if (chair.page() instanceof CommitPage page && !page.busy() && isOwn(page.line())) {
            chair.update(page.setAside());
        }
        edit(line -> new Commitment(
                step, idea.when(), idea.will(), idea.obstacle(), idea.response(), line.every(), line.from()));
    }

    private boolean isOwn(Commitment line) {
        return !line.isBlank()
                && chair.state().offer().map(Offer::guide).stream()
                        .flatMap(guide -> guide.countedSteps().stream())
                        .flatMap(step -> step.ideas().stream())
                        .noneMatch(idea -> line.when().equals(idea.when())
                                && line.will().equals(idea.will())
                                && line.obstacle().equals(idea.obstacle())
                                && line.response().equals(idea.response()));
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
        if (chair.page() instanceof CommitPage page && !page.busy() && !page.folded()) {
            chair.update(page.picking(picked));
        }
    }

    private void edit(UnaryOperator<Commitment> change) {
        if (chair.page() instanceof CommitPage page && !page.busy() && !page.folded()) {
            Commitment next = change.apply(page.line());
            if (next.equals(page.line())) {
                return;
            }
            CommitPage changed = page.with(next);
            if (changed.all().equals(page.all())) {
                chair.update(changed);
            } else {
                chair.typed(new Edit.Commit(changed.all()), changed);
            }
        }
    }

    /** Goes on without this line; one that was begun here is dropped, unless it is folded. */
    public void skip() {
        if (chair.page() instanceof CommitPage page && !page.busy()) {
            if (page.fresh() && !page.folded() && !page.line().isBlank()) {
                chair.turnTo(page.waiting());
                write(page, page.others());
            } else {
                chair.autosave().flush();
                toNotebook.run();
            }
        }
    }

    /** Keeps the line in the notebook; one that is folded is shown before. */
    public void keep() {
        if (chair.page() instanceof CommitPage page && !page.busy()) {
            if (page.folded()) {
                unfold();
                return;
            }
            if (Written.isBlank(page.line().will())) {
                chair.update(page.told(Notice.NO_ACTION));
                chair.refused();
                return;
            }
            chair.turnTo(page.waiting());
            write(page, page.all());
        }
    }

    private void write(CommitPage page, List<Commitment> lines) {
        Edit edit = new Edit.Commit(lines);
        Optional<Edit> unsaved = chair.autosave().giveWayTo(edit);
        chair.write(turn -> chair.seat().save(turn, edit), toNotebook, notice -> {
            unsaved.ifPresent(chair.autosave()::putBack);
            chair.turnTo(page.told(notice));
            chair.refused();
        });
    }

    /** Drops one of the lines in the notebook. */
    void remove(int place) {
        List<Commitment> others = new ArrayList<>(lines());
        if (place < others.size()) {
            others.remove(place);
        }
        Edit edit = new Edit.Commit(others);
        chair.autosave().giveWayTo(edit);
        chair.write(turn -> chair.seat().save(turn, edit), toNotebook, notice -> toNotebook.run());
    }
}
