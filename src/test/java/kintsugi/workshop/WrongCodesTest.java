package kintsugi.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kintsugi.participant.Code;
import kintsugi.store.MemoryArchive;
import kintsugi.workshop.Group.Person;
import org.junit.jupiter.api.Test;

/** What the facilitator learns when codes open nothing: that somebody may need help, and no more. */
class WrongCodesTest {
    private final Group group = new Group(new MemoryArchive(), 3);

    @Test
    void fiveInARowTellTheFacilitatorFromOneSittingToTheNext() {
        for (int i = 0; i < 4; i++) {
            miss(1);
            group.seat.end(group.seat.begin("en").join().turn()).join();
            assertThat(told()).isFalse();
        }
        miss(1);
        assertThat(told()).isTrue();
    }

    @Test
    void aCodeThatWasErasedTellsTheSameAsOneThatNeverWas() {
        Person one = group.sitDown();
        group.seat.erase(one.turn()).join();
        miss(4);
        assertThat(told()).isFalse();
        miss(one.code());
        assertThat(told()).isTrue();
    }

    @Test
    void aRightCodeEndsIt() {
        Person one = group.sitDown();
        miss(5);
        group.seat.comeBack(one.code()).join();
        assertThat(told()).isFalse();
        miss(4);
        assertThat(told()).isFalse();
    }

    @Test
    void onceSeenToItTakesFiveMoreAndTheWaitStaysAsLong() {
        miss(5);
        group.workshop.wrongCodesSeen();
        assertThat(told()).isFalse();
        miss(4);
        assertThat(told()).isFalse();
        miss(1);
        assertThat(told()).isTrue();
        assertThat(group.pauses.subList(5, 10)).allMatch(pause -> pause.toSeconds() == 5);
    }

    @Test
    void nothingOfItIsKeptAndARestartForgetsIt() {
        long before = group.archive.lastWrite().join();
        miss(5);
        group.workshop.wrongCodesSeen();
        miss(5);
        assertThat(group.archive.lastWrite().join()).isEqualTo(before);
        group.startAgain();
        assertThat(told()).isFalse();
    }

    @Test
    void whoListensIsToldOnceWhenItBeginsAndOnceWhenItEnds() {
        List<Boolean> told = new ArrayList<>();
        Runnable stop = group.workshop.listen(state -> told.add(state.wrongCodes()));
        miss(12);
        group.workshop.wrongCodesSeen();
        group.workshop.wrongCodesSeen();
        stop.run();
        assertThat(told).containsExactly(true, false);
    }

    @Test
    void whoeverBeginsNextNeedNotWaitUntilItIsAnswered() {
        group.pause = new CompletableFuture<>();
        CompletableFuture<Opened> wrong = group.seat.comeBack(Code.draw(group.place.random()));
        assertThat(group.seat.begin("en")).isCompleted();
        Person next = group.sitDown();
        assertThat(wrong).isNotDone();

        group.pause.complete(null);
        assertThatThrownBy(wrong::join).hasCauseInstanceOf(SeatProblem.class);
        assertThat(group.seat.save(next.turn(), new Edit.Speak("en"))).isCompleted();
    }

    private boolean told() {
        return group.workshop.state().wrongCodes();
    }

    private void miss(int times) {
        for (int i = 0; i < times; i++) {
            miss(Code.draw(group.place.random()));
        }
    }

    private void miss(Code code) {
        assertThatThrownBy(() -> group.seat.comeBack(code).join()).hasCauseInstanceOf(SeatProblem.class);
    }
}
