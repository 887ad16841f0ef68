package kintsugi.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kintsugi.guide.HelpLine;
import kintsugi.guide.Scenes;
import kintsugi.guide.Step;
import kintsugi.home.fit.FitModel;
import kintsugi.settings.Settings;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.fit.FittedEvening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HomeModelTest {
    private final Facilitator facilitator = new Facilitator();
    private final HomeModel model = facilitator.model;

    @Test
    void onFirstUseFourWordsAreProposed() {
        model.open();

        assertThat(page()).isEqualTo(new HomePage.Passphrase("copper lantern willow drift"));
    }

    @Test
    void aPassphraseThatIsRefusedMakesNothing() {
        model.open();
        char[] typed = "short".toCharArray();
        model.comingIn().create(typed);

        assertThat(facilitator.asked).isEmpty();
        assertThat(typed).containsOnly('\0');
        assertThat(model.comingIn().refusal("short".toCharArray())).contains("too short");
    }

    @Test
    void theSheetIsLeftOnlyWhenTheGroupThatWasAskedForIsTyped() {
        model.open();
        model.comingIn().create("copper lantern willow drift".toCharArray());
        var sheet = (HomePage.Sheet) page();

        model.comingIn().written("WXYZ".toCharArray());
        assertThat(page()).isSameAs(sheet);
        assertThat(notes()).containsExactly("home.sheet.other");

        model.comingIn().written((" " + sheet.groups().get(sheet.asked()).toLowerCase(Locale.ROOT)).toCharArray());
        assertThat(page()).isInstanceOf(HomePage.Start.class);
        assertThat(notes()).isEmpty();
    }

    @Test
    void withoutAPrinterOneIsToldToWriteTheSheetDown() {
        model.open();
        model.comingIn().create("copper lantern willow drift".toCharArray());
        facilitator.printer = false;
        model.comingIn().printSheet();

        assertThat(page()).isInstanceOf(HomePage.Sheet.class);
        assertThat(notes()).containsExactly("home.sheet.no-printer");
    }

    @Test
    void onlyAnotherLanguageIsSaidToShowLater() {
        inside();
        model.preferences();
        model.save(Settings.STANDARD.idleSeconds(180));
        assertThat(notes()).containsExactly("home.settings.saved");

        model.preferences();
        model.save(Settings.STANDARD.language("de"));
        assertThat(notes()).containsExactly("home.settings.saved.later");
    }

    @ParameterizedTest
    @EnumSource(
            value = ArchiveProblem.Kind.class,
            names = {"WRONG_SECRET", "IN_USE", "NEWER", "FULL", "READ_ONLY"})
    void whatKeepsTheDataShutIsSaidInOneSentence(ArchiveProblem.Kind kind) {
        facilitator.exists = true;
        facilitator.problem = Optional.of(kind);
        model.open();

        model.comingIn().unlock("copper".toCharArray());

        assertThat(page()).isEqualTo(new HomePage.Locked(false));
        assertThat(notes()).containsExactly("store.problem." + kind.name().toLowerCase(Locale.ROOT));
        assertThat(model.state().busy()).isEmpty();
    }

    @Test
    void theFolderOfOnesOwnGuidesIsOpenedAndNamed() {
        model.comeBack();
        model.ownGuides();

        assertThat(facilitator.asked).contains("folder");
        assertThat(model.state().notes()).containsExactly(Note.good("home.new.folder", "workshop-material"));
    }

    @Test
    void aGuideThatCameMeanwhileIsOfferedAndElseNothingMoves() {
        facilitator.guides = List.of(Facilitator.TRUST);
        model.comeBack();
        var before = model.state().guides();
        model.lookAgain();
        assertThat(model.state().guides().get(0)).isSameAs(before.get(0));

        facilitator.guides = List.of(Facilitator.TRUST, Facilitator.BROKEN);
        model.lookAgain();

        assertThat(model.state().guides()).containsExactly(Facilitator.TRUST, Facilitator.BROKEN);
    }

    @Test
    void theRecoverySheetOpensToo() {
        facilitator.exists = true;
        model.open();
        model.comingIn().unlockBy(true);
        model.comingIn().unlock("7K2M".toCharArray());

        assertThat(facilitator.asked).containsExactly("open by sheet");
        assertThat(page()).isInstanceOf(HomePage.Start.class);
        assertThat(model.state().guides()).containsExactly(Facilitator.TRUST, Facilitator.BROKEN);
    }

    @Test
    void beforeAFirstWorkshopOfAGuideItsChecklistShows() {
        inside();
        model.choose(Facilitator.TRUST);
        assertThat(page()).isEqualTo(new HomePage.Checklist(Facilitator.TRUST));

        model.checked();
        assertThat(page()).isInstanceOf(HomePage.Fit.class);
        assertThat(page().about()).contains(Facilitator.TRUST);
    }

    @Test
    void beforeASecondOneItDoesNot() {
        facilitator.workshops = List.of(Facilitator.LAST);
        inside();
        model.choose(Facilitator.TRUST);

        assertThat(page()).isInstanceOf(HomePage.Fit.class);
    }

    @Test
    void aGuideWithMistakesShowsThemAndCannotBeStarted() {
        inside();
        model.choose(Facilitator.BROKEN);
        model.begin("123456");

        assertThat(page()).isEqualTo(new HomePage.Mistakes(Facilitator.BROKEN));
        assertThat(facilitator.begun).isEmpty();
    }

    @Test
    void wherePartnersComeTogetherALargerCircleIsProposed() {
        fitting();
        fit().together(true);
        model.useEvening();
        assertThat(((HomePage.Plan) page()).circle()).isEqualTo(6);

        model.circle(2);
        assertThat(((HomePage.Plan) page()).circle()).isEqualTo(Settings.SMALLEST_CIRCLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12345a", "١٢٣٤٥٦"})
    void withoutAPinOfSixDigitsNothingBegins(String pin) {
        planning();
        model.begin(pin);

        assertThat(facilitator.begun).isEmpty();
    }

    @Test
    void anEveningBeginsWithWhatWasSet() {
        fitting();
        fit().people(16);
        fit().minutes(90);
        model.useEvening();
        model.circle(7);
        model.begin("204711");

        FittedEvening evening = fit().evening().orElseThrow();
        assertThat(evening.wish().people()).isEqualTo(16);
        assertThat(evening.wish().circle()).isEqualTo(7);
        assertThat(evening.agenda().steps()).containsExactly("open-communication", "give-space");
        assertThat(facilitator.begun).containsExactly(new Beginning(Facilitator.TRUST, evening, 7, "204711"));
    }

    @Test
    void whatDoesNotFitAtAllCannotBeGoneOnWith() {
        fitting();
        fit().minutes(20);
        model.useEvening();
        model.worksheets();

        assertThat(page()).isInstanceOf(HomePage.Fit.class);
        assertThat(model.state().busy()).isEmpty();
        assertThat(facilitator.papersOf).isEmpty();
    }

    @Test
    void thePapersAreThoseOfTheEveningThatFits() {
        fitting();
        fit().minutes(90);
        model.worksheets();

        assertThat(facilitator.papersOf).containsExactly("open-communication", "give-space");
    }

    @Test
    void whoeverGoesBackFromThePinFindsTheAnswersAgain() {
        fitting();
        fit().people(16);
        var before = fit();
        model.useEvening();
        model.fitAgain();

        assertThat(((HomePage.Fit) page()).evening()).isSameAs(before);
    }

    @Test
    void theNextEveningIsFittedToWhatTheLastOneLeft() {
        var facilitator = new Facilitator();
        facilitator.done = 5;
        facilitator.model.resume(Facilitator.LAST);
        var page = (HomePage.Fit) facilitator.model.state().page();
        var wish = page.evening().state().wish();
        var steps = Facilitator.TRUST.guide().orElseThrow().countedSteps();

        assertThat(wish.people()).isEqualTo(9);
        assertThat(wish.given().recap()).hasSize(5);
        assertThat(page.evening().evening().orElseThrow().scenes().get(1).id()).isEqualTo(Scenes.RECAP);
        page.evening().minutes(180);
        facilitator.model.useEvening();
        facilitator.model.begin("204711");

        assertThat(facilitator.asked.get(facilitator.asked.size() - 1))
                .isEqualTo("another of " + Facilitator.LAST.id().value() + " with "
                        + String.join(
                                " ", steps.subList(5, 8).stream().map(Step::id).toList()));
    }

    @Test
    void theLastWorkshopGoesOn() {
        facilitator.workshops = List.of(Facilitator.LAST);
        inside();
        model.resume(Facilitator.LAST);
        model.goOn("204711");

        assertThat(facilitator.asked).contains("go on 7");
    }

    @Test
    void aWorkshopThatWasForgottenIsNoLongerListed() {
        facilitator.workshops = List.of(Facilitator.LAST, Facilitator.EARLIER);
        inside();
        assertThat(model.state().workshops()).containsExactly(Facilitator.LAST, Facilitator.EARLIER);
        model.forget(Facilitator.EARLIER, "Tuesday");

        assertThat(model.state().workshops()).containsExactly(Facilitator.LAST);
        assertThat(model.state().notes())
                .containsExactly(Note.good("home.forgotten", Facilitator.EARLIER.title(), "Tuesday"));
    }

    @Test
    void papersTellHowFarTheyAreAndWhereTheyLie() {
        planning();
        facilitator.papers = new CompletableFuture<>();
        model.worksheets();
        facilitator.progress.orElseThrow().at(0.4);
        assertThat(model.state().busy()).contains(new Busy("home.busy.worksheets", 0.4, true));

        facilitator.papers.complete(Path.of("worksheets.pdf"));
        assertThat(model.state().busy()).isEmpty();
        assertThat(model.state().notes()).containsExactly(Note.good("home.worksheets.done", "worksheets.pdf"));
    }

    @Test
    void papersCanBeCancelledAndAreNotAnnouncedAfterwards() {
        planning();
        facilitator.papers = new CompletableFuture<>();
        model.worksheets();
        model.cancel();
        facilitator.papers.complete(Path.of("worksheets.pdf"));

        assertThat(facilitator.progress.orElseThrow().cancelled()).isTrue();
        assertThat(notes()).containsExactly("home.busy.cancelled");
    }

    @Test
    void helpLinesAreEditedOnTheWayToAnEveningWithoutLosingIt() {
        planning();
        model.preferences();
        model.save(Settings.STANDARD.help(List.of(new HelpLine("Line", "0800", ""))));

        assertThat(page()).isEqualTo(new HomePage.Plan(Facilitator.TRUST, fit(), 5, Optional.empty()));
        assertThat(facilitator.settings.help()).hasSize(1);
    }

    private void inside() {
        facilitator.exists = true;
        model.open();
        model.comingIn().unlock("copper lantern".toCharArray());
    }

    private void fitting() {
        inside();
        model.choose(Facilitator.TRUST);
        model.checked();
    }

    private void planning() {
        fitting();
        model.useEvening();
    }

    private FitModel fit() {
        return page().planned().orElseThrow();
    }

    private HomePage page() {
        return model.state().page();
    }

    private List<String> notes() {
        return model.state().notes().stream().map(Note::key).toList();
    }
}
