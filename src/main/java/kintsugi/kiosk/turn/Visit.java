package kintsugi.kiosk.turn;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import kintsugi.guide.PromptKey;
import kintsugi.participant.Notebook;
import kintsugi.workshop.Opened;
import kintsugi.workshop.PictureMark;
import kintsugi.workshop.TurnId;
import org.jspecify.annotations.Nullable;

/** All that is known of whoever sits here now. Thrown away whole when they leave, so that nothing of it stays. */
final class Visit {
    private final Set<PromptKey> passed = new HashSet<>();
    private final Set<Stick> foreign = new HashSet<>();
    private @Nullable TurnId turn;
    private @Nullable Notebook notebook;
    private boolean committed;
    private Optional<PictureMark> handed = Optional.empty();
    private CompletableFuture<?> asked = CompletableFuture.completedFuture(null);
    private CompletableFuture<?> tail = CompletableFuture.completedFuture(null);

    /** Completes when every answer that was asked for has been dealt with. */
    CompletableFuture<?> asked() {
        return asked;
    }

    void asked(CompletableFuture<?> settled) {
        asked = asked.isDone() ? settled : CompletableFuture.allOf(asked, settled);
    }

    Optional<TurnId> turn() {
        return Optional.ofNullable(turn);
    }

    /** The notebook as it was kept last; empty before it was opened. */
    Optional<Notebook> notebook() {
        return Optional.ofNullable(notebook);
    }

    void began(TurnId begun) {
        turn = begun;
    }

    void opened(Opened opened) {
        turn = opened.turn();
        notebook = opened.notebook();
        handed = opened.handed();
    }

    void kept(Notebook latest) {
        notebook = latest;
    }

    /** Is not asked this again in this visit unless from the notebook. */
    void pass(PromptKey prompt) {
        passed.add(prompt);
    }

    boolean hasPassed(PromptKey prompt) {
        return passed.contains(prompt);
    }

    /** Has been offered to write a line of what to do. */
    boolean hasCommitted() {
        return committed;
    }

    void committed() {
        committed = true;
    }

    /** The mark of what this person handed over for printing, as far as is known here; empty without any. */
    Optional<PictureMark> handed() {
        return handed;
    }

    void handed(Optional<PictureMark> mark) {
        handed = mark;
    }

    /** These sticks were here before. */
    void foreign(List<Stick> present) {
        foreign.addAll(present);
    }

    /** The stick that wasn't here before; one that was pulled meanwhile counts as new when it comes back. */
    Optional<Stick> own(List<Stick> present) {
        foreign.retainAll(present);
        return present.stream().filter(stick -> !foreign.contains(stick)).findFirst();
    }

    /** Completes, one way or the other, when all that was asked to be kept so far has an answer. */
    CompletableFuture<?> tail() {
        return tail.handle((kept, failure) -> null);
    }

    void then(CompletableFuture<?> last) {
        tail = last;
    }
}
