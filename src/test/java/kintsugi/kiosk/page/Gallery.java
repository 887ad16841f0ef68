package kintsugi.kiosk.page;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import kintsugi.guide.Prompt;
import kintsugi.guide.Situation;
import kintsugi.kiosk.turn.KioskModel;
import kintsugi.kiosk.turn.NotebookRow;
import kintsugi.kiosk.turn.PlanRow;
import kintsugi.kiosk.turn.Rig;
import kintsugi.kiosk.turn.SampleGuide;
import kintsugi.participant.Answer;
import kintsugi.participant.Commitment;
import kintsugi.participant.Notebook;
import kintsugi.participant.Reflection;
import kintsugi.participant.Rhythm;
import kintsugi.participant.Shared;

/** A way to every page of the kiosk, by name. */
public final class Gallery {
    static final String WORDS = "That I hear before the evening if it gets late, not after. I don\u2019t need a reason."
            + " I need not to wait at the window.";

    static final Answer WHERE = new Answer.Picked(new TreeSet<>(Set.of(2)));

    private Gallery() {}

    /** The way to each, from the cover. */
    public static Map<String, Consumer<Rig>> pages() {
        Map<String, Consumer<Rig>> pages = new TreeMap<>();
        pages.put("01-cover", rig -> {});
        pages.put("02-welcome", rig -> rig.model().sitDown());
        pages.put("03-promises", rig -> {
            rig.model().sitDown();
            rig.model().codes().begin();
        });
        pages.put("04-code", rig -> {
            rig.beginUntilCode();
            rig.model().codes().hold(0);
        });
        pages.put("05-type-once", rig -> {
            rig.beginUntilCode();
            rig.model().codes().cardFull();
            rig.type("ABCDEF");
        });
        pages.put("05b-come-back-wrong", rig -> {
            rig.model().sitDown();
            rig.model().codes().comeBack();
            rig.type("ABCDEFGHJKMN");
            rig.model().codes().goOn();
        });
        pages.put("05c-situation", Rig::beginUntilSituation);
        pages.put("05c-situation-again", rig -> {
            rig.open(notebook(true));
            rig.model().situateAgain();
        });
        pages.put("10b-row-chosen-again", rig -> {
            rig.open(notebook(true).with(SampleGuide.FEAR.key(), Reflection.kept(new Answer.Words(WORDS))));
            rig.model().situateAgain();
            rig.model().asking().situated(Situation.INVOLVED);
            rig.model().notebook().open(new NotebookRow.Step("boundaries"));
        });
        pages.put("06-prompt", Gallery::writing);
        pages.put("06b-prompt-dimmed", rig -> {
            writing(rig);
            rig.model().dim();
        });
        pages.put("06c-prompt-folded", rig -> {
            rig.open(notebook(false));
            rig.model().goToQuestions();
            rig.goTo(SampleGuide.SAFER.key());
        });
        pages.put("06d-prompt-situational", rig -> {
            rig.beginUntilQuestions(Situation.HURT);
            rig.goTo(SampleGuide.FEAR.key());
        });
        pages.put("07-scale", rig -> {
            rig.beginUntilQuestions(Situation.HURT);
            rig.model().asking().level(4);
            rig.passSeconds(2);
        });
        pages.put("07b-choice", rig -> {
            rig.beginUntilQuestions(Situation.HURT);
            rig.goTo(SampleGuide.WHERE.key());
            rig.model().asking().pick(2);
        });
        pages.put("08-share-preview", rig -> {
            writing(rig);
            rig.model().asking().share();
        });
        pages.put("08b-keep-preview", rig -> {
            writing(rig);
            rig.model().asking().keep();
        });
        pages.put("09-commitment", rig -> {
            rig.open(notebook(true));
            rig.model().changeLine(0);
        });
        pages.put("09b-another-day", rig -> {
            rig.open(notebook(true));
            rig.model().changeLine(0);
            rig.model().commitments().anotherDay();
        });
        pages.put("09c-ideas", rig -> {
            rig.open(notebook(true));
            rig.model().addLine();
            rig.model().commitments().ideas(true);
        });
        pages.put("10-notebook", rig -> rig.open(notebook(true)));
        pages.put("10b-row", rig -> open(rig, new NotebookRow.Step("boundaries")));
        pages.put("10c-lines", rig -> open(rig, new NotebookRow.Lines()));
        pages.put("10d-shared", rig -> open(rig, new NotebookRow.Shared()));
        pages.put("10e-hope", rig -> open(rig, new NotebookRow.Hope()));
        pages.put("11-plan", Gallery::planning);
        pages.put("11b-plan-stick", rig -> {
            planning(rig);
            rig.model().plan().toStick();
        });
        pages.put("11c-plan-large", rig -> {
            planning(rig);
            rig.model().plan().large(true);
        });
        pages.put("11d-hand-over", rig -> {
            planning(rig);
            rig.model().handingOver().consider();
        });
        pages.put("11e-mark", Gallery::handedOver);
        pages.put("11e-mark-held", rig -> {
            handedOver(rig);
            rig.model().handingOver().see(true);
        });
        pages.put("11d-hand-over-again", rig -> {
            handedOver(rig);
            rig.model().handingOver().back();
            rig.model().handingOver().consider();
        });
        pages.put("11f-plan-handed", rig -> {
            handedOver(rig);
            rig.model().handingOver().back();
            rig.passSeconds(1);
        });
        pages.put("12-pass-round", rig -> goingRound(rig, SampleGuide.SAFER));
        pages.put("12b-pass-round-written", rig -> {
            goingRound(rig, SampleGuide.SAFER);
            rig.model().round().type(WORDS);
        });
        pages.put("12c-pass-round-scale", rig -> goingRound(rig, SampleGuide.HOPE));
        pages.put("12d-pass-round-choice", rig -> goingRound(rig, SampleGuide.WHERE));
        pages.put("12e-pass-round-nothing", rig -> {
            goingRound(rig, SampleGuide.SAFER);
            rig.model().round().share();
        });
        pages.put("12f-pass-round-rest", rig -> {
            goingRound(rig, SampleGuide.SAFER);
            rig.model().round().passOn();
        });
        pages.put("12g-pass-round-folded", rig -> {
            goingRound(rig, SampleGuide.SAFER);
            rig.model().round().type(WORDS);
            rig.passSeconds(130);
            rig.model().stillHere();
        });
        pages.put("12h-in-a-turn", rig -> {
            rig.seat().passesRound(SampleGuide.SAFER);
            rig.seat().passesOn();
            rig.beginUntilQuestions(Situation.HURT);
            rig.goTo(SampleGuide.SAFER.key());
        });
        pages.put("13-idle", rig -> {
            writing(rig);
            rig.pass(Duration.ofSeconds(126));
        });
        pages.put("17-pin", rig -> {
            KioskModel model = rig.model();
            model.pin().ask();
            model.pin().digit(1);
            model.pin().digit(2);
            model.pin().digit(3);
        });
        pages.put("18-help", rig -> rig.model().help(true));
        GalleryStates.addTo(pages);
        GalleryRounds.addTo(pages);
        GalleryAgain.addTo(pages);
        return pages;
    }

