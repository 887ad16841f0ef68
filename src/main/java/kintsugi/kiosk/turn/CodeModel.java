package kintsugi.kiosk.turn;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kintsugi.participant.Code;
import kintsugi.workshop.Begun;
import kintsugi.workshop.Opened;

/** From the welcome to an open notebook: promises, a code, typing it. An intent that doesn't fit the page does nothing. */
public final class CodeModel {
    /** How long a code that was refused stays to be mended while nobody touches anything. */
    static final Duration MENDING = Duration.ofSeconds(15);

    private final Chair chair;
    private final Runnable openedNew;
    private final Runnable openedAgain;
    private boolean refused;

    CodeModel(Chair chair, Runnable openedNew, Runnable openedAgain) {
        this.chair = chair;
        this.openedNew = openedNew;
        this.openedAgain = openedAgain;
    }

    /** Begins: reads the promises first. */
    public void begin() {
        if (chair.page() instanceof Page.Welcome) {
            chair.turnTo(new Page.Promises(false, Optional.empty()));
        }
    }

    /** Has read the promises: a code is drawn. */
    public void haveRead() {
        if (chair.page() instanceof Page.Promises page && !page.busy()) {
            chair.turnTo(new Page.Promises(true, Optional.empty()));
            String language = chair.state().language().toLanguageTag();
            draw(() -> chair.seat().begin(language), false, notice -> new Page.Promises(false, Optional.of(notice)));
        }
    }

    /** Comes back with a code. */
    public void comeBack() {
        if (chair.page() instanceof Page.Welcome) {
            refused = false;
            chair.turnTo(TypePage.comingBack());
        }
    }

    /** Shows a group of letters. */
    public void hold(int group) {
        if (chair.page() instanceof CodePage page) {
            chair.update(page.holding(OptionalInt.of(group)));
        }
    }

    /** Hides it. */
    public void letGo() {
        if (chair.page() instanceof CodePage page) {
            chair.update(page.holding(OptionalInt.empty()));
        }
    }

    /** Wants another code than this one. */
    public void another() {
        if (chair.page() instanceof CodePage page && !page.busy()) {
            chair.update(new CodePage(page.code(), OptionalInt.empty(), page.replacing(), true, Optional.empty()));
            CodePage before = new CodePage(page.code(), OptionalInt.empty(), page.replacing(), false, Optional.empty());
            drawAnother(before);
        }
    }

    private void drawAnother(CodePage before) {
        boolean replacing = before.replacing();
        draw(
                replacing ? this::replacement : this::fresh,
                replacing,
                notice -> new CodePage(before.code(), before.held(), replacing, false, Optional.of(notice)));
    }

    /** A code in place of the one that opened this notebook. */
    void replace(NotebookPage page) {
        chair.update(page.waiting());
        draw(this::replacement, true, page::told);
    }

    private CompletableFuture<Begun> replacement() {
        return chair.seat().newCode(chair.visit().turn().orElseThrow());
    }

    /** Nothing counts before it was typed back: the first turn ends, and another begins. */
    private CompletableFuture<Begun> fresh() {
        return chair.seat()
                .end(chair.visit().turn().orElseThrow())
                .thenCompose(
                        ended -> chair.seat().begin(chair.state().language().toLanguageTag()));
    }

    private void draw(Supplier<CompletableFuture<Begun>> call, boolean replacing, Function<Notice, Page> otherwise) {
        chair.ask(
                call,
                begun -> {
                    chair.visit().began(begun.turn());
                    chair.turnTo(new CodePage(begun.code(), OptionalInt.empty(), replacing, false, Optional.empty()));
                },
                notice -> chair.turnTo(otherwise.apply(notice)),
                begun -> chair.seat().end(begun.turn()));
    }

    /** Keeps the old code, and goes back to the notebook. */
    public void keepOld() {
        boolean replacing = (chair.page() instanceof CodePage shown && shown.replacing())
                || (chair.page() instanceof TypePage typed && typed.replacing() && !typed.busy());
        if (replacing) {
            openedAgain.run();
        }
    }

    /** The card is full: now it is typed once. */
    public void cardFull() {
        if (chair.page() instanceof CodePage page && !page.busy()) {
            refused = false;
            chair.turnTo(TypePage.confirming(page.code(), page.replacing()));
        }
    }

    /** Wants to see the code again. */
    public void seeAgain() {
        if (chair.page() instanceof TypePage page && !page.busy()) {
            page.shown()
                    .ifPresent(code -> chair.turnTo(
                            new CodePage(code, OptionalInt.empty(), page.replacing(), false, Optional.empty())));
        }
    }

    /** Types a letter; what can't be one is passed over. */
    public void type(char letter) {
        if (chair.page() instanceof TypePage page && !page.busy()) {
            chair.update(page.typed(letter));
        }
    }

    /** Takes a letter back. */
    public void erase() {
        if (chair.page() instanceof TypePage page && !page.busy()) {
            chair.update(page.erased());
        }
    }

    /** Goes to one of the three fields, from 0. */
    public void goTo(int field) {
        if (chair.page() instanceof TypePage page && !page.busy()) {
            chair.update(page.at(field));
        }
    }

    /** Shows the letters of the field that is typed into, or hides them again. */
    public void see(boolean held) {
        if (chair.page() instanceof TypePage page && !page.busy()) {
            chair.update(page.seen(held));
        }
    }

    /** All is typed. */
    public void goOn() {
        if (chair.page() instanceof TypePage page && !page.busy()) {
            Optional<Code> code = Code.read(String.join("", page.groups()));
            if (code.isPresent()) {
                chair.update(page.waiting());
                open(page, code.get());
            } else {
                refused = true;
                chair.update(page.lacking(Notice.NOT_WHOLE));
                chair.refused();
            }
        }
    }

    /** Drops what is left of a refused code, or of one under way, which whoever sits down next could hold to see. */
    void dropRefused() {
        if (chair.page() instanceof TypePage page && (refused || page.busy())) {
            refused = false;
            chair.update(page.dropped());
        }
    }

    /** Time passed; nobody has touched anything for so long. Who holds letters to look at them is there. */
    void tick(Duration quiet) {
        refused &= chair.page() instanceof TypePage;
        boolean looking = chair.page() instanceof TypePage page && page.seen();
        if (refused && !looking && quiet.compareTo(MENDING) >= 0) {
            dropRefused();
        }
    }

    private void open(TypePage page, Code code) {
        Consumer<Opened> then = opened -> {
            chair.visit().opened(opened);
            chair.refresh(page.isComingBack() || page.replacing() ? openedAgain : openedNew);
        };
        Consumer<Notice> otherwise = notice -> {
            refused = true;
            // As it stands now: what went while the answer was on its way stays away.
            chair.turnTo(chair.page() instanceof TypePage now ? now.refused(notice) : page.refused(notice));
            chair.refused();
        };
        Function<Opened, CompletableFuture<?>> tooLate = opened -> chair.seat().end(opened.turn());
        if (page.isComingBack()) {
            chair.askWithoutHolding(() -> chair.seat().comeBack(code), then, otherwise, tooLate);
        } else {
            chair.ask(() -> chair.seat().confirm(chair.visit().turn().orElseThrow(), code), then, otherwise, tooLate);
        }
    }
}
