package kintsugi.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kintsugi.guide.Content;
import kintsugi.guide.Form;
import kintsugi.guide.Guide;
import kintsugi.guide.HelpLine;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Scene;
import kintsugi.participant.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One group going through one guide. Thread-safe: calls come from any thread, take effect at once in memory, and
 * their futures complete when that is on the disk; whoever is told of a new state is told in the order of the changes.
 */
public final class Workshop {
    private final Object lock = new Object();
    private final WorkshopId id;
    private final Guide guide;
    private final Archive archive;
    private final Keeping keeping;
    private final Clock clock;
    private final List<HelpLine> help;
    private final WorkshopBook book;
    private final Tray tray;
    private final DrawnCodes drawnCodes = new DrawnCodes();
    private final List<Consumer<WorkshopState>> listeners = new CopyOnWriteArrayList<>();

    private ArchiveProblem.@Nullable Kind trouble;
    private boolean wrongCodes;

    Workshop(
            WorkshopId id,
            Guide guide,
            Archive archive,
            Clock clock,
            List<HelpLine> help,
            WorkshopBook book,
            Tray tray) {
        this.id = id;
        this.guide = guide;
        this.archive = archive;
        this.keeping = new Keeping(archive);
        this.clock = clock;
        this.help = List.copyOf(help);
        this.book = book;
        this.tray = tray;
        tray.onChange(this::told);
    }

    /** How it stands now. */
    public WorkshopState state() {
        synchronized (lock) {
            Evening evening = book.evening();
            WorkshopRecord.Count count = book.record().count();
            return new WorkshopState(
                    id,
                    guide,
                    evening.scenes(),
                    evening.position(),
                    evening.since(),
                    began(),
                    count.people(),
                    count.circle(),
                    count.codes(),
                    book.prompts(),
                    evening.open(guide),
                    book.record().ways(),
                    help,
                    book.record().phase(),
                    tray.entries(),
                    Optional.ofNullable(trouble),
                    wrongCodes);
        }
    }

