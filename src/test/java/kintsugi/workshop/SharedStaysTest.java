package kintsugi.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import kintsugi.guide.Form;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.kiosk.turn.MemorySeat;
import kintsugi.participant.Answer;
import kintsugi.participant.Code;
import kintsugi.participant.Notebook;
import kintsugi.participant.Reflection;
import kintsugi.participant.Shared;
import kintsugi.store.MemoryArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every seat does with what is shared while its answer changes: nothing, until one asks for it. */
class SharedStaysTest {
    private static Group group() {
        Group group = new Group(new MemoryArchive(), 9);
        group.guide.allPrompts().forEach(prompt -> group.reflectOn(prompt.key()));
        return group;
    }

    private static Seat twin(Group group) {
        MemorySeat memory = new MemorySeat();
        memory.offers(group.seat.offer().join());
        return memory;
    }

    /** Both seats, with each kind of question. */
    static Stream<Arguments> seats() {
        Group group = group();
        Offer offer = group.seat.offer().join();
        return Stream.of("words", "scale", "one", "many")
                .map(kind -> offer.open().stream()
                        .filter(offer::canBeShared)
                        .filter(prompt -> kind.equals(kind(prompt.form())))
                        .findFirst()
                        .orElseThrow())
                .flatMap(prompt -> Stream.of(Arguments.of(group.seat, prompt), Arguments.of(twin(group), prompt)));
    }

    private static String kind(Form form) {
        return form instanceof Form.Choice choice
                ? choice.many() ? "many" : "one"
                : form instanceof Form.Scale ? "scale" : "words";
    }

    private static Answer answer(Prompt prompt, int which) {
        return switch (kind(prompt.form())) {
            case "scale" -> new Answer.Level(which);
            case "one" -> new Answer.Picked(new TreeSet<>(List.of(which)));
            case "many" -> new Answer.Picked(new TreeSet<>(List.of(which, which + 1)));
            default -> new Answer.Words("wording " + which);
        };
    }

    @ParameterizedTest
    @MethodSource("seats")
    void whatIsSharedStaysAsItWasWordedWhateverIsWrittenSince(Seat seat, Prompt prompt) {
        PromptKey key = prompt.key();
        Begun begun = seat.begin("en").join();
        seat.confirm(begun.turn(), begun.code()).join();
        Shared first = shared(seat.share(begun.turn(), key, answer(prompt, 1)).join(), key);
        assertThat(first.answer()).isEqualTo(answer(prompt, 1));

        Edit change = new Edit.Write(key, answer(prompt, 2), false);
        TurnId turn = again(seat, begun.code(), seat.save(begun.turn(), change).join());
        Notebook changed = seat.save(turn, new Edit.Speak("en")).join();
        assertThat(shared(changed, key)).isEqualTo(first);
        assertThat(changed.reflection(key)).contains(new Reflection(answer(prompt, 2), false));

        turn = again(seat, begun.code(), seat.save(turn, new Edit.Clear(key)).join());
        Notebook emptied = seat.save(turn, new Edit.Speak("en")).join();
        assertThat(shared(emptied, key)).isEqualTo(first);
        assertThat(emptied.reflection(key)).isEmpty();

        Notebook same =
                seat.save(turn, new Edit.Write(key, answer(prompt, 1), false)).join();
        assertThat(shared(same, key).answer())
                .isEqualTo(same.reflection(key).orElseThrow().answer());
        assertThat(shared(seat.share(turn, key, answer(prompt, 1)).join(), key)).isEqualTo(first);
        Notebook shared = seat.share(turn, key, answer(prompt, 2)).join();
        assertThat(shared(shared, key).answer()).isEqualTo(answer(prompt, 2));
        assertThat(shared(shared, key).id()).isNotEqualTo(first.id());

        seat.save(turn, new Edit.Clear(key)).join();
        assertThat(seat.withdraw(turn, key).join().shared()).isEmpty();
        again(seat, begun.code(), seat.save(turn, new Edit.Speak("en")).join());
    }

    /** Gets up and comes back; the notebook is as it was left. */
    private static TurnId again(Seat seat, Code code, Notebook left) {
        Opened opened = seat.comeBack(code).join();
        assertThat(opened.notebook()).isEqualTo(left);
        return opened.turn();
    }

    private static Shared shared(Notebook notebook, PromptKey key) {
        return notebook.shared(key).orElseThrow();
    }

