package kintsugi.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kintsugi.guide.Agenda;
import kintsugi.guide.Content;
import kintsugi.guide.Form;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.HelpLine;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Scene;

/**
 * One group going through one guide. Thread-safe: calls come from any thread, take effect at once in memory, and
 * their futures complete when that is on the disk; whoever is told of a new state is told in the order of the changes.
 */
public final class Workshop {
    /** How long the facilitator's note may be, in characters. */
    public static final int LONGEST_NOTE = 20_000;

    private final WorkshopId id;
    private final Archive archive;
    private final Clock clock;
    private final WorkshopBook book;
    private final Tray tray;
    private final Ledger ledger;
    private final Writing writing;
    private boolean closed;

    Workshop(WorkshopId id, Archive archive, Clock clock, List<HelpLine> help, WorkshopBook book, Tray tray) {
        this.id = id;
        this.archive = archive;
        this.clock = clock;
        this.book = book;
        this.tray = tray;
        this.ledger = new Ledger(id, archive, help, book, tray);
        this.writing = new Writing(id, book, ledger);
        tray.onChange(ledger::publish);
    }

    /** How it stands now. */
    public WorkshopState state() {
        return ledger.state();
    }

    /**
     * Tells of every new state, in whatever thread it arose and while no other change can happen: return at once.
     *
     * @return ends the telling
     */
    public Runnable listen(Consumer<WorkshopState> listener) {
        return ledger.listen(listener);
    }

    /**
     * Puts another scene on.
     *
     * @param position from 0; out of range means the nearest end
     */
    public CompletableFuture<Void> go(int position) {
        synchronized (ledger) {
            return book.go(position, clock.instant()) ? keep(List.of()) : CompletableFuture.completedFuture(null);
        }
    }

    /** The next scene; the last stays. */
    public CompletableFuture<Void> next() {
        synchronized (ledger) {
            return go(book.evening().position() + 1);
        }
    }

    /** The scene before; the first stays. */
    public CompletableFuture<Void> back() {
        synchronized (ledger) {
            return go(book.evening().position() - 1);
        }
    }

    /**
     * Takes another agenda for the rest of the evening. The scene that is on stays; nothing happens where it isn't part of
     * that agenda.
     *
     * @param ends when the evening is to end
     */
    public CompletableFuture<Void> fit(Agenda agenda, Instant ends) {
        synchronized (ledger) {
            return book.fit(agenda, ends) ? keep(List.of()) : CompletableFuture.completedFuture(null);
        }
    }

    /** The same, and goes on to the next scene of it. */
    public CompletableFuture<Void> fitAndGoOn(Agenda agenda, Instant ends) {
        synchronized (ledger) {
            if (!book.fit(agenda, ends)) {
                return CompletableFuture.completedFuture(null);
            }
            book.go(book.evening().position() + 1, clock.instant());
            return keep(List.of());
        }
    }

    /**
     * Goes on with the same guide in other words, on every screen and in the plans; they are kept in place of the earlier
     * ones.
     *
     * @param files of which the guide was read
     * @throws IllegalArgumentException if it has other scenes
     */
    public CompletableFuture<Void> reword(GuideFiles files, Guide guide) {
        synchronized (ledger) {
            book.reword(guide);
            return keep(List.of(new Change.PutGuide(id, files)));
        }
    }

    /**
     * Chooses how answers to this prompt come in. Nothing happens once that is settled, or for a prompt that can't be
     * shared.
     */
    public CompletableFuture<Void> choose(PromptKey key, WayIn way) {
        synchronized (ledger) {
            return book.choose(key, way) ? keep(List.of()) : CompletableFuture.completedFuture(null);
        }
    }

    /** Empties the box of one prompt if the circle is there; else nothing leaves it, and nobody learns how many are in. */
    public CompletableFuture<Void> gather(PromptKey key) {
        synchronized (ledger) {
            Prompt prompt = book.guide()
                    .prompt(key)
                    .filter(one -> !one.isSituational())
                    .orElseThrow(() -> new IllegalArgumentException("not a prompt that can be shared: " + key));
            return keep(book.gather(prompt));
        }
    }

    /** Gathers all prompts that a wall or chart scene shows; nothing for other scenes. */
    public CompletableFuture<Void> gather(Scene scene) {
        Stream<Prompt> shown = Stream.empty();
        if (scene.content() instanceof Content.Wall wall) {
            shown = wall.prompts().stream();
        } else if (scene.content() instanceof Content.Chart chart) {
            shown = Stream.concat(chart.before().stream(), Stream.of(chart.prompt()));
        }
        return CompletableFuture.allOf(shown.map(prompt -> gather(prompt.key())).toArray(CompletableFuture<?>[]::new));
    }

    /** Gathers every scale and choice, as at the end of an evening; texts stay in their boxes. */
    public CompletableFuture<Void> gatherCharts() {
        return CompletableFuture.allOf(book.guide().allPrompts().stream()
                .filter(prompt -> !prompt.isSituational() && !(prompt.form() instanceof Form.Text))
                .map(prompt -> gather(prompt.key()))
                .toArray(CompletableFuture<?>[]::new));
    }

