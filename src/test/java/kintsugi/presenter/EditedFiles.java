package kintsugi.presenter;

import java.util.ArrayList;
import java.util.List;
import kintsugi.guide.GuideNews;

/** A guide's files that a test edits. */
final class EditedFiles implements Rewording {
    private final List<Runnable> watching = new ArrayList<>();
    private GuideNews news = new GuideNews.AsBefore();
    int taken;

    void become(GuideNews next) {
        news = next;
        List.copyOf(watching).forEach(Runnable::run);
    }

    @Override
    public GuideNews news() {
        return news;
    }

    @Override
    public Runnable watch(Runnable changed) {
        watching.add(changed);
        return () -> watching.remove(changed);
    }

    @Override
    public void take() {
        taken++;
        leave();
    }

    @Override
    public void leave() {
        become(new GuideNews.AsBefore());
    }
}
