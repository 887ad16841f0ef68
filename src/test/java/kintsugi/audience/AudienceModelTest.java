package kintsugi.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kintsugi.stage.SceneView;
import org.junit.jupiter.api.Test;

class AudienceModelTest {
    private Instant now = Evenings.BEGAN;
    private int pages = 1;
    private final List<Shown> told = new ArrayList<>();
    private final AudienceModel model =
            new AudienceModel(Evenings.at(Evenings.TITLE), () -> now, view -> pages, told::add);

    @Test
    void theRoomFollowsTheWorkshop() {
        model.follow(Evenings.at(Evenings.WALL, "I was lonely."));

        assertThat(scene()).isEqualTo("wall");
        assertThat(told).containsExactly(model.shown());
    }

    @Test
    void nothingIsToldWhereNothingChanges() {
        model.follow(Evenings.at(Evenings.TITLE));
        model.tick();

        assertThat(told).isEmpty();
    }

    @Test
    void aFrozenRoomStaysWhileTheFacilitatorLooksAhead() {
        model.freeze();
        model.follow(Evenings.at(Evenings.ACTIVITY));
        model.follow(Evenings.at(Evenings.WALL));

        assertThat(scene()).isEqualTo("title");
        assertThat(told).isEmpty();
    }

    @Test
    void lettingGoOfAFrozenSceneGoesStraightToTheOneThatIsOn() {
        model.freeze();
        model.follow(Evenings.at(Evenings.ACTIVITY));
        model.follow(Evenings.at(Evenings.WALL));
        model.freeze();

        assertThat(scene()).isEqualTo("wall");
        assertThat(told).hasSize(1);
    }

    @Test
    void aTextThatIsHiddenLeavesAFrozenWallToo() {
        model.follow(Evenings.at(Evenings.WALL, "I was lonely.", "It was Sam."));
        model.freeze();
        model.follow(Evenings.at(Evenings.TITLE, "I was lonely."));

        assertThat(scene()).isEqualTo("wall");
        assertThat(view().prompts().values())
                .anySatisfy(prompt -> assertThat(prompt.approved()).containsExactly("I was lonely."));
    }

    @Test
    void theTimeOfAFrozenActivityRunsOn() {
        model.follow(Evenings.at(Evenings.ACTIVITY));
        model.freeze();
        now = now.plusSeconds(20);
        model.follow(Evenings.at(Evenings.WALL, now));

        assertThat(view().left()).isEqualTo(Optional.of(Duration.ofSeconds(40)));
    }

    @Test
    void eachSecondTheTimeThatIsLeftIsTold() {
        model.follow(Evenings.at(Evenings.ACTIVITY));
        now = now.plusMillis(1_000);
        model.tick();
        now = now.plusSeconds(70);
        model.tick();

        assertThat(told).hasSize(3);
        assertThat(view().left()).isEqualTo(Optional.of(Duration.ofSeconds(-11)));
    }

    @Test
    void noRingRunsOutWhilePeopleWaitForTheirTurnAtTheKiosk() {
        model.follow(Evenings.at(Evenings.REFLECT));
        assertThat(view().left()).isPresent();
        model.takeTurns();
        now = now.plusSeconds(1000);
        model.tick();

        assertThat(view().left()).isEmpty();
        assertThat(told).hasSize(2);

        model.follow(Evenings.at(Evenings.WALL));
        model.follow(Evenings.at(Evenings.REFLECT, now));
        assertThat(view().left()).contains(Duration.ofMinutes(5));
    }

    @Test
    void theTimeOfSomethingToDoTogetherRunsOnBesideTheKiosk() {
        model.follow(Evenings.at(Evenings.ACTIVITY));
        model.takeTurns();

        assertThat(view().left()).contains(Duration.ofMinutes(1));
    }

    @Test
    void whatComesNextIsAPageOrElseTheNextSceneInItsFirstSecond() {
        pages = 2;
        assertThat(model.coming()).contains(view().onPage(1));
        model.turn(1);
        assertThat(model.coming().map(view -> view.scene().id())).contains("pairs");
        pages = 1;
        var coming = model.coming().orElseThrow();
        model.follow(Evenings.at(Evenings.ACTIVITY));
        now = now.plusMillis(5);
        model.tick();
        assertThat(view()).isEqualTo(coming);

        model.black();
        assertThat(model.coming()).isEmpty();
    }

