package kintsugi.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementTest {
    private static final Display LAPTOP = new Display("a", "laptop", new Rectangle(0, 0, 1366, 768));
    private static final Display SMALL = new Display("b", "small", new Rectangle(1366, 0, 800, 600));
    private static final Display LARGE = new Display("c", "large", new Rectangle(2166, 0, 1920, 1080));
    private static final Display MIRROR = new Display("d", "mirror", new Rectangle(0, 0, 1024, 768));

    @Test
    void aloneThePresenterHasTheScreenAndTheAudienceNone() {
        assertThat(Placement.of(List.of(LAPTOP), "").audience()).isEmpty();
        assertThat(Placement.of(List.of(LAPTOP), "").swapped().audience()).isEmpty();
    }

    @Test
    void theAudienceGetsTheLargestOtherScreen() {
        var placement = Placement.of(List.of(LAPTOP, SMALL, LARGE), "");

        assertThat(placement.presenter()).isEqualTo(LAPTOP);
        assertThat(placement.audience()).contains(LARGE);
    }

    @Test
    void thePresenterStaysWhereTheyAre() {
        assertThat(Placement.of(List.of(LAPTOP, LARGE), "c").presenter()).isEqualTo(LARGE);
        assertThat(Placement.of(List.of(LAPTOP, LARGE), "gone").presenter()).isEqualTo(LAPTOP);
    }

    @Test
    void aMirroredScreenIsNotASecondOne() {
        assertThat(Placement.of(List.of(LAPTOP, MIRROR), "").audience()).isEmpty();
    }

    @Test
    void theTwoCanBeExchanged() {
        var swapped = Placement.of(List.of(LAPTOP, LARGE), "").swapped();

        assertThat(swapped.presenter()).isEqualTo(LARGE);
        assertThat(swapped.audience()).contains(LAPTOP);
    }
}
