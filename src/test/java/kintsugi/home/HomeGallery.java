package kintsugi.home;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kintsugi.figure.Light;
import kintsugi.look.Look;
import kintsugi.support.GalleryPages;
import kintsugi.support.OnEventThread;
import kintsugi.words.Words;
import kintsugi.workshop.ArchiveProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Paints every page of home, for somebody to look at: {@code mvn -Pgallery verify}. */
@ExtendWith(OnEventThread.class)
class HomeGallery {
    @Test
    void paintsEveryPageOfHome() {
        for (Light light : Light.values()) {
            Look.install(light);
            for (Locale language : GalleryPages.LANGUAGES) {
                paint(GalleryPages.of("Home", light, language), language);
            }
        }
    }

    private static void paint(GalleryPages pages, Locale language) {
        var facilitator = new Facilitator();
        var panel = new HomePanel(facilitator.model, Words.of(language), ZoneOffset.UTC);
        facilitator.workshops = List.of(Facilitator.LAST, Facilitator.EARLIER);
        var model = facilitator.model;
        model.open();
        pages.add("passphrase", panel);
        model.comingIn().create("copper lantern willow drift".toCharArray());
        pages.add("sheet", panel);
        model.comingIn().unlockBy(true);
        pages.add("locked-by-sheet", panel);
        model.comingIn().unlockBy(false);
        facilitator.problem = Optional.of(ArchiveProblem.Kind.WRONG_SECRET);
        model.comingIn().unlock("wrong".toCharArray());
        pages.add("locked-wrong", panel);
        facilitator.problem = Optional.empty();
        facilitator.damaged = Optional.of(OfferedCare.DAMAGED);
        model.comingIn().unlock("right".toCharArray());
        pages.add("damaged", panel);
        facilitator.damaged = Optional.of(new DamagedData(Optional.empty(), Optional.empty()));
        model.comingIn().unlockBy(false);
        model.comingIn().unlock("right".toCharArray());
        facilitator.problem = Optional.of(ArchiveProblem.Kind.WRONG_SECRET);
        model.recovery().use("mine", "wrong".toCharArray(), false);
        pages.add("damaged-no-backup", panel);
        facilitator.problem = Optional.empty();
        model.recovery().use("mine", "right".toCharArray(), false);
        pages.add("restored", panel);
        facilitator.care.trouble = Optional.of("store.problem.full");
        model.comeBack();
        pages.add("start", panel);
        model.care().open();
        pages.add("care", panel);
        model.recovery().wish();
        pages.add("use-backup", panel);
        model.care().wish(true);
        pages.add("somebody-knows", panel);
        model.care().wish(false);
        pages.add("change-passphrase", panel);
        model.read(Facilitator.TRUST);
        pages.add("checklist", panel);
        model.checked();
        pages.add("fit", panel);
        model.useEvening();
        pages.add("plan", panel);
        model.preferences();
        pages.add("settings", panel);
        model.resume(Facilitator.LAST);
        pages.add("resume", panel);
        model.choose(Facilitator.BROKEN);
        pages.add("mistakes", panel);
        pages.close();
    }
}
