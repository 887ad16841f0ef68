package kintsugi.kiosk.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import kintsugi.guide.Situation;
import kintsugi.kiosk.turn.HandOverPage.Step;
import kintsugi.participant.Answer;
import kintsugi.participant.Code;
import kintsugi.participant.Notebook;
import kintsugi.participant.Reflection;
import kintsugi.plan.Plan;
import kintsugi.workshop.Picture;
import kintsugi.workshop.PictureMark;
import kintsugi.workshop.SeatProblem;
import org.junit.jupiter.api.Test;

class HandOverTest {
    private static final PictureMark MARK = new PictureMark(Picture.HERON, 7);

    private final Rig rig = new Rig();
    private final HandOverModel handing = rig.model().handingOver();

    private Code plan() {
        Code code = rig.open(Notebook.empty("en")
                .as(Situation.HURT)
                .with(SampleGuide.SAFER.key(), Reflection.kept(new Answer.Words("at the table"))));
        rig.model().makePlan();
        rig.model().plan().toggle(new PlanRow.Answered(SampleGuide.SAFER.key()));
        rig.model().plan().firstName("Ruth");
        rig.passSeconds(1);
        return code;
    }

    @Test
    void nothingIsHandedOverBeforeOneHasReadWhatItMeans() {
        plan();
        handing.handOver();
        assertThat(rig.seat().calls()).doesNotContain("handOver");

        handing.consider();
        assertThat(rig.page(HandOverPage.class).step()).isEqualTo(Step.WARNING);
        handing.back();
        assertThat(rig.page(PlanPage.class).firstName()).isEqualTo("Ruth");
        assertThat(rig.page(PlanPage.class).ticked()).hasSize(1);
        assertThat(rig.seat().calls()).doesNotContain("handOver");
    }

    @Test
    void theMarkComesAndTheFirstNameStays() {
        plan();
        handing.consider();
        handing.handOver();

        assertThat(rig.page(HandOverPage.class).plan().handed()).contains(MARK);
        Plan handed = Objects.requireNonNull(rig.seat().handedOver());
        assertThat(handed.firstName()).isEmpty();
        assertThat(handed.written()).extracting(Plan.Entry::answer).containsExactly("at the table");
        handing.back();
        assertThat(rig.page(PlanPage.class).handed()).contains(MARK);
        rig.model().backToNotebook();
        rig.model().makePlan();
        assertThat(rig.page(PlanPage.class).handed())
                .as("it is still known which paper is one's own")
                .contains(MARK);
    }

    @Test
    void itCanBeTakenBack() {
        plan();
        handing.consider();
        handing.handOver();
        handing.takeBack();

        assertThat(rig.page(PlanPage.class).handed()).isEmpty();
        assertThat(rig.seat().handedOver()).isNull();
    }

    @Test
    void itCanBeTakenBackByWhoeverComesBackWithTheCode() {
        Code code = plan();
        handing.consider();
        handing.handOver();
        rig.model().leave();
        rig.comeBack(code);
        rig.model().makePlan();
        assertThat(rig.page(PlanPage.class).handed()).contains(MARK);
        handing.consider();
        handing.look();
        assertThat(rig.page(HandOverPage.class).step()).isEqualTo(Step.HANDED);
        handing.takeBack();

        assertThat(rig.page(PlanPage.class).handed()).isEmpty();
        assertThat(rig.seat().handedOver()).isNull();
        handing.consider();
        handing.look();
        assertThat(rig.page(HandOverPage.class).step()).isEqualTo(Step.WARNING);
    }

    @Test
    void whoLeavesBeforeTheMarkCameHasHandedNothingOver() {
        plan();
        rig.seat().slow();
        handing.consider();
        handing.handOver();
        rig.model().leave();
        assertThat(rig.page()).isInstanceOf(Page.Cover.class);
        rig.seat().answer();

        assertThat(rig.seat().calls()).containsSubsequence("handOver", "takeBackPlan");
        assertThat(rig.seat().handedOver()).isNull();
    }

    @Test
    void aFullTrayIsSaidAndThePageStays() {
        plan();
        handing.consider();
        rig.seat().fails(SeatProblem.Kind.TRAY_FULL);
        handing.handOver();

        assertThat(rig.page(HandOverPage.class).step()).isEqualTo(Step.WARNING);
        assertThat(rig.page(HandOverPage.class).notice()).contains(Notice.TRAY_FULL);
    }

    @Test
    void theNextPersonFindsNothingOfIt() {
        plan();
        handing.consider();
        handing.handOver();
        rig.model().leave();
        assertThat(rig.page()).isInstanceOf(Page.Cover.class);
        plan();
        assertThat(rig.page(PlanPage.class).handed()).isEmpty();
    }

    @Test
    void onlyThePageThatIsLookedAtIsDrawnAndEachOnce() {
        plan();
        assertThat(rig.drawn()).containsExactly(0);
        rig.model().plan().leaf(1);
        rig.model().plan().leaf(-1);
        rig.model().plan().leaf(1);
        rig.passSeconds(2);
        assertThat(rig.drawn()).containsExactly(0, 1);
        assertThat(rig.page(PlanPage.class).picture()).isPresent();

        rig.model().plan().firstName("R");
        rig.passSeconds(1);
        assertThat(rig.drawn()).as("a changed paper is drawn anew").containsExactly(0, 1, 1);
    }
}
