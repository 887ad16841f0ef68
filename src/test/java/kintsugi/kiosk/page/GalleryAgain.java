package kintsugi.kiosk.page;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import kintsugi.guide.PromptKey;
import kintsugi.kiosk.turn.NotebookRow;
import kintsugi.kiosk.turn.Rig;
import kintsugi.kiosk.turn.RoundPage;
import kintsugi.kiosk.turn.SampleGuide;
import kintsugi.participant.Answer;
import kintsugi.participant.Notebook;
import kintsugi.participant.Reflection;
import kintsugi.participant.Shared;

/** Pages of somebody who changed what was shared, and of somebody who was away for a while. */
final class GalleryAgain {
    private static final String EARLIER = "the lamp in the hall";

    private GalleryAgain() {}

    static void addTo(Map<String, Consumer<Rig>> pages) {
        pages.put("06l-prompt-shared-changed", rig -> revisit(rig, changed(), SampleGuide.SAFER.key()));
        pages.put("06m-prompt-shared-changed-letters", rig -> {
            revisit(rig, changed(), SampleGuide.SAFER.key());
            rig.model().asking().type(EARLIER + " and");
            rig.passSeconds(2);
            rig.model().letters();
        });
        pages.put("06n-prompt-shared-same", rig -> {
            revisit(rig, changed(), SampleGuide.SAFER.key());
            rig.model().asking().type(EARLIER);
            rig.passSeconds(2);
        });
        pages.put("06o-prompt-shared-emptied", rig -> {
            revisit(rig, changed(), SampleGuide.SAFER.key());
            rig.model().asking().type("");
            rig.passSeconds(2);
        });
        pages.put("07g-scale-counted-changed", rig -> revisit(rig, changed(), SampleGuide.HOPE.key()));
        pages.put("07h-choice-counted-changed", rig -> revisit(rig, changed(), SampleGuide.WHERE.key()));
        pages.put("08h-shared-wording", rig -> {
            revisit(rig, changed(), SampleGuide.SAFER.key());
            rig.model().asking().readShared();
        });
        pages.put("08i-shared-wording-long", rig -> {
            revisit(rig, longer(), SampleGuide.SAFER.key());
            rig.model().asking().readShared();
        });
        pages.put("08j-counted", rig -> {
            revisit(rig, changed(), SampleGuide.WHERE.key());
            rig.model().asking().readShared();
        });
        pages.put("08k-share-the-change", rig -> {
            revisit(rig, changed(), SampleGuide.SAFER.key());
            rig.model().asking().share();
        });
        pages.put("08l-left-out-shared", rig -> {
            revisit(rig, changed(), SampleGuide.SAFER.key());
            rig.model().asking().skip();
        });
        pages.put("08m-shared-same", rig -> {
            revisit(rig, changed(), SampleGuide.SAFER.key());
            rig.model().asking().type(EARLIER);
            rig.model().asking().keep();
        });
        pages.put("10i-shared-changed", rig -> {
            rig.open(changed().without(SampleGuide.HOPE.key()));
            rig.model().notebook().open(new NotebookRow.Shared());
        });
        pages.put("08n-shared-from-notebook", rig -> {
            rig.open(changed());
            rig.model().readShared(SampleGuide.SAFER.key());
        });
        pages.put("10k-row-unseen", rig -> {
            rig.open(changed().lettingGo(SampleGuide.SAFER.key()));
            rig.model().notebook().open(new NotebookRow.Step("boundaries"));
        });
        folded(pages);
        pages.put("10j-row-shared-changed", rig -> {
            rig.open(changed());
            rig.model().notebook().open(new NotebookRow.Step("boundaries"));
        });
    }

    /** The same pages after an absence, folded. */
    private static void folded(Map<String, Consumer<Rig>> pages) {
        for (String page :
                List.of("07-scale", "07b-choice", "09-commitment", "11-plan", "12q-pass-round-scale-on-keys")) {
            Consumer<Rig> way = pages.getOrDefault(page, rig -> {});
            pages.put(page + "-folded", rig -> {
                way.accept(rig);
                if (rig.page() instanceof RoundPage) {
                    rig.model().round().level(4);
                }
                away(rig);
            });
        }
    }

    /** Nobody touches it until it counts down; then somebody is still there. */
    static void away(Rig rig) {
        rig.passUnseen(Duration.ofSeconds(125));
        rig.pass(Duration.ofMillis(250));
        rig.model().stillHere();
    }

    private static void revisit(Rig rig, Notebook notebook, PromptKey prompt) {
        rig.open(notebook);
        rig.model().revisit(prompt);
    }

    /** A notebook in which every answer was changed after it was shared. */
    static Notebook changed() {
        return Gallery.notebook(true)
                .sharing(SampleGuide.SAFER.key(), new Shared(7, new Answer.Words(EARLIER)))
                .sharing(SampleGuide.HOPE.key(), new Shared(8, new Answer.Level(9)))
                .with(SampleGuide.WHERE.key(), Reflection.kept(new Answer.Picked(new TreeSet<>(Set.of(3)))));
    }

    private static Notebook longer() {
        return changed()
                .sharing(
                        SampleGuide.SAFER.key(), new Shared(7, new Answer.Words((EARLIER + ", and then ").repeat(60))));
    }
}
