package kintsugi.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import kintsugi.stage.SceneView;
import org.junit.jupiter.api.Test;

/** What is approved while its wall is on waits for one key; a text is shown large and put back by another. */
class BringingUpTest {
    private final Instant now = Evenings.BEGAN;
    private final AudienceModel model =
            new AudienceModel(Evenings.at(Evenings.WALL, "one"), () -> now, view -> 3, shown -> {});

    @Test
    void aTextThatIsApprovedWhileItsWallIsOnWaitsUntilItIsBroughtUp() {
        model.follow(Evenings.at(Evenings.WALL, "one", "two"));
        assertThat(seen()).containsExactly(0L);

        model.bring();
        assertThat(seen()).containsExactlyInAnyOrder(0L, 1L);
    }

    @Test
    void aTextThatIsHiddenGoesAtOnceAndWaitsWhenItIsApprovedAgain() {
        model.follow(Evenings.at(Evenings.WALL));
        assertThat(seen()).isEmpty();

        model.follow(Evenings.at(Evenings.WALL, "one"));
        assertThat(seen()).isEmpty();
    }

    @Test
    void aWallThatComesOnShowsAllThatIsApprovedByThen() {
        model.follow(Evenings.at(Evenings.TITLE, "one"));
        model.follow(Evenings.at(Evenings.TITLE, "one", "two"));
        model.follow(Evenings.at(Evenings.WALL, "one", "two"));
        assertThat(seen()).hasSize(2);
    }

    @Test
    void nothingComesUpOnAFrozenWallEither() {
        model.freeze();
        model.follow(Evenings.at(Evenings.TITLE, "one", "two"));
        assertThat(seen()).containsExactly(0L);
        model.freeze();
        model.follow(Evenings.at(Evenings.WALL, "one", "two"));
        assertThat(seen()).hasSize(2);
    }

    @Test
    void theSameKeyPutsATextBackAndSoDoesTheNextPageKeyOnThePageWhereItWas() {
        model.turn(1);
        model.spotlight(0);
        assertThat(view().lit()).contains(0L);
        model.spotlight(0);
        assertThat(view().lit()).isEmpty();
        assertThat(view().page()).isEqualTo(1);

        model.spotlight(0);
        assertThat(model.coming().flatMap(SceneView::lit)).isEmpty();
        assertThat(model.turn(1)).isTrue();
        assertThat(view().lit()).isEmpty();
        assertThat(view().page()).isEqualTo(1);
    }

    @Test
    void aTextStaysLargeBehindBlackAndInAFreezeAndEndsWithItsScene() {
        model.spotlight(0);
        model.black();
        model.black();
        model.freeze();
        model.follow(Evenings.at(Evenings.ACTIVITY, "one"));
        assertThat(view().lit()).contains(0L);

        model.freeze();
        model.follow(Evenings.at(Evenings.WALL, "one"));
        assertThat(view().lit()).isEmpty();
    }

    @Test
    void aTextThatIsHiddenIsNotLargeAnyMoreAndOneThatTheRoomMayNotReadNeverIs() {
        model.spotlight(7);
        assertThat(view().lit()).isEmpty();
        model.spotlight(0);
        model.follow(Evenings.at(Evenings.WALL));
        assertThat(view().lit()).isEmpty();
        model.follow(Evenings.at(Evenings.WALL, "one"));
        model.bring();
        assertThat(view().lit()).isEmpty();
    }

    private SceneView view() {
        return model.view();
    }

    private Set<Long> seen() {
        return view().approved();
    }
}
