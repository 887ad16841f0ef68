package kintsugi.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Situation;
import kintsugi.participant.Answer;
import kintsugi.participant.Commitment;
import kintsugi.participant.Notebook;
import kintsugi.participant.Rhythm;
import kintsugi.plan.Plan;
import kintsugi.plan.PlanWish;
import kintsugi.store.MemoryArchive;
import kintsugi.workshop.Group.Person;
import kintsugi.workshop.SeatProblem.Kind;
import org.junit.jupiter.api.Test;

class SeatTest {
    private static final PromptKey WALL = new PromptKey("open-communication", "listen-better");
    private static final PromptKey OWN = new PromptKey("open-communication", "understood");
    private static final PromptKey SITUATIONAL = new PromptKey("accountability", "needed");

    private final Group group = new Group(new MemoryArchive(), 3);
    private final Seat seat = group.seat;

    @Test
    void whatOneWroteIsThereWhenOneComesBackAndNobodyElseHasIt() {
        Person one = group.sitDown();
        seat.save(one.turn(), new Edit.Write(OWN, new Answer.Words("half a sen"), false))
                .join();
        seat.save(one.turn(), new Edit.Choose(Situation.HURT)).join();
        seat.end(one.turn()).join();

        Person other = group.sitDown();
        assertThat(seat.comeBack(other.code()).join().notebook().reflections()).isEmpty();
        Notebook mine = seat.comeBack(one.code()).join().notebook();
        assertThat(mine.reflection(OWN).orElseThrow().answer()).isEqualTo(new Answer.Words("half a sen"));
        assertThat(mine.reflection(OWN).orElseThrow().finished()).isFalse();
        assertThat(mine.situation()).contains(Situation.HURT);
    }

    @Test
    void aTurnThatIsOverOpensNothing() {
        Person one = group.sitDown();
        seat.end(one.turn()).join();
        Edit edit = new Edit.Choose(Situation.UNSURE);
        assertThat(problem(seat.save(one.turn(), edit))).isEqualTo(Kind.TURN_OVER);
        group.sitDown();
        assertThat(problem(seat.save(one.turn(), edit))).isEqualTo(Kind.TURN_OVER);
        seat.end(one.turn()).join();
    }

    @Test
    void onlyWhatIsOpenFitsAndIsAskedOfAllCanBeShared() {
        Person one = group.sitDown();
        assertThat(problem(seat.share(one.turn(), WALL, new Answer.Words("early"))))
                .isEqualTo(Kind.NOT_OPEN);
        group.reflectOn(WALL);
        group.reflectOn(SITUATIONAL);
        assertThat(problem(seat.share(one.turn(), WALL, new Answer.Words(" \n "))))
                .isEqualTo(Kind.NOT_OPEN);
        assertThat(problem(seat.share(one.turn(), WALL, new Answer.Level(3)))).isEqualTo(Kind.NOT_OPEN);
        assertThat(problem(seat.share(one.turn(), SITUATIONAL, new Answer.Words("mine"))))
                .isEqualTo(Kind.NOT_OPEN);
        seat.share(one.turn(), WALL, new Answer.Words("when it is quiet")).join();
        group.workshop.go(Integer.MAX_VALUE).join();
        assertThat(problem(seat.share(one.turn(), WALL, new Answer.Words("late"))))
                .isEqualTo(Kind.NOT_OPEN);
    }

    @Test
    void thePlanHoldsWhatWasTickedAndNothingElse() {
        Person one = group.sitDown();
        seat.save(one.turn(), new Edit.Write(OWN, new Answer.Words("ticked words"), true))
                .join();
        seat.save(one.turn(), new Edit.Write(WALL, new Answer.Words("other words"), true))
                .join();
        Commitment first = commitment("I come home late");
        Commitment second = commitment("it rains");
        seat.save(one.turn(), new Edit.Commit(List.of(first, second))).join();
        Plan plan = seat.plan(
                        one.turn(), new PlanWish(Set.of(OWN), Set.of(1), Optional.of("Sam"), LocalDate.of(2026, 3, 5)))
                .join();
        assertThat(plan.written()).extracting(Plan.Entry::answer).containsExactly("ticked words");
        assertThat(plan.promises()).extracting(Plan.Promise::commitment).containsExactly(second);
        assertThat(plan.firstName()).contains("Sam");
        assertThat(plan.help()).containsExactly(Group.LINE);
        assertThat(plan.lookAgain()).extracting(Plan.Look::day).contains(LocalDate.of(2026, 4, 5));
    }

    private static Commitment commitment(String when) {
        return new Commitment("consistency", when, "call", "", "", Rhythm.DAY, LocalDate.of(2026, 3, 6));
    }

    private static Kind problem(CompletableFuture<?> asked) {
        Throwable failure = catchThrowable(asked::join);
        assertThat(failure).isInstanceOf(CompletionException.class).hasCauseInstanceOf(SeatProblem.class);
        return ((SeatProblem) Objects.requireNonNull(failure.getCause())).kind();
    }
}