    /** Approves a gathered text, holds it back, or puts it back to be looked at; nothing for one that is gone. */
    public CompletableFuture<Void> judge(PromptKey prompt, long item, CardState state) {
        synchronized (ledger) {
            List<Change> changes = book.judge(prompt, item, state);
            return changes.isEmpty() ? CompletableFuture.completedFuture(null) : keep(changes);
        }
    }

    /**
     * Has the room read a gathered text otherwise; nothing for one that is gone. Where it could read more than before, the
     * text is to be approved anew. The text as it was written stays until the evening ends.
     */
    public CompletableFuture<Void> tell(PromptKey prompt, long item, Telling telling) {
        synchronized (ledger) {
            List<Change> changes = book.tell(prompt, item, telling);
            return changes.isEmpty() ? CompletableFuture.completedFuture(null) : keep(changes);
        }
    }

    /**
     * Holds a gathered text back, and has the help lines come next, for everybody. Nothing that is kept or shown tells of
     * which text, but that it is held back.
     */
    public CompletableFuture<Void> care(PromptKey prompt, long item) {
        synchronized (ledger) {
            return keep(book.care(prompt, item));
        }
    }

    /** Takes the help lines out again, if they were put in and come next. What is held back stays so. */
    public CompletableFuture<Void> noHelpNext() {
        synchronized (ledger) {
            return book.noHelpNext() ? keep(List.of()) : CompletableFuture.completedFuture(null);
        }
    }

    /** What the facilitator wrote down for nobody else; kept until the workshop is closed or forgotten. */
    public String note() {
        synchronized (ledger) {
            return book.record().note();
        }
    }

    /**
     * Keeps that in place of what was written down before. Nothing happens once the workshop is closed.
     *
     * @param text at most {@link #LONGEST_NOTE} characters
     */
    public CompletableFuture<Void> note(String text) {
        if (text.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("at most " + LONGEST_NOTE + " characters");
        }
        synchronized (ledger) {
            if (closed || text.equals(book.record().note())) {
                return CompletableFuture.completedFuture(null);
            }
            book.note(text);
            return keep(List.of());
        }
    }

    /**
     * More people came.
     *
     * @throws IllegalArgumentException if there would be fewer places than codes
     */
    public CompletableFuture<Void> countPeople(int people) {
        synchronized (ledger) {
            WorkshopRecord.Count count = book.record().count();
            if (people < Math.max(1, count.codes())) {
                throw new IllegalArgumentException("fewer people than codes");
            }
            book.count(count.people(people));
            return keep(List.of());
        }
    }

    /**
     * Another circle: any until somebody had the chance to answer, whether they did or not; then only a greater one.
     *
     * @throws IllegalArgumentException if it would be smaller than it may be
     */
    public CompletableFuture<Void> setCircle(int circle) {
        synchronized (ledger) {
            WorkshopRecord record = book.record();
            int smallest = record.ways().settled().isEmpty()
                    ? Setup.SMALLEST_CIRCLE
                    : record.count().circle();
            if (circle < smallest) {
                throw new IllegalArgumentException("the circle is at least " + smallest);
            }
            book.raiseCircle(circle);
            return keep(List.of());
        }
    }

    /** The facilitator has seen that codes were tried in vain. */
    public void wrongCodesSeen() {
        ledger.wrongCodes(false);
    }

    /** What may be told afterwards. */
    public Summary summary() {
        synchronized (ledger) {
            return Summary.of(book.guide(), book, clock.instant(), clock.getZone());
        }
    }

    /** The plans that were handed over for printing. */
    public Tray tray() {
        return tray;
    }

    /**
     * Ends the evening, to be gone on with another day: what was taken back goes, charts are gathered, and what came too
     * late for a circle goes, and so does what the room could not read of a changed text; then a new leaf is turned.
     */
    public CompletableFuture<Void> stopForTonight() {
        synchronized (ledger) {
            tray.shut();
            CompletableFuture<Void> gone = keep(book.letGo(book.record().leaving()));
            CompletableFuture<Void> charts = gatherCharts();
            book.stop(today(), clock.instant());
            CompletableFuture<Void> late = keep(book.letGoOfLate());
            CompletableFuture<Void> settled = keep(book.settleTellings());
            return CompletableFuture.allOf(gone, charts, late, settled).thenCompose(kept -> archive.turnLeaf());
        }
    }

    /** Closes the workshop for good: everything that was written goes. Done when nothing of it can be read any more. */
    public CompletableFuture<Receipt> close() {
        synchronized (ledger) {
            tray.shut();
            closed = true;
            book.letGo(book.record().leaving());
            CompletableFuture<Void> charts = gatherCharts();
            book.stop(today(), clock.instant());
            Receipt receipt =
                    Receipt.of(summary(), book.record(), book.answers().size(), today());
            ledger.publish();
            CompletableFuture<Void> forgotten = archive.forget(id, RecordFormat.write(receipt));
            return charts.thenCombine(forgotten, (drawn, gone) -> receipt);
        }
    }

    WorkshopId id() {
        return id;
    }

    /** What seats may do. */
    Writing writing() {
        return writing;
    }

    private CompletableFuture<Void> keep(List<Change> changes) {
        return ledger.keep(changes);
    }

    private LocalDate today() {
        return clock.instant().atZone(clock.getZone()).toLocalDate();
    }
}
