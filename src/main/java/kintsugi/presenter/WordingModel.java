package kintsugi.presenter;

import kintsugi.guide.Agenda;
import kintsugi.guide.GuideNews;
import kintsugi.workshop.WorkshopState;
import org.jspecify.annotations.Nullable;

/** Follows what becomes of the guide's files, in the scenes of the evening. On the event thread. */
final class WordingModel {
    private final Rewording rewording;
    private @Nullable Made made;

    private record Made(NewWords words, GuideNews news, Agenda agenda, Object guide) {}

    WordingModel(Rewording rewording) {
        this.rewording = rewording;
    }

    /** The words in the files, for this evening. */
    NewWords words(WorkshopState evening) {
        GuideNews news = rewording.news();
        Agenda agenda = evening.sitting().agenda();
        Made ready = made;
        if (ready == null
                || ready.news() != news
                || ready.guide() != evening.guide()
                || !ready.agenda().equals(agenda)) {
            ready = new Made(NewWords.of(news, evening), news, agenda, evening.guide());
            made = ready;
        }
        return ready.words();
    }

    /** Tells of new words; returns what ends the telling. */
    Runnable watch(Runnable changed) {
        return rewording.watch(changed);
    }

    /** The room reads them from now on. */
    void take() {
        rewording.take();
    }

    /** The room goes on reading as before. */
    void leave() {
        rewording.leave();
    }
}
