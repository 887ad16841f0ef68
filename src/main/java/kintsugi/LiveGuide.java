package kintsugi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import kintsugi.display.Ticker;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.GuideNews;
import kintsugi.guide.GuideWatch;
import kintsugi.presenter.Rewording;
import kintsugi.stage.GuidePictures;
import kintsugi.workshop.Workshop;

/** The files of the guide that an evening runs with, looked at once a second as long as it runs. On the event thread. */
final class LiveGuide implements Rewording {
    private final Workshop workshop;
    private final GuidePictures pictures;
    private final GuideWatch watch;
    private final Ticker ticker;
    private final List<Runnable> watchers = new ArrayList<>();
    private GuideFiles running;
    private GuideNews news = new GuideNews.AsBefore();
    private boolean looking;

    /**
     * What an evening runs with.
     *
     * @param files as they are kept with the workshop
     * @param pictures of them, as the room sees them
     * @param folder where somebody may edit them; need not be there
     */
    record Source(GuideFiles files, GuidePictures pictures, Path folder) {}

    /**
     * Begins to look.
     *
     * @param ticker started here, stopped by {@link #close}
     * @param disk where the looks are taken, each of which may take its time
     */
    LiveGuide(Workshop workshop, Source source, Ticker ticker, Executor disk, Executor ui) {
        this.workshop = workshop;
        this.pictures = source.pictures();
        this.running = source.files();
        this.watch = new GuideWatch(source.folder());
        this.ticker = ticker;
        ticker.start(() -> look(disk, ui));
    }

    private void look(Executor disk, Executor ui) {
        if (!looking) {
            looking = true;
            GuideFiles now = running;
            disk.execute(() -> {
                Optional<GuideNews> found = watch.look(now);
                ui.execute(() -> {
                    looking = false;
                    found.ifPresent(this::tell);
                });
            });
        }
    }

    private void tell(GuideNews next) {
        news = next;
        if (next instanceof GuideNews.Reworded reworded) {
            pictures.add(reworded.files().files());
        }
        List.copyOf(watchers).forEach(Runnable::run);
    }

    @Override
    public GuideNews news() {
        return news;
    }

    @Override
    public Runnable watch(Runnable changed) {
        watchers.add(changed);
        return () -> watchers.remove(changed);
    }

    @Override
    public void take() {
        if (news instanceof GuideNews.Reworded reworded) {
            running = reworded.files();
            pictures.replace(running.files());
            var unused = workshop.reword(running, reworded.guide());
            leave();
        }
    }

    @Override
    public void leave() {
        tell(new GuideNews.AsBefore());
    }

    /** Looks no more. */
    void close() {
        ticker.stop();
        watchers.clear();
    }
}
