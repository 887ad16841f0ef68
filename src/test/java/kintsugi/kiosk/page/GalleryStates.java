package kintsugi.kiosk.page;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kintsugi.guide.Form;
import kintsugi.guide.HelpLine;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Situation;
import kintsugi.kiosk.turn.Rig;
import kintsugi.kiosk.turn.SampleGuide;
import kintsugi.participant.Notebook;
import kintsugi.workshop.Offer;
import kintsugi.workshop.SeatProblem;

/** The same pages in the other states that they can be in: refused, busy, folded, held, with letters to tap. */
final class GalleryStates {
    private static final String LONG = "When I lie awake I go over the same evening again and again. ".repeat(40);
    private static final String LONG_QUESTION = "When you think of the last time that the two of you talked about it,"
            + " what helped you to stay in the room, and what would help you next time?";

    private GalleryStates() {}

    static void addTo(Map<String, Consumer<Rig>> pages) {
        beginning(pages);
        asking(pages);
        lookingAgain(pages);
        ownThings(pages);
        facilitator(pages);
    }

    private static void beginning(Map<String, Consumer<Rig>> pages) {
        pages.put("03b-promises-busy", rig -> {
            rig.model().sitDown();
            rig.model().codes().begin();
            rig.seat().slow();
            rig.model().codes().haveRead();
        });
        pages.put("03c-promises-no-place", rig -> {
            rig.model().sitDown();
            rig.model().codes().begin();
            rig.seat().fails(SeatProblem.Kind.NO_PLACE_LEFT);
            rig.model().codes().haveRead();
        });
        pages.put("04b-code-covered", Rig::beginUntilCode);
        pages.put("05d-come-back", rig -> {
            rig.model().sitDown();
            rig.model().codes().comeBack();
        });
        pages.put("05e-come-back-busy", rig -> {
            rig.model().sitDown();
            rig.model().codes().comeBack();
            rig.type("ABCDEFGHJKMN");
            rig.seat().slow();
            rig.model().codes().goOn();
        });
        pages.put("05f-type-not-whole", rig -> {
            rig.beginUntilCode();
            rig.model().codes().cardFull();
            rig.type("ABCD");
            rig.model().codes().goOn();
        });
        pages.put("05g-new-code", rig -> {
            rig.open(Gallery.notebook(true));
            rig.model().newCode();
        });
    }

    private static void asking(Map<String, Consumer<Rig>> pages) {
        pages.put("06e-prompt-not-saved", rig -> {
            rig.beginUntilQuestions(Situation.HURT);
            rig.goTo(SampleGuide.SAFER.key());
            rig.seat().fails(SeatProblem.Kind.NOT_KEPT);
            rig.model().asking().type(Gallery.WORDS);
            rig.passSeconds(2);
        });
        pages.put("06f-prompt-letters", rig -> {
            Gallery.writing(rig);
            rig.model().letters();
        });
        pages.put("06g-prompt-nothing-written", rig -> {
            rig.beginUntilQuestions(Situation.HURT);
            rig.goTo(SampleGuide.SAFER.key());
            rig.model().asking().share();
        });
        pages.put("06h-prompt-late", rig -> {
            late(rig);
            Gallery.writing(rig);
        });
        pages.put("06i-prompt-long", rig -> {
            asks(rig, prompt(LONG_QUESTION, new Form.Text()));
            rig.model().asking().type(LONG);
            rig.passSeconds(2);
        });
        pages.put("06j-prompt-long-letters", rig -> {
            asks(rig, prompt(LONG_QUESTION, new Form.Text()));
            rig.model().asking().type(LONG);
            rig.model().letters();
            rig.model().dim();
        });
        pages.put("07c-choices-many", rig -> {
            asks(rig, prompt("What do you bring?", new Form.Choice(options(9), true)));
            rig.model().asking().pick(2);
            rig.model().asking().pick(7);
            rig.passSeconds(2);
        });
        pages.put("07d-choice-long", rig -> {
            asks(rig, prompt(LONG_QUESTION, new Form.Choice(options(5), false)));
            rig.model().asking().share();
        });
        pages.put("07e-scale-busy", rig -> {
            rig.beginUntilQuestions(Situation.HURT);
            rig.model().asking().level(4);
            rig.seat().slow();
            rig.model().asking().share();
        });
    }

