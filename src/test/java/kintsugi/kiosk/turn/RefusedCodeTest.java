package kintsugi.kiosk.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
    void itIsThereToBeMendedAsLongAsSomebodyTouchesSomething() {
        for (int i = 0; i < 3; i++) {
            rig.passSeconds(25);
            rig.model().touched();
        }
        assertThat(typed()).containsExactly("ABCD", "EFGH", "JKMN");
    }

    @Test
    void itIsGoneHalfAMinuteAfterTheLastTouchAlsoWhenItWasHalfMended() {
        rig.type("R");
        rig.passSeconds(31);

        assertThat(typed()).containsOnly("");
        assertThat(rig.page(TypePage.class).notice()).isEmpty();
    }

    @Test
    void itIsGoneWhenSomebodyOpensTheHelpLinesInstead() {
        rig.model().help(true);
        rig.model().help(false);

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
