package kintsugi.kiosk.turn;

import java.util.Optional;
import java.util.function.Consumer;
import kintsugi.guide.Form;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Situation;
import kintsugi.participant.Answer;
import kintsugi.participant.Notebook;
import kintsugi.participant.Reflection;
import kintsugi.participant.Shared;
import kintsugi.workshop.Edit;
import kintsugi.workshop.Offer;

/**
 * The questions, one at a time: write, skip, keep, share. What is typed saves itself. A question for words has a second
 * page, whichever of the three one does; one for a number or a choice never has. An intent that doesn't fit the page
 * does nothing.
 */
public final class AskModel {
    private final Chair chair;
    private final Runnable allAsked;
    private final Runnable backToNotebook;

    AskModel(Chair chair, Runnable allAsked, Runnable backToNotebook) {
        this.chair = chair;
        this.allAsked = allAsked;
        this.backToNotebook = backToNotebook;
    }

    /**
     * How one stands to what happened; then come the questions, or the notebook again. What was written to the
     * questions of another choice stays in the notebook.
     */
    public void situated(Situation situation) {
        if (chair.page() instanceof Page.Situated page && !page.busy()) {
            chair.turnTo(page.waiting());
            chair.write(
                    turn -> chair.seat().save(turn, new Edit.Choose(situation)),
                    page.again() ? backToNotebook : this::next,
                    notice -> chair.turnTo(page.told(notice)));
        }
    }

    /** From the notebook to the same choice. */
    void situateAgain() {
        chair.turnTo(new Page.Situated(true, false, Optional.empty()));
    }

    /** Back to the notebook, with the choice as it was. */
    public void leaveSituation() {
        if (chair.page() instanceof Page.Situated page && page.again() && !page.busy()) {
            backToNotebook.run();
        }
    }

    /** The next open question without a finished answer; the situation first, where it isn't known. */
    void next() {
        chair.refresh(() -> {
            Notebook notebook = chair.visit().notebook().orElseThrow();
            if (notebook.situation().isEmpty()) {
                chair.turnTo(new Page.Situated(false, false, Optional.empty()));
            } else {
                nextOf(notebook, notebook.situation().get());
            }
        });
    }

    private void nextOf(Notebook notebook, Situation situation) {
        Optional<Prompt> open = chair.state().offer().stream()
                .flatMap(offer -> offer.open().stream())
                .filter(prompt -> prompt.isFor(situation))
                .filter(prompt -> !chair.visit().hasPassed(prompt.key()))
                .filter(prompt -> !notebook.reflection(prompt.key())
                        .map(Reflection::finished)
                        .orElse(false))
                .findFirst();
        if (open.isPresent()) {
            chair.turnTo(page(open.get(), notebook, false));
        } else {
            allAsked.run();
        }
    }

    /** One question from the notebook; one goes back there. */
    void revisit(Prompt prompt) {
        chair.turnTo(page(prompt, chair.visit().notebook().orElseThrow(), true));
    }

    private AskPage page(Prompt prompt, Notebook notebook, boolean revisited) {
        Optional<Reflection> before = notebook.reflection(prompt.key());
        boolean late = chair.state()
                .offer()
                .map(Offer::late)
                .map(keys -> keys.contains(prompt.key()))
                .orElse(false);
        Optional<Answer> shared = notebook.shared(prompt.key()).map(Shared::answer);
        boolean earlier = before.isPresent() || shared.isPresent();
        return new AskPage(
                prompt,
                before.map(Reflection::answer),
                earlier && !revisited,
                late,
                shared,
                revisited,
                false,
                Optional.empty());
    }

    /** Types: this is the whole text now. */
    public void type(String text) {
        if (chair.page() instanceof AskPage page && !page.busy() && !page.folded()) {
            Optional<Answer> words = text.isEmpty() ? Optional.empty() : Optional.of(new Answer.Words(text));
            if (!words.equals(page.answer())) {
                answer(page, words);
            }
        }
    }

    /** Picks a number; the same again takes it back. */
    public void level(int value) {
        if (chair.page() instanceof AskPage page
                && !page.busy()
                && !page.folded()
                && page.prompt().form() instanceof Form.Scale) {
            answer(page, Picking.level(page.answer(), value));
        }
    }

    /** Picks an option, counted from 1; the same again takes it back. */
    public void pick(int option) {
        if (chair.page() instanceof AskPage page
                && !page.busy()
                && !page.folded()
                && page.prompt().form() instanceof Form.Choice choice) {
            answer(page, Picking.option(choice, page.answer(), option));
        }
    }

    private void answer(AskPage page, Optional<Answer> answer) {
        PromptKey key = page.prompt().key();
        Edit edit = answer.filter(given -> !given.isBlank())
                .<Edit>map(given -> new Edit.Write(key, given, false))
                .orElseGet(() -> new Edit.Clear(key));
        chair.typed(edit, page.answered(answer));
    }

    /** Shows the earlier answer that was folded away. */
    public void unfold() {
        if (chair.page() instanceof AskPage page && page.folded()) {
            chair.update(page.unfolded());
        }
    }

    /** Goes on without an answer. What was begun stays in the notebook, unfinished and unshared. */
    public void skip() {
        if (chair.page() instanceof PreviewPage page && page.way() == Way.SKIP) {
            goOnFrom(page.ask());
        } else if (chair.page() instanceof AskPage page && !page.busy()) {
            chair.autosave().flush();
            if (isForWords(page)) {
                chair.turnTo(new PreviewPage(page, Way.SKIP));
            } else {
                goOnFrom(page);
            }
        }
    }

