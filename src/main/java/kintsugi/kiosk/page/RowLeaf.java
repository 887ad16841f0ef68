package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kintsugi.figure.Tone;
import kintsugi.guide.Form;
import kintsugi.guide.Guide;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Situation;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.NotebookPage;
import kintsugi.kiosk.turn.NotebookRow;
import kintsugi.look.Face;
import kintsugi.look.Prose;
import kintsugi.look.Prose.Span;
import kintsugi.participant.Answer;
import kintsugi.participant.Commitment;
import kintsugi.participant.Notebook;
import kintsugi.participant.Reflection;

/** One row of the notebook, unfolded: read, change, take back. */
final class RowLeaf extends Framed {
    private static final double KEYS = 200;
    private static final long serialVersionUID = 1L;

    private final Rows rows = new Rows();
    private final Passage text;
    private final ScrollBox scroll;
    private final Key fold;

    RowLeaf(Ground ground, KioskState state, NotebookPage page, NotebookRow row) {
        super(ground, true);
        entitle(ground.say("notebook.bar"));
        Optional<Guide> guide = state.offer().map(offer -> offer.guide());
        put(Passage.heading(ground, title(row, guide)), 0, 98, COLUMN, 48);
        text = put(Passage.muted(ground, ""), 0, 152, COLUMN, 40);
        guide.ifPresent(all -> fill(state, all, page.notebook(), row));
        scroll = put(new ScrollBox(ground, rows), 0, 204, COLUMN, 398);
        fold = new Key(
                ground,
                KeyStyle.PLAIN,
                ground.say("notebook.fold"),
                ground.model().notebook()::fold);
        fold.setName("fold");
        put(fold, 0, ACTIONS, THIRD, BUTTON);
        if (row instanceof NotebookRow.Lines) {
            Key add = new Key(ground, KeyStyle.PLAIN, ground.say("notebook.add"), ground.model()::addLine);
            add.setName("add");
            put(add, THIRD + GAP, ACTIONS, THIRD, BUTTON);
        }
    }

    private String title(NotebookRow row, Optional<Guide> guide) {
        if (row instanceof NotebookRow.Step step) {
            return nameOf(step.id(), guide);
        }
        return ground().say(
                        row instanceof NotebookRow.Lines
                                ? "notebook.lines"
                                : row instanceof NotebookRow.Shared ? "notebook.shared" : "notebook.hope");
    }

    private void fill(KioskState state, Guide guide, Notebook notebook, NotebookRow row) {
        if (row instanceof NotebookRow.Step step) {
            guide.prompts(step.id()).stream()
                    .filter(prompt -> isFor(notebook, prompt)
                            || notebook.reflection(prompt.key()).isPresent()
                            || notebook.shared(prompt.key()).isPresent()
                            || !notebook.unseen(prompt.key()).isEmpty())
                    .forEach(prompt -> {
                        answer(state, notebook, prompt);
                        unseen(notebook, prompt);
                    });
        } else if (row instanceof NotebookRow.Lines) {
            for (int place = 0; place < notebook.commitments().size(); place++) {
                line(notebook.commitments().get(place), place);
            }
        } else if (row instanceof NotebookRow.Shared) {
            guide.allPrompts().stream()
                    .filter(prompt -> notebook.shared(prompt.key()).isPresent())
                    .forEach(prompt -> shared(state, notebook, prompt));
        } else {
            guide.checkIn().prompts().forEach(prompt -> hope(notebook, prompt));
        }
        if (rows.getComponentCount() == 0) {
            rows.add(Passage.muted(ground(), ground().say("notebook.nothing")), 40, 0);
        }
    }

    private static boolean isFor(Notebook notebook, Prompt prompt) {
        return notebook.situation()
                .map(prompt::isFor)
                .orElse(prompt.situations().size() == Situation.values().length);
    }

    private void answer(KioskState state, Notebook notebook, Prompt prompt) {
        boolean open = state.isOpen(prompt);
        Optional<Reflection> written = notebook.reflection(prompt.key());
        boolean shared = notebook.shared(prompt.key()).isPresent();
        List<Key> keys = new ArrayList<>();
        if (open) {
            keys.add(key(
                    written.isPresent() ? "notebook.change" : "notebook.write",
                    () -> ground().model().revisit(prompt.key())));
        }
        if (shared) {
            keys.add(takeBack(notebook, prompt));
        }
        List<Passage> body = new ArrayList<>();
        body.add(Passage.small(ground(), prompt.question()));
        body.addAll(written.map(reflection -> words(prompt, reflection.answer(), Tone.TEXT))
                .orElseGet(
                        () -> List.of(Passage.body(ground(), ground().say(open ? "notebook.open" : "notebook.closed"))
                                .in(Tone.MUTED))));
        if (shared) {
            body.add(sage(notebook.sharesLatest(prompt.key()) ? "notebook.is_shared" : earlier(prompt)));
        } else if (written.filter(reflection -> !reflection.finished()).isPresent()) {
            body.add(Passage.small(ground(), ground().say("notebook.half")));
        }
        if (!isFor(notebook, prompt)) {
            body.add(Passage.small(ground(), ground().say("notebook.situation.before")));
        }
        entry(body, keys);
    }

