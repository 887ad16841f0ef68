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
    private final NotebookModel notebook;

    AskModel(Chair chair, Runnable allAsked, NotebookModel notebook) {
        this.chair = chair;
        this.allAsked = allAsked;
        this.notebook = notebook;
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
                    page.again() ? notebook::show : this::next,
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
            notebook.show();
        }
    }

    /** The next open question without an answer, finished or shared; the situation first, where it isn't known. */
    void next() {
        chair.refresh(() -> {
            Notebook own = chair.visit().notebook().orElseThrow();
            own.situation()
                    .ifPresentOrElse(
                            situation -> nextOf(own, situation),
                            () -> chair.turnTo(new Page.Situated(false, false, Optional.empty())));
        });
    }

    private void nextOf(Notebook own, Situation situation) {
        Optional<Prompt> open = chair.state().offer().stream()
                .flatMap(offer -> offer.open().stream())
                .filter(prompt -> prompt.isFor(situation))
                .filter(prompt -> !chair.visit().hasPassed(prompt.key()))
                .filter(prompt -> own.shared(prompt.key()).isEmpty())
                .filter(prompt ->
                        !own.reflection(prompt.key()).map(Reflection::finished).orElse(false))
                .findFirst();
        if (open.isPresent()) {
            chair.turnTo(page(open.get(), own, false));
        } else {
            allAsked.run();
        }
    }

    /** One question from the notebook; one goes back there. */
    void revisit(Prompt prompt) {
        chair.turnTo(page(prompt, chair.visit().notebook().orElseThrow(), true));
    }

    private AskPage page(Prompt prompt, Notebook own, boolean revisited) {
        Optional<Reflection> before = own.reflection(prompt.key());
        boolean late = chair.state()
                .offer()
                .map(Offer::late)
                .map(keys -> keys.contains(prompt.key()))
                .orElse(false);
        Optional<Answer> shared = own.shared(prompt.key()).map(Shared::answer);
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
            notebook.show();
        }
    }

    /** Goes back from the look at it, to the writing or to where in the notebook one came from. */
    public void sayItAnew() {
        if (chair.page() instanceof PreviewPage page && !page.ask().busy()) {
            chair.turnTo(page.ask());
        } else if (chair.page() instanceof SharedPage page && !page.ask().busy()) {
            if (page.from().isEmpty() && chair.state().isOpen(page.ask().prompt())) {
                chair.turnTo(page.ask());
            } else {
                notebook.show(page.row());
            }
        }
    }

    /** Leaves what is shared as it is, and goes on. */
    public void leaveShared() {
        if (chair.page() instanceof SharedPage page && !page.ask().busy()) {
            goOnFrom(page);
        }
    }

    /** Shows what is shared, as it was worded then. */
    public void readShared() {
        if (chair.page() instanceof AskPage page
                && !page.busy()
                && !page.folded()
                && page.shared().isPresent()) {
            chair.autosave().flush();
            chair.turnTo(new SharedPage(page, Optional.empty()));
        }
    }

    /** From the notebook: shows what is shared, as it was worded then; also where the question is not open any more. */
    void readShared(Prompt prompt, NotebookPage from) {
        AskPage page = page(prompt, from.notebook(), true);
        if (page.shared().isPresent()) {
            chair.turnTo(new SharedPage(page, Optional.of(from)));
        }
    }

    /** From the notebook: the latest answer in place of the one that is shared, after a look at either. */
    void shareChange(Prompt prompt, NotebookPage from) {
        if (prompt.form() instanceof Form.Text) {
            revisit(prompt);
            share();
        } else {
            readShared(prompt, from);
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

    /**
     * From the question itself. What is folded is shown before anything becomes of it; where nothing stands any more,
     * what is shared can only stay as it is.
     */
    private void answered(Way way) {
        Optional<AskPage> asked = question().filter(page -> !page.busy() && allows(page, way));
        if (asked.isEmpty()) {
            return;
        }
        AskPage page = asked.get();
        boolean takesBack = way == Way.KEEP && page.shared().isPresent();
        boolean leavesIt = way == Way.SHARE && page.shared().isPresent() && !page.isAnswered();
        if (page.folded() && (way == Way.KEEP || leavesIt || !isForWords(page))) {
            unfold();
        } else if (leavesIt && chair.page() instanceof AskPage && !isForWords(page)) {
            goOnFrom(page);
        } else if (leavesIt) {
            readShared();
        } else if (!page.isAnswered() && !takesBack) {
            chair.update(page.told(Notice.NOTHING_WRITTEN));
            chair.refused();
        } else if (isForWords(page)) {
            chair.autosave().flush();
            chair.turnTo(takesBack ? new SharedPage(page, Optional.empty()) : new PreviewPage(page.unfolded(), way));
        } else {
            Runnable then = chair.page() instanceof SharedPage seen ? () -> goOnFrom(seen) : () -> goOnFrom(page);
            chair.turnTo(page.waiting());
            save(page, way, then, notice -> refuse(page, notice));
        }
    }

    /** From the second page, which stays until it is done. */
    private void end(Way way) {
        if (chair.page() instanceof PreviewPage page && !page.ask().busy() && allows(page.ask(), way)) {
            chair.turnTo(new PreviewPage(page.ask().waiting(), page.way()));
            save(page.ask(), way, () -> goOnFrom(page.ask()), notice -> refuse(page.ask(), notice));
        } else if (chair.page() instanceof SharedPage page && !page.ask().busy()) {
            takeBack(page);
        }
    }

    /** Words that were written since stay as they are, finished or not. */
    private void takeBack(SharedPage page) {
        Consumer<Notice> refused = notice ->
                page.from().ifPresentOrElse(from -> chair.turnTo(from.told(notice)), () -> refuse(page.ask(), notice));
        chair.turnTo(page.waiting());
        if (page.ask().sharesEarlier() && isForWords(page.ask())) {
            chair.autosave().flush();
            withdraw(page.ask(), () -> goOnFrom(page), refused);
        } else {
            save(page.ask(), Way.KEEP, () -> goOnFrom(page), refused);
        }
    }

    private void withdraw(AskPage page, Runnable then, Consumer<Notice> refused) {
        chair.write(turn -> chair.seat().withdraw(turn, page.prompt().key()), then, refused);
    }

    private boolean allows(AskPage page, Way way) {
        return way != Way.SHARE || chair.state().canBeShared(page.prompt());
    }

    private static boolean isForWords(AskPage page) {
        return page.prompt().form() instanceof Form.Text;
    }

    private void save(AskPage page, Way way, Runnable then, Consumer<Notice> refused) {
        PromptKey key = page.prompt().key();
        Optional<Edit> unsaved = chair.autosave().giveWayTo(new Edit.Clear(key));
        Consumer<Notice> notKept = notice -> {
            unsaved.ifPresent(chair.autosave()::putBack);
            refused.accept(notice);
        };
        if (way == Way.SHARE) {
            Answer answer = page.answer().orElseThrow();
            chair.write(turn -> chair.seat().share(turn, key, answer), then, notKept);
            return;
        }
        Edit edit = page.answer()
                .filter(given -> page.isAnswered())
                .<Edit>map(answer -> new Edit.Write(key, answer, true))
                .orElseGet(() -> new Edit.Clear(key));
        Runnable kept = page.shared().isPresent() ? () -> withdraw(page, then, refused) : then;
        chair.write(turn -> chair.seat().save(turn, edit), kept, notKept);
    }

    private void refuse(AskPage page, Notice notice) {
        chair.turnTo(page.told(notice));
        chair.refused();
    }

    private void goOnFrom(SharedPage page) {
        if (page.from().isPresent()) {
            notebook.show(page.row());
        } else {
            goOnFrom(page.ask());
        }
    }

    private void goOnFrom(AskPage page) {
        chair.visit().pass(page.prompt().key());
        if (page.revisited()) {
            notebook.show();
        } else {
            next();
        }
    }
}
