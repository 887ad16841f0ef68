package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kintsugi.guide.Guide;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Step;
import kintsugi.kiosk.turn.KioskModel;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.NotebookPage;
import kintsugi.kiosk.turn.NotebookRow;
import kintsugi.look.Prose;
import kintsugi.participant.Notebook;
import kintsugi.workshop.Offer;

/** One's notebook, all folded away: names and how much lies there, never a word of it. */
final class NotebookLeaf extends Framed {
    private static final double HALF = 432;
    private static final double ROW = 64;
    private static final double PITCH = 73;
    private static final long serialVersionUID = 1L;

    private final Passage text;
    private final Key erase;
    private final Key questions;

    NotebookLeaf(Ground ground, KioskState state, NotebookPage page) {
        super(ground, true);
        entitle(ground.say("notebook.bar"));
        put(Passage.heading(ground, ground.say("notebook.title")), 0, 98, COLUMN, 48);
        text = put(Passage.muted(ground, ground.say("notebook.text")), 0, 152, COLUMN, 40);
        put(Passage.small(ground, ground.say("notebook.steps")), 0, 200, HALF, 24);
        put(Passage.small(ground, ground.say("notebook.all")), 464, 200, HALF, 24);
        put(new ScrollBox(ground, steps(state, page.notebook())), 0, 229, HALF, 366);
        questions = together(page.notebook());
        KioskModel model = ground.model();
        erase = new Key(ground, KeyStyle.ROSE, ground.say("notebook.erase"), () -> {});
        erase.sized(18).held(this::held).setName("erase");
        put(erase, 0, ACTIONS, 274, BUTTON);
        Key code = new Key(ground, KeyStyle.PLAIN, ground.say("notebook.code"), model::newCode);
        code.setName("new-code");
        put(code, 392, ACTIONS, 244, BUTTON);
        Key done = new Key(ground, KeyStyle.PLAIN, ground.say("notebook.done"), model::leave);
        done.setName("done");
        put(done, 652, ACTIONS, 244, BUTTON);
    }

    private void held(boolean down) {
        if (down) {
            ground().model().notebook().eraseDown();
        } else {
            ground().model().notebook().eraseUp();
        }
    }

    private Rows steps(KioskState state, Notebook notebook) {
        Rows rows = new Rows();
        FoldedRow situation = new FoldedRow(
                        ground(),
                        "",
                        ground().say("notebook.situation"),
                        ground().say("notebook.situation.again"),
                        ground().model()::situateAgain)
                .leading();
        situation.setName("row-situation");
        rows.add(situation, ROW, 0);
        Optional<Guide> guide = state.offer().map(offer -> offer.guide());
        addIfAsked(rows, state, notebook, Guide.OPENING, guide);
        add(rows, state, notebook, "", PromptKey.CHECK_IN, guide);
        List<Step> tonight = state.offer().map(Offer::counted).orElse(List.of());
        guide.map(Guide::countedSteps).orElse(List.of()).stream()
                .filter(step -> !tonight.contains(step))
                .forEach(step -> addIfAsked(rows, state, notebook, step.id(), guide));
        for (int i = 0; i < tonight.size(); i++) {
            String number = ground().words().numbers().whole(i + 1);
            add(rows, state, notebook, number, tonight.get(i).id(), guide);
        }
        for (String step : List.of(PromptKey.CHECK_IN_AGAIN, PromptKey.LAST_WORD, Guide.CLOSING)) {
            addIfAsked(rows, state, notebook, step, guide);
        }
        return rows;
    }

    /** What not every evening asks, or only late, has a row once it is open or there is something in it. */
    private void addIfAsked(Rows rows, KioskState state, Notebook notebook, String step, Optional<Guide> guide) {
        boolean kept = Stream.of(notebook.reflections(), notebook.shared(), notebook.unseen())
                .flatMap(all -> all.keySet().stream())
                .anyMatch(key -> key.step().equals(step));
        if (kept || isOpen(state, step)) {
            add(rows, state, notebook, "", step, guide);
        }
    }

    private void add(
            Rows rows, KioskState state, Notebook notebook, String number, String step, Optional<Guide> guide) {
        int answers = answers(notebook, step);
        boolean open = isOpen(state, step);
        String count = answers > 0
                ? ground().say("notebook.answers", answers)
                : ground().say(open ? "notebook.open" : isReached(state, step) ? "notebook.none" : "notebook.closed");
        FoldedRow row =
                new FoldedRow(ground(), number, nameOf(step, guide), count, () -> open(new NotebookRow.Step(step)));
        row.setName("row-" + step);
        rows.add(row, ROW, 9);
    }

    private static int answers(Notebook notebook, String step) {
        return (int) notebook.reflections().keySet().stream()
                .filter(key -> key.step().equals(step))
                .count();
    }

    private static boolean isOpen(KioskState state, String step) {
        return state.offer().stream()
                .flatMap(offer -> offer.open().stream())
                .anyMatch(prompt -> prompt.key().step().equals(step));
    }

    private static boolean isReached(KioskState state, String step) {
        return state.offer().map(offer -> offer.steps().contains(step)).orElse(false);
    }

    private void open(NotebookRow row) {
        ground().model().notebook().open(row);
    }

    /** What belongs to no step; gives the key that leads to the questions. */
    private Key together(Notebook notebook) {
        int lines = notebook.commitments().size();
        row("lines", ground().say("notebook.line_count", lines), 0, new NotebookRow.Lines());
        row("shared", ground().say("notebook.shared.count"), 1, new NotebookRow.Shared());
        row("hope", ground().say("notebook.hope.count"), 2, new NotebookRow.Hope());
        KioskModel model = ground().model();
        Key plan = new Key(ground(), KeyStyle.PLAIN, ground().say("notebook.plan"), model::makePlan);
        plan.setName("plan");
        put(plan, 464, 229 + 3 * PITCH, HALF, ROW);
        Key ask = new Key(ground(), KeyStyle.GOLD, ground().say("notebook.questions"), model::goToQuestions);
        ask.setName("questions");
        return put(ask, 464, 229 + 4 * PITCH, HALF, ROW);
    }

    private void row(String name, String count, int place, NotebookRow row) {
        FoldedRow made = new FoldedRow(ground(), "", ground().say("notebook." + name), count, () -> open(row));
        made.setName("row-" + name);
        put(made, 464, 229 + place * PITCH, HALF, ROW);
    }

    @Override
    Component first() {
        return questions;
    }

    @Override
    void show(KioskState state) {
        super.show(state);
        if (state.page() instanceof NotebookPage page) {
            tell(text, page.notice(), ground().say(page.busy() ? "moment.plain" : "notebook.text"));
            eraser(page.eraseHeld() > 0);
        }
    }

    private void eraser(boolean held) {
        String what = ground().say(held ? "notebook.erase.hold" : "notebook.erase");
        String how = ground().say("notebook.erase.how");
        erase.lines(List.of(Prose.of(new Prose.Span(what, true)), Prose.of(how)));
        erase.say(what + ". " + how);
    }
}