    private static void lookingAgain(Map<String, Consumer<Rig>> pages) {
        pages.put("08c-left-out", rig -> {
            rig.beginUntilQuestions(Situation.HURT);
            rig.goTo(SampleGuide.SAFER.key());
            rig.model().asking().skip();
        });
        pages.put("08d-left-out-begun", rig -> {
            Gallery.writing(rig);
            rig.model().asking().skip();
        });
        pages.put("08e-keep-situational", rig -> {
            rig.beginUntilQuestions(Situation.HURT);
            rig.goTo(SampleGuide.FEAR.key());
            rig.model().asking().type(Gallery.WORDS);
            rig.model().asking().keep();
        });
        pages.put("08f-share-late-busy", rig -> {
            late(rig);
            Gallery.writing(rig);
            rig.model().asking().share();
            rig.seat().slow();
            rig.model().asking().share();
        });
        pages.put("08g-share-long", rig -> {
            asks(rig, prompt(LONG_QUESTION, new Form.Text()));
            rig.model().asking().type(LONG);
            rig.model().asking().share();
        });
        pages.put("13b-idle-not-saved", rig -> {
            rig.beginUntilQuestions(Situation.HURT);
            rig.goTo(SampleGuide.SAFER.key());
            rig.seat().fails(SeatProblem.Kind.NOT_KEPT);
            rig.model().asking().type(Gallery.WORDS);
            rig.pass(Duration.ofSeconds(126));
        });
    }

    private static void ownThings(Map<String, Consumer<Rig>> pages) {
        pages.put("09d-commitment-letters", rig -> {
            rig.open(Gallery.notebook(true));
            rig.model().changeLine(0);
            rig.model().letters();
        });
        pages.put("09e-commitment-refused", rig -> {
            rig.open(Gallery.notebook(true));
            rig.model().addLine();
            rig.model().commitments().keep();
        });
        pages.put("09f-commitment-refused-letters", rig -> {
            rig.open(Gallery.notebook(true));
            rig.model().addLine();
            rig.model().letters();
            rig.model().commitments().keep();
        });
        pages.put("10f-nothing-left", rig -> {
            rig.open(Gallery.notebook(true));
            rig.model().goToQuestions();
            rig.skip();
            rig.model().commitments().skip();
            rig.model().goToQuestions();
        });
        pages.put("10g-erasing", rig -> {
            rig.open(Gallery.notebook(true));
            rig.model().notebook().eraseDown();
            rig.passSeconds(1);
        });
        pages.put("10h-empty", rig -> rig.open(Notebook.empty("en").as(Situation.UNSURE)));
        pages.put("11k-plan-letters", rig -> {
            Gallery.planning(rig);
            rig.model().letters();
        });
        pages.put("11d-plan-stick-found", rig -> stick(rig));
        pages.put("11e-plan-stick-written", rig -> {
            stick(rig);
            rig.model().plan().write();
            rig.passSeconds(1);
        });
        pages.put("11f-plan-empty", rig -> {
            rig.open(Notebook.empty("en").as(Situation.UNSURE));
            rig.model().makePlan();
        });
    }

    private static void facilitator(Map<String, Consumer<Rig>> pages) {
        pages.put("17b-pin-wrong", rig -> pin(rig, 1));
        pages.put("17c-pin-wait", rig -> pin(rig, 4));
        pages.put("18b-help-none", rig -> {
            offers(rig, rig.seat().current().open(), List.of(), List.of());
            rig.model().sitDown();
            rig.model().help(true);
        });
    }

    private static void pin(Rig rig, int wrong) {
        rig.model().pin().ask();
        for (int i = 0; i < wrong; i++) {
            rig.passSeconds(5);
            for (int digit = 0; digit < 6; digit++) {
                rig.model().pin().digit(1);
            }
            rig.model().pin().enter();
        }
    }

    private static void stick(Rig rig) {
        rig.open(Gallery.notebook(true));
        rig.model().makePlan();
        rig.passSeconds(1);
        rig.model().plan().toStick();
        rig.sticks().plug("STICK");
        rig.passSeconds(2);
    }

    static void late(Rig rig) {
        offers(rig, rig.seat().current().open(), List.of(SampleGuide.SAFER.key()), SampleGuide.help());
    }

    private static Prompt prompt(String question, Form form) {
        return new Prompt(
                new PromptKey("boundaries", "long"),
                question,
                "what helps",
                "",
                form,
                Set.of(Situation.values()),
                false);
    }

    private static List<String> options(int count) {
        return List.of(
                        "Time to think before I answer",
                        "A walk",
                        "Somebody who listens without giving advice, and who does not tell anybody else",
                        "Sleep",
                        "A place where I am on my own for an hour",
                        "Music",
                        "My hands in the garden",
                        "The telephone switched off",
                        "None of these")
                .subList(0, count);
    }

    private static void asks(Rig rig, Prompt prompt) {
        offers(rig, List.of(prompt), List.of(), SampleGuide.help());
        rig.beginUntilQuestions(Situation.HURT);
    }

    private static void offers(Rig rig, List<Prompt> open, List<PromptKey> late, List<HelpLine> help) {
        Offer usual = rig.seat().current();
        rig.seat()
                .offers(new Offer(
                        usual.guide(),
                        usual.circle(),
                        usual.placesLeft(),
                        open,
                        usual.round(),
                        late,
                        usual.tonight(),
                        usual.steps(),
                        usual.step(),
                        help,
                        false));
    }
}
