package kintsugi.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kintsugi.guide.PromptKey;
import kintsugi.participant.Answer;
import kintsugi.participant.Code;
import kintsugi.store.MemoryArchive;
import kintsugi.workshop.Group.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MixingBoxTest {
    private static final PromptKey WALL = new PromptKey("open-communication", "listen-better");
    private static final PromptKey SCALE = new PromptKey("open-communication", "easy");

    private final Group group = new Group(new MemoryArchive(), 30);

    @BeforeEach
    void answersAreOpen() {
        group.reflectOn(WALL);
    }

    @Test
    void underTheCircleNothingLeavesTheBoxAndNoNumberIsTold() {
        group.shareFrom(4, WALL);
        group.workshop.gather(WALL).join();
        assertThat(state(WALL)).isEqualTo(PromptState.NOTHING);
    }

    @Test
    void atTheCircleNothingMovesUntilTheFacilitatorGathers() {
        group.shareFrom(5, WALL);
        assertThat(state(WALL).enough()).isEqualTo(Enough.ENOUGH);
        assertThat(state(WALL).cards()).isEmpty();
        group.workshop.gather(WALL).join();
        assertThat(state(WALL).cards()).hasSize(5).allMatch(card -> card.state() == CardState.WAITING);
        assertThat(state(WALL).approved()).isEmpty();
    }

    @Test
    void onlyApprovedTextsReachTheWall() {
        group.shareFrom(5, WALL);
        group.workshop.gather(WALL).join();
        Card first = state(WALL).cards().get(0);
        group.workshop.judge(WALL, first.id(), CardState.APPROVED).join();
        group.workshop
                .judge(WALL, state(WALL).cards().get(1).id(), CardState.HELD)
                .join();
        assertThat(state(WALL).approved()).containsExactly(first.text());
    }

    @Test
    void lateAnswersWaitForAnotherFullCircle() {
        group.shareFrom(5, WALL);
        group.workshop.gather(WALL).join();
        group.shareFrom(4, WALL);
        group.workshop.gather(WALL).join();
        assertThat(state(WALL).cards()).hasSize(5);
        group.shareFrom(1, WALL);
        group.workshop.gather(WALL).join();
        assertThat(state(WALL).cards()).hasSize(10);
    }

    @Test
    void anAnswerThatIsClearedOrBlankedLeavesTheBoxToo() {
        group.shareFrom(3, WALL);
        Person one = group.sitDown();
        group.seat.share(one.turn(), WALL, new Answer.Words("first")).join();
        group.seat.save(one.turn(), new Edit.Clear(WALL)).join();
        group.seat.end(one.turn()).join();
        Person other = group.sitDown();
        group.seat.share(other.turn(), WALL, new Answer.Words("second")).join();
        group.seat
                .save(other.turn(), new Edit.Write(WALL, new Answer.Words(" \n"), false))
                .join();
        group.seat.end(other.turn()).join();
        group.shareFrom(1, WALL);
        group.workshop.gather(WALL).join();
        assertThat(state(WALL).cards()).isEmpty();
    }

    @Test
    void answeringTwiceWithOneCodeIsStillOneHand() {
        group.shareFrom(4, WALL);
        Person one = group.sitDown();
        group.seat.share(one.turn(), WALL, new Answer.Words("first")).join();
        group.seat.share(one.turn(), WALL, new Answer.Words("second")).join();
        group.seat.end(one.turn()).join();
        group.workshop.gather(WALL).join();
        assertThat(state(WALL).cards())
                .extracting(Card::text)
                .hasSize(5)
                .contains("second")
                .doesNotContain("first");
    }

    @Test
    void fourHandsOfWhichOneAnsweredTwiceAreNotACircle() {
        group.shareFrom(3, WALL);
        Person one = group.sitDown();
        group.seat.share(one.turn(), WALL, new Answer.Words("first")).join();
        group.seat.share(one.turn(), WALL, new Answer.Words("second")).join();
        group.workshop.gather(WALL).join();
        assertThat(state(WALL).enough()).isEqualTo(Enough.NOT_YET);
        assertThat(state(WALL).cards()).isEmpty();
    }

    @Test
    void whatWasTakenBackGoesWhenAnotherTurnHasEnded() {
        List<Code> codes = group.shareFrom(6, WALL);
        group.workshop.gather(WALL).join();
        TurnId turn = group.seat.comeBack(codes.get(2)).join().turn();
        group.seat.withdraw(turn, WALL).join();
        group.seat.end(turn).join();
        assertThat(state(WALL).cards()).hasSize(6);
        group.seat.end(group.sitDown().turn()).join();
        assertThat(state(WALL).cards()).hasSize(5).extracting(Card::text).doesNotContain("thought 2");
    }

    @Test
    void whatWasTakenBackGoesAtTheLatestWhenTheEveningEnds() {
        List<Code> codes = group.shareFrom(6, WALL);
        group.workshop.gather(WALL).join();
        TurnId turn = group.seat.comeBack(codes.get(0)).join().turn();
        group.seat.withdraw(turn, WALL).join();
        group.workshop.stopForTonight().join();
        assertThat(group.archive.items(group.workshop.id()).join()).hasSize(5);
    }

    @Test
    void aChartVanishesUnderTheCircleAndIsRedrawnOnlyAfterACirclesWorthOfChanges() {
        group.shareFrom(6, SCALE);
        group.workshop.gather(SCALE).join();
        Chart drawn = state(SCALE).chart().orElseThrow();
        assertThat(drawn.answers()).isEqualTo(6);
        group.shareFrom(5, SCALE);
        group.workshop.gather(SCALE).join();
        assertThat(state(SCALE).chart().orElseThrow().answers()).isEqualTo(11);
        Group few = new Group(new MemoryArchive(), 30);
        few.reflectOn(SCALE);
        List<Code> codes = few.shareFrom(5, SCALE);
        few.workshop.gather(SCALE).join();
        assertThat(few.workshop.state().prompt(SCALE).chart()).isPresent();
        TurnId turn = few.seat.comeBack(codes.get(0)).join().turn();
        few.seat.withdraw(turn, SCALE).join();
        few.seat.end(turn).join();
        few.seat.end(few.sitDown().turn()).join();
        assertThat(few.workshop.state().prompt(SCALE).chart()).isEmpty();
    }

    @Test
    void theCircleCanBeRaisedButNotLoweredOnceAnAnswerIsIn() {
        group.workshop.setCircle(4).join();
        group.shareFrom(1, WALL);
        group.workshop.setCircle(6).join();
        assertThatThrownBy(() -> group.workshop.setCircle(5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Group(new MemoryArchive(), 9).workshop.setCircle(3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBoxSurvivesARestartAndSoDoesTheScene() {
        group.shareFrom(4, WALL);
        int position = group.workshop.state().position();
        group.startAgain();
        assertThat(group.workshop.state().position()).isEqualTo(position);
        group.shareFrom(1, WALL);
        group.workshop.gather(WALL).join();
        assertThat(state(WALL).cards()).hasSize(5);
        assertThat(group.workshop.state().codes()).isEqualTo(5);
    }

    @Test
    void closingForgetsAllButCountsAndCharts() {
        group.shareFrom(5, WALL);
        group.shareFrom(6, SCALE);
        group.workshop.gather(SCALE).join();
        Receipt receipt = group.workshop.close().join();
        assertThat(receipt.codes()).isEqualTo(11);
        assertThat(receipt.shared()).isEqualTo(11);
        assertThat(receipt.charts()).hasSize(1);
        assertThat(group.workshops.list().join()).isEmpty();
        assertThat(group.archive.items(group.workshop.id()).join()).isEmpty();
        assertThat(group.archive.receipts().join()).hasSize(1);
    }

    private PromptState state(PromptKey prompt) {
        return group.workshop.state().prompt(prompt);
    }
}
