package kintsugi.workshop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import kintsugi.guide.Guide;
import kintsugi.guide.PromptKey;
import kintsugi.participant.Answer;
import kintsugi.participant.Notebook;
import kintsugi.participant.Shared;

/** What seats may do in a workshop; each is one atomic write. Thread-safe. */
final class Writing {
    private final WorkshopId id;
    private final WorkshopBook book;
    private final Ledger ledger;
    private final DrawnCodes drawnCodes = new DrawnCodes();

    Writing(WorkshopId id, WorkshopBook book, Ledger ledger) {
        this.id = id;
        this.book = book;
        this.ledger = ledger;
    }

    DrawnCodes drawnCodes() {
        return drawnCodes;
    }

    /** Ids of the steps that were entered. */
    Set<String> entered() {
        synchronized (ledger) {
            return new HashSet<>(book.evening().entered());
        }
    }

    /** Ids of the counted steps of which the evening has a scene before it; none once it is over. */
    Set<String> coming() {
        synchronized (ledger) {
            Evening evening = book.evening();
            return book.record().phase() == Phase.LIVE ? evening.coming() : Set.of();
        }
    }

    /** Ids of the counted steps that this evening takes of this guide, as its rest is fitted now. */
    List<String> tonight(Guide guide) {
        synchronized (ledger) {
            return book.record().agenda(guide).steps();
        }
    }

    /** Ids of the counted steps that it was to take. */
    List<String> planned(Guide guide) {
        synchronized (ledger) {
            return book.record().planned(guide).steps();
        }
    }

    boolean placesLeft() {
        synchronized (ledger) {
            return book.placesLeft();
        }
    }

    /** Several codes in a row opened nothing, or that is over. */
    void wrongCodes(boolean several) {
        ledger.wrongCodes(several);
    }

    CompletableFuture<Void> beginNotebook(long locator, byte[] sealed) {
        synchronized (ledger) {
            if (!book.placesLeft()) {
                return CompletableFuture.failedFuture(new SeatProblem(SeatProblem.Kind.NO_PLACE_LEFT));
            }
            book.addCodes(1);
            book.hadATurn();
            return ledger.keep(List.of(new Change.BeginNotebook(id, locator, sealed)), () -> book.addCodes(-1));
        }
    }

    CompletableFuture<Void> moveNotebook(long from, long to, byte[] sealed) {
        synchronized (ledger) {
            return ledger.keep(List.of(new Change.DropNotebook(id, from), new Change.BeginNotebook(id, to, sealed)));
        }
    }

    /** A notebook, and with it what it shares anew and what it takes back. */
    CompletableFuture<Void> putNotebook(
            TurnId turn, long locator, byte[] sealed, Optional<Item> shared, List<Leaving> back) {
        synchronized (ledger) {
            shared.map(Item::prompt).ifPresent(book::mustNotGoRound);
            List<Change> changes = new ArrayList<>();
            changes.add(new Change.PutNotebook(id, locator, sealed));
            book.hadATurn();
            shared.ifPresent(item -> changes.add(book.share(item)));
            List<Leaving> fresh = book.takeBack(turn, back);
            return ledger.keep(changes, () -> {
                shared.ifPresent(item -> book.answers().remove(item.prompt(), item.id()));
                book.keepAfterAll(fresh);
            });
        }
    }

    /**
     * The same with nothing called shared that isn't any more: what came late and found no circle went with its evening.
     * Its wording stays here for whoever wrote it.
     */
    Notebook stillSharing(Notebook notebook) {
        synchronized (ledger) {
            Notebook now = notebook;
            for (Map.Entry<PromptKey, Shared> one : notebook.shared().entrySet()) {
                if (book.answers().find(one.getKey(), one.getValue().id()).isEmpty()) {
                    now = now.lettingGo(one.getKey());
                }
            }
            return now;
        }
    }

    CompletableFuture<Void> dropNotebook(TurnId turn, long locator, List<Leaving> back) {
        synchronized (ledger) {
            book.addCodes(-1);
            List<Leaving> fresh = book.takeBack(turn, back);
            return ledger.keep(List.of(new Change.DropNotebook(id, locator)), () -> {
                book.addCodes(1);
                book.keepAfterAll(fresh);
            });
        }
    }

    /** One hand of what goes round, with an answer or without: both are one write of two changes. */
    CompletableFuture<Void> wentRound(PromptKey prompt, long item, Optional<Answer> answer) {
        synchronized (ledger) {
            return ledger.keep(
                    List.of(book.wentRound(prompt, item, answer)),
                    () -> book.answers().remove(prompt, item));
        }
    }

    /** A turn has ended: what was taken back in an earlier one goes now. */
    CompletableFuture<Void> turnEnded(TurnId turn) {
        synchronized (ledger) {
            boolean settled = book.hadATurn();
            boolean told = book.turnEnded();
            List<Leaving> ripe = book.ripe(turn);
            if (ripe.isEmpty() && (settled || told)) {
                ledger.publish();
            }
            return ripe.isEmpty() ? CompletableFuture.completedFuture(null) : ledger.keep(book.letGo(ripe));
        }
    }
}