    /** Leaves this question and those after it, for the notebook. */
    public void leaveForNotebook() {
        if (chair.page() instanceof PreviewPage page && page.way() == Way.SKIP) {
            chair.visit().pass(page.ask().prompt().key());
            backToNotebook.run();
        }
    }

    /** Goes back from the look at it to the writing. */
    public void sayItAnew() {
        if (chair.page() instanceof PreviewPage page && !page.ask().busy()) {
            chair.turnTo(page.ask());
        } else if (chair.page() instanceof SharedPage page && !page.ask().busy()) {
            if (chair.state().isOpen(page.ask().prompt())) {
                chair.turnTo(page.ask());
            } else {
                backToNotebook.run();
            }
        }
    }

    /** Shows what is shared, as it was worded then. */
    public void readShared() {
        if (chair.page() instanceof AskPage page
                && !page.busy()
                && !page.folded()
                && page.shared().isPresent()) {
            chair.autosave().flush();
            chair.turnTo(new SharedPage(page));
        }
    }

    /** From the notebook: shows what is shared, as it was worded then; also where the question is not open any more. */
    void readShared(Prompt prompt) {
        AskPage page = page(prompt, chair.visit().notebook().orElseThrow(), true);
        if (page.shared().isPresent()) {
            chair.turnTo(new SharedPage(page));
        }
    }

    /** From the notebook: the latest answer in place of the one that is shared, after a look at either. */
    void shareChange(Prompt prompt) {
        revisit(prompt);
        if (prompt.form() instanceof Form.Text) {
            share();
        } else {
            readShared();
        }
    }

    /**
     * Keeps it, unseen by anybody else, and takes back what is shared; words are shown first as they lie in the notebook,
     * or, where something is shared, in the box.
     */
    public void keep() {
        if (isLookingAtAnswer()) {
            end(Way.KEEP);
        } else {
            answered(Way.KEEP);
        }
    }

    /** Shares it without a name; words are shown first as they would look on the wall. */
    public void share() {
        if (chair.page() instanceof PreviewPage page && page.way() != Way.SKIP) {
            end(Way.SHARE);
        } else {
            answered(Way.SHARE);
        }
    }

    private boolean isLookingAtAnswer() {
        return chair.page() instanceof SharedPage
                || (chair.page() instanceof PreviewPage page && page.way() != Way.SKIP);
    }

    /** The question itself, also behind what is shared for it. */
    private Optional<AskPage> question() {
        if (chair.page() instanceof SharedPage page) {
            return Optional.of(page.ask());
        }
        return chair.page() instanceof AskPage page ? Optional.of(page) : Optional.empty();
    }

    /** From the question itself. What is folded is shown before anything becomes of it. */
    private void answered(Way way) {
        Optional<AskPage> asked = question().filter(page -> !page.busy() && allows(page, way));
        if (asked.isEmpty()) {
            return;
        }
        AskPage page = asked.get();
        boolean takesBack = way == Way.KEEP && page.shared().isPresent();
        if (page.folded() && (takesBack || !isForWords(page))) {
            unfold();
        } else if (!page.isAnswered() && !takesBack) {
            chair.update(page.told(Notice.NOTHING_WRITTEN));
            chair.refused();
        } else if (isForWords(page)) {
            chair.autosave().flush();
            chair.turnTo(takesBack ? new SharedPage(page) : new PreviewPage(page.unfolded(), way));
        } else {
            chair.turnTo(page.waiting());
            save(page, way);
        }
    }

    /** From the second page, which stays until it is done. */
    private void end(Way way) {
        if (chair.page() instanceof PreviewPage page && !page.ask().busy() && allows(page.ask(), way)) {
            chair.turnTo(new PreviewPage(page.ask().waiting(), page.way()));
            save(page.ask(), way);
        } else if (chair.page() instanceof SharedPage page && !page.ask().busy()) {
            chair.turnTo(new SharedPage(page.ask().waiting()));
            save(page.ask(), way);
        }
    }

    private boolean allows(AskPage page, Way way) {
        return way != Way.SHARE || chair.state().canBeShared(page.prompt());
    }

    private static boolean isForWords(AskPage page) {
        return page.prompt().form() instanceof Form.Text;
    }

    private void save(AskPage page, Way way) {
        PromptKey key = page.prompt().key();
        Optional<Edit> unsaved = chair.autosave().giveWayTo(new Edit.Clear(key));
        Consumer<Notice> notKept = notice -> {
            unsaved.ifPresent(chair.autosave()::putBack);
            refuse(page, notice);
        };
        if (way == Way.SHARE) {
            Answer answer = page.answer().orElseThrow();
            chair.write(turn -> chair.seat().share(turn, key, answer), () -> goOnFrom(page), notKept);
            return;
        }
        Edit edit = page.answer()
                .filter(given -> page.isAnswered())
                .<Edit>map(answer -> new Edit.Write(key, answer, true))
                .orElseGet(() -> new Edit.Clear(key));
        Runnable then = page.shared().isPresent()
                ? () -> chair.write(
                        turn -> chair.seat().withdraw(turn, key), () -> goOnFrom(page), notice -> refuse(page, notice))
                : () -> goOnFrom(page);
        chair.write(turn -> chair.seat().save(turn, edit), then, notKept);
    }

    private void refuse(AskPage page, Notice notice) {
        chair.turnTo(page.told(notice));
        chair.refused();
    }

    private void goOnFrom(AskPage page) {
        chair.visit().pass(page.prompt().key());
        if (page.revisited()) {
            backToNotebook.run();
        } else {
            next();
        }
    }
}
