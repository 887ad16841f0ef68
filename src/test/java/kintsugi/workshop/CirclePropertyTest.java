package kintsugi.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kintsugi.guide.PromptKey;
import kintsugi.participant.Code;
import kintsugi.store.MemoryArchive;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Promise 4, whatever happens in whatever order. */
class CirclePropertyTest {
    private static final PromptKey WALL = new PromptKey("open-communication", "listen-better");

    /** 0 and 1: somebody new shares; 2: somebody takes back; 3: the facilitator gathers; 4: the program starts again. */
    @Property(tries = 20)
    void whateverPeopleDoNothingComesOutThatIsNotACirclesWorth(
            @ForAll @Size(min = 5, max = 40) List<@IntRange(min = 0, max = 4) Integer> deeds) {
        Group some = new Group(new MemoryArchive(), 60);
        some.reflectOn(WALL);
        List<Code> codes = new ArrayList<>();
        for (int deed : deeds) {
            int before = some.workshop.state().prompt(WALL).cards().size();
            switch (deed) {
                case 0, 1 -> codes.addAll(some.shareFrom(1, WALL));
                case 2 -> {
                    if (!codes.isEmpty()) {
                        TurnId turn = some.seat.comeBack(codes.remove(0)).join().turn();
                        some.seat.withdraw(turn, WALL).join();
                        some.seat.end(turn).join();
                    }
                }
                case 3 -> some.workshop.gather(WALL).join();
                default -> some.startAgain();
            }
            int came = some.workshop.state().prompt(WALL).cards().size() - before;
            if (deed == 3) {
                assertThat(came == 0 || came >= Setup.CIRCLE)
                        .as("%d came out", came)
                        .isTrue();
            } else {
                assertThat(came).isNotPositive();
            }
        }
    }
}
