package kintsugi.presenter;

import kintsugi.guide.GuideNews;

/** The guide's files, which somebody may edit while the evening runs with them. On the event thread. */
public interface Rewording {
    /** What became of them, as far as it is neither taken nor left. */
    GuideNews news();

    /**
     * Tells when {@link #news} has changed.
     *
     * @return ends the telling
     */
    Runnable watch(Runnable changed);

    /** Goes on with the new words, in the room and in the plans. Nothing happens where there are none. */
    void take();

    /** Goes on as before, until the files change again. */
    void leave();
}
