package kintsugi.kiosk.page;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import kintsugi.guide.PromptKey;
import kintsugi.kiosk.turn.NotebookRow;
import kintsugi.kiosk.turn.Rig;
import kintsugi.kiosk.turn.SampleGuide;
import kintsugi.participant.Answer;
import kintsugi.participant.Notebook;
import kintsugi.participant.Reflection;
import kintsugi.participant.Shared;

/** Pages of somebody who changed what was shared. */
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
        pages.put("10j-row-shared-changed", rig -> {
            rig.open(changed());
            rig.model().notebook().open(new NotebookRow.Step("boundaries"));
        });
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
