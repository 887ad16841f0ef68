package kintsugi.kiosk.turn;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.participant.Answer;
import kintsugi.participant.Code;
import kintsugi.participant.Notebook;
import kintsugi.participant.Reflection;
import kintsugi.participant.Shared;
import kintsugi.plan.PaperSize;
import kintsugi.plan.Plan;
import kintsugi.plan.PlanMaker;
import kintsugi.plan.PlanWish;
import kintsugi.workshop.Begun;
import kintsugi.workshop.Edit;
import kintsugi.workshop.Offer;
import kintsugi.workshop.Opened;
import kintsugi.workshop.Picture;
import kintsugi.workshop.PictureMark;
import kintsugi.workshop.Round;
import kintsugi.workshop.Seat;
import kintsugi.workshop.SeatProblem;
import kintsugi.workshop.TurnId;
import org.jspecify.annotations.Nullable;

/** A workshop in memory: answers at once, or, while it is slow, when it is told to. */
public final class MemorySeat implements Seat {
    private final SecureRandom random = new SecureRandom();
    private PictureMark mark = new PictureMark(Picture.HERON, 7);
    private final Map<String, Notebook> notebooks = new HashMap<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private final List<Answer> inTheBox = new ArrayList<>();
    private Offer offer = new Offer(
            SampleGuide.guide(),
            6,
            true,
            List.of(SampleGuide.HOPE, SampleGuide.SAFER, SampleGuide.FEAR, SampleGuide.WHERE),
            Round.NONE,
            List.of(),
            List.of("talk", "boundaries", "space"),
            List.of("talk", "boundaries"),
            Optional.of("boundaries"),
            SampleGuide.help(),
            false);
    private @Nullable TurnId turn;
    private @Nullable Code drawn;
    private String open = "";
    private boolean slow;
    private @Nullable Plan handedOver;
    private String handedBy = "";
    private SeatProblem.@Nullable Kind failing;

    /** Another offer from now on. */
    public void offers(Offer next) {
        offer = next;
    }

    /** This step is on now. */
    void isOn(String step) {
        now(offer.round(), Optional.of(step));
    }

    /** What it offers. */
    public Offer current() {
        return offer;
    }

    /** From now on this goes from hand to hand. */
    public void passesRound(Prompt prompt) {
        now(new Round(Set.of(prompt.key()), Optional.of(prompt)), offer.step());
    }

    /** The scene of what went round is over. */
    public void passesOn() {
        now(new Round(offer.round().prompts(), Optional.empty()), offer.step());
    }

    private void now(Round next, Optional<String> step) {
        offer = new Offer(
                offer.guide(),
                offer.circle(),
                offer.placesLeft(),
                offer.open(),
                next,
                offer.late(),
                offer.tonight(),
                offer.steps(),
                step,
                offer.help(),
                offer.closed());
    }

    /** Names of the calls that changed something or ended a turn, in order. */
    public List<String> calls() {
        return calls;
    }

    /** The notebook that a code opens; null where it opens none. */
    public @Nullable Notebook peek(Code code) {
        return notebooks.get(code.letters());
    }

    /** The notebook that a code opens, which must be there. */
    public Notebook notebook(Code code) {
        return Objects.requireNonNull(peek(code));
    }

    /** Puts a notebook there. */
    public Code put(Notebook notebook) {
        Code code = Code.draw(random);
        notebooks.put(code.letters(), notebook);
        return code;
    }

    /** From now on it answers only in {@link #answer}. */
    public void slow() {
        slow = true;
    }

    /** From now on it answers at once; what waits already goes on waiting. */
    void quick() {
        slow = false;
    }

    /** Answers everything that waits, and at once from now on. */
    public void answer() {
        slow = false;
        while (!waiting.isEmpty()) {
            waiting.remove(0).run();
        }
    }

    /** Everything fails like this; null for no longer. */
    public void fails(SeatProblem.@Nullable Kind kind) {
        failing = kind;
    }

    /** Whether a turn is on. */
    public boolean isTaken() {
        return turn != null;
    }

    private <T> CompletableFuture<T> soon(Supplier<T> work) {
        CompletableFuture<T> future = new CompletableFuture<>();
        Runnable answer = () -> {
            try {
                if (failing != null) {
                    throw new SeatProblem(failing);
                }
                future.complete(work.get());
            } catch (SeatProblem problem) {
                future.completeExceptionally(problem);
            }
        };
        if (slow) {
            waiting.add(answer);
        } else {
            answer.run();
        }
        return future;
    }

    @Override
    public CompletableFuture<Offer> offer() {
        return CompletableFuture.completedFuture(offer);
    }

    @Override
    public CompletableFuture<Begun> begin(String language) {
        return soon(() -> {
            calls.add("begin");
            open = "";
            turn = new TurnId(random.nextLong());
            return draw();
        });
    }

    private Notebook mine() {
        return Objects.requireNonNull(notebooks.get(open));
    }

    private Begun draw() {
        drawn = Code.draw(random);
        return new Begun(Objects.requireNonNull(turn), drawn);
    }

    @Override
    public CompletableFuture<Begun> newCode(TurnId id) {
        return soon(() -> {
            check(id);
            return draw();
        });
    }

