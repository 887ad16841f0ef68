package kintsugi.workshop;

import java.util.function.Supplier;
import kintsugi.guide.Form;
import kintsugi.guide.Guide;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.participant.Answer;
import kintsugi.participant.Notebook;
import kintsugi.participant.Reflection;

/** What an edit makes of a notebook, and whether an answer fits its prompt. */
final class NotebookEdits {
    private final Supplier<Guide> guide;

    NotebookEdits(Supplier<Guide> guide) {
        this.guide = guide;
    }

    /**
     * The notebook after the edit; what was shared stays shared as it was worded.
     *
     * @throws SeatProblem if the prompt does not exist or the answer is of another kind
     */
    Notebook apply(Notebook notebook, Edit edit) {
        if (edit instanceof Edit.Write write) {
            return write(notebook, write.prompt(), write.answer(), write.finished());
        }
        if (edit instanceof Edit.Clear clear) {
            return notebook.without(clear.prompt());
        }
        if (edit instanceof Edit.Forget forget) {
            return notebook.forgetting(forget.prompt());
        }
        if (edit instanceof Edit.Choose choose) {
            return notebook.as(choose.situation());
        }
        if (edit instanceof Edit.Commit commit) {
            return notebook.committing(commit.commitments());
        }
        return notebook.in(((Edit.Speak) edit).language());
    }

    Notebook write(Notebook notebook, PromptKey key, Answer answer, boolean finished) {
        Prompt prompt = guide.get().prompt(key).orElseThrow(() -> new SeatProblem(SeatProblem.Kind.NOT_OPEN));
        if (!fits(prompt.form(), answer)) {
            throw new SeatProblem(SeatProblem.Kind.NOT_OPEN);
        }
        return notebook.with(key, new Reflection(answer, finished));
    }

    static boolean fits(Form form, Answer answer) {
        if (form instanceof Form.Scale scale) {
            return answer instanceof Answer.Level level
                    && level.value() >= scale.low()
                    && level.value() <= scale.high();
        }
        if (form instanceof Form.Choice choice) {
            return answer instanceof Answer.Picked picked
                    && picked.options().last() <= choice.options().size()
                    && (choice.many() || picked.options().size() == 1);
        }
        return answer instanceof Answer.Words;
    }
}
