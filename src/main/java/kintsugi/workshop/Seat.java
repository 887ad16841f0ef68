package kintsugi.workshop;

import java.util.concurrent.CompletableFuture;
import kintsugi.guide.PromptKey;
import kintsugi.participant.Answer;
import kintsugi.participant.Code;
import kintsugi.participant.Notebook;
import kintsugi.plan.PaperSize;
import kintsugi.plan.Plan;
import kintsugi.plan.PlanWish;

/**
 * What one participant can do. Every call returns at once; the futures complete in some other thread, and what changes
 * the notebook completes only when it is on the disk. They fail with {@link SeatProblem}. All messages are immutable,
 * so that a seat can be on another machine. One turn at a time.
 */
public interface Seat {
    /** What can be read without a code. */
    CompletableFuture<Offer> offer();

    /**
     * Draws a code for somebody new.
     *
     * @param language the participant's, an IETF language tag
     */
    CompletableFuture<Begun> begin(String language);

    /** Draws a new code for the notebook that lies open; the old one opens it until the new one was typed back. */
    CompletableFuture<Begun> newCode(TurnId turn);

    /** The code was typed back: from now on it counts and opens the notebook. */
    CompletableFuture<Opened> confirm(TurnId turn, Code typed);

    /** Opens the notebook of this code. An unknown code answers later with every wrong one, by 5 seconds at most. */
    CompletableFuture<Opened> comeBack(Code code);

    /** Changes the notebook; what is shared stays as it is. */
    CompletableFuture<Notebook> save(TurnId turn, Edit edit);

    /** Keeps this answer and shares it, in place of what was shared for this prompt before. */
    CompletableFuture<Notebook> share(TurnId turn, PromptKey prompt, Answer answer);

    /**
     * Puts an answer to the prompt that goes round now into the mixing box; it can't be taken back. Needs no turn, and can't
     * be told from {@link #passOn} by what is written.
     */
    CompletableFuture<Void> shareRound(PromptKey prompt, Answer answer);

    /** Hands the prompt that goes round now on without an answer. Needs no turn. */
    CompletableFuture<Void> passOn(PromptKey prompt);

    /** Takes back what was shared for this prompt; it goes when another turn has ended. The answer stays in the notebook. */
    CompletableFuture<Notebook> withdraw(TurnId turn, PromptKey prompt);

    /** Puts the plan together. */
    CompletableFuture<Plan> plan(TurnId turn, PlanWish wish);

    /**
     * Hands a plan over for printing, without its first name, in place of what this person handed over before. It
     * lies in memory only and opens to whoever prints it; the disk gets no more than, in the sealed notebook, a random
     * number by which coming back reaches it.
     *
     * @return the mark by which its paper is found
     */
    CompletableFuture<PictureMark> handOver(TurnId turn, PlanWish wish, PaperSize paper);

    /** Takes back what this person handed over for printing, in whichever turn; nothing happens if it is out already. */
    CompletableFuture<Void> takeBackPlan(TurnId turn);

    /** Drops the notebook and takes back all that was shared, and a plan that was handed over; the turn is over. */
    CompletableFuture<Void> erase(TurnId turn);

    /** Ends the turn. Never fails, also when it is over already. */
    CompletableFuture<Void> end(TurnId turn);
}