    @Override
    public CompletableFuture<Opened> confirm(TurnId id, Code typed) {
        return soon(() -> {
            check(id);
            if (!typed.equals(drawn)) {
                throw new SeatProblem(SeatProblem.Kind.NOT_THE_SAME);
            }
            calls.add("confirm");
            Notebook notebook = open.isEmpty() ? Notebook.empty("en") : mine();
            notebooks.remove(open);
            handedBy = handedBy.equals(open) ? typed.letters() : handedBy;
            open = typed.letters();
            notebooks.put(open, notebook);
            return new Opened(id, notebook, handed());
        });
    }

    @Override
    public CompletableFuture<Opened> comeBack(Code code) {
        return soon(() -> {
            if (!notebooks.containsKey(code.letters())) {
                throw new SeatProblem(SeatProblem.Kind.UNKNOWN_CODE);
            }
            calls.add("comeBack");
            open = code.letters();
            turn = new TurnId(random.nextLong());
            return new Opened(turn, mine(), handed());
        });
    }

    @Override
    public CompletableFuture<Notebook> save(TurnId id, Edit edit) {
        return soon(() -> {
            check(id);
            calls.add("save " + edit.getClass().getSimpleName());
            return keep(apply(mine(), edit));
        });
    }

    private static Notebook apply(Notebook before, Edit edit) {
        if (edit instanceof Edit.Write write) {
            return before.with(write.prompt(), new Reflection(write.answer(), write.finished()));
        } else if (edit instanceof Edit.Clear clear) {
            return before.without(clear.prompt());
        } else if (edit instanceof Edit.Forget forget) {
            return before.forgetting(forget.prompt());
        } else if (edit instanceof Edit.Choose choose) {
            return before.as(choose.situation());
        } else if (edit instanceof Edit.Commit commit) {
            return before.committing(commit.commitments());
        }
        return before.in(((Edit.Speak) edit).language());
    }

    private Notebook keep(Notebook next) {
        notebooks.put(open, next);
        return next;
    }

    @Override
    public CompletableFuture<Notebook> share(TurnId id, PromptKey prompt, Answer answer) {
        return soon(() -> {
            check(id);
            calls.add("share");
            Notebook kept = mine().with(prompt, Reflection.kept(answer));
            return keep(
                    kept.shares(prompt, answer) ? kept : kept.sharing(prompt, new Shared(random.nextLong(), answer)));
        });
    }

    @Override
    public CompletableFuture<Void> shareRound(PromptKey prompt, Answer answer) {
        return round(prompt, () -> inTheBox.add(answer));
    }

    @Override
    public CompletableFuture<Void> passOn(PromptKey prompt) {
        return round(prompt, () -> true);
    }

    private CompletableFuture<Void> round(PromptKey prompt, BooleanSupplier then) {
        return soon(() -> {
            if (offer.round().now().filter(now -> now.key().equals(prompt)).isEmpty() || !then.getAsBoolean()) {
                throw new SeatProblem(SeatProblem.Kind.NOT_OPEN);
            }
            calls.add("round");
            return null;
        });
    }

    /** What was shared in a round, in order. */
    public List<Answer> inTheBox() {
        return inTheBox;
    }

    @Override
    public CompletableFuture<Notebook> withdraw(TurnId id, PromptKey prompt) {
        return soon(() -> {
            check(id);
            calls.add("withdraw");
            return keep(mine().withdrawing(prompt));
        });
    }

    @Override
    public CompletableFuture<Plan> plan(TurnId id, PlanWish wish) {
        return soon(() -> {
            check(id);
            return new PlanMaker(offer.guide(), offer.tonight(), offer.help())
                    .plan(mine(), wish, Set.copyOf(offer.steps()));
        });
    }

    /** The plan that was handed over, without its first name; null for none. */
    public @Nullable Plan handedOver() {
        return handedOver;
    }

    @Override
    public CompletableFuture<PictureMark> handOver(TurnId id, PlanWish wish, PaperSize paper) {
        return soon(() -> {
            check(id);
            calls.add("handOver");
            handedOver = new PlanMaker(offer.guide(), offer.tonight(), offer.help())
                    .plan(mine(), wish.nameless(), Set.copyOf(offer.steps()));
            handedBy = open;
            return mark;
        });
    }

    /** What is handed over from now on carries this. */
    public void marks(PictureMark next) {
        mark = next;
    }

    private Optional<PictureMark> handed() {
        return handedOver != null && handedBy.equals(open) ? Optional.of(mark) : Optional.empty();
    }

    @Override
    public CompletableFuture<Void> takeBackPlan(TurnId id) {
        return soon(() -> {
            check(id);
            calls.add("takeBackPlan");
            handedOver = null;
            return null;
        });
    }

    @Override
    public CompletableFuture<Void> erase(TurnId id) {
        return soon(() -> {
            check(id);
            calls.add("erase");
            notebooks.remove(open);
            turn = null;
            return null;
        });
    }

    @Override
    public CompletableFuture<Void> end(TurnId id) {
        CompletableFuture<Void> done = soon(() -> {
            calls.add("end");
            if (id.equals(turn)) {
                turn = null;
                open = "";
            }
            return null;
        });
        return done.exceptionally(failure -> null);
    }

    /** The code that is to be typed back. */
    public Optional<Code> drawn() {
        return Optional.ofNullable(drawn);
    }

    private void check(TurnId id) {
        if (!id.equals(turn)) {
            throw new SeatProblem(SeatProblem.Kind.TURN_OVER);
        }
    }
}