    @Test
    void onlyAskingForItTakesItOutOfTheBox() {
        Group group = group();
        PromptKey wall = new PromptKey("open-communication", "listen-better");
        Group.Person one = group.sitDown();
        group.seat.share(one.turn(), wall, new Answer.Words("first")).join();
        group.seat
                .save(one.turn(), new Edit.Write(wall, new Answer.Words("fir"), false))
                .join();
        group.seat.save(one.turn(), new Edit.Clear(wall)).join();
        group.seat.end(one.turn()).join();
        group.seat.end(group.sitDown().turn()).join();
        assertThat(inTheBox(group, wall)).containsExactly(new Answer.Words("first"));

        TurnId turn = group.seat.comeBack(one.code()).join().turn();
        group.seat.erase(turn).join();
        group.seat.end(group.sitDown().turn()).join();
        assertThat(inTheBox(group, wall)).isEmpty();
    }

    @Test
    void sharingTheSameAgainLeavesItOnTheWall() {
        Group group = group();
        PromptKey wall = new PromptKey("open-communication", "listen-better");
        group.reflectOn(wall);
        Code one = group.shareFrom(5, wall).get(0);
        group.workshop.gather(wall).join();
        List<Card> cards = group.workshop.state().prompt(wall).cards();
        Opened opened = group.seat.comeBack(one).join();
        Shared shared = shared(opened.notebook(), wall);
        group.seat.share(opened.turn(), wall, shared.answer()).join();
        group.seat.end(opened.turn()).join();
        group.seat.end(group.sitDown().turn()).join();

        assertThat(group.workshop.state().prompt(wall).cards()).hasSize(5).isEqualTo(cards);
        assertThat(shared(group.seat.comeBack(one).join().notebook(), wall)).isEqualTo(shared);
    }

    @Test
    void whatFoundNoCircleIsNotCalledSharedOnAnotherDayButWhatIsHeldBackIs() {
        Group group = group();
        PromptKey wall = new PromptKey("open-communication", "listen-better");
        group.reflectOn(wall);
        Code inTime = group.shareFrom(5, wall).get(0);
        group.workshop.gather(wall).join();
        for (Card card : group.workshop.state().prompt(wall).cards()) {
            group.workshop.judge(wall, card.id(), CardState.HELD).join();
        }
        Code late = group.shareFrom(1, wall).get(0);
        assertThat(group.seat.comeBack(late).join().notebook().shared()).containsKey(wall);
        group.workshop.stopForTonight().join();
        group.startAgain();

        Notebook left = group.seat.comeBack(late).join().notebook();
        assertThat(left.shared()).isEmpty();
        assertThat(left.reflection(wall)).contains(Reflection.kept(group.answer(wall, 0)));
        assertThat(group.seat.comeBack(inTime).join().notebook().shared()).containsKey(wall);
    }

    @Test
    void aLateWordingThatFoundNoCircleStaysInTheNotebookBesideWhatWasWrittenSince() {
        Group group = group();
        PromptKey wall = new PromptKey("open-communication", "listen-better");
        group.reflectOn(wall);
        group.shareFrom(5, wall);
        group.workshop.gather(wall).join();
        Code late = group.shareFrom(1, wall).get(0);
        Answer first = group.answer(wall, 0);
        Answer since = new Answer.Words("what I wrote since");
        TurnId turn = group.seat.comeBack(late).join().turn();
        group.seat.save(turn, new Edit.Write(wall, since, false)).join();
        group.workshop.stopForTonight().join();
        group.startAgain();

        turn = group.seat.comeBack(late).join().turn();
        group.seat.save(turn, new Edit.Speak("en")).join();
        Opened opened = group.seat.comeBack(late).join();
        assertThat(opened.notebook().unseen(wall)).containsExactly(first);
        assertThat(opened.notebook().shared()).isEmpty();
        assertThat(opened.notebook().reflection(wall)).contains(new Reflection(since, false));
        group.seat.save(opened.turn(), new Edit.Forget(wall)).join();
        assertThat(group.seat.comeBack(late).join().notebook().unseen()).isEmpty();
    }

    private static List<Answer> inTheBox(Group group, PromptKey prompt) {
        return group.archive.items(group.workshop.id(), prompt).join().stream()
                .map(row -> ItemFormat.read(row).answer())
                .toList();
    }
}