    @Test
    void blackStaysWhileScenesMoveAndShowsTheOneThatIsOnAfterwards() {
        model.black();
        model.follow(Evenings.at(Evenings.WALL));
        assertThat(model.shown()).isEqualTo(new Shown.Black());
        model.black();

        assertThat(scene()).isEqualTo("wall");
        assertThat(told).hasSize(2);
    }

    @Test
    void whiteReplacesBlackWithoutAnythingBetween() {
        model.black();
        model.white();

        assertThat(told).containsExactly(new Shown.Black(), new Shown.White());
    }

    @Test
    void aPauseReplacesWhateverIsSeenAndTakesNoTime() {
        model.follow(Evenings.at(Evenings.ACTIVITY));
        model.black();
        model.calm();

        assertThat(scene()).isEqualTo(SceneView.CALM);
        assertThat(view().left()).isEmpty();
        assertThat(model.calmSince()).isPresent();
    }

    @Test
    void afterAPauseASceneHasAsMuchTimeLeftAsBefore() {
        model.follow(Evenings.at(Evenings.ACTIVITY));
        now = now.plusSeconds(20);
        model.calm();
        now = now.plusSeconds(600);
        model.calm();
        now = now.plusSeconds(10);
        model.tick();

        assertThat(view().left()).contains(Duration.ofSeconds(30));
        assertThat(model.paused()).isEqualTo(Duration.ofMinutes(10));

        model.follow(Evenings.at(Evenings.WALL, now));
        assertThat(model.paused()).isZero();
    }

    @Test
    void aFrozenSceneStandsStillInAPauseTooThoughTheWorkshopIsElsewhere() {
        model.follow(Evenings.at(Evenings.ACTIVITY));
        model.freeze();
        now = now.plusSeconds(20);
        model.calm();
        now = now.plusSeconds(100);
        model.calm();
        model.follow(Evenings.at(Evenings.WALL, now));
        now = now.plusSeconds(10);
        model.tick();

        assertThat(view().left()).contains(Duration.ofSeconds(30));
    }

    @Test
    void aSceneThatComesOnDuringAPauseStoodStillOnlySinceThen() {
        model.calm();
        now = now.plusSeconds(100);
        model.follow(Evenings.at(Evenings.ACTIVITY, now));
        now = now.plusSeconds(50);
        model.calm();

        assertThat(view().left()).contains(Duration.ofMinutes(1));
    }

    @Test
    void afterAPauseAFrozenSceneIsBack() {
        model.freeze();
        model.calm();
        model.follow(Evenings.at(Evenings.WALL));
        model.calm();

        assertThat(scene()).isEqualTo("title");
    }

    @Test
    void blackDuringAPauseGoesBackToThePause() {
        model.calm();
        model.black();
        model.black();

        assertThat(scene()).isEqualTo(SceneView.CALM);
    }

    @Test
    void pagesTurnUntilTheLastOneAndBack() {
        pages = 2;

        assertThat(model.turn(-1)).isFalse();
        assertThat(model.turn(1)).isTrue();
        assertThat(model.turn(1)).isFalse();
        assertThat(view().page()).isEqualTo(1);
        assertThat(model.turn(-1)).isTrue();
        assertThat(view().page()).isZero();
    }

    @Test
    void anotherSceneBeginsOnItsFirstPage() {
        pages = 2;
        model.turn(1);
        model.follow(Evenings.at(Evenings.WALL));

        assertThat(view().page()).isZero();
    }

    @Test
    void aPageThatIsGoneGivesWayToTheLastOne() {
        pages = 3;
        model.turn(1);
        model.turn(1);
        pages = 2;
        model.resized();

        assertThat(view().page()).isEqualTo(1);
    }

    @Test
    void noPageTurnsBehindBlack() {
        pages = 2;
        model.black();

        assertThat(model.turn(1)).isFalse();
        model.black();
        assertThat(view().page()).isZero();
    }

    private SceneView view() {
        return ((Shown.Picture) model.shown()).view();
    }

    private String scene() {
        return view().scene().id();
    }
}
