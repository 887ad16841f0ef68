package kintsugi.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import kintsugi.guide.PromptKey;
import kintsugi.participant.Code;
import kintsugi.store.MemoryArchive;
import kintsugi.workshop.Group.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Promises 3 and 4: when screens learn that a circle is there, so that it points at nobody. */
class ToldEnoughTest {
    private static final PromptKey WALL = new PromptKey("open-communication", "listen-better");
    private static final PromptKey SCALE = new PromptKey("open-communication", "easy");

    private final Group group = new Group(new MemoryArchive(), 60);

    @BeforeEach
    void answersAreOpen() {
        group.reflectOn(WALL);
    }

    @Test
    void inNoTurnOfItsOwnDoesTheFifthHandShowButAfterACirclesWorthOfTurns() {
        turns(1);
        group.shareFrom(4, WALL);
        assertNothingTold();
        Person fifth = group.sitDown();
        group.seat.share(fifth.turn(), WALL, group.answer(WALL, 4)).join();
        assertNothingTold();
        group.seat.end(fifth.turn()).join();
        assertNothingTold();
        for (int i = 0; i < 3; i++) {
            turns(1);
            assertNothingTold();
        }
        turns(1);
        assertThat(state(WALL)).isEqualTo(new PromptState(Enough.ENOUGH, false, List.of(), Optional.empty()));
    }

    @Test
    void whoeverListensIsToldNothingElseThanWhatTheStateSays() {
        TreeSet<Enough> told = new TreeSet<>();
        Runnable stop =
                group.workshop.listen(state -> told.add(state.prompt(WALL).enough()));
        turns(1);
        group.shareFrom(8, WALL);
        assertThat(told).containsExactly(Enough.NOT_YET);
        turns(1);
        stop.run();
        assertThat(told).containsExactly(Enough.NOT_YET, Enough.ENOUGH);
    }

    @Test
    void anotherSceneTellsItAlsoOfPromptsWhoseSceneIsOver() {
        turns(1);
        group.shareFrom(5, WALL);
        assertNothingTold();
        group.workshop.next().join();
        assertThat(state(WALL).enough()).isEqualTo(Enough.ENOUGH);
    }

    @Test
    void theSceneThatIsOnAlreadyTellsNothingWhenItIsChosenAgain() {
        turns(1);
        group.shareFrom(5, WALL);
        group.reflectOn(WALL);
        assertNothingTold();
    }

    @Test
    void theTurnsAreCountedAnewFromEachTelling() {
        turns(4);
        group.workshop.next().join();
        group.workshop.back().join();
        group.shareFrom(4, WALL);
        turns(1);
        group.shareFrom(4, WALL);
        assertNothingTold();
        group.shareFrom(1, WALL);
        assertThat(state(WALL).enough()).isEqualTo(Enough.ENOUGH);
    }

    @Test
    void aTakingBackBeforeTheGatheringShowsInNothingUntilItIsGatheredInVain() {
        List<Code> codes = group.shareFrom(5, WALL);
        assertThat(state(WALL).enough()).isEqualTo(Enough.ENOUGH);
        PromptState before = state(WALL);
        TurnId turn = group.seat.comeBack(codes.get(1)).join().turn();
        group.seat.withdraw(turn, WALL).join();
        assertThat(state(WALL)).isEqualTo(before);
        group.seat.end(turn).join();
        turns(6);
        group.workshop.next().join();
        assertThat(state(WALL)).isEqualTo(before);

        gather(WALL);
        assertNothingTold();
        group.shareFrom(1, WALL);
        gather(WALL);
        assertThat(state(WALL).cards()).hasSize(5).extracting(Card::text).doesNotContain("thought 1");
    }

    @Test
    void whatIsBeingTakenBackDoesNotComeOutOfTheBoxAndIsNoHand() {
        List<Code> codes = group.shareFrom(5, WALL);
        TurnId turn = group.seat.comeBack(codes.get(1)).join().turn();
        group.seat.withdraw(turn, WALL).join();
        gather(WALL);
        assertNothingTold();
        group.seat.end(turn).join();

        Person sixth = group.sitDown();
        group.seat.share(sixth.turn(), WALL, group.answer(WALL, 5)).join();
        gather(WALL);
        assertThat(state(WALL).cards()).hasSize(5).extracting(Card::text).doesNotContain("thought 1");
    }

