package kintsugi.kiosk.page;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kintsugi.guide.Form;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Situation;
import kintsugi.kiosk.turn.Rig;
import kintsugi.kiosk.turn.SampleGuide;
import kintsugi.support.OffScreen;

/** The question that goes from hand to hand with letters to tap and many options, in a turn, and the rehearsed pages. */
final class GalleryRounds {
    private static final String REHEARSED = "-rehearsed";
    private static final String ON_KEYS = "-on-keys";

    private static final String LONG_QUESTION = "When you think of the last time that the two of you talked about it,"
            + " what helped you to stay in the room, and what would help you next time?";
    private static final String UNKNOWN = "It hurt \u13A0\uDB80\uDC00 when";

    private GalleryRounds() {}

    /** Somebody at the kiosk to whom such a page is shown; its name tells whether they rehearse. */
    static Rig rig(String page) {
        return page.endsWith(REHEARSED) ? Rig.rehearsing() : new Rig();
    }

    /** Presses a key where the name of the page says that keys were used last. */
    static void useKeys(String page, OffScreen screen, KioskPanel panel) {
        if (page.endsWith(ON_KEYS)) {
            screen.press(panel, KeyEvent.VK_SHIFT);
        }
    }

    static void addTo(Map<String, Consumer<Rig>> pages) {
        pages.put("12i-pass-round-letters", rig -> written(rig, SampleGuide.SAFER, Gallery.WORDS));
        pages.put("12j-pass-round-letters-nothing", rig -> {
            written(rig, asked(LONG_QUESTION, new Form.Text()), "");
            rig.model().round().share();
        });
        pages.put("12k-pass-round-letters-box", rig -> written(rig, SampleGuide.SAFER, UNKNOWN));
        pages.put("12l-pass-round-box", rig -> {
            Gallery.goingRound(rig, SampleGuide.SAFER);
            rig.model().round().type(UNKNOWN);
        });
        pages.put("12m-pass-round-letters-folded", rig -> {
            written(rig, SampleGuide.SAFER, Gallery.WORDS);
            rig.passSeconds(130);
            rig.model().stillHere();
        });
        for (int count : new int[] {5, 9, 12}) {
            pages.put("12n-pass-round-choices-" + count, rig -> {
                Gallery.goingRound(rig, asked("What do you bring?", new Form.Choice(options(count), true)));
                rig.model().round().pick(2);
            });
        }
        pages.put("12o-in-a-turn-kept", rig -> {
            rig.seat().passesRound(SampleGuide.SAFER);
            rig.seat().passesOn();
            Gallery.writing(rig);
            rig.model().asking().keep();
        });
        pages.put("12r-pass-round-late", rig -> {
            GalleryStates.late(rig);
            Gallery.goingRound(rig, SampleGuide.SAFER);
        });
        pages.put("07f-scale" + ON_KEYS, rig -> {
            rig.beginUntilQuestions(Situation.HURT);
            rig.model().asking().level(4);
        });
        pages.put("12q-pass-round-scale" + ON_KEYS, rig -> Gallery.goingRound(rig, SampleGuide.HOPE));
        pages.put("02b-welcome" + REHEARSED, rig -> rig.model().sitDown());
        pages.put("06k-prompt" + REHEARSED, Gallery::writing);
        pages.put("11n-mark" + REHEARSED, Gallery::handedOver);
        pages.put("12p-pass-round" + REHEARSED, rig -> written(rig, SampleGuide.SAFER, Gallery.WORDS));
    }

    private static void written(Rig rig, Prompt prompt, String words) {
        Gallery.goingRound(rig, prompt);
        rig.model().round().type(words);
        rig.model().letters();
    }

    private static Prompt asked(String question, Form form) {
        return new Prompt(
                new PromptKey("boundaries", "long"), question, "", "", form, Set.of(Situation.values()), false);
    }

    private static List<String> options(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> i + (i % 3 == 0 ? " place where I am on my own for an hour" : " walks in the garden"))
                .toList();
    }
}