    /**
     * Tells of every new state, in whatever thread it arose and while no other change can happen: return at once.
     *
     * @return ends the telling
     */
    public Runnable listen(Consumer<WorkshopState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Puts another scene on.
     *
     * @param position from 0; out of range means the nearest end
     */
    public CompletableFuture<Void> go(int position) {
        synchronized (lock) {
            return book.go(position, clock.instant()) ? keep(List.of()) : CompletableFuture.completedFuture(null);
        }
    }

    /** The next scene; the last stays. */
    public CompletableFuture<Void> next() {
        synchronized (lock) {
            return go(book.evening().position() + 1);
        }
    }

    /** The scene before; the first stays. */
    public CompletableFuture<Void> back() {
        synchronized (lock) {
            return go(book.evening().position() - 1);
        }
    }

    /**
     * Chooses how answers to this prompt come in. Nothing happens once that is settled, or for a prompt that can't be
     * shared.
     */
    public CompletableFuture<Void> choose(PromptKey key, WayIn way) {
        synchronized (lock) {
            return book.choose(key, way) ? keep(List.of()) : CompletableFuture.completedFuture(null);
        }
    }

    /** Empties the box of one prompt if the circle is there; else nothing leaves it, and nobody learns how many are in. */
    public CompletableFuture<Void> gather(PromptKey key) {
        synchronized (lock) {
            Prompt prompt = guide.prompt(key)
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
        return CompletableFuture.allOf(guide.allPrompts().stream()
                .filter(prompt -> !prompt.isSituational() && !(prompt.form() instanceof Form.Text))
                .map(prompt -> gather(prompt.key()))
                .toArray(CompletableFuture<?>[]::new));
    }

    /** Approves a gathered text, holds it back, or puts it back to be looked at; nothing for one that is gone. */
    public CompletableFuture<Void> judge(PromptKey prompt, long item, CardState state) {
        synchronized (lock) {
            List<Change> changes = book.judge(prompt, item, state);
            return changes.isEmpty() ? CompletableFuture.completedFuture(null) : keep(changes);
        }
    }

    /**
     * More people came.
     *
     * @throws IllegalArgumentException if there would be fewer places than codes
     */
    public CompletableFuture<Void> countPeople(int people) {
        synchronized (lock) {
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
        synchronized (lock) {
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
        wrongCodes(false);
    }

    /** What may be told afterwards. */
    public Summary summary() {
        synchronized (lock) {
            return Summary.of(guide, book, clock.instant(), clock.getZone());
        }
    }

    /** The plans that were handed over for printing. */
    public Tray tray() {
        return tray;
    }

    /**
     * Ends the evening, to be gone on with another day: what was taken back goes, charts are gathered, and what came too
     * late for a circle goes; then a new leaf is turned.
     */
    public CompletableFuture<Void> stopForTonight() {
        synchronized (lock) {
            tray.shut();
            CompletableFuture<Void> gone = keep(book.letGo(book.record().leaving()));
            CompletableFuture<Void> charts = gatherCharts();
            book.stop(today());
            CompletableFuture<Void> late = keep(book.letGoOfLate());
            return CompletableFuture.allOf(gone, charts, late).thenCompose(kept -> archive.turnLeaf());
        }
    }

    /** Closes the workshop for good: everything that was written goes. Done when nothing of it can be read any more. */
    public CompletableFuture<Receipt> close() {
        synchronized (lock) {
            tray.shut();
            book.letGo(book.record().leaving());
            CompletableFuture<Void> charts = gatherCharts();
            book.stop(today());
            Receipt receipt =
                    Receipt.of(summary(), book.record(), book.answers().size(), today());
            publish();
            CompletableFuture<Void> forgotten = archive.forget(id, RecordFormat.write(receipt));
            return charts.thenCombine(forgotten, (drawn, gone) -> receipt);
        }
    }

    // What seats may do; each is one atomic write.

    WorkshopId id() {
        return id;
    }

    DrawnCodes drawnCodes() {
        return drawnCodes;
    }

    Set<String> entered() {
        synchronized (lock) {
            return new HashSet<>(book.evening().entered());
        }
    }

    boolean placesLeft() {
        synchronized (lock) {
            return book.placesLeft();
        }
    }

    /** Several codes in a row opened nothing, or that is over. Known in memory only. */
    void wrongCodes(boolean several) {
        synchronized (lock) {
            if (wrongCodes != several) {
                wrongCodes = several;
                publish();
            }
        }
    }

    CompletableFuture<Void> beginNotebook(long locator, byte[] sealed) {
        synchronized (lock) {
            if (!book.placesLeft()) {
                return CompletableFuture.failedFuture(new SeatProblem(SeatProblem.Kind.NO_PLACE_LEFT));
            }
            book.addCodes(1);
            book.hadATurn();
            return keep(List.of(new Change.BeginNotebook(id, locator, sealed)), () -> book.addCodes(-1));
        }
    }

    CompletableFuture<Void> moveNotebook(long from, long to, byte[] sealed) {
        synchronized (lock) {
            return keep(List.of(new Change.DropNotebook(id, from), new Change.BeginNotebook(id, to, sealed)));
        }
    }

    /** A notebook, and with it what it shares anew and what it takes back. */
    CompletableFuture<Void> putNotebook(
            TurnId turn, long locator, byte[] sealed, Optional<Item> shared, List<Leaving> back) {
        synchronized (lock) {
            shared.map(Item::prompt).ifPresent(book::mustNotGoRound);
            List<Change> changes = new ArrayList<>();
            changes.add(new Change.PutNotebook(id, locator, sealed));
            book.hadATurn();
            shared.ifPresent(item -> changes.add(book.share(item)));
            List<Leaving> fresh = book.takeBack(turn, back);
            return keep(changes, () -> {
                shared.ifPresent(item -> book.answers().remove(item.prompt(), item.id()));
                book.keepAfterAll(fresh);
            });
        }
    }

    CompletableFuture<Void> dropNotebook(TurnId turn, long locator, List<Leaving> back) {
        synchronized (lock) {
            book.addCodes(-1);
            List<Leaving> fresh = book.takeBack(turn, back);
            return keep(List.of(new Change.DropNotebook(id, locator)), () -> {
                book.addCodes(1);
                book.keepAfterAll(fresh);
            });
        }
    }

    /** One hand of what goes round, with an answer or without: both are one write of two changes. */
    CompletableFuture<Void> wentRound(PromptKey prompt, long id, Optional<Answer> answer) {
        synchronized (lock) {
            return keep(
                    List.of(book.wentRound(prompt, id, answer)),
                    () -> book.answers().remove(prompt, id));
        }
    }

    /** A turn has ended: what was taken back in an earlier one goes now. */
    CompletableFuture<Void> turnEnded(TurnId turn) {
        synchronized (lock) {
            boolean settled = book.hadATurn();
            boolean told = book.turnEnded();
            List<Leaving> ripe = book.ripe(turn);
            if (ripe.isEmpty() && (settled || told)) {
                publish();
            }
            return ripe.isEmpty() ? CompletableFuture.completedFuture(null) : keep(book.letGo(ripe));
        }
    }

    private CompletableFuture<Void> keep(List<Change> changes) {
        return keep(changes, () -> {});
    }

    private CompletableFuture<Void> keep(List<Change> changes, Runnable undo) {
        List<Change> all = new ArrayList<>(changes);
        all.add(book.putRecord());
        CompletableFuture<Void> kept = keeping.write(
                all,
                () -> {
                    synchronized (lock) {
                        undo.run();
                        publish();
                    }
                },
                this::breakOff);
        publish();
        return kept;
    }

    private void breakOff(ArchiveProblem.Kind kind) {
        synchronized (lock) {
            trouble = kind;
            publish();
        }
    }

    private void told() {
        synchronized (lock) {
            publish();
        }
    }

    private Instant began() {
        return Instant.parse(book.record().head().began());
    }

    private LocalDate today() {
        return clock.instant().atZone(clock.getZone()).toLocalDate();
    }

    private void publish() {
        WorkshopState now = state();
        listeners.forEach(listener -> listener.accept(now));
    }
}