    static void writing(Rig rig) {
        rig.beginUntilQuestions(Situation.HURT);
        rig.goTo(SampleGuide.SAFER.key());
        rig.model().asking().type(WORDS);
        rig.passSeconds(2);
    }

    static void goingRound(Rig rig, Prompt prompt) {
        rig.seat().passesRound(prompt);
        rig.model().sitDown();
    }

    private static void open(Rig rig, NotebookRow row) {
        rig.open(notebook(true));
        rig.model().notebook().open(row);
    }

    static void planning(Rig rig) {
        rig.open(notebook(true));
        rig.model().makePlan();
        rig.model().plan().toggle(new PlanRow.Answered(SampleGuide.SAFER.key()));
        rig.model().plan().firstName("Ruth");
        rig.passSeconds(1);
    }

    static void handedOver(Rig rig) {
        planning(rig);
        rig.model().handingOver().consider();
        rig.model().handingOver().handOver();
    }

    static Notebook notebook(boolean finished) {
        Reflection safer = new Reflection(new Answer.Words(WORDS), finished);
        Notebook notebook = Notebook.empty("en").as(Situation.HURT).with(SampleGuide.SAFER.key(), safer);
        if (!finished) {
            return notebook;
        }
        return notebook.with(SampleGuide.HOPE.key(), Reflection.kept(new Answer.Level(4)))
                .with(SampleGuide.WHERE.key(), Reflection.kept(WHERE))
                .sharing(SampleGuide.WHERE.key(), new Shared(9, WHERE))
                .committing(List.of(new Commitment(
                        "boundaries",
                        "the plates are cleared",
                        "sit down for ten minutes and listen without answering back",
                        "I am too tired to listen well",
                        "I say so, and name the hour when I will",
                        Rhythm.DAY,
                        LocalDate.of(2026, 11, 11))));
    }
}
