package kintsugi.kiosk.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A refused code stays to be mended, and not for whoever sits down next. */
class RefusedCodeTest {
    private final Rig rig = new Rig();

    @BeforeEach
    void typeAWrongCode() {
        rig.model().sitDown();
        rig.model().codes().comeBack();
        rig.type("ABCDEFGHJKMN");
        rig.model().codes().goOn();
        assertThat(rig.page(TypePage.class).notice()).contains(Notice.UNKNOWN_CODE);
        assertThat(typed()).containsExactly("ABCD", "EFGH", "JKMN");
    }

    private List<String> typed() {
        return rig.page(TypePage.class).groups();
    }

    @Test
    void itIsThereToBeMendedAsLongAsSomebodyTouchesSomethingOrLooksAtIt() {
        for (int i = 0; i < 3; i++) {
            rig.passSeconds(14);
            rig.model().touched();
        }
        rig.model().codes().see(true);
        rig.passSeconds(40);
        assertThat(typed()).containsExactly("ABCD", "EFGH", "JKMN");

        rig.model().codes().see(false);
        rig.passSeconds(1);
        assertThat(typed()).containsOnly("");
    }

    @Test
    void itIsGoneAQuarterOfAMinuteAfterTheLastTouchAlsoWhenItWasHalfMended() {
        rig.type("R");
        rig.passSeconds(16);

        assertThat(typed()).containsOnly("");
        assertThat(rig.page(TypePage.class).notice()).contains(Notice.LEFT_ALONE);
    }

    /** Every way off the page, by which its writer may go. */
    static Stream<Named<Consumer<Rig>>> waysOut() {
        return Stream.of(
                Named.of("hide, leave, or done", rig -> rig.model().leave()),
                Named.of("shift three times", rig -> {
                    for (int i = 0; i < 3; i++) {
                        rig.model().shift();
                    }
                }),
                Named.of("the countdown", rig -> rig.passSeconds(151)),
                Named.of("a sleep, and somebody who says they are here", rig -> {
                    rig.passUnseen(Duration.ofMinutes(10));
                    rig.passSeconds(1);
                    rig.model().stillHere();
                }),
                Named.of("the help lines", rig -> {
                    rig.model().help(true);
                    rig.model().help(false);
                }));
    }

    @ParameterizedTest
    @MethodSource("waysOut")
    void whoComesNextFindsNothingOfItHoweverItsWriterLeft(Consumer<Rig> wayOut) {
        wayOut.accept(rig);
        rig.model().sitDown();
        rig.model().codes().comeBack();
        rig.model().codes().see(true);

        assertThat(typed()).containsOnly("");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itDoesNotComeBackWithAnAnswerThatWasOnItsWayMeanwhile(boolean asleep) {
        rig.seat().slow();
        rig.model().codes().goOn();
        if (asleep) {
            rig.passUnseen(Duration.ofMinutes(10));
            rig.passSeconds(1);
            rig.model().stillHere();
        } else {
            rig.model().help(true);
        }
        rig.seat().answer();

        assertThat(typed()).containsOnly("");
        assertThat(rig.page(TypePage.class).notice()).contains(Notice.UNKNOWN_CODE);
    }

    @Test
    void oneThatLacksALetterIsRefusedToo() {
        rig.model().leave();
        rig.model().sitDown();
        rig.model().codes().comeBack();
        rig.type("ABCDEFGHJKM");
        rig.model().codes().goOn();
        assertThat(rig.page(TypePage.class).notice()).contains(Notice.NOT_WHOLE);
        rig.passSeconds(16);

        assertThat(typed()).containsOnly("");
    }

    @Test
    void aCodeThatWasNotRefusedYetWaitsForItsWriter() {
        rig.model().leave();
        rig.model().sitDown();
        rig.model().codes().comeBack();
        rig.type("ABCDE");
        rig.passSeconds(60);

        assertThat(typed()).containsExactly("ABCD", "E", "");
    }
}
