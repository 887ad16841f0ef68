package kintsugi.workshop;

import static org.assertj.core.api.Assertions.assertThat;

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
    void anAnswerThatIsClearedOrBlankedStaysInTheBoxUntilItIsTakenBack() {
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
        group.seat.withdraw(other.turn(), WALL).join();
        group.seat.end(other.turn()).join();
        group.shareFrom(1, WALL);
        group.workshop.gather(WALL).join();
        assertThat(state(WALL).cards()).extracting(Card::text).contains("first").doesNotContain("second");
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