    /** What was shared and found no circle, where something else was answered since. */
    private void unseen(Notebook notebook, Prompt prompt) {
        if (notebook.unseen(prompt.key()).isEmpty()) {
            return;
        }
        List<Passage> body = new ArrayList<>();
        body.add(Passage.small(ground(), prompt.question()));
        notebook.unseen(prompt.key()).forEach(answer -> body.addAll(words(prompt, answer, Tone.TEXT)));
        body.add(Passage.small(ground(), ground().say("notebook.unseen")));
        Key remove = TwoTaps.key(
                ground(), "notebook.remove", () -> ground().model().notebook().forget(prompt.key()));
        entry(body, List.of(remove));
    }

    /** What is shared, as it was worded then, and beneath it what was written since. */
    private void shared(KioskState state, Notebook notebook, Prompt prompt) {
        Optional<Answer> since = notebook.reflection(prompt.key()).map(Reflection::answer);
        boolean same = notebook.sharesLatest(prompt.key());
        List<Key> keys = new ArrayList<>();
        if (!same && since.isPresent() && state.isOpen(prompt) && state.canBeShared(prompt)) {
            keys.add(key(AskLeaf.changeKey(prompt), () -> ground().model().shareChange(prompt.key())));
        }
        keys.add(takeBack(notebook, prompt));
        List<Passage> body = new ArrayList<>();
        body.add(Passage.small(ground(), prompt.question()));
        notebook.shared(prompt.key()).ifPresent(shared -> body.addAll(words(prompt, shared.answer(), Tone.TEXT)));
        body.add(sage(same ? "notebook.is_shared" : "notebook.earlier"));
        if (!same) {
            body.add(Passage.small(
                    ground(), ground().say(since.isPresent() ? "notebook.since" : "notebook.since.none")));
            since.ifPresent(answer -> body.addAll(words(prompt, answer, Tone.MUTED)));
        }
        entry(body, keys);
    }

    private List<Passage> words(Prompt prompt, Answer answer, Tone tone) {
        return Paragraphs.of(ground(), AnswerWords.of(ground(), prompt.form(), answer), tone);
    }

    private static String earlier(Prompt prompt) {
        return prompt.form() instanceof Form.Text ? "notebook.is_shared.earlier" : "notebook.is_counted.earlier";
    }

    private Passage sage(String key) {
        return Passage.small(ground(), ground().say(key)).in(Tone.SAGE);
    }

    private Key key(String words, Runnable action) {
        return new Key(ground(), KeyStyle.PLAIN, ground().say(words), action);
    }

    /** What stands nowhere else is shown whole before it goes. */
    private Key takeBack(Notebook notebook, Prompt prompt) {
        return key(
                "notebook.back",
                notebook.sharesLatest(prompt.key())
                        ? () -> ground().model().notebook().withdraw(prompt.key())
                        : () -> ground().model().readShared(prompt.key()));
    }

    private void line(Commitment line, int place) {
        var model = ground().model();
        Key change = new Key(ground(), KeyStyle.PLAIN, ground().say("notebook.change"), () -> model.changeLine(place));
        Key remove = TwoTaps.key(ground(), "notebook.remove", () -> model.removeLine(place));
        List<Passage> body = new ArrayList<>();
        for (String[] part : new String[][] {
            {"line.when", line.when()},
            {"line.will", line.will()},
            {"line.obstacle", line.obstacle()},
            {"line.response", line.response()}
        }) {
            if (!part[1].isBlank()) {
                body.add(new Passage(ground(), Face.TEXT, 20, Tone.TEXT)
                        .says(Prose.of(new Span(ground().say(part[0]) + " ", true), new Span(part[1], false))));
            }
        }
        entry(body, List.of(change, remove));
    }

    private void hope(Notebook notebook, Prompt prompt) {
        PromptKey again = new PromptKey(PromptKey.CHECK_IN_AGAIN, prompt.key().prompt());
        Optional<String> before =
                notebook.reflection(prompt.key()).map(each -> AnswerWords.of(ground(), prompt.form(), each.answer()));
        Optional<String> after =
                notebook.reflection(again).map(each -> AnswerWords.of(ground(), prompt.form(), each.answer()));
        if (before.isPresent() || after.isPresent()) {
            String none = ground().say("notebook.hope.none");
            entry(
                    List.of(
                            Passage.small(ground(), prompt.question()),
                            Passage.body(ground(), ground().say("notebook.hope.start", before.orElse(none))),
                            Passage.body(ground(), ground().say("notebook.hope.end", after.orElse(none)))),
                    List.of());
        }
    }

    private void entry(List<Passage> body, List<Key> keys) {
        rows.add(new Entry(ground(), body, keys, KEYS), 64, 12);
    }

    @Override
    Component first() {
        return fold;
    }

    @Override
    void show(KioskState state) {
        super.show(state);
        if (state.page() instanceof NotebookPage page) {
            tell(text, page.notice(), ground().say(page.busy() ? "moment.plain" : "notebook.row.text"));
        }
    }

    @Override
    void wipe() {
        rows.clear();
        take(scroll);
    }
}