    @Test
    void gatheringJudgesByWhatIsThereAlsoWhenItIsNotTold() {
        turns(1);
        group.shareFrom(4, WALL);
        gather(WALL);
        assertNothingTold();
        group.shareFrom(1, WALL);
        assertNothingTold();
        gather(WALL);
        assertThat(state(WALL).gathered()).isTrue();
        assertThat(state(WALL).cards()).hasSize(5);
    }

    @Test
    void aStartIsLikeAnotherScene() {
        turns(1);
        group.shareFrom(4, WALL);
        group.startAgain();
        assertNothingTold();
        group.shareFrom(1, WALL);
        assertNothingTold();
        group.startAgain();
        assertThat(state(WALL).enough()).isEqualTo(Enough.ENOUGH);
        gather(WALL);
        assertThat(state(WALL).cards()).hasSize(5);
    }

    @Test
    void whatGoesRoundIsToldWhenItHasGoneRoundHoweverManyTurnsEndMeanwhile() {
        group.workshop.choose(WALL, WayIn.PASS_ROUND).join();
        for (int i = 0; i < 7; i++) {
            group.seat.shareRound(WALL, group.answer(WALL, i)).join();
            assertNothingTold();
            turns(1);
            assertNothingTold();
        }
        group.workshop.next().join();
        assertThat(state(WALL).enough()).isEqualTo(Enough.ENOUGH);
    }

    @Test
    void aGreaterCircleTellsNothingOfHowManyThereAre() {
        group.shareFrom(9, WALL);
        assertThat(state(WALL).enough()).isEqualTo(Enough.ENOUGH);
        group.workshop.setCircle(6).join();
        assertNothingTold();
        group.workshop.next().join();
        assertThat(state(WALL).enough()).isEqualTo(Enough.ENOUGH);
    }

    @Test
    void thatTheCircleCantBeLoweredAnyMoreTellsNothingOfAnAnswer() {
        turns(1);
        assertThatThrownBy(() -> group.workshop.setCircle(4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void gatheringOnceMoreTakesNoChartAwayBeforeAnotherTurnHasEnded() {
        List<Code> codes = group.shareFrom(5, SCALE);
        gather(SCALE);
        Optional<Chart> drawn = state(SCALE).chart();
        TurnId turn = group.seat.comeBack(codes.get(0)).join().turn();
        group.seat.withdraw(turn, SCALE).join();
        group.seat.end(turn).join();
        gather(SCALE);
        assertThat(state(SCALE).chart()).isPresent().isEqualTo(drawn);

        turns(1);
        assertThat(state(SCALE).chart()).isEmpty();
    }

    @Test
    void whatWasTakenBackLastIsNotInAChartThatTheEndOfTheEveningDraws() {
        List<Code> codes = group.shareFrom(6, SCALE);
        gather(SCALE);
        group.shareFrom(5, SCALE);
        TurnId turn = group.seat.comeBack(codes.get(0)).join().turn();
        group.seat.withdraw(turn, SCALE).join();
        group.workshop.stopForTonight().join();
        assertThat(state(SCALE).chart().orElseThrow().answers()).isEqualTo(10);
    }

    private void assertNothingTold() {
        assertThat(group.workshop.state().prompts()).doesNotContainKey(WALL);
        assertThat(state(WALL)).isEqualTo(PromptState.NOTHING);
    }

    private void turns(int more) {
        for (int i = 0; i < more; i++) {
            group.seat.end(group.sitDown().turn()).join();
        }
    }

    private void gather(PromptKey prompt) {
        group.workshop.gather(prompt).join();
    }

    private PromptState state(PromptKey prompt) {
        return group.workshop.state().prompt(prompt);
    }
}
